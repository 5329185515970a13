import type { Analysis } from '../../text/terms.ts';

/** How people are asked for by number, with the measure behind it; the questions' own letters folded. */
const HOW_MANY = {
  zh: /(?:多少|几)(?:[名位个口]|(?=\p{Script=Han}))/u,
  en: /\bhow many\b/u,
} as const;
/** What ends the name of who is counted in English; in Chinese the tag of a verb does. */
const ENDS =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|got|get|of|in|on|at|from|by|lost|survived|fell|lived|suffered)$/;
const NOUN_TAG = /^(?:[nxjlgbi]|vn|an|a$)/;
/** These say no more than that it is people. */
const PLAIN =
  /^(?:人|人[员員]|人[数數]|[民群][众眾]|person|persons|people|victims?|casualties|deaths?|injuries)$/;

/** A stretch of the question in its own letters; `start === end` where everybody is counted. */
export interface Whom {
  readonly start: number;
  readonly end: number;
}

/**
 * Whom a question counts: the noun behind how many, or behind 受伤的 before it. Nothing where that cannot be told.
 *
 * @param befalls whether a stretch of the question says what befell them, and so not who they are
 * @example 多少名乘客受伤？: 乘客; 多少人受伤？: an empty stretch; How many of the dead were climbers?: undefined
 */
export function whomCounted(
  { folded, terms, text }: Analysis,
  { language, befalls }: { readonly language: 'zh' | 'en'; readonly befalls: (stretch: Whom) => boolean },
): Whom | undefined {
  const asked = HOW_MANY[language].exec(folded.text);
  if (asked === null) return undefined;
  const phrase = folded.toOriginal(asked.index, asked.index + asked[0].length);
  const ends = (term: (typeof terms)[number]) =>
    language === 'en'
      ? ENDS.test(text.slice(term.start, term.end).toLowerCase())
      : term.stop || !NOUN_TAG.test(term.tag);
  const behind = terms.filter(({ start }) => start >= phrase.end);
  const run = behind.slice(
    0,
    lengthOf(behind, (term) => !ends(term) && !befalls(term)),
  );
  const named = run.filter(({ start, end }) => !PLAIN.test(text.slice(start, end).toLowerCase()));
  const next = behind[run.length];
  if (named.length === 0 && language === 'zh') {
    const before = /的(\p{Script=Han}{2,6}?)(?:一?共)?有?$/u.exec(text.slice(0, phrase.start));
    const name = before?.[1] ?? '';
    const start = phrase.start - (before?.[0].length ?? 0) + 1;
    if (name !== '' && name !== '一共' && name !== '共有') return { start, end: start + name.length };
  }
  if (
    run.length === 0 &&
    language === 'en' &&
    next !== undefined &&
    /^of$/i.test(text.slice(next.start, next.end))
  )
    return undefined;
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined
    ? { start: phrase.end, end: phrase.end }
    : { start: first.start, end: last.end };
}

function lengthOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end < 0 ? items.length : end;
}
