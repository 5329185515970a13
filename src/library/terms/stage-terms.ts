import { setTimeout as pause } from 'node:timers/promises';
import { createPace } from '../indexing/pace.ts';
import type { Backend } from '../store/backend.ts';
import { sql } from '../store/kysely.ts';
import type { Owner } from '../store/owner.ts';
import { retry } from '../store/transact.ts';
import type { ArticleTerms } from './article-terms.ts';
import { CLAIM_MS, clearLeftovers } from './leftovers.ts';
import { type TermTransaction, withTerms } from './schema.ts';
import { insertSentence } from './sqlite-index.ts';

/** Sentences that stand in SQLite's index under a number that no article has yet: nobody finds or counts them. */
export interface Staged {
  /** In `term_leftover`: whatever becomes of the program, they are cleared unless an article takes them over. */
  readonly note: number;
  readonly number: number;
  readonly terms: ArticleTerms;
}

/** A transaction lasts about so long, in ms, and with it whoever else would write waits. */
const HOLD_MS = 50;
/** Another process looks so often whether it may write, or oftener: see `createImmediateDialect`. */
const REST_MS = 12;

/**
 * Puts the sentences of an article that is to come into SQLite's index, some in a transaction: those of the longest
 * article take ten seconds.
 *
 * @returns nothing where others cleared them meanwhile, since this program stood still for as long as a claim holds
 * @throws StoreFailure; what was put there is then cleared once it is claimed no more
 */
export async function stageTerms(
  { db }: Pick<Backend, 'db'>,
  { owner, terms }: { readonly owner: Owner; readonly terms: ArticleTerms },
): Promise<Staged | undefined> {
  const inTurn = <T>(work: (transaction: TermTransaction) => Promise<T>) =>
    retry(() => db.transaction().execute((plain) => work(withTerms(plain))));
  const staged = { terms, ...(await inTurn((transaction) => claim(transaction, terms))) };
  for (let from = 0; from < terms.sentences; ) {
    const next = await inTurn((transaction) => insertSome(transaction, { owner, staged, from }));
    if (next === undefined) return undefined;
    from = next;
    await pause(REST_MS);
  }
  return staged;
}

/** Within the transaction that keeps their article under the number. @returns whether they are all there */
export async function adoptStaged(transaction: TermTransaction, { note, terms }: Staged): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('term_leftover')
    .where('id', '=', note)
    .where('rows', '=', terms.sentences)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Clears them, unless an article took them over. @throws StoreFailure */
export async function dropStaged(
  backend: Pick<Backend, 'db' | 'reading'>,
  { note }: Pick<Staged, 'note'>,
): Promise<void> {
  const { numUpdatedRows } = await retry(() =>
    backend.db
      .transaction()
      .execute((plain) =>
        withTerms(plain)
          .updateTable('term_leftover')
          .set({ claimed_until: 0 })
          .where('id', '=', note)
          .executeTakeFirst(),
      ),
  );
  if (numUpdatedRows > 0n) await clearLeftovers(backend);
}

/** A number that no article gets, and a note that all sentences under it may be cleared once nobody claims them. */
async function claim(
  transaction: TermTransaction,
  { sentences }: Pick<ArticleTerms, 'sentences'>,
): Promise<Pick<Staged, 'note' | 'number'>> {
  const { rows } = await sql<{ number: number }>`
    update sqlite_sequence set seq = seq + 1 where name = 'term_article' returning seq as number`.execute(
    transaction,
  );
  const number = rows[0]?.number ?? 1;
  if (rows.length === 0)
    await sql`insert into sqlite_sequence (name, seq) values ('term_article', ${number})`.execute(
      transaction,
    );
  const { id } = await transaction
    .insertInto('term_leftover')
    .values({ number, sentences, rows: sentences, claimed_until: Date.now() + CLAIM_MS })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { note: id, number };
}

/** @returns the sentence to go on with */
async function insertSome(
  transaction: TermTransaction,
  { owner, staged, from }: { readonly owner: Owner; readonly staged: Staged; readonly from: number },
): Promise<number | undefined> {
  const { note, number, terms } = staged;
  const { numUpdatedRows } = await transaction
    .updateTable('term_leftover')
    .set({ claimed_until: Date.now() + CLAIM_MS })
    .where('id', '=', note)
    .where('rows', '=', terms.sentences)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  const began = performance.now();
  const pace = createPace();
  let sentence = from;
  while (sentence < terms.sentences && performance.now() - began < HOLD_MS) {
    await insertSentence(transaction, { owner, number, sentence }, terms.termsOf(sentence));
    sentence += 1;
    await pace.breathe();
  }
  return sentence;
}
