import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/answer/quote.ts';
import { buildArticle } from '../../src/article/build.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary } from './libraries.ts';

const GUILD = { guild: '1', channel: '7', user: '2' };
const corpus = [
  buildArticle({ id: 'fair', title: '博览会', text: '博览会于2019年5月在青岛举行。参加的企业有310家。' }),
  buildArticle({ id: 'ferry', title: 'Ferry', text: 'The ferry sails at nine. It carries 80 cars.' }),
];

describe('a library', () => {
  it('has what was acknowledged, at once, each time', async () => {
    const opened = await openTestLibrary();
    const { store } = opened;
    const id = await addTo(store, '1', contentOf('丰收', '稻谷的产量是410万吨。'));
    expect(await answerIn(opened, GUILD, '稻谷的产量是多少?')).toBe('found a1 0 12 410万吨');
    await store.replace('1', { id, version: 1 }, contentOf('丰收', '今年好。稻谷的产量是520万吨。'), {
      user: '1',
    });
    expect(await answerIn(opened, GUILD, '稻谷的产量是多少?')).toBe('found a1 4 16 520万吨');
    await store.rename('1', id, '粮食');
    expect((await opened.library.open(GUILD)).articles.map(({ title }) => title)).toEqual(['粮食']);
    expect((await opened.library.articles(GUILD)).map(({ title }) => title)).toEqual(['粮食']);
    await store.remove('1', id);
    await expect(opened.library.open(GUILD)).rejects.toMatchObject({ code: 'corpus-empty' });
  });

  it('is made once for two who ask at once, and kept for the next', async () => {
    const { library, store } = await openTestLibrary();
    await addTo(store, '1', contentOf('甲', '甲一。'));
    await addTo(store, '1', contentOf('乙', '乙一。'));
    const [first, second] = await Promise.all([library.open(GUILD), library.open(GUILD)]);
    expect(second).toBe(first);
    expect(await library.open(GUILD)).toBe(first);
    const [one, again] = await Promise.all([
      library.open(GUILD, { article: 'a2' }),
      library.open(GUILD, { article: '乙' }),
    ]);
    expect(again).toBe(one);
    expect(one.indexed[0]).toBe(first.indexed[1]);
  });

  it('reads anew only what changed', async () => {
    const { library, store } = await openTestLibrary();
    for (const name of ['甲', '乙', '丙']) await addTo(store, '1', contentOf(name, `${name}一。${name}二。`));
    const before = await library.open(GUILD);
    await store.rename('1', 'a2', '丁');
    const after = await library.open(GUILD);
    expect(after.articles.map(({ title }) => title)).toEqual(['甲', '丁', '丙']);
    expect(after.indexed.map((one) => before.indexed.includes(one))).toEqual([true, false, true]);
  });

  it('opens what a channel is about, and an article alone', async () => {
    const { library, store } = await openTestLibrary(newFile(), { corpus });
    for (const name of ['甲', '乙', '丙']) await addTo(store, '1', contentOf(name, `${name}一。`));
    await store.useInChannel('1', '7', ['a3', 'ferry']);
    const idsIn = async (place: typeof GUILD) => (await library.open(place)).articles.map(({ id }) => id);
    expect(await idsIn(GUILD)).toEqual(['a3', 'ferry']);
    expect((await library.asked(GUILD)).map(({ id }) => id)).toEqual(['a3', 'ferry']);
    expect(await idsIn({ ...GUILD, channel: '8' })).toEqual(['a1', 'a2', 'a3', 'fair', 'ferry']);
    await store.hideCorpusArticle('1', 'ferry');
    expect(await idsIn(GUILD)).toEqual(['a3']);
    expect((await library.hidden(GUILD)).map(({ id }) => id)).toEqual(['ferry']);
    expect((await library.open(GUILD, { article: 'fair' })).articles.map(({ id }) => id)).toEqual(['fair']);
  });

  it('never shows what is another’s', async () => {
    const { library, store } = await openTestLibrary(newFile(), { corpus });
    await addTo(store, '1', contentOf('甲', '秘密是甲。'));
    const other = await library.open({ guild: '2', user: '2' });
    expect(other.articles.map(({ id }) => id)).toEqual(['fair', 'ferry']);
    expect(findQuote('秘密是甲', other).kind).toBe('not-found');
    expect((await library.open({ user: '2' })).articles).toHaveLength(2);
  });
});

describe('libraries together', () => {
  it('share the corpus: hundreds of servers without own articles cost next to nothing', async () => {
    const { library, store } = await openTestLibrary(newFile(), { corpus });
    const first = await library.open({ guild: '0' });
    const base = library.bytesHeld();
    for (let guild = 1; guild <= 300; guild++) expect(await library.open({ guild: `${guild}` })).toBe(first);
    expect(library.bytesHeld() - base).toBeLessThan(300 * 1000);
    await store.hideCorpusArticle('1', 'fair');
    await store.hideCorpusArticle('2', 'fair');
    expect(await library.open({ guild: '1' })).toBe(await library.open({ guild: '2' }));
    await addTo(store, '3', contentOf('甲', '甲一。'));
    expect((await library.open({ guild: '3' })).segments.at(-1)).toBe(first.segments.at(-1));
  });

  it('stay within the memory given them: the one unused for longest goes, and comes back when asked', async () => {
    const budget = 200_000;
    const opened = await openTestLibrary(newFile(), { indexMemory: budget });
    const { library, store } = opened;
    for (let guild = 0; guild < 12; guild++) {
      const text = Array.from({ length: 60 }, (_, at) => `第${guild}号仓库的${at}号货架有${at * 7}件货物。`);
      await addTo(store, `${guild}`, contentOf(`仓库${guild}`, text.join('\n')));
    }
    const kept = await library.open({ guild: '0' });
    const [one] = kept.indexed;
    expect(library.bytesHeld()).toBeGreaterThan(budget / 12);
    for (let round = 0; round < 2; round++)
      for (let guild = 1; guild < 12; guild++) {
        expect(await answerIn(opened, { guild: `${guild}` }, '5号货架有多少件货物?')).toMatch(/^found a1 /);
        expect(library.bytesHeld()).toBeLessThan(budget);
      }
    // Let go, and read anew.
    expect((await library.open({ guild: '0' })).indexed[0]).not.toBe(one);
  });

  it('are not let go while they are asked', async () => {
    const { library, store } = await openTestLibrary(newFile(), { indexMemory: 1, largestInMemory: 1e9 });
    for (const guild of ['1', '2', '3']) await addTo(store, guild, contentOf('甲', '甲一。甲二。'));
    const all = await Promise.all(
      ['1', '2', '3', '1', '2', '3'].map((guild) => library.open({ guild, user: '1' })),
    );
    expect(all.map(({ sentences }) => sentences)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(all[3]).toBe(all[0]);
  });
});
