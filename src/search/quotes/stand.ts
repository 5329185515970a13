import type { Article } from '../../article/article.ts';
import { certainGrams, forEachGram } from './grams.ts';
import { type GramSource, indexGrams, type Postings } from './postings.ts';
import { fillShelf, lastAtMost, type Shelf } from './shelf.ts';

/** Some articles in a row, looked through together: what an index for quotations is made of. */
export interface Stand {
  readonly shelves: readonly Shelf[];
  readonly sentences: number;
  /** Characters of bare text. */
  readonly letters: number;
  readonly postings: Postings;
  /** Memory of bare text and postings, in bytes, as near as can be reckoned. */
  readonly bytes: number;
}

export function fillStand(articles: readonly Article[]): Stand {
  const shelves: Shelf[] = [];
  let sentences = 0;
  for (const article of articles) {
    const shelf = fillShelf(article, sentences);
    shelves.push(shelf);
    sentences += shelf.sentences.length;
  }
  const postings = indexGrams(gramsOf(shelves));
  return {
    shelves,
    sentences,
    letters: shelves.reduce((sum, { text }) => sum + text.length, 0),
    postings,
    bytes: postings.bytes + shelves.reduce((sum, shelf) => sum + bytesOf(shelf), 0),
  };
}

/** The shelves that may hold the query: those with its rarest gram. All, where it is too short to have one for certain. */
export function shelvesFor(query: string, { shelves, postings }: Stand): readonly Shelf[] {
  const grams = certainGrams(query);
  const [first] = grams;
  if (first === undefined) return shelves;
  const frequency = postings.documentFrequency;
  const rarest = grams.reduce((best, gram) => (frequency(gram) < frequency(best) ? gram : best), first);
  return [...new Set(postings.textsWith(rarest).map((sentence) => shelfNumber(shelves, sentence)))].flatMap(
    (number) => shelves[number] ?? [],
  );
}

/** The grams of all shelves by the sentence where they begin: those over the end of a sentence belong to it. */
function gramsOf(shelves: readonly Shelf[]): GramSource {
  return {
    most: shelves.reduce((sum, shelf) => sum + shelf.text.length, 0),
    forEach(visit) {
      for (const { text, starts, first } of shelves) {
        let index = 0;
        forEachGram(text, (hash, start) => {
          while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index++;
          visit(hash, first + index);
        });
      }
    },
  };
}

function shelfNumber(shelves: readonly Shelf[], sentence: number): number {
  return lastAtMost(shelves.length, (number) => shelves[number]?.first ?? 0, sentence);
}

/** V8 keeps a string in one byte a character where all are below U+0100, else in two; a reference takes eight. */
function bytesOf({ text, starts, sentences }: Shelf): number {
  return starts.byteLength + 8 * sentences.length + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
}
