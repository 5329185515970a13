import { waysOf } from '../../search/figures/unit-ways.ts';
import { agesIn } from '../../search/people/ages.ts';
import { groupsIn } from '../../search/people/groups-in.ts';
import type { Question } from '../../search/question/question.ts';
import { keyNumber } from '../../search/words/key-number.ts';
import { standsAt } from '../../search/words/stands-at.ts';
import type { Analysis } from '../../text/terms.ts';
import type { SpanCandidate } from '../span/candidates.ts';
import { whomCounted } from './whom-counted.ts';

/** What befalls people, each in its ways: of 5人死亡、19人受伤 the one that is asked. */
const FATES = {
  zh: ['死|死亡|身亡|遇难|丧生|罹难', '重伤', '轻伤', '受伤', '失踪|失联', '获救|救出', '确诊'],
  en: ['die|death|dead|kill', 'hurt|injure|injury|wound', 'missing', 'rescue|save'],
} as const;
const WAYS = {
  zh: FATES.zh.map((ways) => waysOf(ways, 'zh')),
  en: FATES.en.map((ways) => waysOf(ways, 'en')),
} as const;
/** Between what is told of some and of others, in the article's own letters. */
const PARTS = /[，,、；;：:。（）()]|[和及与與]|\band\b|\bbut\b/gu;
/** That it is those who are asked about weighs more than what befell them: 19人受伤，其中儿童4名. */
const OF_GROUP = 2;
/** Between a figure and whom it counts, at most, in units: 8名受伤乘客. */
const MOST_BETWEEN = 3;
/** Beside the way of a group these add nothing: 未成年人, elderly people. */
const ADDS_NOTHING = new Set(['人', '们', '者', '的', '名', 'peopl', 'person'].map(keyNumber));

interface Told {
  /** The sentence, and where it stands in the article. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly asked: Pick<Question, 'language' | 'figure' | 'analysis'>;
  readonly analysis: Analysis;
}

/**
 * Of several figures those told of the very people who are counted in the question, and of what befell them; none that is only how
 * old they are, but where that is asked. All where the question counts no people, and where those it counts are in no part of the
 * sentence: what befell others does not tell how many of them there were.
 *
 * @example 多少名儿童受伤？ of 12人受伤，其中儿童3人: 3人
 */
export function settlePeople(
  candidates: readonly SpanCandidate[],
  { sentence, sentenceStart, asked: { language, figure, analysis: question }, analysis }: Told,
): readonly SpanCandidate[] {
  const asked = unitsOf(question);
  const groups = groupsIn(asked, language).map(({ group }) => group);
  const fates = WAYS[language].filter((ways) => says(asked, ways));
  if (groups.length === 0 && fates.length === 0 && figure !== 'age') return candidates;
  const whom = whomCounted(question, {
    language,
    befalls: (stretch) => {
      const said = unitsWithin(question, stretch);
      return fates.some((ways) => says(said, ways));
    },
  });
  const counted = whom === undefined ? new Int32Array() : unitsWithin(question, whom);
  const covered = counted.length === 0 || coversAll(counted, language);
  const units = unitsOf(analysis);
  const ages = agesIn({ units, entities: [] }, language);
  const isAge = ({ span }: SpanCandidate) =>
    ages.some(({ start, end }) => {
      const [from, to] = [analysis.units[start]?.start ?? 0, analysis.units[end - 1]?.end ?? 0];
      return span.start - sentenceStart < to && from < span.end - sentenceStart;
    });
  if (figure === 'age') return candidates.some(isAge) ? candidates.filter(isAge) : candidates;
  const amounts = candidates.filter((one) => !isAge(one));
  const scored = amounts.map((candidate) => {
    const span = { start: candidate.span.start - sentenceStart, end: candidate.span.end - sentenceStart };
    const { from, to } = partAround(sentence, span);
    const part = unitsWithin(analysis, { start: from, end: to });
    const told = covered && groupsIn(part, language).some(({ group }) => groups.includes(group));
    const befallen = fates.some((ways) => says(part, ways));
    const named = counted.length > 0 && namesBeside(analysis, { counted, span, from, to });
    return { candidate, isTheirs: told || named, befallen };
  });
  const asksOfSome = whom === undefined || counted.length > 0 || groups.length > 0;
  if (asksOfSome && !scored.some(({ isTheirs }) => isTheirs)) return amounts;
  const scores = scored.map(({ isTheirs, befallen }) => OF_GROUP * Number(isTheirs) + Number(befallen));
  const most = Math.max(0, ...scores);
  return most === 0 ? amounts : amounts.filter((_, at) => scores[at] === most);
}

/** Whether the people counted are a known group and nothing more: 男孩子 are not all children. */
function coversAll(counted: Int32Array, language: 'zh' | 'en'): boolean {
  const groups = groupsIn(counted, language);
  return counted.every(
    (unit, at) => ADDS_NOTHING.has(unit) || groups.some(({ start, end }) => at >= start && at < end),
  );
}

interface Beside {
  readonly counted: Int32Array;
  readonly span: { readonly start: number; readonly end: number };
  /** The part of the sentence around the figure. */
  readonly from: number;
  readonly to: number;
}

/** Whether the people counted are named right before or behind the figure, in its part of the sentence. */
function namesBeside(analysis: Analysis, { counted, span, from, to }: Beside): boolean {
  const before = unitsWithin(analysis, { start: from, end: span.start });
  const behind = unitsWithin(analysis, { start: span.end, end: to });
  const near = counted.length + MOST_BETWEEN;
  return [before.slice(-near), behind.slice(0, near), unitsWithin(analysis, span)].some((stretch) =>
    says(stretch, [[...counted]]),
  );
}

function unitsOf({ units }: Analysis): Int32Array {
  return Int32Array.from(units, ({ key }) => keyNumber(key));
}

function unitsWithin(
  { units }: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
): Int32Array {
  return Int32Array.from(
    units.filter((unit) => unit.start >= start && unit.end <= end),
    ({ key }) => keyNumber(key),
  );
}

function says(units: Int32Array, ways: readonly (readonly number[])[]): boolean {
  return units.some((_, at) => ways.some((way) => standsAt(units, at, way)));
}

/** The part of a sentence that a figure stands in, from one comma or and to the next. */
function partAround(sentence: string, { start, end }: { readonly start: number; readonly end: number }) {
  let [from, to] = [0, sentence.length];
  for (const { index, 0: sign } of sentence.matchAll(PARTS)) {
    if (index + sign.length <= start) from = index + sign.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return { from, to };
}
