import type { Span } from '../../article/article.ts';
import type { UnitSpan } from '../../search/index/profile.ts';
import type { Analysis } from '../../text/terms.ts';
import type { SpanKind, SpanPart } from './view.ts';

/** Longer than this, bold would mark a clause and tell nothing. In UTF-16 code units. */
const LONGEST_SPAN = { han: 20, latin: 40 } as const;

export function longestSpan(text: string): number {
  return /\p{Script=Han}/u.test(text) ? LONGEST_SPAN.han : LONGEST_SPAN.latin;
}

/** A phrase with its units. */
export type SpanPhrase = Omit<SpanPart, 'kinds' | 'clause'>;

/** What parts clauses; within a figure a comma does not. */
const CLAUSE_END = /[，。；;：:！!？?()（）]|,(?!\d)/u;

/** The units behind which a clause ends. */
function clauseEnds(units: Analysis['units'], text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at + 1 < units.length; at++)
    if (CLAUSE_END.test(text.slice(units[at]?.end, units[at + 1]?.start))) ends.push(at + 1);
  ends.push(units.length);
  return ends;
}

function clauseOf(unit: number, ends: readonly number[]): Span {
  const at = ends.findIndex((end) => end > unit);
  return { start: ends[at - 1] ?? 0, end: ends[at] ?? unit + 1 };
}

/** The clauses of a sentence, in units. */
export function clausesOf({ units, text }: Analysis): readonly Span[] {
  const ends = clauseEnds(units, text);
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}

/** What has the same span is one candidate of several kinds. */
export function joinParts(
  parts: readonly (UnitSpan | SpanPhrase)[],
  { units, text }: Analysis,
): readonly SpanPart[] {
  const ends = clauseEnds(units, text);
  const joined = new Map<string, SpanPart & { readonly kinds: Set<SpanKind> }>();
  for (const part of parts) {
    const { kind, start, end } = part;
    const from = 'from' in part ? part.from : units[start]?.start;
    const to = 'to' in part ? part.to : units[end - 1]?.end;
    if (from === undefined || to === undefined || to - from > longestSpan(text.slice(from, to))) continue;
    const known = joined.get(`${start} ${end}`);
    if (known === undefined)
      joined.set(`${start} ${end}`, {
        kind,
        start,
        end,
        from,
        to,
        kinds: new Set([kind]),
        clause: clauseOf(start, ends),
      });
    else known.kinds.add(kind);
  }
  return [...joined.values()];
}
