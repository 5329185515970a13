import { expect, it, vi } from 'vitest';
import { handleRequest } from '../../commands/index.ts';
import { checkBody } from '../reply/check-body.ts';
import { messageOf } from './app.ts';
import { MEMBER, makeManagedApp } from './managed-app.ts';

/** What does not stand in an article as it is may have stood there when it was quoted. */

const content = (text: string, title = '港口') =>
  ({ title, text, language: 'zh-Hans', format: 'plain' }) as const;
const BY = { user: '1' };

async function start() {
  const app = await makeManagedApp({ corpus: [] });
  const { store } = app.management;
  const added = await store.add(
    '10',
    content('布里尔港于1734年开挖。港内可以停泊四十艘船。灯塔高30米。'),
    BY,
  );
  if (added.kind !== 'added') expect.fail(added.kind);
  await store.add('10', content('灯油还有三百箱。', '通报'), BY);
  const { id } = added.article;
  const verify = async (text: string, locale: 'en' | 'zh-CN' = 'zh-CN', options = {}) => {
    const reply = await handleRequest(
      { ...MEMBER, locale, command: 'verify', options: { text, ...options } },
      app,
    );
    const { body, outcome } = messageOf(reply);
    expect(checkBody(body)).toEqual([]);
    return { said: body.embeds?.[0]?.description ?? '', outcome };
  };
  return { store, id, verify };
}

it('a sentence that was quoted before the article was changed is told as one of its earlier text', async () => {
  const { store, id, verify } = await start();
  const quotation = '港内可以停泊四十艘船';
  expect((await verify(quotation)).said).toContain('一字不差');
  await store.replace(
    '10',
    { id, version: 1 },
    content('布里尔港于1734年开挖。港内可以停泊五十艘船。灯塔高30米。'),
    BY,
  );
  const { said, outcome } = await verify(quotation);
  expect(said).toContain('文章以前的版本里有这段话，现在的版本里没有。');
  // The text as it was, with the place in it, and what the article has now.
  expect(said).toContain('**港内可以停泊四十艘船**');
  expect(said).toContain(`${id}v1¶1.2`);
  expect(said).toContain('现在的版本里相近的话：');
  expect(said).toContain('五十');
  expect(outcome).toEqual({ kind: 'found' });
  expect((await verify(quotation, 'en', { article: id })).said).toContain(
    'In a text that the article had before, not in it as it is now.',
  );
});

it('also where it was taken out, in another script, and with a part left out; the latest text that has it counts', async () => {
  const { store, id, verify } = await start();
  await store.replace('10', { id, version: 1 }, content('布里尔港于1734年开挖。灯塔高30米。'), BY);
  await store.replace('10', { id, version: 2 }, content('布里尔港于1734年开挖。'), BY);
  expect((await verify('港內可以停泊四十艘船')).said).toContain(`${id}v1¶1.2`);
  expect((await verify('布里尔港于1734年开挖……灯塔高30米')).said).toContain(`${id}v2¶1`);
});

it('what no text ever had is not there, nor what stands in another article’s earlier text where one is named', async () => {
  const { store, id, verify } = await start();
  await store.replace('10', { id, version: 1 }, content('布里尔港于1734年开挖。'), BY);
  expect((await verify('港内从来没有停过一艘船')).said).not.toContain('以前的版本');
  expect((await verify('灯塔高30米', 'zh-CN', { article: 'a2' })).said).not.toContain('以前的版本');
  expect((await verify('灯塔高30米', 'zh-CN', { article: id })).said).toContain('以前的版本');
});

it('what is like it in another article is not told as what the article has now', async () => {
  const { store, id, verify } = await start();
  // a3: nearly the words that a1 had, which now has nothing like them.
  await store.add('10', content('港内可以停泊五十艘船。', '南港'), BY);
  await store.replace('10', { id, version: 1 }, content('布里尔港于1734年开挖。灯塔高30米。'), BY);
  const { said } = await verify('港内可以停泊四十艘船');
  expect(said).toContain(`${id}v1¶1.2`);
  expect(said).not.toContain('现在的版本里相近的话');
  expect(said).toMatch(/另一篇文章里相近的话：\n.*五十.*《南港》/s);
  expect((await verify('港内可以停泊四十艘船', 'en')).said).toContain('Like it, in another article:');
});

it('an earlier text is read once for all quotations of a message, and none after the one that has the last of them', async () => {
  const { store, id, verify } = await start();
  // Versions 1 to 4 have the ships, 1 the lamp alone.
  const ships = '布里尔港于1734年开挖。港内可以停泊四十艘船。';
  for (const [at, text] of [`${ships}一。`, `${ships}二。`, `${ships}三。`, '布里尔港。'].entries())
    await store.replace('10', { id, version: at + 1 }, content(text), BY);
  const read = vi.spyOn(store, 'readVersion');
  const versions = () => read.mock.calls.map(([, , version]) => version);
  // The latest that has it is enough.
  expect((await verify('港内可以停泊四十艘船')).said).toContain(`${id}v4¶1.2`);
  expect(versions()).toEqual([4]);
  read.mockClear();
  const { said } = await verify(
    '有人说“港内可以停泊四十艘船”，又说“灯塔高30米”，还说“布里尔港于1734年开挖”。',
  );
  for (const mark of ['v4¶1.2', 'v1¶1.3', 'v4¶1.1']) expect(said).toContain(`${id}${mark}`);
  expect(versions()).toEqual([4, 3, 2, 1]);
});

it('of the texts that have the parts of a quotation in another order, three are looked into', async () => {
  const { store, id, verify } = await start();
  const turned = '灯塔高30米。布里尔港于1734年开挖。';
  for (const [at, text] of [`${turned}一。`, `${turned}二。`, '布里尔港。'].entries())
    await store.replace('10', { id, version: at + 1 }, content(text), BY);
  expect((await verify('布里尔港于1734年开挖……灯塔高30米')).said).toContain(`${id}v1¶1`);
  for (const [at, text] of [`${turned}四。`, '港。'].entries())
    await store.replace('10', { id, version: at + 4 }, content(text), BY);
  expect((await verify('布里尔港于1734年开挖……灯塔高30米')).said).not.toContain('以前的版本');
});
