import { expect, test } from 'vitest';
import { localeOfAsker, localeOfQuestion } from '../../src/discord/locale.ts';

test.for([
  [['zh-CN', 'en-US'], 'zh-CN'],
  [['zh-TW', undefined], 'zh-TW'],
  [['zh-HK'], 'zh-TW'],
  [['en-GB', 'zh-CN'], 'en'],
  [['ja', 'zh-TW'], 'zh-TW'],
  [['ja', 'ko'], 'en'],
  [[undefined, undefined], 'en'],
] as const)('of %j the replies are in %s', ([named, expected]) => {
  expect(localeOfAsker(...named)).toBe(expected);
});

test.for([
  ['谁发起的？', undefined, 'zh-CN'],
  ['誰發起的？', undefined, 'zh-TW'],
  ['誰發起的？', 'zh-CN', 'zh-TW'],
  ['北京在哪里', undefined, 'zh-CN'],
  ['北京在哪里', 'zh-TW', 'zh-TW'],
  ['工信部 5G 基站', 'en-US', 'zh-CN'],
  ['How many factories?', 'zh-CN', 'en'],
  ['2020?', 'zh-TW', 'zh-TW'],
  ['2020?', undefined, 'en'],
  ['', 'zh-CN', 'zh-CN'],
] as const)('%s on a server in %s is answered in %s', ([question, server, expected]) => {
  expect(localeOfQuestion(question, server)).toBe(expected);
});
