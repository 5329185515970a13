import { fold } from '../../text/fold.ts';
import { asksOld } from '../asked/asks-old.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import { periodsIn } from './periods-in.ts';
import type { SpanContext } from './settle-span.ts';

/** English between what tells a figure and the figure: nothing that could be counted. */
const LIGHT =
  '(?:(?:it|they|there|is|are|has|have|been|only|just|about|some|over|nearly|almost|up|to|at|set) ){0,4}';
/**
 * What tells right before a figure that it was, and right before one that it is, folded. The group is what is counted, where it
 * stands between (原有**学校**50所); not within another word (发现, 原材料).
 */
const OLD = [
  /(?:(?<![还高平草])原(?![材料因油则子理文])(?:来|先|本|定|价|有|为)*|本来|此前|以前|过去)(?:是|为|有)?(?<counted>[^,。;、\d]{0,6})$/u,
  new RegExp(`\\b(?:was|were|had|used to be|originally|previously|formerly) ${LIGHT}[$£€]?$`, 'u'),
];
const NEW = [
  /(?:(?<![发实表出呈体涌兑再])现(?![金场象实状货代])(?:在|价|有|为)*|如今|目前|改为|改成|调[至到为])(?:是|为|有)?(?<counted>[^,。;、\d]{0,6})$/u,
  new RegExp(`\\b(?:now|currently|today|changed to|moved to|raised to|cut to) ${LIGHT}[$£€]?$`, 'u'),
];
/** What may stand between the two: no sentence ends there, and in English nothing else begins to be told of. */
const BETWEEN = [
  /^[^。;\d]{0,16}$/u,
  /^(?: [a-z]+){0,5}?,?(?:(?: and| but)(?: it| they)?(?: is| are| has| have| was| were| been| later| then)*)? (?:now|currently|today|changed to|moved to|raised to|cut to)\b[^,.;\d]{0,20}$/u,
];
const YEAR = /(?<!\d)(?:1\d|20)\d\d(?!\d)/u;
/** In UTF-16 code units. */
const LOOK_BACK = 24;
const LONGEST_GAP = 80;

/**
 * Of what was and what is (原价52元，现为58元; it was £5 and is now £6) the one that is asked for: what is, unless the question asks
 * for what was. All, where the two do not count the same, or where the question names its time: it may be that of either.
 */
export function settleRenewal<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, question }: Pick<SpanContext, 'text' | 'question'>,
): readonly T[] {
  const asked = fold(question).text;
  if (YEAR.test(asked) || periodsIn(asked).length > 0) return candidates;
  const told = candidates.map((one) => ({
    one,
    old: countedBefore(one, text, OLD),
    now: countedBefore(one, text, NEW),
    unit: unitOf(one, text),
  }));
  const out = new Set<T>();
  for (const before of told) {
    if (before.old === undefined) continue;
    for (const after of told) {
      const gap = after.one.span.start - before.one.span.end;
      if (gap < 0 || gap > LONGEST_GAP) continue;
      if (before.one.kind !== after.one.kind || before.old !== after.now || before.unit !== after.unit)
        continue;
      const between = fold(text.slice(before.one.span.end, after.one.span.start)).text;
      if (BETWEEN.some((pattern) => pattern.test(between)))
        out.add(asksOld(question) ? after.one : before.one);
    }
  }
  return candidates.filter((one) => !out.has(one));
}

/** What is said to be counted right before a figure, behind a word that tells its time; `undefined` without such a word. */
function countedBefore({ span }: PlacedSpan, text: string, times: readonly RegExp[]): string | undefined {
  const before = fold(text.slice(Math.max(0, span.start - LOOK_BACK), span.start)).text;
  const match = times.map((pattern) => pattern.exec(before)).find((one) => one !== null);
  return match && (match.groups?.['counted'] ?? '').replace(NO_COUNTED, '');
}

/** Verbs and adverbs before a figure that say nothing of what is counted: 本来**要花**500元，现在**只花**300元. */
const NO_COUNTED = /^(?:[只要需得花卖收是为达仅约共近]|每[人天月年张晚次]|人均|超过)+$/u;

/** What is counted behind a figure, Chinese right behind it, English as the next word. */
function unitOf({ span: { start, end } }: PlacedSpan, text: string): string {
  const [, han, word] = UNIT.exec(fold(text.slice(start, end + LOOK_BACK)).text) ?? [];
  return han ?? word ?? '';
}

const UNIT =
  /^[^\d]?[\d.,]*\d(?:[十百千万亿]*(\p{Script=Han}|%)| (?!(?:and|but|in|a|an|per|for|at|on|each|now|to)\b)([a-z]+))?/u;
