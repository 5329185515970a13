import type { Place } from '../library.ts';
import { type Owner, ownerOf } from '../store/owner.ts';
import type { Store } from '../store/store.ts';
import { type Settings, settingsOf, USUAL } from './settings.ts';

/** The settings in force, wherever somebody asks. */
export interface KnownSettings {
  /** As they are after every change that was acknowledged before. Never rejects: see `keepSettings`. */
  readonly of: (place: Place) => Promise<Settings>;
  /** The same as far as it is in memory. */
  readonly known: (place: Place) => Settings | undefined;
  /** Listens to changes no more. */
  readonly close: () => void;
}

/** Servers whose settings are in memory: about 10 MB of them. */
const MOST = 20_000;

/**
 * Keeps settings in memory, and reads them anew where they changed, by whatever process. Where the database cannot be
 * read, those last known hold, or the usual ones: an answer does not fail for that.
 *
 * @example const settings = keepSettings(store); (await settings.of({ guild: '1' })).language
 */
export function keepSettings(store: Pick<Store, 'settings' | 'subscribe'>): KnownSettings {
  const reading = new Map<Owner, Promise<Settings>>();
  // Also when they may be old, for when the database is away.
  const latest = new Map<Owner, { readonly settings: Settings; readonly begun: number }>();
  let readings = 0;
  const stop = store.subscribe((change) => {
    if (change.kind === 'everything') reading.clear();
    else reading.delete(change.owner);
  });
  const read = (owner: Owner): Promise<Settings> => {
    const begun = readings++;
    const made = store.settings(owner).then((kept) => {
      const settings = settingsOf(kept);
      // A reading that began before a change may end after one that began since.
      if (begun >= (latest.get(owner)?.begun ?? 0)) remember(latest, owner, { settings, begun });
      return settings;
    });
    remember(reading, owner, made);
    made.catch(() => {
      if (reading.get(owner) === made) reading.delete(owner);
    });
    return made;
  };
  return {
    of: async (place) => {
      const owner = ownerOf(place);
      if (owner === undefined) return USUAL;
      try {
        return within(place, await (reading.get(owner) ?? read(owner)));
      } catch {
        return within(place, latest.get(owner)?.settings ?? USUAL);
      }
    },
    known: (place) => {
      const owner = ownerOf(place);
      const settings = owner === undefined ? USUAL : latest.get(owner)?.settings;
      return settings && within(place, settings);
    },
    close: stop,
  };
}

/** Of a person's own, only what concerns them alone: nobody sets how much of the bot they may take. */
function within({ guild }: Place, settings: Settings): Settings {
  if (guild !== undefined) return settings;
  return { ...USUAL, language: settings.language, buttons: settings.buttons };
}

/** Keys come in the order of their first use, so the first is the oldest. */
function remember<Value>(map: Map<Owner, Value>, owner: Owner, value: Value): void {
  map.delete(owner);
  map.set(owner, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}
