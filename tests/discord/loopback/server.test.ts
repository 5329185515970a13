import { afterAll, beforeAll, expect, it } from 'vitest';
import { APPLICATION, commandInteraction } from './payloads.ts';
import { Loopback } from './server.ts';

/** What Discord refuses it has not done, so that no schedule may tell of it as done though the answer was lost. */

const SAID = { embeds: [{ description: '…' }], allowed_mentions: { parse: [], replied_user: false } };
const FOLLOW_UP = /^\/webhooks\//;
let loopback: Loopback;
beforeAll(async () => {
  loopback = await Loopback.start();
});
afterAll(() => loopback.stop());

const say = async (token: string) => {
  const response = await fetch(`${loopback.apiBase}/v10/webhooks/${APPLICATION}/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(SAID),
  });
  return response.status;
};

it('a call is refused though its answer should have been lost, for it came to nothing', async () => {
  loopback.fail({ path: FOLLOW_UP, effective: true, answer: { status: 503 } });
  loopback.fail({ path: FOLLOW_UP, effective: true, silence: 'cut' });
  expect(await say('not-taken-in-yet')).toBe(404);
  expect(await say('not-taken-in-yet')).toBe(404);
});

it('a call that is done is done, whatever becomes of its answer', async () => {
  const interaction = commandInteraction('ask');
  loopback.rest.expect(interaction);
  const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
  await fetch(`${loopback.apiBase}/v10${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 4, data: SAID }),
  });
  loopback.fail({ path: FOLLOW_UP, effective: true, answer: { status: 503 } });
  expect(await say(interaction.token)).toBe(503);
  expect(loopback.rest.outcomeOf(interaction)?.messages).toBe(2);
});
