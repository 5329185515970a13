import type { Span } from '../../article/article.ts';
import { alignTokens } from './align-tokens.ts';
import { compareGaps } from './compare-characters.ts';
import { compareWording } from './compare-wording.ts';
import { isSameFigure } from './figures.ts';
import { latinLooks } from './look-alikes.ts';
import type { Pair, Quoted, Tokenized } from './pairs.ts';
import { passOver } from './pass-over.ts';
import { isCutOff, type Token } from './tokens.ts';
import type { Difference } from './verdict.ts';

/** A run of steps alike: tokens that are the same, changed ones, or a gap at an elision. */
export interface Run {
  readonly kind: 'same' | 'changed' | 'gap';
  readonly article: readonly Token[];
  readonly quotation: readonly Token[];
}

export interface TokenComparison {
  readonly runs: readonly Run[];
  readonly also: readonly Difference[];
  /** From 0 to 1: how much of the quotation stands there. */
  readonly likeness: number;
  /** From the first token of the article to the last. */
  readonly span: Span;
}

const [SAME_AMOUNT, LOOKS_ALIKE] = [0.25, 0.5];

/**
 * Compares a quotation, in parts where it leaves something out, with a text, wherever in it it fits best.
 * `undefined` where nothing of it is there.
 */
export function compareTokens(article: Tokenized, parts: readonly Tokenized[]): TokenComparison | undefined {
  const quoted = parts.flatMap((part) => part.tokens.map((token) => ({ token, part })));
  const tokens = quoted.map(({ token }) => token);
  const elisions = new Set<number>();
  for (const part of parts) elisions.add(part.tokens.length + Math.max(0, ...elisions));
  const { steps, cost } = alignTokens({
    quotation: quoted.length,
    article: article.tokens.length,
    elisions,
    costOf: createCosts(article.tokens, tokens),
  });
  const aligned = steps.map((step): Pair => {
    const one = step.kind === 'added' ? undefined : article.tokens[step.article];
    const other = step.kind === 'pair' || step.kind === 'added' ? quoted[step.quotation] : undefined;
    const isSame = step.kind === 'pair' && one && other && areSame(one, other.token, tokens.at(-1));
    return { kind: step.kind === 'gap' ? 'gap' : isSame ? 'same' : 'changed', one, other };
  });
  const pairs = passOver(aligned, article);
  const runs = toRuns(pairs);
  const span = spanOf(runs);
  const likeness = 1 - cost / quoted.length;
  return span && { runs, also: differencesIn(pairs, article.text), likeness, span };
}

function toRuns(pairs: readonly Pair[]): readonly Run[] {
  const runs: { kind: Run['kind']; article: Token[]; quotation: Token[] }[] = [];
  for (const { kind, one, other } of pairs) {
    const run = runs.at(-1);
    const target = run?.kind === kind ? run : { kind, article: [], quotation: [] };
    if (target !== run) runs.push(target);
    if (one !== undefined) target.article.push(one);
    if (other !== undefined) target.quotation.push(other.token);
  }
  return runs;
}

/** In what the wording of those that are the same differs, and what stands between two of them in a row. */
function differencesIn(pairs: readonly Pair[], text: string): readonly Difference[] {
  const also = new Set<Difference>();
  let before: { readonly one: Token; readonly other: Quoted } | undefined;
  for (const { kind, one, other } of pairs) {
    if (kind !== 'same' || one === undefined || other === undefined) {
      before = undefined;
      continue;
    }
    for (const difference of compareSame(text, one, other)) also.add(difference);
    if (before?.other.part === other.part) {
      const gap = text.slice(before.one.end, one.start);
      const gapThere = other.part.text.slice(before.other.token.end, other.token.start);
      for (const difference of compareGaps(gap, gapThere)) also.add(difference);
    }
    before = { one, other };
  }
  return [...also];
}

/** From the first token of the article to the last; `undefined` where nothing is the same. */
function spanOf(runs: readonly Run[]): Span | undefined {
  const anchors = runs.filter(({ kind }) => kind === 'same');
  if (anchors.length === 0) return undefined;
  const from = runs[0]?.article[0] ?? anchors[0]?.article[0];
  const to = runs.at(-1)?.article.at(-1) ?? anchors.at(-1)?.article.at(-1);
  return from && to && { start: from.start, end: to.end };
}

/** What pairing two tokens costs, by index. Asked for each pair, so that wordings are compared as numbers. */
function createCosts(
  article: readonly Token[],
  quotation: readonly Token[],
): (article: number, quotation: number) => number {
  const number = createNumbers();
  const [keys, keysThere] = [article, quotation].map((tokens) =>
    Int32Array.from(tokens, ({ key }) => number(key)),
  );
  const looks = ({ kind, key }: Token) => (kind === 'word' ? number(`looks ${latinLooks(key)}`) : NONE);
  const [looksHere, looksThere] = [article, quotation].map((tokens) => Int32Array.from(tokens, looks));
  const figures = Uint8Array.from(article, ({ figure }) => (figure === undefined ? 0 : 1));
  const last = quotation.length - 1;
  return (a, q) => {
    if (keys?.[a] === keysThere?.[q]) return 0;
    if (figures[a] === 1) {
      const [one, other] = [article[a], quotation[q]];
      if (one?.figure === undefined || other?.figure === undefined) return 1;
      if (isSameFigure(one.figure, other.figure)) return SAME_AMOUNT;
      return q === last && isCutOff(other, one) ? 0 : 1;
    }
    const look = looksHere?.[a] ?? NONE;
    return look !== NONE && look === looksThere?.[q] ? LOOKS_ALIKE : 1;
  };
}

const NONE = -1;

/** Numbers texts: the same text always alike. */
function createNumbers(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}

/** Whether two tokens say the same; the last of a quotation may be cut off. */
function areSame(one: Token, other: Token, last: Token | undefined): boolean {
  if (one.key === other.key) return true;
  if (one.figure && other.figure && isSameFigure(one.figure, other.figure)) return true;
  return other === last && isCutOff(other, one);
}

function compareSame(text: string, one: Token, { token: other, part }: Quoted): readonly Difference[] {
  const [here, there] = [text.slice(one.start, one.end), part.text.slice(other.start, other.end)];
  if (here === there) return [];
  if (one.key !== other.key)
    return other.figure && isCutOff(other, one) && one.figure?.unit !== '' ? [] : ['amount'];
  return compareWording(text, one, there);
}
