import { compareTokens, type Run } from '../verify/compare-tokens.ts';
import type { Tokenized } from '../verify/pairs.ts';
import { tellChanges } from '../verify/tell-changes.ts';
import { readTokens, type Token } from '../verify/tokens.ts';
import type { Difference, FigureChange } from '../verify/verdict.ts';
import { type FigureStep, joinDates } from './join-dates.ts';

/** How a sentence stands to an earlier one. */
export type SentenceComparison =
  /** Other words: nothing to be gained from showing what was changed. */
  | { readonly kind: 'other' }
  /** The same words; `but` tells in what their form differs, nothing where they are the same letter for letter. */
  | { readonly kind: 'same'; readonly but: readonly Difference[] }
  | {
      readonly kind: 'changed';
      /** The later sentence from its first character to its last, in reading order. */
      readonly stretches: readonly SentenceStretch[];
      readonly figures: readonly FigureStep[];
      /** In what the wording that is the same differs besides. */
      readonly also: readonly Difference[];
    };

/** A stretch of both sentences; where they are the same in words it is written as the later has it. */
export interface SentenceStretch {
  readonly kind: 'same' | 'changed';
  /** Empty where the later has added something; not told where they are the same. */
  readonly earlier: string;
  /** Empty where the later has left something out. */
  readonly later: string;
}

/**
 * How much two sentences must share to be the same one changed, as the Dice coefficient 2·same ÷ (one + other) over
 * their tokens (L. Dice, 1945). Of short ones more: two of three Chinese characters agree by chance.
 */
const LEAST_SHARED = { long: 0.6, short: 0.7 };
/** From so many tokens on a sentence is long. */
const LONG = 10;
/** Pairs of tokens compared at the most, some 10 ms; what is called a sentence may be a table without a full stop. */
const MOST_PAIRS = 3e5;

/**
 * Compares a sentence with an earlier one, word by word and figure by figure.
 *
 * @example compareSentences('大会共签约5项。', '大会共签约6项。') // { kind: 'changed', figures: [{ earlier: '5项', later: '6项' }], … }
 */
export function compareSentences(earlier: string, later: string): SentenceComparison {
  if (earlier === later) return { kind: 'same', but: [] };
  const [before, after] = [withEnds(earlier), withEnds(later)];
  if (before.tokens.length * after.tokens.length > MOST_PAIRS) return { kind: 'other' };
  if (!mayBeAkin(before, after)) return { kind: 'other' };
  const comparison = compareTokens(after, [before]);
  if (comparison === undefined) return { kind: 'other' };
  const { also } = comparison;
  const runs = overAll(comparison.runs, after.tokens);
  if (!areAkin(runs, before, after)) return { kind: 'other' };
  if (runs.every(({ kind }) => kind === 'same')) return { kind: 'same', but: also };
  const whole = { runs, also, likeness: comparison.likeness, span: { start: 0, end: later.length } };
  const { stretches, figures } = tellChanges(whole, after, [before]);
  return {
    kind: 'changed',
    stretches: stretches.map(({ kind, article, quotation }) =>
      kind === 'changed'
        ? { kind, earlier: quotation, later: article }
        : { kind: 'same', earlier: '', later: article },
    ),
    figures: joinDates(figures.map(stepOf), earlier, later),
    also,
  };
}

function stepOf({ article, quotation }: FigureChange): FigureStep {
  return {
    ...(quotation !== undefined && { earlier: quotation }),
    ...(article !== undefined && { later: article }),
  };
}

/** A token at either end, so that the marks there are compared too, and a figure at the end counts as whole. */
function withEnds(text: string): Tokenized {
  const end = (at: number, key: string): Token => ({ start: at, end: at, key, kind: 'symbol' });
  return { text, tokens: [end(0, 'start'), ...readTokens(text), end(text.length, 'end')] };
}

/** The runs with what the later sentence has before the first of them and behind the last. */
function overAll(runs: readonly Run[], tokens: readonly Token[]): readonly Run[] {
  const covered = runs.flatMap(({ article }) => article);
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) return runs;
  const [head, tail] = [tokens.slice(0, tokens.indexOf(first)), tokens.slice(tokens.indexOf(last) + 1)];
  const joined: Run[] = [];
  for (const run of [changed(head), ...runs, changed(tail)]) {
    const previous = joined.at(-1);
    if (run.article.length === 0 && run.quotation.length === 0) continue;
    if (previous?.kind === run.kind) joined[joined.length - 1] = join(previous, run);
    else joined.push(run);
  }
  return joined;
}

function changed(article: readonly Token[]): Run {
  return { kind: 'changed', article, quotation: [] };
}

function join(one: Run, other: Run): Run {
  return {
    kind: one.kind,
    article: [...one.article, ...other.article],
    quotation: [...one.quotation, ...other.quotation],
  };
}

function areAkin(runs: readonly Run[], before: Tokenized, after: Tokenized): boolean {
  const same = runs.filter(({ kind }) => kind === 'same').flatMap(({ article }) => article.filter(isWord));
  return shareEnough(same.length, before, after);
}

/**
 * Whether two sentences could share enough, in whatever order: an alignment pairs no more tokens alike than both have.
 * A figure may equal one that is written otherwise, so that figures are counted as if all of them agreed.
 */
function mayBeAkin(before: Tokenized, after: Tokenized): boolean {
  const left = new Map<string, number>();
  for (const token of before.tokens.filter(isWord))
    left.set(bagKey(token), (left.get(bagKey(token)) ?? 0) + 1);
  let common = 0;
  for (const token of after.tokens.filter(isWord)) {
    const count = left.get(bagKey(token)) ?? 0;
    if (count === 0) continue;
    left.set(bagKey(token), count - 1);
    common++;
  }
  return shareEnough(common, before, after);
}

function bagKey({ kind, key }: Token): string {
  return kind === 'figure' ? 'a figure' : key;
}

function shareEnough(same: number, before: Tokenized, after: Tokenized): boolean {
  const [one, other] = [before, after].map(({ tokens }) => tokens.filter(isWord).length) as [number, number];
  const least = Math.min(one, other) < LONG ? LEAST_SHARED.short : LEAST_SHARED.long;
  return (2 * same) / (one + other) >= least;
}

/** Not one of the ends. */
function isWord({ start, end }: Token): boolean {
  return end > start;
}
