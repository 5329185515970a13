import { countSentences } from '../../article/sentences-of.ts';
import { createPace } from '../indexing/pace.ts';
import type { Owner } from '../store/owner.ts';
import { readArticle } from '../store/read.ts';
import type { StoreTransaction } from '../store/schema.ts';
import { change, isUnused } from '../store/transact.ts';
import { versioned } from '../store/versioned.ts';
import { clearLeftovers } from './leftovers.ts';
import { type TermSchema, withTerms } from './schema.ts';
import type { TermKeeper } from './term-keeper.ts';
import { TERMS_VERSION } from './version.ts';
import { writeStaged, writeTerms } from './write-terms.ts';

/** Articles looked for at once. */
const BATCH = 20;

interface Lacking {
  readonly owner: Owner;
  readonly id: string;
}

interface CatchUpOptions {
  /** Of this library alone. */
  readonly owner?: Owner;
  readonly isStopped?: () => boolean;
}

/**
 * Works out what is not in the index, or was put there by a program that worked it out otherwise: article by article,
 * so that it may be stopped at any moment and goes on where it stopped. Several processes may be at it.
 *
 * @returns how many articles were worked out
 */
export async function catchUp(
  keeper: TermKeeper,
  { owner, isStopped = () => false }: CatchUpOptions = {},
): Promise<number> {
  let done = 0;
  // One for all: in SQLite nothing else lets others have their turn between short articles.
  const pace = createPace();
  for (;;) {
    // Of those worked out anew, and what a program that was killed left.
    await clearLeftovers(keeper.backend());
    const lacking = await findLacking(keeper, owner);
    if (lacking.length === 0) return done;
    for (const one of lacking) {
      if (isStopped()) return done;
      await keepTerms(keeper, one);
      done += 1;
      await pace.breathe();
    }
  }
}

async function findLacking({ backend }: TermKeeper, owner: Owner | undefined): Promise<readonly Lacking[]> {
  const lacking = backend()
    .reading.withTables<TermSchema>()
    .selectFrom('article')
    .leftJoin('term_article as known', (join) =>
      join
        .onRef('known.guild_id', '=', 'article.guild_id')
        .onRef('known.article_id', '=', 'article.id')
        .onRef('known.version', '=', 'article.version')
        .on('known.terms', '=', TERMS_VERSION),
    )
    .where('known.article_id', 'is', null)
    .select(['article.guild_id as owner', 'article.id'])
    .limit(BATCH);
  return (owner === undefined ? lacking : lacking.where('article.guild_id', '=', owner)).execute();
}

/** The slow part comes before the transaction; whether it is still of use is seen within. */
async function keepTerms({ backend, packer, stage }: TermKeeper, { owner, id }: Lacking): Promise<void> {
  const stored = await readArticle(backend().reading, owner, id);
  if (stored === undefined) return;
  const { version } = stored;
  const article = await versioned(stored);
  const profiles = await packer.pack(article);
  const release = await stage.ahead(owner, article, profiles);
  try {
    await change({ backend: backend(), owner, onChanged: () => {} }, async (transaction) => {
      const now = await readArticle(transaction, owner, id);
      // Written again it would get another number, under which whoever asked meanwhile does not look.
      const known = await isKnown(transaction, { owner, id, version });
      if (now?.version === version && now.title === stored.title && !known) {
        await keepCount(transaction, { owner, id, version, sentences: countSentences(article) });
        const staged = stage.of(owner, stored);
        if (staged === undefined || !(await writeStaged(transaction, { owner, id, version, staged })))
          await writeTerms(transaction, { owner, article, version, profiles });
      }
      return { outcome: undefined, changed: false, ended: await isUnused(transaction, owner) };
    });
  } finally {
    await release();
  }
}

/** How many sentences the list shows, and memory is reckoned by: they may be cut otherwise than by an earlier program. */
async function keepCount(
  transaction: StoreTransaction,
  { owner, id, version, sentences }: Lacking & { readonly version: number; readonly sentences: number },
): Promise<void> {
  await transaction
    .updateTable('article_version')
    .set({ sentences })
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .where('version', '=', version)
    .where('sentences', '!=', sentences)
    .execute();
}

/** Whether another process came first. */
async function isKnown(
  transaction: StoreTransaction,
  { owner, id, version }: Lacking & { readonly version: number },
): Promise<boolean> {
  const known = await withTerms(transaction)
    .selectFrom('term_article')
    .select('number')
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .where('version', '=', version)
    .where('terms', '=', TERMS_VERSION)
    .executeTakeFirst();
  return known !== undefined;
}
