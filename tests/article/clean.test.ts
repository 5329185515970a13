import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanPage, rules } from '../../src/article/clean.ts';
import { readEvalTexts } from './read-eval.ts';

const raw = readFileSync(new URL('./fixtures/page-as-published.txt', import.meta.url), 'utf8');
const RESIDUE = '互聯(lián)網(wǎng)、大數(shù)據(jù)';

describe('cleanPage', () => {
  it('names each rule once, with its reason', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { why } of rules) expect(why.length).toBeGreaterThan(20);
  });

  it('reads author, date and publisher off the lines it removes', () => {
    expect(cleanPage(raw)).toMatchObject({ author: '智通編選', date: '2021-11-01', publisher: '智通財經' });
  });

  it('leaves a cleaned page as it is', () => {
    const { text } = cleanPage(raw);
    expect(cleanPage(text)).toMatchObject({ text, applied: [] });
  });

  it('changes nothing else in a page than what it names: every Han character outside dropped lines stays', () => {
    const han = (text: string) => text.replace(/[^\p{Script=Han}]/gu, '');
    const kept = raw
      .split('\n')
      .filter((line) => !/^作者|^本文編選|^智通聲明|^分享|^微信|^微博|^收藏/.test(line));
    expect(han(cleanPage(raw).text)).toBe(han(kept.join('')));
  });

  describe('readings', () => {
    it.each([
      [`${RESIDUE}與制造業(yè)(manufacturing)`, '互聯網、大數據與制造業(manufacturing)'],
      [`${RESIDUE}，世界（shìjiè）`, '互聯網、大數據，世界（shìjiè）'],
      [`${RESIDUE}，國內（GDP）、甲(A)、乙(b)`, '互聯網、大數據，國內（GDP）、甲(A)、乙(b)'],
      [`${RESIDUE}，綠（lǜ）色的(de)變(biàn)了(le)`, '互聯網、大數據，綠色的變了'],
      [`${RESIDUE}，英里(li)、一個(de)詞`, '互聯網、大數據，英里(li)、一個(de)詞'],
      [`${RESIDUE}，法語詞(fé)(été)`, '互聯網、大數據，法語詞(été)'],
    ])('%s', (page, text) => {
      expect(cleanPage(page).text).toBe(text);
    });

    it('keeps the few readings an author gives', () => {
      const text = `亹(mén)源是青海的一個縣，${'它在祁連山的南面，'.repeat(20)}浩亹（mén）河流過那裡。`;
      expect(cleanPage(text).text).toBe(text);
    });
  });

  describe('half-width punctuation', () => {
    const page = (text: string) =>
      cleanPage(`${RESIDUE},以及,其他;如此,`.concat(text)).text.slice(
        '互聯網、大數據，以及，其他；如此，'.length,
      );

    it.each([
      ['增長到16.98萬億元,占22.5%,約1,234.5億', '增長到16.98萬億元，占22.5%，約1,234.5億'],
      ['時間13:42:07,見https://example.com/a?b=c!', '時間13:42:07，見https://example.com/a?b=c!'],
      ['智通APP,說:“好!”真的?', '智通APP，說：“好！”真的？'],
      ['制造業(GDP)與Hello, world', '制造業（GDP）與Hello, world'],
      ['函數 f(x) 與甲, 乙', '函數 f(x) 與甲，乙'],
    ])('%s', (half, full) => {
      expect(page(half)).toBe(full);
    });

    it('is left to an author who writes so', () => {
      const text = '仿真结果表明,该方法有效,简单;因此,值得推广!';
      expect(cleanPage(text).text).toBe(text);
    });
  });

  describe('lines of the page', () => {
    it.each([
      ['正文在此。\n分享\n微信\nQQ', '正文在此。'],
      ['正文在此。\n分享到：微信 微博 QQ空间', '正文在此。'],
      ['The text.\n\nShare\nFacebook\nX\nCopy link'.replace('\nCopy link', ''), 'The text.'],
      ['正文在此。\n免责声明：本文仅供参考，不构成投资建议。', '正文在此。'],
      ['The text.\nDisclaimer: for informational purposes only.', 'The text.'],
      ['正文在此。\n（责任编辑：王五）', '正文在此。'],
    ])('drops those of the end: %j', (page, text) => {
      expect(cleanPage(page).text).toBe(text);
    });

    it.each([
      '工具有三：\n微信\nQQ',
      '外交部发表聲明：我们关注此事。\n正文继续。',
      '正文在此。\n外交部聲明：我们关注此事。',
      '分享\n微信',
      '免责声明：本文仅供参考，不构成投资建议。',
      '1985年12月30日 \n第一条 为加强机场的统一使用管理，制定本规定。',
      '作者在2021-11-01说了这番话。\n正文。',
    ])('keeps what only looks like one: %j', (text) => {
      expect(cleanPage(text).text).toBe(text);
    });

    it.each([
      [
        '题\n\n来源：新华社 作者：张三 2021年11月1日\n\n文。',
        { publisher: '新华社', author: '张三', date: '2021-11-01' },
      ],
      ['Title\n\nBy Jane Doe | November 1, 2021\n\nText.', { author: 'Jane Doe', date: '2021-11-01' }],
      ['题\n2021-11-01 13:42\n文。', { date: '2021-11-01' }],
    ])('reads a byline: %j', (page, metadata) => {
      expect(cleanPage(page)).toMatchObject(metadata);
      expect(cleanPage(page).text).not.toContain('2021');
    });
  });

  const texts = readEvalTexts(5);
  it.skipIf(!texts)('is the identity on ordinary texts (needs ../shared/eval)', () => {
    for (const [file, sample] of texts ?? []) {
      expect(sample.length, file).toBeGreaterThan(10);
      for (const text of sample) expect(cleanPage(text).text, file).toBe(text.trim());
    }
  });
});
