import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_PATTERNS } from '../../src/search/entities/entity-patterns.ts';
import { beginningsOf } from '../../src/search/words/pattern-beginnings.ts';
import { createWayFinder } from '../../src/search/words/way-finder.ts';
import { fold } from '../../src/text/fold.ts';

describe('createWayFinder', () => {
  const lists = [
    ['年', '月份'],
    ['may', 'march'],
    ['5m', ' am'],
    ['月', 'ma'],
  ];
  const find = (text: string) => [...createWayFinder(lists)(text)];

  it.each([
    ['2020年', [1, 0, 0, 0]],
    // One word may be the beginning of another, and be in another list.
    ['5月份', [1, 0, 0, 1]],
    ['5月', [0, 0, 0, 1]],
    // Letters are found where a word begins, whatever follows.
    ['in mayor', [0, 1, 0, 1]],
    ['dismay', [0, 0, 0, 0]],
    ['x_may', [0, 0, 0, 0]],
    ['2may', [0, 0, 0, 0]],
    ['病may', [0, 1, 0, 1]],
    // What begins with none of a to z is found anywhere.
    ['15miles', [0, 0, 1, 0]],
    ['9 am', [0, 0, 1, 0]],
    ['', [0, 0, 0, 0]],
  ])('finds in %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('finds what ends where the text ends', () => {
    expect(find('ma')).toEqual([0, 0, 0, 1]);
  });
});

/** What patterns are about, to be put together at random. */
const PIECES = [
  ...'0123456789一二三十百千万亿几多余半年月日号时分秒周天点米里尺层元块第至到成称之在',
  ...' -~,.:()"%$£·《》',
  ...'世纪 个月 小时 百分之 分之 公里 公分 光年 号楼 路 部长 主席 星期 每天 凌晨 晚 旬 春季 唐代 清末 年间 去年 美元 毛钱'.split(
    ' ',
  ),
  ...'january may century bc ad ce st th spring noon am pm p.m a.m monday sundays daily weekend years day month week'.split(
    ' ',
  ),
  ...'minutes second decade several few a an for one two five ten twenty hundred million half thirds quarter fifth of'.split(
    ' ',
  ),
  ...'jan. feb sept oct dec. mar 打折 折 半价 half-price per cent percent twice dollars yuan usd km m miles feet in stories light-years metre street road first sixth'.split(
    ' ',
  ),
  ...'president king secretary to through till until past'.split(' '),
  "o'clock",
  'in the morning',
  'minutes past',
  'quarter to',
  'half past',
  'passed',
];

describe('what patterns need', () => {
  const find = createWayFinder(ENTITY_PATTERNS.map(({ needs }) => beginningsOf(needs)));

  it('is in every text that they match', () => {
    const piece = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', ' '));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const { text } = fold(pieces.flat().join(''));
        const found = find(text);
        for (const [at, { kind, pattern, alsoNeeds }] of ENTITY_PATTERNS.entries())
          if (found[at] === 0 || alsoNeeds?.test(text) === false)
            expect(text.match(pattern), `${kind} ${at}: ${text}`).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });
});
