import { waysOf } from '../search/figures/unit-ways.ts';
import { agesIn } from '../search/people/ages.ts';
import { groupsIn } from '../search/people/groups-in.ts';
import type { Question } from '../search/question/question.ts';
import { keyNumber } from '../search/words/key-number.ts';
import { standsAt } from '../search/words/stands-at.ts';
import type { Analysis } from '../text/terms.ts';
import type { SpanCandidate } from './span/candidates.ts';

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

interface Told {
  /** The sentence, and where it stands in the article. */
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly asked: Pick<Question, 'language' | 'figure' | 'analysis'>;
  readonly analysis: Analysis;
}

/**
 * Of several figures those told of the very people who are counted in the question, and of what befell them; none that is only how
 * old they are, but where that is asked. All where the question counts no people.
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
    const { from, to } = partAround(sentence, {
      start: candidate.span.start - sentenceStart,
      end: candidate.span.end - sentenceStart,
    });
    const part = units.filter((_, at) => {
      const unit = analysis.units[at];
      return unit !== undefined && unit.start >= from && unit.end <= to;
    });
    const told = groupsIn(part, language).filter(({ group }) => groups.includes(group));
    const befallen = fates.filter((ways) => says(part, ways));
    return { candidate, score: OF_GROUP * Math.min(1, told.length) + Math.min(1, befallen.length) };
  });
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return most === 0
    ? amounts
    : scored.filter(({ score }) => score === most).map(({ candidate }) => candidate);
}

function unitsOf({ units }: Analysis): Int32Array {
  return Int32Array.from(units, ({ key }) => keyNumber(key));
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
