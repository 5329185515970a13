import { expect, it } from 'vitest';
import { completeRequest, handleRequest } from '../../commands/index.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { messageOf } from './app.ts';
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
