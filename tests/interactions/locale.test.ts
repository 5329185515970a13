import { expect, test } from 'vitest';
import { localeOfAsker } from '../../src/interactions/locale.ts';

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
