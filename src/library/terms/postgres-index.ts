import { keyNumber } from '../../search/words/key-number.ts';
import { sql } from '../store/kysely.ts';
import type { Owner } from '../store/owner.ts';
import type { TermTransaction } from './schema.ts';
import { numberSentence, TITLE_ROW } from './sentence-number.ts';
import { readNumbers } from './sqlite-index.ts';
import type { Term } from './term.ts';
import type { Numbered, TermIndex } from './term-index.ts';

/** Rows of one statement. */
const BATCH = 200;

/**
 * PostgreSQL's GIN over arrays of numbers that are our terms, each with a few bits of its library in front, so that a
 * search reads hardly anything of other libraries; what it does read of them the rows' own library rules out.
 */
export const postgresIndex: TermIndex = {
  async insert(transaction, { owner, number }, terms, pace) {
    const key = keysOf(owner);
    for (let from = 0; from < terms.sentences; from += BATCH) {
      const size = Math.min(BATCH, terms.sentences - from);
      const rows = Array.from({ length: size }, (_, at) => ({
        sentence: from + at,
        keys: terms.termsOf(from + at).map(key),
      }));
      await insertRows(transaction, { owner, number }, rows);
      await pace.breathe();
    }
    await this.insertTitle(transaction, { owner, number }, terms.title);
  },
  async insertTitle(transaction, at, title) {
    await insertRows(transaction, at, [{ sentence: TITLE_ROW, keys: title.map(keysOf(at.owner)) }]);
  },
  async remove(transaction, { owner, number }) {
    await sql`delete from sentence_terms where guild_id = ${owner} and article = ${number}`.execute(
      transaction,
    );
  },
  async removeTitle(transaction, { owner, number }) {
    await sql`
      delete from sentence_terms
      where guild_id = ${owner} and article = ${number} and sentence = ${TITLE_ROW}`.execute(transaction);
  },
  async count(transaction, owner, terms) {
    const { rows } = await sql<{ found: number }>`
      select (
        select count(*)::integer from sentence_terms
        where keys @> array[asked.key] and ${isOf(owner)}
      ) as found
      from unnest(${terms.map(keysOf(owner))}::bigint[]) with ordinality as asked (key, place)
      order by asked.place`.execute(transaction);
    return rows.map(({ found }) => found);
  },
  async find(transaction, owner, terms) {
    const { rows } = await sql<{ found: string | null }>`
      select (
        select string_agg((article * ${numberSentence(1, 0)}::bigint + sentence)::text, ',') from sentence_terms
        where keys @> array[asked.key] and ${isOf(owner)}
      ) as found
      from unnest(${terms.map(keysOf(owner))}::bigint[]) with ordinality as asked (key, place)
      order by asked.place`.execute(transaction);
    return rows.map(({ found }) => readNumbers(found));
  },
};

/** Put so that no other index is tried: that of the primary key would go through the whole library for each term. */
function isOf(owner: Owner) {
  return sql<boolean>`(guild_id = ${owner}) is true`;
}

interface Row {
  readonly sentence: number;
  readonly keys: readonly number[];
}

async function insertRows(
  transaction: TermTransaction,
  { owner, number }: Numbered,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(
    ({ sentence, keys }) =>
      sql`(${owner}, ${number}::integer, ${sentence}::integer, ${`{${keys.join(',')}}`}::bigint[])`,
  );
  await sql`insert into sentence_terms (guild_id, article, sentence, keys) values ${sql.join(values)}`.execute(
    transaction,
  );
}

/** Bits of the library in front of a term's 35: together 53, as many as a number of ours holds exactly. */
const SCOPES = 2 ** 18;

function keysOf(owner: Owner): (term: Term) => number {
  const scope = (keyNumber(owner) % SCOPES) * 2 ** 35;
  return (term) => scope + term;
}
