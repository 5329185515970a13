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

    it('keeps the readings of a lesson, which stand behind any character', () => {
      const text = '第一课。\n你(nǐ)好(hǎo)，我(wǒ)是(shì)学(xué)生(shēng)。';
      expect(cleanPage(text)).toMatchObject({ text, applied: [] });
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
      ['题\n2021-11-01 13:42:07\n文。', { date: '2021-11-01' }],
      ['题\n发布时间：2021-11-01 13:42\n文。', { date: '2021-11-01' }],
      [
        'Title\nPublished: 1 November 2021 | Source: The Daily Mirror\nText.',
        { publisher: 'The Daily Mirror' },
      ],
    ])('reads a byline: %j', (page, metadata) => {
      expect(cleanPage(page)).toMatchObject(metadata);
      expect(cleanPage(page).text).not.toContain('2021');
    });

    // A line that says when, where, whence or by whom something is belongs to what it tells of.
    it.each([
      '時間：2026年9月18日（星期五）晚上7時至9時10分\n地點：活動中心二樓\n主席：張淑惠\n\n一、報告事項',
      '时间：2026年9月18日\n地点：二楼会议室\n\n各位同事请准时出席。',
      '时间：2026-09-18 19:00\n校友会年会欢迎您。',
      '校友会年会\n2026-09-18 19:00\n欢迎您。',
      '时间：2026-09-18 19:00:00\n地点：二楼会议室\n欢迎您。',
      '日期：2026年9月18日至20日\n展览免费开放。',
      '开幕时间：2026年9月18日\n展览免费开放。',
      '来源：各届校友捐款 2026年9月1日\n基金用于奖学金。',
      '来源：各届校友捐款，2026年9月1日起设立\n基金用于奖学金。',
      'Date: 18 September 2026\nVenue: Town Hall\n\nAll are welcome.',
      'Date: 18 September 2026, 7 pm to 9 pm\nAll are welcome.',
      'Date: September 18, 2026\n\nThe committee met in the hall.',
      'Source: the old well, since 18 September 2026\nThe water is clear.',
      '基金用于奖学金。\n资金来源：各届校友捐款',
      '基金用于奖学金。\n来源：各届校友捐款',
      '名称：山泉水\n产地：长白山\n来源：合作社',
      '稿件请发到校刊。\n编辑：收到后一周内答复，逾期请电话询问',
      '本刊已停办。\n本文来自作者在北京的一次演讲，后来又改写过。',
      '我们不承担责任。\n郑重声明：公司商标版权归本公司所有，任何人不得仿冒。',
      'The hall is cold.\nSource of the river is in the hills above it.',
      'The hall is cold.\nSource: water from the old well',
      'The hall is cold.\nEditor John Smith resigned in May.',
      'The recipe is easy.\nOriginally published in 1923, it has been changed twice.',
      'Serves: 4\nTime: 40 minutes\nSource: Grandma Rose',
      'Open the file.\nSave\nPrint',
      'Source: ticket sales 5 March 2024\nThe fund is for the roof.',
      'By the old bridge, 5 March 2024\nWe met.',
      '时间: 2026-09-18 19:00:00\n请大家准时参加年会。',
      '演出结束。\n鸣谢\n校对：李四\n编辑：王五',
      '片尾名单\n\n校对：李四\n编辑：王五',
      '鸣谢\n审核：李四',
      'I cook for a family.\nDisclaimer: I am no nutritionist, and this is no advice.',
    ])('keeps what tells of the matter, not of the page: %j', (text) => {
      expect(cleanPage(text)).toMatchObject({ text, leftOut: [] });
    });

    it('keeps a byline that gives another day than is known', () => {
      const text = '题\n\n来源：新华社 2021年11月1日\n\n文。';
      expect(cleanPage(text, '2026-01-01').text).toBe(text);
      expect(cleanPage(text, '2021-11-01').text).not.toContain('新华社');
    });

    it('names the lines it takes out', () => {
      const page =
        '题\n\n作者：张三 2021-11-01\n\n文。\n（责任编辑：王五）\n免责声明：本文仅供参考。\n分享\n微信';
      expect(cleanPage(page).leftOut).toEqual([
        '分享',
        '微信',
        '免责声明：本文仅供参考。',
        '（责任编辑：王五）',
        '作者：张三 2021-11-01',
      ]);
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
