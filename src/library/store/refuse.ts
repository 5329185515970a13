import { refuseAdd } from './adds.ts';
import { type CountedContent, hashText } from './content.ts';
import type { Seen } from './entries.ts';
import type { AddOutcome, ReplaceOutcome } from './outcomes.ts';
import type { Owner } from './owner.ts';
import { findByHash, readEntry } from './read.ts';
import type { StoreTransaction } from './schema.ts';
import type { Writing } from './writing.ts';

/** A text that somebody would have kept. */
export interface Brought {
  readonly user: string;
  readonly counted: Pick<CountedContent, 'hash' | 'characters'>;
}

/** A text as it is handed in, by whom, and in whose place; by default in none. */
export interface Wished {
  readonly text: string;
  readonly user: string;
  readonly replaces?: Seen | undefined;
}

type Within = Pick<Writing, 'owner' | 'now' | 'limits'>;

/** Why a text does not become a further article. */
export async function refuseAdding(
  transaction: StoreTransaction,
  within: Within,
  { user, counted }: Brought,
): Promise<Exclude<AddOutcome, { kind: 'added' }> | undefined> {
  const { owner, now, limits } = within;
  const refused = await refuseText(transaction, within, counted);
  if (refused !== undefined) return refused;
  if ((await countArticles(transaction, owner)) >= limits.articles)
    return { kind: 'full', limit: limits.articles };
  return refuseAdd(transaction, { owner, user }, { limit: limits.addsAnHour, now });
}

/** Why a text does not take the place of an article's. */
export async function refuseReplacing(
  transaction: StoreTransaction,
  within: Within,
  { seen, user, counted }: Brought & { readonly seen: Seen },
): Promise<Exclude<ReplaceOutcome, { kind: 'replaced' }> | undefined> {
  const { owner, now, limits } = within;
  const before = await readEntry(transaction, owner, seen.id);
  if (before === undefined) return { kind: 'gone' };
  if (before.version !== seen.version) return { kind: 'changed-meanwhile', article: before };
  return (
    (await refuseText(transaction, within, counted)) ??
    refuseAdd(transaction, { owner, user }, { limit: limits.addsAnHour, now })
  );
}

/** Whether a text would be refused as things are: it may yet become otherwise until it is handed in. */
export async function isRefused(
  transaction: StoreTransaction,
  within: Within,
  { text, user, replaces: seen }: Wished,
): Promise<boolean> {
  const counted = { hash: hashText(text), characters: text.length };
  const refused =
    seen === undefined
      ? await refuseAdding(transaction, within, { user, counted })
      : await refuseReplacing(transaction, within, { seen, user, counted });
  return refused !== undefined;
}

async function refuseText(
  transaction: StoreTransaction,
  { owner, limits }: Within,
  { hash, characters }: Brought['counted'],
) {
  if (characters > limits.characters) {
    return { kind: 'too-long', limit: limits.characters, found: characters } as const;
  }
  const same = await findByHash(transaction, owner, hash);
  return same && ({ kind: 'duplicate', of: same } as const);
}

async function countArticles(transaction: StoreTransaction, owner: Owner): Promise<number> {
  const { count } = await transaction
    .selectFrom('article')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('guild_id', '=', owner)
    .executeTakeFirstOrThrow();
  return count;
}
