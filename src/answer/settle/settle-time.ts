import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { ANY_MONTH } from '../../text/months.ts';
import { CLOCK_ALONE } from '../span/clock.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import type { EndAsked } from '../span/whole-range.ts';

/** Right behind a time that something begins at, and right before one that it ends at; folded. */
const BEGINS = /^(?:起|开始|开工|开幕| ?(?:至|到|-|–|—|~) ?[\d一二三四五六七八九十])/u;
const ENDS = /[\d点时分月日号年间期代](?:至|到|-|–|—|~) ?$/u;

/** Where it is asked when something ends, no time at which it begins; where when it begins, none at which it ends. */
export function preferEnd<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, timed }: { readonly text: string; readonly timed: EndAsked },
): readonly T[] {
  if (timed === 'whole') return candidates;
  return candidates.filter(({ span: { start, end } }) =>
    timed === 'end'
      ? !BEGINS.test(fold(text.slice(end, end + LOOK_ON)).text)
      : !ENDS.test(fold(text.slice(Math.max(0, start - LOOK_ON), start)).text),
  );
}

const LOOK_ON = 4;

const DAY = new RegExp(`[\\d一二三四五六七八九十][月日号年]|\\b${ANY_MONTH}|\\b\\d{4}\\b`, 'u');

/** Where it is asked when, and not at what time of the day, a date rather than an hour of it. */
export function preferDays<T extends PlacedSpan>(
  candidates: readonly T[],
  found: RankedSentence,
): readonly T[] {
  if (found.scene.probe.question.figure === 'clock') return candidates;
  const { text } = found.article;
  const written = candidates.map(({ span }) => fold(text.slice(span.start, span.end)).text);
  if (!written.some((words) => DAY.test(words) && !CLOCK_ALONE.test(words))) return candidates;
  return candidates.filter((_, at) => !CLOCK_ALONE.test(written[at] ?? ''));
}
