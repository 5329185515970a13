import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentences, type SentenceComparison } from '../../../src/answer/compare/compare-sentences.ts';
import { processorTime } from '../../processor-time.ts';
import { hostileText } from '../../reply/articles.ts';

/** `[earlier→later]` for each change, `#` for figures. */
function describeChange(comparison: SentenceComparison): string {
  if (comparison.kind !== 'changed')
    return comparison.kind === 'same' ? `same(${comparison.but.join(',')})` : comparison.kind;
  const { stretches, figures, also } = comparison;
  const changes = stretches.flatMap(({ kind, earlier, later }) =>
    kind === 'same' ? [] : [`[${earlier}→${later}]`],
  );
  const told = figures.map(({ earlier = '', later = '' }) => `#${earlier}→${later}`);
  return [...changes, ...told, ...also].join(' ');
}

const GROWN = '2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%。';

describe('compareSentences', () => {
  it.each([
    [GROWN, GROWN, 'same()'],
    [GROWN, '2020年，我國製造業增加值達到26.6萬億元，佔全球比重近30%。', 'same(script)'],
    [GROWN, '2020年,我国制造业增加值达到266000亿元，占全球比重近30%！', 'same(width,amount,punctuation)'],
    [
      GROWN,
      '2021年，我国制造业增加值达到31.4万亿元，占全球比重近30%。',
      '[2020年→2021年] [26.6万亿元→31.4万亿元] #2020年→2021年 #26.6万亿元→31.4万亿元',
    ],
    // At either end, and a unit that is not merely cut off.
    [
      GROWN,
      '据统计，2020年，我国制造业增加值达到26.6万亿元，占全球比重近30%，居首位。',
      '[→据统计] [→居首位。]',
    ],
    ['据统计，占全球比重近三成', '占全球比重近三成', '[据统计→]'],
    ['占全球比重近30', '占全球比重近30%', '[30→30%] #30→30%'],
    ['大会共签约5项。', '大会共签约6项。', '[5项→6项] #5项→6项'],
    ['大会共签约。', '大会共签约6项。', '[→6项] #→6项'],
    ['The library opened in 1902.', 'The town library opened in 1903!', '[→town] [1902→1903] #1902→1903'],
    // A date is one figure where both have one of the same parts.
    [
      '2023年5月18日开馆的图书馆投资4.6亿元。',
      '2024年10月1日开馆的图书馆投资5.2亿元。',
      '[2023年5月18日→2024年10月1日] [4.6亿元→5.2亿元] #2023年5月18日→2024年10月1日 #4.6亿元→5.2亿元',
    ],
    [
      '图书馆于5月18日开馆，读者5人。',
      '图书馆于5月20日开馆，读者6人。',
      '[18日→20日] [5人→6人] #5月18日→5月20日 #5人→6人',
    ],
    [
      'The library opened on 18 May 2023.',
      'The library opened on 1 May 2024.',
      '[18→1] [2023→2024] #18 May 2023→1 May 2024',
    ],
    [
      '图书馆于2023年5月开馆，收藏图书。',
      '图书馆于2024年5月18日开馆，收藏图书。',
      '[2023年→2024年] [→18日] #2023年→2024年 #→18日',
    ],
    // Too little in common to be the same sentence changed.
    ['共5家。', '共6家。', 'other'],
    ['会议由山东省人民政府主办。', '茶叶博览会在杭州市举行。', 'other'],
    ['甲。', '……', 'other'],
    ['', '甲', 'other'],
  ])('%s / %s', (earlier, later, expected) => {
    expect(describeChange(compareSentences(earlier, later))).toBe(expected);
  });

  it('keeps the later sentence letter for letter, and all that was changed of the earlier', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...GROWN, '26.6', '5%', ' of ', '「'), hostileText), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(pieces, fc.nat(GROWN.length), pieces, pieces, (before, at, inserted, after) => {
        const wrap = (middle: string) => `${before.join('')}${middle}${after.join('')}`.trim() || '甲';
        const later = wrap(GROWN.slice(0, at) + inserted.join('') + GROWN.slice(at));
        for (const earlier of [wrap(GROWN), GROWN]) {
          const comparison = compareSentences(earlier, later);
          if (comparison.kind !== 'changed') continue;
          expect(comparison.stretches.map((stretch) => stretch.later).join('')).toBe(later);
          for (const stretch of comparison.stretches) expect(earlier).toContain(stretch.earlier);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes a moment for the longest, be they the same changed, of the same words in another order, or others', () => {
    const characters = [...GROWN.replace(/\d/g, '')];
    const long = (step: number, most: number) =>
      Array.from({ length: most }, (_, at) => characters[(at * step) % characters.length]).join('');
    const others = [
      [long(1, 1990), long(5, 1990)],
      [long(1, 1990), '茶'.repeat(1990)],
      [long(1, 540), long(5, 540)],
      [long(1, 540), '茶'.repeat(540)],
    ] as const;
    const changed = [long(1, 500), `${long(1, 250)}新${long(1, 500).slice(250)}`] as const;
    for (const [one, other] of others) expect(compareSentences(one, other).kind).toBe('other');
    expect(compareSentences(...changed).kind).toBe('changed');
    // 1 990² pairs alone took more than a second.
    const spent = processorTime(() =>
      [...others, changed].map(([one, other]) => compareSentences(one, other)),
    );
    expect(spent).toBeLessThan(500);
  });

  it('does not compare what is far too long to be a sentence', () => {
    const table = 'word '.repeat(3000);
    expect(compareSentences(table, `${table}more`).kind).toBe('other');
    expect(compareSentences(table, table)).toEqual({ kind: 'same', but: [] });
  });
});
