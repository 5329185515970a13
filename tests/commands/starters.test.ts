import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { App, AutocompleteRequest } from '../../commands/command.ts';
import { completeRequest, handleRequest } from '../../commands/index.ts';
import { createStarters } from '../../commands/starters.ts';
import { answerQuestion } from '../../src/answer/answer.ts';
import { commonCharacters } from '../../src/article/common-characters.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { mostOf, watchTurns } from '../library/watch-turns.ts';
import { makeArticle } from '../reply/articles.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { conference, library, makeApp, messageOf } from './app.ts';
import { type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const asked = { ...MEMBER, locale: 'zh-TW' as const };

/**
 * What is offered once it is worked out: nobody waits for it for more than a second, and a busy machine takes longer. Then
 * it is there the next time.
 */
async function completeLater(request: AutocompleteRequest, app: App) {
  const begun: Promise<unknown>[] = [];
  const starters: App['starters'] = (...given) => {
    const questions = app.starters?.(...given) ?? Promise.resolve([]);
    begun.push(questions);
    return questions;
  };
  await completeRequest(request, { ...app, starters });
  await Promise.allSettled(begun);
  return completeRequest(request, app);
}

const offer = (app: ManagedApp, value: string, options = {}) =>
  completeLater({ ...asked, command: 'ask', options, focused: { name: 'question', value } }, app);

it('questions to start with are offered while the box is empty, and each is answered', async () => {
  const app = await makeManagedApp();
  const choices = await offer(app, '');
  expect(choices.length).toBeGreaterThanOrEqual(2);
  expect(checkChoices([...choices])).toEqual([]);
  for (const { value } of choices) {
    const reply = await handleRequest({ ...asked, command: 'ask', options: { question: value } }, app);
    const { body } = messageOf(reply);
    expect(body.embeds?.[0]?.author?.name).toBe(`問：${value}`);
    expect(body.embeds?.[0]?.description).toMatch(/^> /);
  }
});

it('what is typed narrows them, in either script, and a question of one’s own is offered nothing', async () => {
  const app = await makeManagedApp();
  const [first] = await offer(app, '');
  expect(await offer(app, first?.value.slice(0, 4) ?? '')).toContainEqual(first);
  expect(await offer(app, '誰知道別的什麼')).toEqual([]);
  expect(await offer(app, '', { article: 'there-is-none' })).toEqual([]);
  expect(await offer(await makeManagedApp({ corpus: [] }), '')).toEqual([]);
});

it('/summary and /help name some, within Discord’s limits', async () => {
  const app = await makeManagedApp();
  const [first] = await offer(app, '');
  const summary = messageOf(await handleRequest({ ...asked, command: 'summary', options: {} }, app));
  expect(summary.body.embeds?.[0]?.fields?.[0]).toMatchObject({
    name: '可以這樣問',
    value: expect.stringContaining(first?.value ?? '-'),
  });
  const help = messageOf(await handleRequest({ ...asked, command: 'help', options: {} }, app));
  expect(help.body.embeds?.[0]?.description).toContain(`**可以這樣問**\n• ${first?.value}`);
  for (const { body } of [summary, help]) expect(checkBody(body)).toEqual([]);
  expect(first?.value.length).toBeLessThanOrEqual(LIMITS.choice.value);
});

it('are tried on all that is asked in that place: with others that say the same, and in a channel about one', async () => {
  const rival = makeArticle(
    [
      ['11月1日，世界先進製造業大會在山東省濟南市開幕。', '主辦方介紹了議程。'],
      ['展覽面積達到30萬平方公尺。'],
    ],
    { id: 'rival', title: '製造業大會', date: '2021-10-30', language: 'zh-Hant' },
  );
  const app = await makeManagedApp({ corpus: [rival, conference] });
  const channel = { ...asked, place: { ...asked.place, channel: '21' } };
  await app.management.store.useInChannel('10', '21', ['conference']);
  const offered: string[][] = [];
  for (const [who, options] of [
    [asked, {}],
    [channel, {}],
    [asked, { article: 'rival' }],
  ] as const) {
    const request = { ...who, command: 'ask', options, focused: { name: 'question', value: '' } };
    const choices = await completeLater(request, app);
    offered.push(choices.map(({ value }) => value));
    for (const { value } of choices) {
      const question = { ...who, command: 'ask', options: { ...options, question: value } };
      const { body } = messageOf(await handleRequest(question, app));
      const about = 'article' in options ? rival : conference;
      const sentences = sentencesOf(about).map(({ text }) => text);
      const said = body.embeds?.[0]?.description?.replaceAll('**', '') ?? '';
      expect(
        sentences.some((text) => said.includes(text)),
        `${value}: ${said}`,
      ).toBe(true);
      expect(said).toContain(about.title);
    }
  }
  const [all = [], narrowed = [], named = []] = offered;
  for (const questions of [all, narrowed, named]) expect(questions.length).toBeGreaterThan(0);
});

it('are of the asker’s language first, and of older articles where the newest has none', async () => {
  const rules = makeArticle([['请勿喧哗。']], {
    id: 'rules',
    title: '告示',
    date: '2030-01-01',
    language: 'zh-Hans',
  });
  const port = makeArticle(
    [['The harbour of Brill was opened in 1902.', 'Mary Field paid for the lighthouse of Brill.']],
    { id: 'port', title: 'Brill', date: '2029-01-01', language: 'en' },
  );
  const starters = createStarters(makeApp([conference, rules, port]).library);
  const isHan = (question: string) => /\p{Script=Han}/u.test(question);
  const [chinese, english] = [await starters({}, { locale: 'zh-CN' }), await starters({}, { locale: 'en' })];
  // Of the newest, which has none, and the one before: enough, so that no further one is read.
  expect(chinese.length).toBeGreaterThanOrEqual(3);
  expect(chinese.every(isHan)).toBe(true);
  // Two, which others fill up.
  expect(english.map(isHan)).toEqual(english.map(isHan).toSorted((a, b) => Number(a) - Number(b)));
  expect(english.length).toBeGreaterThan(english.filter(isHan).length);
  expect(english.some(isHan)).toBe(true);
});

it('are worked out once, and anew when the library has changed', async () => {
  const app = await makeManagedApp();
  const open = vi.spyOn(app.library, 'open');
  // Those who ask while they are worked out wait for the same.
  const [first, second] = await Promise.all([offer(app, ''), offer(app, '')]);
  expect(second).toEqual(first);
  expect(open.mock.calls.filter(([, wanted]) => wanted?.article === 'conference')).toHaveLength(1);
  open.mockClear();
  for (let n = 0; n < 20; n++) expect(await offer(app, '')).toEqual(first);
  expect(open).not.toHaveBeenCalled();
  const more = {
    title: '茶博会',
    text: '茶叶博览会在杭州市举行。',
    language: 'zh-Hans',
    format: 'plain',
  } as const;
  await app.management.store.add('10', more, { user: '1' });
  await offer(app, '');
  expect(open).toHaveBeenCalled();
  await app.management.store.hideCorpusArticle('10', 'conference');
});

it('of one article after the other, however many are asked for at once', async () => {
  const app = makeApp([conference, library]);
  const { open } = app.library;
  let [working, most] = [0, 0];
  const starters = createStarters({
    ...app.library,
    open: async (place, wanted) => {
      if (wanted?.article === undefined) return open(place, wanted);
      most = Math.max(most, ++working);
      // Long enough for the other to begin, if it could.
      await sleep(20);
      working--;
      return open(place, wanted);
    },
  });
  const of = (about: string) => starters({}, { about, named: true });
  const [one, other] = await Promise.all([of('conference'), of('library')]);
  expect(one.length).toBeGreaterThan(0);
  expect(other).not.toEqual(one);
  expect(most).toBe(1);
});

/** A book of pseudo-random words: some sentences make a question, and not every question leads back to its own. */
function makeBook(characters: number) {
  const signs = [...commonCharacters];
  let seed = 1;
  const name = () => {
    seed = (seed * 48271) % 0x7fffffff;
    return `${signs[seed % signs.length]}${signs[(seed >> 8) % signs.length]}`;
  };
  const paragraphs: string[][] = [];
  for (let length = 0; length < characters; ) {
    const sentences = [
      paragraphs.length % 8 === 0 ? `世界${name()}大会在山东省济南市开幕。` : `${name()}要有${name()}。`,
      `${name()}的${name()}要${name()}，${name()}和${name()}也是${name()}的一部分。`,
      `他们说，${name()}${name()}是因为${name()}没有${name()}。`,
    ];
    length += sentences.join('').length;
    paragraphs.push(sentences);
  }
  return makeArticle(paragraphs, { id: 'book', title: '一本书', date: '2024-01-01', language: 'zh-Hans' });
}

it('of a book let others have their turn', { retry: 2 }, async () => {
  const { library: books } = makeApp([makeBook(400_000)]);
  const starters = createStarters(books);
  // What is made with the first question to a library, and code that runs for the first time, is not theirs.
  for (const question of [
    '世界大会在哪里开幕？',
    '谁在山东省开幕？',
    '什么是世界的一部分？',
    '大会在哪个市开幕？',
  ])
    answerQuestion(question, await books.open({}));
  const watch = watchTurns();
  const questions = await starters(asked.place);
  const turns = await watch.stop();
  expect(questions.length).toBeGreaterThan(0);
  // The longest turn looks for one sentence in the whole book: 20 to 80 ms. All of it: 270 to 670.
  expect(turns.longest).toBeLessThan(mostOf(turns, 120));
});

it('are not waited for where they take their time', async () => {
  const { library: books } = makeApp([conference]);
  const app: App = { library: books, starters: () => new Promise(() => undefined) };
  const { body } = messageOf(await handleRequest({ ...asked, command: 'help', options: {} }, app));
  expect(body.embeds?.[0]?.description).not.toContain('可以這樣問');
});
