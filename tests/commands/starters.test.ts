import { expect, it } from 'vitest';
import { completeRequest, handleRequest } from '../../commands/index.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { makeArticle } from '../reply/articles.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { conference, messageOf } from './app.ts';
import { type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const asked = { ...MEMBER, locale: 'zh-TW' as const };

const offer = (app: ManagedApp, value: string, options = {}) =>
  completeRequest({ ...asked, command: 'ask', options, focused: { name: 'question', value } }, app);

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
    const choices = await completeRequest(request, app);
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

it('are worked out once, and anew when the library has changed', async () => {
  const app = await makeManagedApp();
  const first = await offer(app, '');
  const start = performance.now();
  for (let n = 0; n < 20; n++) expect(await offer(app, '')).toEqual(first);
  expect((performance.now() - start) / 20).toBeLessThan(50);
  await app.management.store.hideCorpusArticle('10', 'conference');
  expect(await offer(app, '')).toEqual([]);
});
