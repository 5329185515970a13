import { UserError } from '../../src/errors.ts';
import type { Intake } from '../../src/library/intake.ts';
import { USUAL } from '../../src/library/settings/settings.ts';
import { StoreFailure } from '../../src/library/store/failure.ts';
import { type Owner, ownerOf } from '../../src/library/store/owner.ts';
import type { Store } from '../../src/library/store/store.ts';
import type { App, Asked } from '../command.ts';

/** A library, with whoever may change it. */
export interface Managed {
  readonly owner: Owner;
  readonly user: string;
  readonly store: Store;
  readonly intake: Intake;
}

/**
 * The library that somebody may manage. Discord keeps others from the command, but a server can change who sees it, so
 * the permission is looked at here each time.
 * @throws UserError `not-allowed`, `no-library`
 */
export function manage({ place, mayManage }: Asked, { management }: App): Managed {
  const owner = ownerOf(place);
  if (management === undefined || owner === undefined) throw new UserError('no-library');
  if (!mayManage) throw new UserError('not-allowed');
  return { owner, user: place.user ?? '', ...management };
}

/**
 * The library that somebody may add articles to: whoever manages it, and those to whom the server has given that.
 * @throws UserError `adding-not-allowed`, `no-library`
 */
export async function manageAdding(
  asked: Asked,
  app: App,
): Promise<Managed & { readonly mayManage: boolean }> {
  const { mayManage, place, roles = [] } = asked;
  const managed = manage({ ...asked, mayManage: true }, app);
  if (mayManage) return { ...managed, mayManage };
  const { adders } = (await app.settings?.of(place)) ?? USUAL;
  if (adders.kind === 'everyone' || (adders.kind === 'role' && roles.includes(adders.role)))
    return { ...managed, mayManage };
  throw new UserError('adding-not-allowed');
}

/**
 * Does something with the database; that it cannot take it is for the person to know, too.
 * @throws UserError `storage-failed`
 */
export async function kept<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreFailure) throw new UserError('storage-failed', { reason: error.kind });
    throw error;
  }
}
