import { describe, expect, it } from 'vitest';
import { localeOfText } from '../../src/reply/locale-of-text.ts';

describe('localeOfText', () => {
  it.each([
    ['2020年製造業增加值是多少？', 'zh-TW'],
    ['2020年制造业增加值是多少？', 'zh-CN'],
    ['5G 人工智能', 'zh-CN'],
    ['工信部 5G 基站', 'zh-CN'],
    ['Who spoke?', 'en'],
    // A name of 3 characters among 21 letters, below the least share of 15 %.
    ['What did 王江平 say about factories?', 'en'],
    ['¶3', undefined],
    ['2020?', undefined],
  ])('%s → %s', (text, locale) => {
    expect(localeOfText(text)).toBe(locale);
  });

  it.each([
    ['谁发起的？', 'en', 'zh-CN'],
    ['誰發起的？', 'zh-CN', 'zh-TW'],
    ['北京在哪里', 'en', 'zh-CN'],
    ['北京在哪里', 'zh-TW', 'zh-TW'],
    ['How many factories?', 'zh-CN', 'en'],
    ['What did 王江平 say about factories?', 'zh-TW', 'en'],
    ['2020?', 'zh-TW', 'zh-TW'],
    ['', 'zh-CN', 'zh-CN'],
  ] as const)('%s on a server in %s → %s', (text, server, locale) => {
    expect(localeOfText(text, server)).toBe(locale);
  });
});
