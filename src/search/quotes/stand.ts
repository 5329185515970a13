import type { Article } from '../../article/article.ts';
import { finish, type Steps } from '../../steps.ts';
import { certainGrams, forEachGram } from './grams.ts';
import { type GramSource, gramSteps, type Postings } from './postings.ts';
import { lastAtMost, type Shelf, shelfSteps } from './shelf.ts';

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
  return finish(standSteps(articles));
}

/** The same, in small steps. */
export function* standSteps(articles: readonly Article[]): Steps<Stand> {
  const shelves: Shelf[] = [];
  let sentences = 0;
  for (const article of articles) {
    const shelf = yield* shelfSteps(article, sentences);
    shelves.push(shelf);
    sentences += shelf.sentences.length;
  }
  const postings = yield* gramSteps(gramsOf(shelves));
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
    parts: shelves.flatMap((shelf) =>
      Array.from({ length: Math.ceil(shelf.text.length / PART) }, (_, part) => gramsFrom(shelf, part * PART)),
    ),
  };
}

/** Characters whose grams are found at once: some milliseconds. */
const PART = 50_000;

function gramsFrom({ text, starts, first, sentences }: Shelf, start: number): GramSource['parts'][number] {
  const within = { start, end: Math.min(text.length, start + PART) };
  return (visit) => {
    let index = lastAtMost(sentences.length, (at) => starts[at] ?? 0, start);
    forEachGram(
      text,
      (hash, at) => {
        while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index++;
        visit(hash, first + index);
      },
      within,
    );
  };
}

function shelfNumber(shelves: readonly Shelf[], sentence: number): number {
  return lastAtMost(shelves.length, (number) => shelves[number]?.first ?? 0, sentence);
}

/** V8 keeps a string in one byte a character where all are below U+0100, else in two; a reference takes eight. */
function bytesOf({ text, starts, sentences }: Shelf): number {
  return starts.byteLength + 8 * sentences.length + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
}
