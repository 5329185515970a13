import type { Owner } from '../store/owner.ts';
import type { TermTransaction } from '../terms/schema.ts';
import { articleOfSentence, numberSentence, TITLE_ROW } from '../terms/sentence-number.ts';
import type { Term } from '../terms/term.ts';
import type { TermIndex } from '../terms/term-index.ts';
import type { Counted } from './frequencies.ts';

/** Rows read for one question. Beyond it the most frequent terms, which tell least, are left to the second look. */
const MOST_ROWS = 30_000;

/** What sentences and titles are worth that have any of the terms read. */
export interface Scores {
  /** By `numberSentence`. */
  readonly sentences: ReadonlyMap<number, number>;
  /** By the number of the article. */
  readonly titles: ReadonlyMap<number, number>;
}

/** Adds up what terms are worth where they stand, the rarest first. */
export async function scoreSentences(
  transaction: TermTransaction,
  { index, owner }: { readonly index: TermIndex; readonly owner: Owner },
  { worth, counted }: { readonly worth: ReadonlyMap<Term, number>; readonly counted: Counted },
): Promise<Scores> {
  const rowsOf = (term: Term) => counted.get(term) ?? 0;
  const terms: Term[] = [];
  let rows = 0;
  for (const term of [...worth.keys()].sort((a, b) => rowsOf(a) - rowsOf(b))) {
    if (rowsOf(term) === 0) continue;
    rows += rowsOf(term);
    if (rows > MOST_ROWS && terms.length > 0) break;
    terms.push(term);
  }
  const found = await index.find(transaction, owner, terms);
  const sentences = new Map<number, number>();
  const titles = new Map<number, number>();
  for (const [at, numbers] of found.entries()) {
    const gain = worth.get(terms[at] ?? -1) ?? 0;
    for (const number of numbers) {
      const article = articleOfSentence(number);
      if (number === numberSentence(article, TITLE_ROW))
        titles.set(article, (titles.get(article) ?? 0) + gain);
      else sentences.set(number, (sentences.get(number) ?? 0) + gain);
    }
  }
  return { sentences, titles };
}
