import type { Span } from '../../article/article.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import { isFrom, TO } from './settle-span.ts';

/** How it is asked by how much something changed, and what stands right before the figure that tells; both scripts. */
const VERBS_ZH =
  '增长|增長|增加|增多|提高|提升|上升|上涨|上漲|扩大|擴大|减少|減少|下降|降低|下跌|缩小|縮小|缩短|縮短|下滑|增|升|降|涨|漲';
const ASKED = {
  zh: new RegExp(`(?:${VERBS_ZH})(?:了|過|过)?(?:多少|几|幾|百分之)|(?:增幅|降幅|涨幅|漲幅|跌幅|增量)`, 'u'),
  en: /\bby how much\b|\bby what percentage\b|\bhow much\b.*\b(?:grow|grown|grew|increased?|rise|risen|rose|fall|fallen|fell|drop(?:ped)?|decreased?|declined?|change[ds]?)\b/iu,
};
const TOLD = {
  zh: new RegExp(
    `(?:${VERBS_ZH})(?:了|近|约|約|超过|超過|逾|达|達)*$|(?:增幅|降幅|涨幅|漲幅|跌幅)(?:为|為|达|達|近|约|約)*$`,
    'u',
  ),
  en: /\b(?:grew|grown|rose|risen|fell|fallen|dropped|increased?|decreased?|declined?|rise|growth|fall|drop|up|down) (?:by|of) (?:about |nearly |almost |over |some |more than )?$/iu,
};
const LOOK_BACK = 24;

/** Whether it is asked by how much something changed, not what it came to. */
export function asksGrowth(question: string): boolean {
  return Object.values(ASKED).some((asks) => asks.test(question));
}

/** A year that has no 年 is a number as well. */
const YEAR = /^(?:1\d|20)\d\d$/;
const YEAR_BEFORE = /\b(?:in|since|over) $/iu;

/** The figures of the change itself, where any are told (an increase of **3,000**); otherwise all but years. */
export function preferGrowth<T extends PlacedSpan>(candidates: readonly T[], text: string): readonly T[] {
  const told = candidates.filter(({ span }) => {
    const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
    return Object.values(TOLD).some((tells) => tells.test(before));
  });
  if (told.length > 0) return told;
  const figures = candidates.filter(
    ({ span: { start, end } }) =>
      !(
        YEAR.test(text.slice(start, end)) &&
        YEAR_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start))
      ),
  );
  return figures.length > 0 ? figures : candidates;
}

/** Where a clause ends; within a figure a comma parts thousands. */
const CLAUSE_END = /[，。;；]|,(?!\d)/u;
const CHANGES = {
  zh: new RegExp(VERBS_ZH, 'u'),
  en: /\b(?:gr[eo]w|grown|rose|risen|rises?|fall|fell|fallen|increas|decreas|declin|drop|chang)/iu,
};

/**
 * Those that stand where a change is told of what the question asks about: of `企业增加到450家，职工增加到9000人` the second
 * tells of 职工. All, where every clause tells of as much of it.
 */
export function preferOwnClause<T extends PlacedSpan>(
  candidates: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
): readonly T[] {
  const asked = piecesOf(question);
  const named = candidates.map(({ span }) => {
    const clause = clauseAround(text, span);
    if (!Object.values(CHANGES).some((changes) => changes.test(clause))) return 0;
    const said = piecesOf(clause);
    return [...asked].filter((piece) => said.has(piece)).length;
  });
  const most = Math.max(...named);
  return candidates.filter((_, at) => named[at] === most);
}

/** Neighbouring Chinese characters, and English words without a plural's end. */
function piecesOf(text: string): ReadonlySet<string> {
  return new Set([
    ...[...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair),
    ...[...text.toLowerCase().matchAll(/[a-z]{4,}/gu)].map(([word]) => word.replace(/s$/u, '')),
  ]);
}

function clauseAround(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_CLAUSE), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + LONGEST_CLAUSE).split(CLAUSE_END);
  return before + text.slice(start, end) + behind;
}

/** In UTF-16 code units, to either side of a figure. */
const LONGEST_CLAUSE = 80;

/**
 * Both ends of what one of two figures is an end of: they tell by how much it changed (**16.98万亿元增长到26.6万亿元**) or how
 * long it lasted (from **1914 to 1918**). `undefined` where the other end is not told.
 */
export function bothEnds<T extends PlacedSpan>(
  one: T,
  candidates: readonly T[],
  text: string,
): Span | undefined {
  const others = candidates.filter(({ kind }) => kind === one.kind);
  const from = others.find(({ span }) => areEnds(span, one.span, text));
  if (from !== undefined) return { start: from.span.start, end: one.span.end };
  const to = others.find(({ span }) => areEnds(one.span, span, text));
  return to && { start: one.span.start, end: to.span.end };
}

function areEnds(from: Span, to: Span, text: string): boolean {
  return from.end <= to.start && isFrom(text, from) && TO.test(text.slice(from.end, to.start));
}
