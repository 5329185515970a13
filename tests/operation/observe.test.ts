import { describe, expect, it } from 'vitest';
import type { App, Reply } from '../../commands/command.ts';
import * as commands from '../../commands/index.ts';
import { createCooldown } from '../../src/cooldown/cooldown.ts';
import { type Observation, observeHandlers } from '../../src/interactions/observe-handlers.ts';
import { produceForMessage } from '../../src/interactions/produce.ts';
import { conference, makeApp, request } from '../commands/app.ts';
import { fakeHandlers, keepLines, app as noArticles } from '../discord/bot.ts';

function observed(handlers = fakeHandlers()) {
  const seen: Observation[] = [];
  return { seen, handlers: observeHandlers(handlers, (one) => seen.push(one)) };
}

const ASKED = { locale: 'en', place: {}, mayManage: false } as const;

describe('every use of a command is told once', () => {
  it('with how long it took, how it ended and of which article it came', async () => {
    const app = makeApp([conference]);
    const seen: Observation[] = [];
    const handlers = observeHandlers(commands, (one) => seen.push(one));
    await handlers.handleRequest(request('ask', { question: '2020年製造業增加值是多少？' }), app);
    await handlers.handleRequest(request('ask', { question: '紅燒肉怎麼做？' }), app);
    await handlers.handleRequest(request('ask', { question: '!' }), app);
    await handlers.handleRequest(request('quote', { words: '製造業規模' }), app);
    await handlers.handleRequest(request('summary'), app);
    await handlers.handleRequest(request('verify', { text: '“製造業規模連續11年位居世界第一。”' }), app);
    await handlers.handleRequest(request('verify', { text: '“這句話文中根本沒有，也不會有。”' }), app);
    await handlers.handleRequest(request('help'), app);
    await handlers.completeRequest({ ...request('ask'), focused: { name: 'article', value: '世界' } }, app);
    expect(
      seen.map(({ command, kind, outcome, article, reason }) => [command, kind, outcome, article, reason]),
    ).toEqual([
      ['ask', 'command', 'found', 'conference', undefined],
      ['ask', 'command', 'not-found', undefined, undefined],
      ['ask', 'command', 'refused', undefined, 'question-empty'],
      ['quote', 'command', 'found', 'conference', undefined],
      ['summary', 'command', 'found', 'conference', undefined],
      ['verify', 'command', 'found', undefined, undefined],
      ['verify', 'command', 'not-found', undefined, undefined],
      ['help', 'command', 'answered', undefined, undefined],
      ['ask', 'completion', 'choices', undefined, undefined],
    ]);
    expect(seen.every(({ ms }) => ms > 0 && ms < 30_000)).toBe(true);
    expect(seen[0]?.words).toEqual(['2020年製造業增加值是多少？']);
  });

  it('also where it fails, and the failure is passed on', async () => {
    const broken = new Error('broken');
    const { seen, handlers } = observed(fakeHandlers({ handleRequest: () => Promise.reject(broken) }));
    await expect(handlers.handleRequest(request('ask'), noArticles)).rejects.toBe(broken);
    expect(seen).toMatchObject([{ command: 'ask', outcome: 'failed' }]);
  });

  it('mentions, answers and direct messages, once each, with what was said or that nothing was', async () => {
    const app = makeApp([conference]);
    const seen: Observation[] = [];
    const handlers = observeHandlers(commands, (one) => seen.push(one));
    const { log } = keepLines();
    const cooldown = createCooldown({ clock: () => 0 });
    const message = (question: string) => ({
      ...request('ask', { question }),
      place: { guild: '1', channel: '2', user: '3' },
    });
    const say = (question: string, given: App = app) =>
      produceForMessage(message(question), { handlers, app: given, log });
    await say('2020年製造業增加值是多少？');
    await say('紅燒肉怎麼做？');
    for (let n = 0; seen.at(-1)?.outcome !== 'silent' && n < 100; n += 1)
      await say('製造業規模', { ...app, cooldown });
    expect(seen.slice(0, 2).map(({ kind, command, outcome }) => [kind, command, outcome])).toEqual([
      ['message', 'ask', 'found'],
      ['message', 'ask', 'not-found'],
    ]);
    // Told once that it is too much, and then nothing.
    expect(seen.slice(-2)).toMatchObject([
      { kind: 'message', outcome: 'refused', reason: 'too-often' },
      { kind: 'message', outcome: 'silent' },
    ]);
    expect(seen.every(({ kind }) => kind === 'message')).toBe(true);
    expect(seen[0]?.words).toEqual(['2020年製造業增加值是多少？']);
  });

  it('buttons and forms by their command, with what was written there', async () => {
    const form: Reply = { kind: 'form', form: { custom_id: 'ask:x', title: 'x', components: [] } as never };
    const { seen, handlers } = observed(fakeHandlers({ handlePress: async () => form }));
    await handlers.handlePress(
      { ...ASKED, id: 'ask:why:1', values: ['chosen'], heading: 'Q: why' },
      noArticles,
    );
    await handlers.handleSubmission({ ...ASKED, id: 'help:x', fields: { text: 'typed' } }, noArticles);
    expect(seen).toMatchObject([
      { kind: 'press', command: 'ask', outcome: 'form', words: ['Q: why', 'chosen'] },
      { kind: 'submission', command: 'help', outcome: 'answered', words: ['typed'] },
    ]);
  });

  it('under `unknown` where somebody made the name up', async () => {
    const { seen, handlers } = observed();
    const app: App = noArticles;
    await handlers.handleRequest(request('made-up'), app);
    await handlers.handlePress({ ...ASKED, id: `${'x'.repeat(90)}:y`, values: [] }, app);
    expect(seen.map(({ command }) => command)).toEqual(['unknown', 'unknown']);
  });
});
