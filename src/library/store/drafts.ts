import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { type ArticleContent, type CountedContent, hashText, storable } from './content.ts';
import { HOUR_MS } from './limits.ts';
import type { Draft, KeepOutcome, NewDraft } from './outcomes.ts';
import type { Owner } from './owner.ts';
import type { Database, Schema, StoreTransaction } from './schema.ts';
import { type Done, unchanged } from './transact.ts';
import { addArticle, replaceArticle } from './write.ts';
import type { Writing } from './writing.ts';

/** What the column `content` holds. */
type KeptContent = ArticleContent & Pick<NewDraft, 'leftOut'>;

type Reads = Database | StoreTransaction;

const ID_BYTES = 9;

interface Named {
  readonly owner: Owner;
  readonly id: string;
  readonly now: number;
}

export async function insertDraft(
  transaction: StoreTransaction,
  { owner, now, limits }: Writing,
  { draft, counted }: { readonly draft: NewDraft; readonly counted: CountedContent },
): Promise<Done<Draft>> {
  await dropOldest(transaction, { owner, user: draft.user, keep: limits.drafts - 1 });
  const row = {
    guild_id: owner,
    id: randomBytes(ID_BYTES).toString('base64url'),
    user_id: draft.user,
    created_at: now,
    replaces_id: draft.replaces?.id ?? null,
    replaces_version: draft.replaces?.version ?? null,
    sentences: counted.sentences,
    content: JSON.stringify({ ...counted.content, ...leftOutOf(draft) } satisfies KeptContent),
  };
  await transaction.insertInto('draft').values(row).execute();
  return unchanged(draftOf(row));
}

export async function readDraft(db: Reads, { owner, id, now }: Named): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('draft')
    .selectAll()
    .where('guild_id', '=', owner)
    .where('id', '=', id)
    .where('created_at', '>', now - HOUR_MS)
    .executeTakeFirst();
  return row && draftOf(row);
}

export async function retitleDraft(
  transaction: StoreTransaction,
  named: Named,
  title: string,
): Promise<Done<Draft | undefined>> {
  const draft = await readDraft(transaction, named);
  if (draft === undefined) return unchanged(undefined);
  const content = { ...draft.content, title: storable(title) };
  await transaction
    .updateTable('draft')
    .set({ content: JSON.stringify({ ...content, ...leftOutOf(draft) } satisfies KeptContent) })
    .where('guild_id', '=', named.owner)
    .where('id', '=', named.id)
    .execute();
  return unchanged({ ...draft, content });
}

export async function keepDraft(
  transaction: StoreTransaction,
  writing: Writing,
  { id, user }: { readonly id: string; readonly user: string },
): Promise<Done<KeepOutcome>> {
  const { owner, now } = writing;
  const draft = await readDraft(transaction, { owner, id, now });
  if (draft === undefined) return unchanged({ kind: 'draft-gone' });
  const { content, sentences, replaces: seen } = draft;
  const counted = { content, hash: hashText(content.text), characters: content.text.length, sentences };
  const done =
    seen === undefined
      ? await addArticle(transaction, writing, { user, counted })
      : await replaceArticle(transaction, writing, { seen, user, counted });
  if (done.changed) await takeDraft(transaction, { owner, id, now });
  return done;
}

/** Whoever deletes the row has it: it is given out once. */
export async function takeDraft(
  transaction: StoreTransaction,
  { owner, id, now }: Named,
): Promise<Draft | undefined> {
  const row = await transaction
    .deleteFrom('draft')
    .where('guild_id', '=', owner)
    .where('id', '=', id)
    .where('created_at', '>', now - HOUR_MS)
    .returningAll()
    .executeTakeFirst();
  return row && draftOf(row);
}

export async function pruneDrafts(transaction: StoreTransaction, now: number): Promise<void> {
  await transaction
    .deleteFrom('draft')
    .where('created_at', '<=', now - HOUR_MS)
    .execute();
}

async function dropOldest(
  transaction: StoreTransaction,
  { owner, user, keep }: { readonly owner: Owner; readonly user: string; readonly keep: number },
): Promise<void> {
  const rows = await transaction
    .selectFrom('draft')
    .select('id')
    .where('guild_id', '=', owner)
    .where('user_id', '=', user)
    .orderBy('created_at', 'desc')
    .execute();
  for (const { id } of rows.slice(keep)) {
    await transaction.deleteFrom('draft').where('guild_id', '=', owner).where('id', '=', id).execute();
  }
}

/** Storable, as the content is. */
function leftOutOf({ leftOut }: Pick<NewDraft, 'leftOut'>): Pick<NewDraft, 'leftOut'> {
  return leftOut === undefined ? {} : { leftOut: { ...leftOut, lines: leftOut.lines.map(storable) } };
}

function draftOf(row: Selectable<Schema['draft']>): Draft {
  // Written by this program alone, in this form.
  const { leftOut, ...content }: KeptContent = JSON.parse(row.content);
  return {
    id: row.id,
    user: row.user_id,
    content,
    ...(leftOut !== undefined && { leftOut }),
    sentences: row.sentences,
    createdAt: row.created_at,
    ...(row.replaces_id !== null &&
      row.replaces_version !== null && { replaces: { id: row.replaces_id, version: row.replaces_version } }),
  };
}
