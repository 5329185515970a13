import { expect, it } from 'vitest';
import { completeRequest, handleRequest } from '../../commands/index.ts';
import { createPinyin } from '../../src/text/pinyin.ts';
import { checkBody, checkChoices } from '../reply/check-body.ts';
import { conference, library, makeApp, messageOf, request } from './app.ts';

const app = { ...makeApp([conference, library]), pinyin: createPinyin() };

const choices = async (command: string, name: string, value: string) => {
  const found = await completeRequest({ ...request(command), focused: { name, value } }, app);
  expect(checkChoices(found)).toEqual([]);
  return found.map((choice) => choice.value);
};

it('articles are offered by their pinyin, behind those that have the letters', async () => {
  expect(await choices('ask', 'article', 'zzydh')).toEqual(['conference']);
  expect(await choices('ask', 'article', 'shijiexianjin')).toEqual(['conference']);
  expect(await choices('ask', 'article', 'li')).toEqual(['library']);
  expect(await choices('ask', 'article', 'qqqq')).toEqual([]);
});

it('sentences are offered by their pinyin, and found by it', async () => {
  expect((await choices('quote', 'words', 'xiaoyaqing'))[0]).toBe('conference¶1.2');
  expect((await choices('quote', 'words', 'town library'))[0]).toBe('library¶1.1');
  const { body } = messageOf(await handleRequest(request('quote', { words: 'xiaoyaqing' }, 'en'), app));
  expect(checkBody(body)).toEqual([]);
  expect(body.embeds?.[0]?.description).toContain('“xiaoyaqing” read as pinyin. Found:');
  expect(body.embeds?.[0]?.description).toContain('肖亞慶');
});
