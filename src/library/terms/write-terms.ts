import type { Article } from '../../article/article.ts';
import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import { createPace } from '../indexing/pace.ts';
import type { Owner } from '../store/owner.ts';
import { numberOf } from '../store/rows.ts';
import type { StoreTransaction } from '../store/schema.ts';
import { type ArticleTerms, findTerms, titleTerms } from './article-terms.ts';
import { postgresIndex } from './postgres-index.ts';
import { isPostgres, type TermTransaction, withTerms } from './schema.ts';
import { sqliteIndex } from './sqlite-index.ts';
import { adoptStaged, type Staged } from './stage-terms.ts';
import type { TermIndex } from './term-index.ts';
import { TERMS_VERSION } from './version.ts';

interface Of {
  readonly owner: Owner;
  readonly id: string;
}

export function termIndexOf(db: Parameters<typeof isPostgres>[0]): TermIndex {
  return isPostgres(db) ? postgresIndex : sqliteIndex;
}

/** Keeps what was worked out of an article, in place of what there was of it. */
export async function writeTerms(
  transaction: StoreTransaction,
  { owner, article, version, profiles }: Written,
): Promise<void> {
  const own = withTerms(transaction);
  await removeTerms(transaction, { owner, id: article.id });
  const pace = createPace();
  const terms = await findTerms(article, profiles, pace);
  const number = await insertArticle(own, { owner, id: article.id, version }, terms);
  await termIndexOf(transaction).insert(own, { owner, number }, terms, pace);
}

interface Written {
  readonly owner: Owner;
  readonly article: Article;
  readonly version: number;
  readonly profiles: PackedProfiles;
}

/** The same with what is in the index already. @returns whether it was; else nothing was done */
export async function writeStaged(
  transaction: StoreTransaction,
  { owner, id, version, staged }: Of & { readonly version: number; readonly staged: Staged },
): Promise<boolean> {
  const own = withTerms(transaction);
  if (!(await adoptStaged(own, staged))) return false;
  await removeTerms(transaction, { owner, id });
  const { number, terms } = staged;
  await insertArticle(own, { owner, id, version, number }, terms);
  await termIndexOf(transaction).insertTitle(own, { owner, number }, terms.title);
  return true;
}

/** Puts an article that was worked out before under its new title. */
export async function retitleTerms(
  transaction: StoreTransaction,
  { owner, id, profiles }: Of & { readonly profiles: PackedProfiles },
): Promise<void> {
  const own = withTerms(transaction);
  const { number } = await own
    .updateTable('term_article')
    .set({ profiles: Buffer.from(profiles) })
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .returning('number')
    .executeTakeFirstOrThrow();
  const index = termIndexOf(transaction);
  await index.removeTitle(own, { owner, number });
  await index.insertTitle(own, { owner, number }, titleTerms(profiles));
}

export async function removeTerms(transaction: StoreTransaction, { owner, id }: Of): Promise<void> {
  const own = withTerms(transaction);
  const known = await own
    .deleteFrom('term_article')
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .returning(['number', 'sentences'])
    .executeTakeFirst();
  if (known !== undefined) await termIndexOf(transaction).remove(own, { owner, ...known });
}

export async function removeAllTerms(transaction: StoreTransaction, owner: Owner): Promise<void> {
  const rows = await withTerms(transaction)
    .selectFrom('term_article')
    .select('article_id')
    .where('guild_id', '=', owner)
    .execute();
  const pace = createPace();
  for (const { article_id } of rows) {
    await removeTerms(transaction, { owner, id: article_id });
    await pace.breathe();
  }
}

async function insertArticle(
  transaction: TermTransaction,
  { owner, id, version, number: given }: Of & { readonly version: number; readonly number?: number },
  { profiles, sentences, units, letters }: ArticleTerms,
): Promise<number> {
  const { number } = await transaction
    .insertInto('term_article')
    .values({
      guild_id: owner,
      article_id: id,
      version,
      terms: TERMS_VERSION,
      sentences,
      units,
      letters,
      profiles: Buffer.from(profiles),
      // SQLite gives it where there is none yet.
      ...(given !== undefined && { number: given }),
      ...(isPostgres(transaction) && { number: numberOf(id) }),
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}
