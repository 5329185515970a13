import type { Run, TokenComparison } from './compare-tokens.ts';
import { isSameFigure } from './figures.ts';
import { looksLike } from './look-alikes.ts';
import type { Tokenized } from './pairs.ts';
import type { Token } from './tokens.ts';
import type { Altered, FigureChange, LookAlike, Stretch } from './verdict.ts';

/** What was changed, to be shown: the article's text with what the quotation has instead. */
export function tellChanges(
  { runs, span }: TokenComparison,
  { text }: Tokenized,
  parts: readonly Tokenized[],
): Pick<Altered, 'stretches' | 'figures' | 'lookAlikes'> {
  const stretches: Stretch[] = [];
  const same = (words: string) => {
    const last = stretches.at(-1);
    if (words === '') return;
    if (last?.kind === 'same') stretches[stretches.length - 1] = { ...last, article: last.article + words };
    else stretches.push({ kind: 'same', article: words, quotation: '' });
  };
  let at = span.start;
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'gap') {
      // With the marks on either side of it.
      const end = runs[index + 1]?.article[0]?.start ?? run.article.at(-1)?.end ?? at;
      stretches.push({ kind: 'skipped', article: text.slice(at, end), quotation: '' });
      at = end;
      continue;
    }
    const [first, last] = [run.article[0], run.article.at(-1)];
    if (first !== undefined) same(text.slice(at, first.start));
    const words = first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
    at = last?.end ?? at;
    if (run.kind === 'same') same(words);
    else stretches.push({ kind: 'changed', article: words, quotation: quotedIn(run, parts) });
  }
  const changed = runs.filter(({ kind }) => kind === 'changed');
  return {
    stretches,
    figures: otherFirst(changed.flatMap((run) => figureChanges(run, text, parts))),
    lookAlikes: changed.flatMap((run) => lookAlikesIn(run, text, parts)),
  };
}

function quotedIn({ quotation }: Run, parts: readonly Tokenized[]): string {
  const [first, last] = [quotation[0], quotation.at(-1)];
  const part = first && partOf(first, parts);
  if (first === undefined || last === undefined || part === undefined) return '';
  // A change over an elision has tokens of two parts.
  const end = part.tokens.includes(last) ? last.end : part.text.length;
  const rest = part.tokens.includes(last) ? undefined : partOf(last, parts);
  return part.text.slice(first.start, end) + (rest === undefined ? '' : `…${rest.text.slice(0, last.end)}`);
}

function partOf(token: Token, parts: readonly Tokenized[]): Tokenized | undefined {
  return parts.find(({ tokens }) => tokens.includes(token));
}

function wordsOf(token: Token, parts: readonly Tokenized[]): string {
  return partOf(token, parts)?.text.slice(token.start, token.end) ?? '';
}

/**
 * The figures that are others. Those in Chinese characters count only against another figure: 一个 may be none.
 */
function figureChanges(run: Run, text: string, parts: readonly Tokenized[]): readonly FigureChange[] {
  return pairFigures(run).flatMap(({ one, other }) => {
    if (one?.figure && other?.figure && isSameFigure(one.figure, other.figure)) return [];
    const certain = one?.figure?.digits === true || other?.figure?.digits === true;
    if (!certain && (one === undefined || other === undefined)) return [];
    return {
      ...(one !== undefined && { article: text.slice(one.start, one.end) }),
      ...(other !== undefined && { quotation: wordsOf(other, parts) }),
    };
  });
}

export interface FigurePair {
  readonly one?: Token;
  readonly other?: Token;
}

/** Figures of the article with those in their place: of the same unit where there are such, else one after the other. */
export function pairFigures({ article, quotation }: Run): readonly FigurePair[] {
  const theirs = article.filter(({ figure }) => figure !== undefined);
  const left = quotation.filter(({ figure }) => figure !== undefined);
  const take = (fits: (token: Token) => boolean): Token | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const ofUnit = theirs.map((one) => take(({ figure }) => figure?.unit === one.figure?.unit));
  const pairs = theirs.map((one, index): FigurePair => {
    const other = ofUnit[index] ?? take(() => true);
    return { one, ...(other && { other }) };
  });
  return [...pairs, ...left.map((other) => ({ other }))];
}

/** Those that became others before those that came or went. */
function otherFirst(figures: readonly FigureChange[]): readonly FigureChange[] {
  const isOther = ({ article, quotation }: FigureChange) => article !== undefined && quotation !== undefined;
  return [...figures.filter(isOther), ...figures.filter((figure) => !isOther(figure))];
}

/** Character by character, where as many were changed as there are. */
function lookAlikesIn(run: Run, text: string, parts: readonly Tokenized[]): readonly LookAlike[] {
  const found = new Map<string, LookAlike>();
  for (const [at, token] of run.article.entries()) {
    const other = run.quotation[at];
    if (other === undefined || run.article.length !== run.quotation.length) continue;
    const [here, there] = [[...text.slice(token.start, token.end)], [...wordsOf(other, parts)]];
    if (here.length !== there.length) continue;
    for (const [index, article] of here.entries()) {
      const quotation = there[index] ?? '';
      if (article.toLowerCase() !== quotation.toLowerCase() && looksLike(article, quotation))
        found.set(article + quotation, { article, quotation });
    }
  }
  return [...found.values()];
}
