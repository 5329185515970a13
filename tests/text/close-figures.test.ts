import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/search/entities/entities.ts';
import { fold } from '../../src/text/fold.ts';
import { foldBefore, foldBehind } from '../../src/text/fold-beside.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const { analyze } = createAnalyzer(createSegmenter());

/** `_` is where some set a space, and others none. */
const SENTENCES = [
  '收到商品隔天起_7_天內，都可以申請退貨。',
  '一般需要_14_至_21_天，宅配約_1_天。',
  '展期為_2026_年_7_月_20_日_下午_3_點至_5_點。',
  '预算_70,000_元，月薪_85,000_至_130,000_元。',
  '标准模式约_180_分钟，充电约_4_小时，保修_24_个月。',
  '满_18_周岁，身高_1.5_米，体重_45_公斤以上。',
  '第_3_章讲_5_个工作日内到账，折扣_30_%。',
  '中山路_15_号_3_楼，限_20_人，共_6_间。',
  '退票收_50_元，提前_3_天免费，8.5_折优惠。',
  '公司目前有_86_位同事，成立於_1998_年。',
  '占比_12.5_%，增长_3_万人，达_2_亿元。',
];
/** White space of every width that is set there: plain, no-break, thin, narrow no-break, ideographic. */
const SPACES = [' ', '\u00a0', '\u2009', '\u202f', '\u3000'];

/** What is found, by its kind and its words without white space. */
function found(text: string): readonly string[] {
  return findEntities(analyze(text)).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end).replace(/\s/gu, '')}`,
  );
}

describe('closeFigures', () => {
  it.each(SENTENCES)('%s: the same with spaces around the figures and without', (sentence) => {
    const plain = sentence.replaceAll('_', '');
    for (const space of SPACES) {
      const spaced = sentence.replaceAll('_', space);
      expect(fold(spaced).text).toBe(fold(plain).text);
      expect(found(spaced)).toEqual(found(plain));
      expect(analyze(spaced).terms.map(({ key }) => key)).toEqual(analyze(plain).terms.map(({ key }) => key));
    }
  });

  it('is the same wherever among them spaces are set, and every span begins and ends with what it tells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.infiniteStream(fc.constantFrom('', ...SPACES)),
        (sentence, stream) => {
          const text = sentence.replace(/_/gu, () => stream.next().value ?? '');
          const folded = fold(text);
          expect(folded.text).toBe(fold(sentence.replaceAll('_', '')).text);
          for (let at = 0; at < folded.text.length; at++) {
            const { start, end } = folded.toOriginal(at, at + 1);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    // The number only counts off, or is that of a name.
    ['3 个人信息保护', '3 个人信息保护'],
    ['2 项目背景', '2 项目背景'],
    ['4 人員分工', '4 人员分工'],
    ['Windows 10 日志', 'windows 10 日志'],
    ['2.1 时间安排', '2.1 时间安排'],
    ['5 月度計劃', '5 月度计划'],
    // A numeral, and words, run into no figure.
    ['步骤一 3 分钟', '步骤一 3分钟'],
    ['room 3 has 5 beds', 'room 3 has 5 beds'],
    ['iPhone 15 Pro 贵', 'iphone 15 pro 贵'],
    ['7  天', '7  天'],
    ['a rise of 5 % in May', 'a rise of 5% in may'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

describe('foldBefore, foldBehind', () => {
  it.each([
    ['截止 2026 年 7 月 20 日', 14, '截止2026年7月', '20日'],
    ['共 ２０ 位', 4, '共20', '位'],
    ['has 5 beds', 5, 'has 5', ' beds'],
    ['天', 0, '', '天'],
    ['天', 1, '天', ''],
  ])('of %j at %i', (text, at, before, behind) => {
    expect(foldBefore(text, { at, length: 24 }).text).toBe(before);
    expect(foldBehind(text, { at, length: 24 }).text).toBe(behind);
  });

  it('gives the places of what it found as they are written', () => {
    const text = '共 20 位';
    const behind = foldBehind(text, { at: 4, length: 24 });
    expect(text.slice(4).slice(0, behind.toOriginal(0, 1).end)).toBe(' 位');
    const before = foldBefore('截止 7 月 20 日', { at: 7, length: 4 });
    expect(before.text).toBe('7月');
    expect(before.toOriginal(0, 2)).toEqual({ start: 0, end: 3 });
  });
});

describe('ways to write a figure', () => {
  it.each([
    ['需要7個工作天', 'duration 7個工作天'],
    ['需要 7 個工作天', 'duration 7個工作天'],
    ['最多7天', 'duration 7天'],
    ['比別家多十二天', 'duration 十二天'],
    ['图书馆9点开门', 'time 9点'],
    ['旅客14时集合', 'time 14时'],
    ['It takes 48 hrs', 'duration 48hrs'],
    ['It takes 90 min', 'duration 90min'],
    ['It costs 50p', 'money 50p'],
    ['It costs 250 €', 'money 250€'],
  ])('%s has %s', (text, entity) => {
    expect(found(text)).toContain(entity);
  });

  it.each(['得了9点', '共3点建议', 'a 720p video'])('%s has no time and no sum', (text) => {
    expect(found(text).join()).not.toMatch(/time|money/u);
  });
});
