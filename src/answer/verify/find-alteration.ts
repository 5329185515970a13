import type { Article } from '../../article/article.ts';
import type { Collection } from '../../search/collection.ts';
import type { NearPlace } from '../../search/quotes/quote-index.ts';
import { comparePlace, countTokens, FARTHEST, REACH, readParts, type Window } from './compare-place.ts';
import { latinLooks } from './look-alikes.ts';
import { tellNearest } from './tell-nearest.ts';
import type { Altered, Same } from './verdict.ts';

/** Of the articles that hold something near, the nearest are compared. */
const MOST_COMPARED = 6;
/** Pairs of tokens compared for one quotation. */
const MOST_PAIRS = 12e6;

/** Looks for what a quotation was made of that is not there as it is quoted. */
export function findAlteration(quotation: string, collection: Collection): Altered | Same | undefined {
  const parts = readParts(quotation);
  const length = countTokens(parts);
  if (length === 0) return undefined;
  const room = Math.floor(MOST_PAIRS / MOST_COMPARED / length / 2);
  const reach = Math.max(Math.min(room, FARTHEST), Math.ceil(quotation.length * REACH));
  const compared = windowsOf(nearestIn(quotation, collection), reach).flatMap(
    (window) => comparePlace(window, parts) ?? [],
  );
  const sameLetters = collection.quotes.exact(quotation).length > 0;
  return tellNearest(compared, { length, sameLetters });
}

/** The nearest places, one for each article but where it has several equally near. */
function nearestIn(quotation: string, { quotes }: Collection): readonly NearPlace[] {
  const latin = latinLooks(quotation);
  const near = quotes.near(quotation, MOST_COMPARED);
  return latin === quotation ? near : [...quotes.near(latin, MOST_COMPARED), ...near].slice(0, MOST_COMPARED);
}

/** Each once: of a short article, one of several places lies in the window of another. */
function windowsOf(places: readonly NearPlace[], reach: number): readonly Window[] {
  const windows = new Map<string, Window>();
  for (const { article, main } of places) {
    const start = startOfLine(article, main.start - reach);
    const end = Math.min(article.text.length, main.end + reach);
    windows.set(`${start} ${end} ${article.id}`, { article, start, end });
  }
  return [...windows.values()];
}

/** Not within a figure or a word. */
function startOfLine({ text }: Article, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at) + 1;
}
