import { InteractionResponseType } from 'discord.js';
import { expect, test } from 'vitest';
import { answerInResponse } from '../../src/discord/answer-in-response.ts';
import { callBack } from '../../src/discord/call-back.ts';
import type { Speaking } from '../../src/discord/speaking.ts';

const TICKET = { id: '1', application: '2', token: 't' };
const BODY = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'here', flags: 64 } };
const FILES = [{ name: 'a.txt', data: Buffer.from('甲') }];

/** An interaction over HTTP whose calls to the API fail as told, one after the other. */
function interaction(failures: readonly Error[] = []) {
  const patches: unknown[] = [];
  const left = [...failures];
  const api: Speaking = {
    post: () => Promise.reject(new Error('nothing is posted')),
    postOnce: () => Promise.reject(new Error('nothing is posted')),
    patch: async (route, options) => {
      patches.push([route, options?.body, options?.files?.map(({ name }) => name)]);
      const failure = left.shift();
      if (failure !== undefined) throw failure;
    },
  };
  const { rest, first } = answerInResponse(api, TICKET);
  return { patches, first, calling: { rest, callbackTryMs: 1000 } };
}

test('a file is sent again where the connection broke, and the response is given once', async () => {
  const { patches, first, calling } = interaction([new Error('ECONNRESET'), new Error('ECONNRESET')]);
  const done = callBack(TICKET, { body: BODY, files: FILES }, calling);
  const { body, sent } = await first;
  expect(body).toEqual({
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: 64 },
  });
  sent();
  await done;
  const patch = ['/webhooks/2/t/messages/@original', { content: 'here' }, ['a.txt']];
  expect(patches).toEqual([patch, patch, patch]);
});

test('what is said instead of a file goes where the file was announced', async () => {
  const { patches, first, calling } = interaction();
  const done = callBack(TICKET, { body: BODY, files: FILES }, calling);
  (await first).sent();
  await done;
  await callBack(TICKET, { body: { ...BODY, data: { content: 'sorry' } } }, calling);
  expect(patches.at(-1)).toEqual(['/webhooks/2/t/messages/@original', { content: 'sorry' }, []]);
});

test('where the response could not be sent, that is what is told', async () => {
  for (const files of [[], FILES]) {
    const { first, calling } = interaction();
    const done = callBack(TICKET, { body: BODY, files }, calling);
    (await first).lost();
    await expect(done).rejects.toThrow('the connection was closed');
  }
});

test('another first answer than the one that was given is refused', async () => {
  const { first, calling } = interaction();
  const done = callBack(TICKET, { body: BODY }, calling);
  (await first).sent();
  await done;
  await expect(callBack(TICKET, { body: { ...BODY } }, calling)).rejects.toThrow('given already');
});
