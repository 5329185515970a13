import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, localeNamed, localeOf } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';

describe('localeOf', () => {
  it.each([
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh_TW.UTF-8', 'zh-TW'],
    ['zh-CN', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%s → %s', (named, locale) => {
    expect(localeOf(named)).toBe(locale);
  });
});

it.each(LOCALES)('the code %s means the language it names', (locale) => {
  expect(localeNamed(locale)).toBe(locale);
});

describe('the catalogues', () => {
  const facts = {
    found: 'X',
    most: 500,
    paragraphs: 12,
    title: 'T',
    id: 'a1',
    version: 2,
    minutes: 5,
    wanted: 9,
    expected: 'e',
    remedy: 'R.',
  };
  const texts = (locale: Locale) => JSON.stringify(collect(wordsOf(locale), facts));

  it.each(LOCALES)('%s has every text, and says in each error what was found', (locale) => {
    for (const error of Object.values(wordsOf(locale).errors)) {
      const { expected, found, remedy } = error(facts);
      for (const part of [expected, found, remedy]) expect(part).toMatch(/[.。！”」)]$/);
    }
    expect(texts(locale)).not.toMatch(/undefined|NaN|\[object/);
  });

  it('names the article that has no such place, where several were asked', () => {
    const said = (facts: { readonly title?: string }) =>
      LOCALES.map((locale) => {
        const { expected, found } = wordsOf(locale).errors['quote-place-unknown']({
          found: '6.2',
          paragraphs: 3,
          ...facts,
        });
        return `${expected} ${found}`;
      });
    expect(said({ title: '大会' })).toEqual([
      expect.stringMatching(/; “大会” has 3 paragraphs\. There is no place “6\.2” in it\.$/),
      expect.stringMatching(/，《大会》全文共 3 段。 其中没有“6\.2”这个位置。$/),
      expect.stringMatching(/，〈大会〉全文共 3 段。 其中沒有「6\.2」這個位置。$/),
    ]);
    expect(said({})).toEqual([
      expect.stringMatching(/; the article has 3 paragraphs\. There is no place “6\.2”\.$/),
      expect.stringMatching(/，全文共 3 段。 没有“6\.2”这个位置。$/),
      expect.stringMatching(/，全文共 3 段。 沒有「6\.2」這個位置。$/),
    ]);
  });

  it('sets a space between a Chinese word and a figure', () => {
    expect(wordsOf('zh-CN').settings.usually('3 秒')).toBe('默认为 3 秒');
    expect(wordsOf('zh-TW').settings.usually('3 秒')).toBe('預設為 3 秒');
    expect(wordsOf('zh-CN').settings.usually('所有人')).toBe('默认为所有人');
  });

  it('says how many seconds to wait in words', () => {
    expect(LOCALES.map((locale) => wordsOf(locale).settings.held.person(3))).toEqual([
      'That was a lot at once. You can go on in 3 seconds.',
      '您问得有点快，请 3 秒后再继续。',
      '您問得有點快，請 3 秒後再繼續。',
    ]);
    expect(wordsOf('en').settings.held.server(1)).toMatch(/in 1 second\.$/);
  });

  it('keeps the scripts apart', () => {
    const simplified = /[们这说请应还没来对时长开关间问题击选输]/u;
    const traditional = /[們這說請應還沒來對時長開關間問題擊選輸]/u;
    expect('应还对时'.match(simplified)).not.toBeNull();
    expect(texts('zh-TW')).not.toMatch(simplified);
    // The lengths are named in both scripts nowhere but in their own catalogue.
    expect(texts('zh-CN')).not.toMatch(traditional);
  });

  it('uses the words of Taiwan in the Taiwanese catalogue', () => {
    expect(texts('zh-TW')).not.toMatch(/信息|服務器|鏈接|文件夾|默認|視頻|軟件|菜單/);
    expect(texts('zh-TW')).toContain('資料夾');
  });
});

/** What is counted of an article or a library. */
const COUNTS = { sentences: 3, characters: 90, language: 'en', same: 1, added: 2, gone: 3, skipped: 4 };

/** Every text of a catalogue, with functions called on what fits any of them. */
function collect(value: unknown, facts: object): unknown {
  if (typeof value === 'string') return value;
  if (isCallable(value)) return collectCall(value, facts);
  if (Array.isArray(value)) return value.map((item) => collect(item, facts));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, collect(inner, facts)]));
  }
  return value;
}

function isCallable(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}

function collectCall(call: (...values: unknown[]) => unknown, facts: object): unknown {
  const point = { paragraph: 1, sentence: 2 };
  const anything = { ...facts, ...point, ask: 'a', summary: 's', quote: 'q', ...COUNTS };
  for (const values of [[anything], [3, 4], ['words', 1], ['en', 1], [['甲', '乙'], 1, 2]]) {
    try {
      const said = call(...values);
      if (!/undefined|\[object/.test(JSON.stringify(said))) return said;
    } catch {
      // Made for other values; the next may do.
    }
  }
  return undefined;
}
