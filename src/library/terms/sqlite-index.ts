import { sql } from '../store/kysely.ts';
import type { Owner } from '../store/owner.ts';
import { noteLeftover } from './leftovers.ts';
import type { TermTransaction } from './schema.ts';
import { numberSentence, ROWS, TITLE_ROW } from './sentence-number.ts';
import type { Term } from './term.ts';
import type { Numbered, TermIndex } from './term-index.ts';

/**
 * SQLite's FTS5 over words that are our terms, each with its library in front: one index holds all libraries, and a
 * word is of one. Rows are numbered by `numberSentence`; article numbers are given once in the whole file.
 */
export const sqliteIndex: TermIndex = {
  async insert(transaction, { owner, number }, terms, pace) {
    for (let sentence = 0; sentence < terms.sentences; sentence++) {
      await insertSentence(transaction, { owner, number, sentence }, terms.termsOf(sentence));
      await pace.breathe();
    }
    await this.insertTitle(transaction, { owner, number }, terms.title);
  },
  async insertTitle(transaction, { owner, number }, title) {
    await insertSentence(transaction, { owner, number, sentence: TITLE_ROW }, title);
  },
  // The sentences of a long article would take a second here: see `clearLeftovers`.
  async remove(transaction, { number, sentences }) {
    await deleteTitle(transaction, number);
    await noteLeftover(transaction, { number, sentences, rows: sentences });
  },
  async removeTitle(transaction, { number }) {
    await deleteTitle(transaction, number);
    await noteLeftover(transaction, { number, sentences: 0, rows: 0 });
  },
  async count(transaction, owner, terms) {
    const word = wordsOf(owner);
    const counts: number[] = [];
    for (const term of terms) {
      const { rows } = await sql<{
        found: number;
      }>`select count(*) as found from sentence_terms where sentence_terms match ${quote(word(term))} and ${IS_THERE}`.execute(
        transaction,
      );
      counts.push(rows[0]?.found ?? 0);
    }
    return counts;
  },
  async find(transaction, owner, terms) {
    const word = wordsOf(owner);
    const found: Float64Array[] = [];
    for (const term of terms) {
      const { rows } = await sql<{
        found: string | null;
      }>`select group_concat(rowid) as found from sentence_terms where sentence_terms match ${quote(word(term))}`.execute(
        transaction,
      );
      found.push(readNumbers(rows[0]?.found ?? null));
    }
    return found;
  },
};

export async function insertSentence(
  transaction: TermTransaction,
  { owner, number, sentence }: Numbered & { readonly sentence: number },
  terms: readonly Term[],
): Promise<void> {
  const keys = terms.map(wordsOf(owner)).join(' ');
  await sql`insert into sentence_terms (rowid, keys) values (${numberSentence(number, sentence)}, ${keys})`.execute(
    transaction,
  );
}

async function deleteTitle(transaction: TermTransaction, number: number): Promise<void> {
  await sql`delete from sentence_terms where rowid = ${numberSentence(number, TITLE_ROW)}`.execute(
    transaction,
  );
}

/** Not by a condition for each: there may be thousands, after an update of the program, and SQLite takes few of them. */
const IS_THERE = sql<boolean>`rowid / ${sql.lit(ROWS)} not in (select number from term_leftover where rows > 0)`;

/** Digits of a term: below 2³⁵, so that it is plain where a library's name ends. */
const DIGITS = 7;

/** Letters and digits alone, which FTS5's `ascii` takes for one word. */
function wordsOf(owner: Owner): (term: Term) => string {
  const library = /^\d+$/.test(owner) ? owner : `x${Buffer.from(owner).toString('hex')}`;
  return (term) => `${library}${term.toString(36).padStart(DIGITS, '0')}`;
}

function quote(word: string): string {
  return `"${word}"`;
}

/** @example readNumbers('3,14') // Float64Array [3, 14] */
export function readNumbers(list: string | null): Float64Array {
  return list === null ? new Float64Array(0) : Float64Array.from(list.split(','), Number);
}
