import { expect, it } from 'vitest';
import { createPinyin, pinyinLetters } from '../../src/text/pinyin.ts';
import { processorTime } from '../processor-time.ts';

const load = createPinyin();

it.each([
  ['工信部部长', 'gxb', '工信部'],
  ['工信部部长', 'gongxinbu', '工信部'],
  ['工信部部长', 'gongxb', '工信部'],
  ['工信部部长', 'gxbu', '工信部'],
  ['工信部部长', 'gongxinb', '工信部'],
  ['在長沙開幕', 'changsha', '長沙'],
  ['部长出席', 'buzhang', '部长'],
  ['部长出席', 'bz', '部长'],
  ['银行', 'yinhang', '银行'],
  ['行动', 'xingdong', '行动'],
  ['重庆', 'cq', '重庆'],
  ['重庆', 'chq', '重庆'],
  ['女性', 'nvxing', '女性'],
  ['绿色', 'lvse', '绿色'],
  ['山東省濟南市', 'jinan', '濟南'],
  ['工，信部', 'gxb', undefined],
  ['工信部', 'gxq', undefined],
  ['English text', 'english', undefined],
])('%s by %s', async (text, letters, found) => {
  const span = (await load()).find(text, letters);
  expect(span && text.slice(span.start, span.end)).toBe(found);
});

it.each([
  ['Gong xin bu', 'gongxinbu'],
  ["xi'an", 'xian'],
  ['lü', 'lv'],
  ['g', undefined],
  ['5G', undefined],
  ['工xb', undefined],
])('%s is typed for %s', (typed, letters) => {
  expect(pinyinLetters(typed)).toBe(letters);
});

it('looks through 5,000 sentences in at most 50 ms', async () => {
  const finder = await load();
  const sentences = Array.from({ length: 5000 }, (_, at) =>
    String.fromCharCode(
      ...Array.from({ length: 40 }, (_, place) => 0x4e00 + ((at * 7 + place * 131) % 3000)),
    ),
  );
  const run = (letters: string) =>
    sentences.filter((text) => finder.find(text, letters) !== undefined).length;
  run('zq');
  for (const letters of ['gxb', 'zhzhzhzh', 'gongxinbu', 'shshshshsh'])
    expect(
      processorTime(() => run(letters), 3),
      letters,
    ).toBeLessThan(50);
});
