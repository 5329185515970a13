import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/reply/limits.ts';
import { linkToPassage } from '../../src/reply/text-fragment.ts';
import { hostileText } from './articles.ts';

const PAGE = 'https://example.com/a';
const textOf = (url: string | undefined) => url?.split(':~:text=')[1]?.split(',').map(decodeURIComponent);

describe('linkToPassage', () => {
  it.each([
    ['a short passage whole', '大会在济南开幕。', ['大会在济南开幕。']],
    [
      'of a long one its beginning and its end',
      '2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%，规模连续11年位居世界第一位。',
      ['2020年，我国制造业增', '，规模连续11年位居世界第一位。'.slice(-12)],
    ],
    [
      'whole words of English',
      'The harbour of Brill was dug in 1734, and forty ships find room in it.',
      ['The harbour of Brill was', 'ships find room in it.'],
    ],
    ['over lines, the first and the last', '第一行。\n中间。\n最后一行。', ['第一行。', '最后一行。']],
  ])('names %s', (_, passage, expected) => {
    expect(textOf(linkToPassage(PAGE, passage))).toEqual(expected);
  });

  it.each(['http://intranet/a', 'http://localhost:3000/', 'http://[2001:db8::1]/a', 'http://host./'])(
    'leaves out a page whose host has no dot, for whose sake Discord would refuse the message: %s',
    (source) => {
      expect(linkToPassage(source, '甲。')).toBeUndefined();
    },
  );

  it('encodes what means something in a fragment', () => {
    expect(linkToPassage(PAGE, 'a-b, c & d')).toBe(`${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`);
  });

  it('stands behind a fragment that is there', () => {
    expect(linkToPassage(`${PAGE}#part`, 'x')).toBe(`${PAGE}#part:~:text=x`);
  });

  it('leaves the words out where they make it too long, and the link where that is', () => {
    const long = `https://example.com/${'a'.repeat(440)}`;
    expect(linkToPassage(long, '大会在济南开幕，'.repeat(20))).toBe(long);
    expect(linkToPassage(`https://example.com/${'a'.repeat(512)}`, 'x')).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'https://user@example.com/', 'nothing', ''])('leaves out %s', (source) => {
    expect(linkToPassage(source, 'x')).toBeUndefined();
  });

  it('is an address within the limit, whatever the passage holds', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        hostileText,
        (source, text) => {
          const url = linkToPassage(source, text);
          if (url === undefined) return;
          expect(url.length).toBeLessThanOrEqual(LIMITS.component.url);
          expect(URL.canParse(url)).toBe(true);
          expect(url.split(':~:text=')[1] ?? '').not.toMatch(/[\s\-&]/);
        },
      ),
    );
  });
});
