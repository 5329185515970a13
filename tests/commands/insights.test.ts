import { describe, expect, it } from 'vitest';
import type { Asked, MessageReply } from '../../commands/command.ts';
import { handlePress, handleRequest } from '../../commands/index.ts';
import { StoreFailure } from '../../src/library/store/failure.ts';
import type { NewVote, Verdict } from '../../src/library/store/feedback/feedback.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { makeArticle } from '../reply/articles.ts';
import { checkBody } from '../reply/check-body.ts';
import { makeApp, messageOf, request } from './app.ts';
import { GUILD, MANAGER, type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const HARBOUR = `The harbour of Brill was dug in 1734. Forty ships find room in it. Most of them fish for herring.

Its lighthouse was built by Anna Verweij. The light is seen twenty miles away.`;
const content = (text: string, title = 'The harbour of Brill') =>
  ({ title, text, language: 'en', format: 'plain' }) as const;
const mill = makeArticle([['The mill grinds corn.', 'It has six sails.']], {
  id: 'mill',
  title: 'The mill',
  language: 'en',
});

const SHIPS = 'How many ships find room in the harbour?';
const MAYOR = 'Who was the mayor of Brill in 1950?';
const NOW = Date.UTC(2026, 10, 24, 12);
const WEEK = 7 * 86_400_000;

async function start() {
  const clock = { now: NOW };
  const app = await makeManagedApp({ corpus: [mill], now: () => clock.now });
  await app.management.store.add(GUILD, content(HARBOUR), { user: '1' });
  let ballots = 0;
  const vote = (verdict: Verdict, more: Partial<NewVote> = {}) =>
    app.management.store.feedback.vote(GUILD, {
      ballot: String(ballots++),
      question: SHIPS,
      answered: true,
      shown: { article: 'a1', version: '1', sentence: 1 },
      verdict,
      ...more,
    });
  return { app, clock, vote };
}

async function insights(app: ManagedApp, options = {}, asked: Asked = MANAGER) {
  const reply = messageOf(await handleRequest({ ...asked, command: 'insights', options }, app));
  expect(checkBody(reply.body)).toEqual([]);
  expect(reply.visibility).toBe('asker');
  return reply;
}

const ask = async (app: ManagedApp, question: string, options = {}) =>
  messageOf(await handleRequest({ ...MEMBER, command: 'ask', options: { question, ...options } }, app));

const embedOf = ({ body }: MessageReply) => body.embeds?.[0];
const said = (reply: MessageReply) => embedOf(reply)?.description?.replaceAll('\\', '') ?? '';
const inVain = (reply: MessageReply) => embedOf(reply)?.fields?.[0]?.value.replaceAll('\\', '') ?? '';

describe('/insights', () => {
  it('says what to do where nobody has judged anything', async () => {
    const { app } = await start();
    const empty = await insights(app);
    expect(said(empty)).toMatch(/^Nobody has judged an answer yet\. .*ask something, press one/);
    expect(inVain(empty)).toMatch(/use the option “keep”/);
    expect(said(await insights(app, {}, { ...MANAGER, locale: 'zh-CN' }))).toMatch(/^还没有人评价过答案/);
    expect(said(await insights(app, {}, { ...MANAGER, locale: 'zh-TW' }))).toMatch(/^還沒有人評價過答案/);
  });

  it('shows the worst answers with their sentences, and counts by article and week', async () => {
    const { app, clock, vote } = await start();
    await vote({ kind: 'good' });
    clock.now += WEEK;
    const better = { article: 'a1', version: '1', sentence: 2 };
    for (let i = 0; i < 2; i++) await vote({ kind: 'another', sentence: better });
    await vote({ kind: 'should-decline' });
    const corpus = (await app.library.articles(MANAGER.place)).find(({ id }) => id === 'mill');
    const shown = { article: 'mill', version: corpus?.version ?? '', sentence: 1 };
    await vote({ kind: 'good' }, { question: 'How many sails?', shown });
    const reply = await insights(app);
    expect(said(reply)).toBe(
      [
        '👍 2 · 👎 3',
        '',
        '**The worst answers**',
        `1. “${SHIPS}” · 👎 3 of 4 · it should have declined`,
        '`¶1.2` Forty ships find room in it.',
        'chosen instead by 2 of 4: `¶1.3` Most of them fish for herring.',
        '',
        '**By article**',
        '“The harbour of Brill” 👍 1 · 👎 3',
        '“The mill” 👍 1 · 👎 0',
        '',
        '**By week**',
        'from 2026-11-30: 👍 1 · 👎 3',
        'from 2026-11-23: 👍 1 · 👎 0',
      ].join('\n'),
    );
    expect(embedOf(reply)?.footer?.text).toBe('Nobody’s name or id is kept with any of this.');
    const one = await insights(app, { article: 'The mill' });
    expect(embedOf(one)?.author?.name).toBe('How the answers from “The mill” are judged');
    expect(said(one)).toMatch(/^👍 1 · 👎 0\n/);
    expect(said(one)).not.toContain('By article');
  });

  it('leads to the sentences, one button for each', async () => {
    const { app, vote } = await start();
    await vote({ kind: 'bad' });
    await vote({ kind: 'bad' }, { question: 'How many boats?' });
    await vote({ kind: 'bad' }, { shown: { article: 'a1', version: '1', sentence: 3 } });
    await vote({ kind: 'bad' }, { shown: { article: 'a1', version: '1', sentence: 3 } });
    const reply = await insights(app);
    const buttons = reply.body.components?.[0]?.components ?? [];
    expect(buttons.map((button) => 'label' in button && button.label)).toEqual(['1 ¶2.1', '2·3 ¶1.2']);
    const [first] = buttons;
    if (first === undefined || !('custom_id' in first)) expect.fail('no button');
    const jumped = messageOf(await handlePress({ ...MANAGER, id: first.custom_id, values: [] }, app));
    expect(embedOf(jumped)?.description).toContain('> Its lighthouse was built by Anna Verweij.');
  });

  it('tells answers of an earlier version, and of an article that is gone', async () => {
    const { app, vote } = await start();
    await vote({ kind: 'bad' });
    await vote({ kind: 'bad' }, { shown: { article: 'mill', version: 'ffffff', sentence: 0 } });
    await vote({ kind: 'bad' }, { shown: { article: 'no longer', version: 'ffffff', sentence: 0 } });
    const later = content(HARBOUR.replace('Forty', 'Sixty'));
    await app.management.store.replace(GUILD, { id: 'a1', version: 1 }, later, { user: '1' });
    const lines = said(await insights(app)).split('\n');
    const after = (line: number) => lines[line + 1];
    const of = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(lines[of('Forty') - 1]).toContain('of an earlier version');
    // The corpus keeps no earlier texts, so that there is no sentence to show.
    expect(lines.filter((line) => line.includes('of an earlier version'))).toHaveLength(2);
    expect(lines[of('no longer there')]).toContain(SHIPS);
    expect(after(of('no longer there'))).not.toContain('¶');
    expect(lines[of('“no longer”')]).toBe('“no longer” 👍 0 · 👎 1');
  });

  it('is for those who may manage the server, and for servers', async () => {
    const { app, vote } = await start();
    await vote({ kind: 'bad' });
    expect(said(await insights(app, {}, MEMBER))).toContain('You may not.');
    expect(said(await insights(app, { keep: 'on' }, MEMBER))).toContain('You may not.');
    const direct = { ...MANAGER, place: { user: '1' } };
    expect(said(await insights(app, {}, direct))).toMatch(
      /This is not a server\..*Use this command in a server/s,
    );
    expect(await app.management.store.feedback.keepsAsked(GUILD)).toBe(false);
    const elsewhere = { ...MANAGER, place: { ...MANAGER.place, guild: '11' } };
    expect(said(await insights(app, {}, elsewhere))).toMatch(/^Nobody has judged/);
  });
});

describe('questions asked in vain', () => {
  it('are kept only where a manager chose so, without those to be hidden, and it is said', async () => {
    const { app } = await start();
    const before = await ask(app, MAYOR);
    expect(embedOf(before)?.footer).toBeUndefined();
    expect(inVain(await insights(app))).not.toContain('mayor');
    expect(said(await insights(app, { keep: 'on' }))).toContain(
      'counted here, without who asked, for 26 weeks',
    );
    expect(inVain(await insights(app))).toBe('Nothing yet.');
    const after = await ask(app, MAYOR);
    expect(checkBody(after.body)).toEqual([]);
    expect(embedOf(after)?.footer?.text).toBe(
      'Questions without an answer are counted on this server, without who asked.',
    );
    await ask(app, `  ${MAYOR.toUpperCase()} `);
    const hidden = await ask(app, 'Who was the king of Brill in 1850?', { hide: true });
    expect(embedOf(hidden)?.footer).toBeUndefined();
    await ask(app, '港内有多少艘船？');
    await ask(app, SHIPS);
    const shown = await insights(app);
    expect(inVain(shown)).toBe(`“${MAYOR.toUpperCase()}” · 2 times`);
    expect(said(shown)).toContain('asked in vain: 2');
    const off = await insights(app, { keep: 'off' });
    expect(said(off)).toContain('Those kept before are deleted.');
    expect(inVain(await insights(app))).not.toContain('MAYOR');
  });

  it('are not counted where the server shows answers to the asker alone, but those of mentions are', async () => {
    const { app } = await start();
    await insights(app, { keep: 'on' });
    await app.management.store.changeSetting(GUILD, { name: 'visibility', value: 'asker' });
    const hidden = await ask(app, MAYOR);
    expect(hidden.visibility).toBe('asker');
    expect(embedOf(hidden)?.footer).toBeUndefined();
    expect(inVain(await insights(app))).toBe('Nothing yet.');
    await handleRequest({ ...MEMBER, spoken: true, command: 'ask', options: { question: MAYOR } }, app);
    expect(inVain(await insights(app))).toBe(`“${MAYOR}” · once`);
  });

  it('are, of several asked at once, those that are not answered', async () => {
    const { app } = await start();
    await insights(app, { keep: 'on' });
    const reply = await ask(app, `${SHIPS} ${MAYOR}`);
    expect(said(reply)).toContain('None of the 2 articles says so.');
    expect(embedOf(reply)?.footer?.text).toContain('counted on this server');
    expect(inVain(await insights(app))).toBe(`“${MAYOR.replace('?', '')}” · once`);
  });

  it('are not counted where another article answers', async () => {
    const { app } = await start();
    await insights(app, { keep: 'on' });
    const elsewhere = await ask(app, SHIPS, { article: 'The mill' });
    expect(JSON.stringify(elsewhere.body)).toContain('Forty ships');
    expect(embedOf(elsewhere)?.footer).toBeUndefined();
    expect(inVain(await insights(app))).toBe('Nothing yet.');
    await ask(app, MAYOR, { article: 'The mill' });
    expect(inVain(await insights(app))).toBe(`“${MAYOR}” · once`);
  });

  it('speak of no buttons where no votes are taken', async () => {
    const { voting: _, ...app } = (await start()).app;
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      const { insights: words } = wordsOf(locale).feedback;
      for (const options of [{}, { article: 'a1' }])
        expect(said(await insights(app, options, { ...MANAGER, locale }))).toContain(words.unjudged);
      expect(inVain(await insights(app, {}, { ...MANAGER, locale }))).toBe(words.notKeptUnjudged);
    }
  });

  it('are shown, counted and given up also where no votes are taken', async () => {
    const { app: voting, vote } = await start();
    await vote({ kind: 'bad' });
    await insights(voting, { keep: 'on' });
    const { voting: _, ...app } = voting;
    await ask(app, MAYOR);
    const shown = await insights(app);
    expect(said(shown)).toContain('👎 1');
    expect(inVain(shown)).toBe(`“${MAYOR}” · once`);
    expect(said(await insights(app, { keep: 'off' }))).toContain('Those kept before are deleted.');
    expect(await app.management.store.feedback.keepsAsked(GUILD)).toBe(false);
  });

  it('are shown with what was said of the answer that declined, also where only that is kept', async () => {
    const { app, vote } = await start();
    const declined = { question: MAYOR, answered: false };
    await vote({ kind: 'good' }, declined);
    await vote({ kind: 'something-else' }, declined);
    expect(inVain(await insights(app))).toMatch(/^“Who was the mayor.*” · 2 times · 👍 1 · 👎 1\nQuestions/);
    expect(said(await insights(app))).toContain('👎 1 of 2 · declined');
  });

  it('are answered all the same where the database fails', async () => {
    const { app } = await start();
    const { store } = app.management;
    const fail = () => Promise.reject(new StoreFailure('unreachable', new Error('gone')));
    const feedback = { ...store.feedback, keepsAsked: fail };
    const failing = { ...app, management: { ...app.management, store: { ...store, feedback } } };
    expect(said(await ask(failing, MAYOR))).toContain('None of the 2 articles says so.');
  });
});

describe('/help', () => {
  const help = async (app: ManagedApp, asked: Asked) =>
    messageOf(await handleRequest({ ...asked, command: 'help', options: {} }, app));

  it('names /insights to managers, and says what is kept of questions', async () => {
    const { app } = await start();
    expect(said(await help(app, MANAGER))).toContain('`/insights` shows how answers are judged');
    const toMember = await help(app, MEMBER);
    expect(checkBody(toMember.body)).toEqual([]);
    expect(said(toMember)).not.toContain('/insights');
    expect(embedOf(toMember)?.footer?.text).toBe(
      'Your questions are neither stored nor logged. If somebody judges an answer with 👍 or 👎, its question is kept, without who asked.',
    );
    await insights(app, { keep: 'on' });
    expect(embedOf(await help(app, MEMBER))?.footer?.text).toBe(
      'Questions without an answer are counted on this server, without who asked. If somebody judges an answer with 👍 or 👎, its question is kept, without who asked.',
    );
    const direct = { ...MANAGER, place: { user: '1' } };
    expect(embedOf(await help(app, direct))?.footer?.text).toBe(
      'Your questions are neither stored nor logged.',
    );
    expect(said(await help(app, direct))).not.toContain('/insights');
  });

  it('says so where the operator has questions logged', async () => {
    const { app } = await start();
    const logging = { ...app, logsQuestions: true };
    const footer = async (asked: Asked) => embedOf(await help(logging, asked))?.footer?.text;
    const direct = { ...MANAGER, place: { user: '1' } };
    expect(await footer(direct)).toBe('The person who runs this bot has questions logged, with who asked.');
    expect(await footer({ ...direct, locale: 'zh-CN' })).toBe(
      '运行这个机器人的人开启了提问日志，会记录提问的内容和提问者。',
    );
    expect(await footer({ ...direct, locale: 'zh-TW' })).toBe(
      '執行這個機器人的人開啟了提問記錄，會記下提問的內容和提問者。',
    );
    await insights(app, { keep: 'on' });
    expect(await footer(MEMBER)).toBe(
      'The person who runs this bot has questions logged, with who asked. Questions without an answer are counted on this server, without who asked. If somebody judges an answer with 👍 or 👎, its question is kept, without who asked.',
    );
  });

  it('says nothing of it in the terminal, where nothing is kept', async () => {
    const reply = messageOf(await handleRequest(request('help'), makeApp()));
    expect(said(reply)).not.toContain('/回饋');
    expect(embedOf(reply)?.footer?.text).toBe('您的提問不會被儲存，也不會寫進記錄檔。');
  });
});
