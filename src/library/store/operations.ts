import type { Backend } from './backend.ts';
import type { Change } from './change.ts';
import { hideArticle, readChannelArticles, readHidden, setChannelArticles, showArticle } from './choices.ts';
import { countContent } from './content.ts';
import { countAll } from './count.ts';
import { insertDraft, keepDraft, readDraft, retitleDraft, takeDraft } from './drafts.ts';
import { exportLibrary } from './export.ts';
import type { StoreHooks } from './hooks.ts';
import { importLibrary, prepareImport } from './import.ts';
import { limitsOf, type StoreLimits } from './limits.ts';
import type { Owner } from './owner.ts';
import * as read from './read.ts';
import { isRefused } from './refuse.ts';
import { removeOwner } from './remove-owner.ts';
import type { StoreTransaction } from './schema.ts';
import { changeSetting, readSettings, resetSettings } from './settings.ts';
import type { Store } from './store.ts';
import { change, type Done, readTogether, retryReading, unchanged } from './transact.ts';
import { addArticle, removeArticle, renameArticle, replaceArticle } from './write.ts';
import type { Writing } from './writing.ts';

export interface StoreContext {
  readonly backend: Backend;
  readonly limits: StoreLimits;
  readonly hooks: StoreHooks;
  readonly now: () => number;
  readonly tell: (change: Change) => void;
  readonly isClosing: () => boolean;
}

/** Work of a change, told whose library it is, when and within which limits. */
type Work<T> = (transaction: StoreTransaction, writing: Writing) => Promise<Done<T>>;

/** The same; what stands behind what was taken away is cleared before that is acknowledged. */
function createTaking(context: StoreContext) {
  const changeLibrary = createChange(context);
  return async <T>(owner: Owner, work: Work<T>): Promise<T> => {
    const outcome = await changeLibrary(owner, work);
    await context.hooks.onTakenAway?.();
    return outcome;
  };
}

/** Work on one library after another, each in a transaction of its own. */
export function createChange({ backend, limits, hooks, now, tell }: StoreContext) {
  return <T>(owner: Owner, work: Work<T>): Promise<T> =>
    change(
      {
        backend,
        owner,
        onChanged: (changed, revision) => tell({ kind: 'library', owner: changed, revision }),
      },
      (transaction) => work(transaction, { owner, limits: limitsOf(owner, limits), hooks, now: now() }),
    );
}

type Reading =
  | 'list'
  | 'read'
  | 'readAll'
  | 'readVersion'
  | 'versions'
  | 'findByText'
  | 'findEarlier'
  | 'revision'
  | 'wouldRefuse'
  | 'channelArticles'
  | 'hiddenCorpusArticles'
  | 'countAll';

export function createReading({ backend: { reading: db }, limits, now }: StoreContext) {
  return {
    list: (owner) => retryReading(() => read.listEntries(db, owner)),
    read: (owner, id) => retryReading(() => read.readArticle(db, owner, id)),
    readAll: (owner) =>
      readTogether(db, async (transaction) => ({
        revision: await read.readRevision(transaction, owner),
        articles: await read.readArticles(transaction, owner),
      })),
    readVersion: (owner, id, version) =>
      readTogether(db, (transaction) => read.readVersion(transaction, { owner, id, version })),
    versions: (owner, id) => retryReading(() => read.listVersions(db, owner, id)),
    findByText: (owner, text) => retryReading(() => read.findByText(db, owner, text)),
    findEarlier: (owner, of) => retryReading(() => read.findEarlier(db, owner, of)),
    wouldRefuse: (owner, wished) =>
      readTogether(db, (transaction) =>
        isRefused(transaction, { owner, limits: limitsOf(owner, limits), now: now() }, wished),
      ),
    revision: (owner) => retryReading(() => read.readRevision(db, owner)),
    channelArticles: (owner, channel) => retryReading(() => readChannelArticles(db, { owner, channel })),
    hiddenCorpusArticles: (owner) => retryReading(() => readHidden(db, owner)),
    countAll: () => retryReading(() => countAll(db)),
  } satisfies Pick<Store, Reading>;
}

type Changing =
  | 'add'
  | 'replace'
  | 'rename'
  | 'remove'
  | 'useInChannel'
  | 'hideCorpusArticle'
  | 'showCorpusArticle'
  | 'exportAll'
  | 'importAll'
  | 'removeOwner';

export function createChanging(context: StoreContext) {
  const changeLibrary = createChange(context);
  const takeFromLibrary = createTaking(context);
  return {
    add: async (owner, content, { user }) => {
      const counted = await countContent(content);
      return changeLibrary(owner, (transaction, writing) =>
        addArticle(transaction, writing, { user, counted }),
      );
    },
    replace: async (owner, seen, content, { user }) => {
      const counted = await countContent(content);
      return takeFromLibrary(owner, (transaction, writing) =>
        replaceArticle(transaction, writing, { seen, user, counted }),
      );
    },
    rename: (owner, id, title) =>
      changeLibrary(owner, (transaction, writing) => renameArticle(transaction, writing, { id, title })),
    remove: (owner, id) =>
      takeFromLibrary(owner, (transaction, writing) => removeArticle(transaction, writing, id)),
    useInChannel: (owner, channel, articles) =>
      changeLibrary(owner, (transaction) => setChannelArticles(transaction, { owner, channel }, articles)),
    hideCorpusArticle: (owner, article) =>
      changeLibrary(owner, (transaction) => hideArticle(transaction, owner, article)),
    showCorpusArticle: (owner, article) =>
      changeLibrary(owner, (transaction) => showArticle(transaction, owner, article)),
    exportAll: (owner) => exportLibrary(context.backend, owner),
    importAll: async (owner, records) => {
      const prepared = await prepareImport(records, limitsOf(owner, context.limits).characters);
      if (prepared.kind !== 'prepared') return prepared;
      const outcome = await changeLibrary(owner, (transaction, writing) =>
        importLibrary(transaction, writing, prepared),
      );
      if (outcome.kind === 'imported') await context.hooks.onImported?.(owner, context.isClosing);
      return outcome;
    },
    removeOwner: (owner) => takeFromLibrary(owner, removeOwner),
  } satisfies Pick<Store, Changing>;
}

type Drafting = 'saveDraft' | 'readDraft' | 'retitleDraft' | 'keepDraft' | 'dropDraft';

export function createDrafting(context: StoreContext) {
  const { backend, now } = context;
  const changeLibrary = createChange(context);
  return {
    saveDraft: async (owner, draft) => {
      const counted = await countContent(draft.content);
      return changeLibrary(owner, (transaction, writing) =>
        insertDraft(transaction, writing, { draft, counted }),
      );
    },
    readDraft: (owner, id) => retryReading(() => readDraft(backend.reading, { owner, id, now: now() })),
    retitleDraft: (owner, id, title) =>
      changeLibrary(owner, (transaction, writing) =>
        retitleDraft(transaction, { owner, id, now: writing.now }, title),
      ),
    keepDraft: (owner, id, { user }) =>
      createTaking(context)(owner, (transaction, writing) => keepDraft(transaction, writing, { id, user })),
    dropDraft: (owner, id) =>
      changeLibrary(owner, async (transaction, writing) =>
        unchanged(await takeDraft(transaction, { owner, id, now: writing.now })),
      ),
  } satisfies Pick<Store, Drafting>;
}

type Setting = 'settings' | 'changeSetting' | 'resetSettings';

export function createSetting(context: StoreContext) {
  const changeLibrary = createChange(context);
  return {
    settings: (owner) => retryReading(() => readSettings(context.backend.reading, owner)),
    changeSetting: (owner, setting) =>
      changeLibrary(owner, (transaction) => changeSetting(transaction, owner, setting)),
    resetSettings: (owner) => changeLibrary(owner, (transaction) => resetSettings(transaction, owner)),
  } satisfies Pick<Store, Setting>;
}
