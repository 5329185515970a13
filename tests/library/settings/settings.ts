import { afterEach, expect, it } from 'vitest';
import { keepSettings } from '../../../src/library/settings/keep-settings.ts';
import { settingsOf, USUAL, writeChange } from '../../../src/library/settings/settings.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { quickest } from '../../quickest.ts';

const PLACE = { guild: '1', channel: 'c', user: '7' };

/** What settings are kept like, in either database. */
export function describeSettings(make: () => Promise<StorePlace>): void {
  let opened: Store[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    opened = [];
  });
  const open = async (place: StorePlace): Promise<Store> => {
    const store = await openStore(place);
    opened.push(store);
    return store;
  };

  it('are kept by server and channel, and gone when they are as usual again', async () => {
    const place = await make();
    const store = await open(place);
    expect(settingsOf(await store.settings('1'))).toEqual(USUAL);
    await store.changeSetting('1', writeChange({ name: 'language', value: 'zh-TW' }));
    await store.changeSetting('1', writeChange({ name: 'mentions', value: false, channel: 'c' }));
    await store.changeSetting('1', writeChange({ name: 'adders', value: { kind: 'role', role: '5' } }));
    await store.changeSetting('2', writeChange({ name: 'language', value: 'en' }));
    const revision = await store.revision('1');
    // The same once more is no change.
    await store.changeSetting('1', writeChange({ name: 'language', value: 'zh-TW' }));
    expect(await store.revision('1')).toBe(revision);
    const again = await open(place);
    expect(settingsOf(await again.settings('1'))).toEqual({
      ...USUAL,
      language: 'zh-TW',
      mentionsIn: new Map([['c', false]]),
      adders: { kind: 'role', role: '5' },
    });
    await store.changeSetting('1', writeChange({ name: 'language', value: 'asker' }));
    expect((await store.settings('1')).map(({ name }) => name)).toEqual(['adders', 'mentions']);
    await store.resetSettings('1');
    expect(await store.settings('1')).toEqual([]);
    expect(settingsOf(await store.settings('2')).language).toBe('en');
    await store.removeOwner('2');
    expect(await store.settings('2')).toEqual([]);
  });

  it('are as usual where a newer program has set what this one does not know', async () => {
    const store = await open(await make());
    await store.changeSetting('1', { name: 'language', value: 'tlh' });
    await store.changeSetting('1', { name: 'personSeconds', value: '7' });
    await store.changeSetting('1', { name: 'adders', value: 'role x' });
    await store.changeSetting('1', { name: 'colour', value: 'blue' });
    expect(settingsOf(await store.settings('1'))).toEqual(USUAL);
  });

  it('are at once what was set here, and within a second what was set by another process', async () => {
    const place = await make();
    const [here, there] = [await open(place), await open(place)];
    const [known, others] = [keepSettings(here), keepSettings(there)];
    expect((await known.of(PLACE)).language).toBe('asker');
    expect((await others.of(PLACE)).language).toBe('asker');
    const spent = await quickest(1000, async (n) => {
      const language = n % 2 === 0 ? 'en' : 'zh-TW';
      await here.changeSetting('1', writeChange({ name: 'language', value: language }));
      expect((await known.of(PLACE)).language).toBe(language);
      await expect.poll(async () => (await others.of(PLACE)).language, { interval: 10 }).toBe(language);
    });
    expect(spent).toBeLessThan(1000);
    known.close();
    others.close();
  });
}
