import { expect, it } from 'vitest';
import { keepSettings } from '../../../src/library/settings/keep-settings.ts';
import { USUAL } from '../../../src/library/settings/settings.ts';
import type { Change } from '../../../src/library/store/change.ts';

/** A store that counts its readings, and fails when told to. */
function fakeStore() {
  const listeners: ((change: Change) => void)[] = [];
  const state = { readings: 0, fails: false, language: 'en' };
  return {
    state,
    tell: (change: Change) => {
      for (const listener of listeners) listener(change);
    },
    settings: async () => {
      state.readings++;
      if (state.fails) throw new Error('away');
      return [{ name: 'language', value: state.language }];
    },
    subscribe: (listener: (change: Change) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
}

it('settings are read once, and anew after a change of that server', async () => {
  const store = fakeStore();
  const settings = keepSettings(store);
  await Promise.all([settings.of({ guild: '1' }), settings.of({ guild: '1' })]);
  expect(store.state.readings).toBe(1);
  store.tell({ kind: 'library', owner: '2', revision: 1 });
  await settings.of({ guild: '1' });
  expect(store.state.readings).toBe(1);
  store.state.language = 'zh-TW';
  store.tell({ kind: 'library', owner: '1', revision: 1 });
  expect((await settings.of({ guild: '1' })).language).toBe('zh-TW');
  store.tell({ kind: 'everything' });
  await settings.of({ guild: '1' });
  expect(store.state.readings).toBe(3);
});

it('where the database is away, those last known hold, or the usual ones', async () => {
  const store = fakeStore();
  const settings = keepSettings(store);
  await settings.of({ guild: '1' });
  store.state.fails = true;
  store.tell({ kind: 'everything' });
  expect((await settings.of({ guild: '1' })).language).toBe('en');
  expect(await settings.of({ guild: '2' })).toEqual(USUAL);
  expect(settings.known({ guild: '2' })).toBeUndefined();
  store.state.fails = false;
  expect((await settings.of({ guild: '2' })).language).toBe('en');
});

it('where there is neither a server nor a person, everything is as usual', async () => {
  const store = fakeStore();
  expect(await keepSettings(store).of({})).toEqual(USUAL);
  expect(store.state.readings).toBe(0);
});

it('an older reading that ends later does not count', async () => {
  const ends: ((language: string) => void)[] = [];
  let listener: ((change: Change) => void) | undefined;
  let away = false;
  const settings = keepSettings({
    settings: () => {
      if (away) return Promise.reject(new Error('away'));
      return new Promise((resolve) => {
        ends.push((value) => resolve([{ name: 'language', value }]));
      });
    },
    subscribe: (given) => {
      listener = given;
      return () => undefined;
    },
  });
  const older = settings.of({ guild: '1' });
  listener?.({ kind: 'library', owner: '1', revision: 1 });
  const newer = settings.of({ guild: '1' });
  ends[1]?.('zh-TW');
  expect((await newer).language).toBe('zh-TW');
  ends[0]?.('en');
  await older;
  expect(settings.known({ guild: '1' })?.language).toBe('zh-TW');
  away = true;
  listener?.({ kind: 'everything' });
  expect((await settings.of({ guild: '1' })).language).toBe('zh-TW');
});
