import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { LINES } from '../../src/article/heading-lines.ts';
import { headingsOf } from '../../src/article/headings.ts';
import { numberOf } from '../../src/article/line-numbers.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';

/** Each sentence that stands under another, as `heading > sentence`; both by their first characters. */
function standing(...blocks: readonly string[]): readonly string[] {
  const { article, headings } = read(blocks);
  const sentences = sentencesOf(article).map(({ text }) => text);
  return [...headings.under].flatMap((place, at) =>
    place < 0 ? [] : [`${sentences[place]?.split('\n', 1)[0]} > ${sentences[at]}`],
  );
}

function read(blocks: readonly string[]) {
  const article = buildArticle({ id: 'a', title: 't', text: blocks.join('\n\n'), format: 'markdown' });
  return { article, headings: headingsOf(article) };
}

const REST = '其余事项另行通知。';

describe('headingsOf', () => {
  it.each([
    ['a marked heading', '## 门票价格', '成人四十元。'],
    ['a bold line', '**Opening hours**', 'We open at nine.'],
    ['a numbered heading', '三、注意事项', '请带身份证。'],
    ['the same in traditional characters', '（二）繳費方式', '請至櫃檯繳費。'],
    ['a numbered heading in English', '6. Offences', 'A person who damages crops commits an offence.'],
    ['a section', 'Section 3 Rent', 'The rent is five pounds.'],
    ['an article', 'Article 5', 'Members pay.'],
    ['the same in the plural', 'SECTION 4 Fees', 'The fee is five pounds.'],
    ['a part', 'Part 2: Water rates', 'Nine pounds.'],
    ['a label', '主办单位：', '云山县文旅局。'],
    ['a label in English', 'Organisers:', 'The town council.'],
    ['an item of an agenda', '案由三：年底跳蚤市場日期。', '訂於12月13日舉行。'],
    ['the same in English', 'Item 2: Repair of the roof.', 'The roof is repaired in May.'],
    ['a question', '逾期怎么办？', '每天收取一角。'],
    ['a question of an interview', '**How did you come to this trade?**', 'By accident.'],
  ])('%s has below it what follows', (_, heading, below) => {
    expect(standing('开头一句话。', heading, below)).toEqual([`${heading.replace(/^#+ /, '')} > ${below}`]);
  });

  it.each([
    [`第${'长'.repeat(35)}`, true],
    [`第${'长'.repeat(36)}`, false],
    [`Rules ${'- '.repeat(20)}${'a'.repeat(85)}`, true], // Signs and spaces do not count.
    [`Rules ${'a'.repeat(86)}`, false],
  ])('%s alone may be one by its letters', (line, isOne) => {
    const { article } = read(['Opening.', line, 'It rains.']);
    expect(article.paragraphs[1]?.kind === 'heading').toBe(isOne);
  });

  it.each(['Chapter 2. Fees', 'III. Fees'])('one whose number is cut off is one: %s', (heading) => {
    const { headings } = read(['Opening.', heading, 'The fee is five pounds.']);
    expect([...headings.lines]).toEqual([LINES.text, LINES.names, LINES.names, LINES.text]);
    expect(headings.under[3]).toBe(2);
  });

  it('a sentence that speaks of a section, or a list of sections, is none', () => {
    expect(standing('Opening.', 'Section 3 applies to lodgers', 'They pay less.')).toEqual([]);
    expect(
      standing('Opening.', 'Chapter 1. Rent', 'Chapter 2. Fees', 'Chapter 3. Fines', 'It is a list.'),
    ).toEqual([]);
  });

  it('a short line alone is one, if prose or a list follows', () => {
    expect(standing('开头。', '联系人', '王老师负责答复。')).toEqual(['联系人 > 王老师负责答复。']);
    expect(standing('开头。', '联系人', '主办方', REST)).toEqual([`主办方 > ${REST}`]);
    expect(read(['开头。', '联系人', REST]).headings.lines[1]).toBe(LINES.caption);
  });

  it('reaches up to the next one, over a list as well', () => {
    expect(
      standing('一、材料', '1. 身份证。', '2. 照片。', '二、费用', '免费。').map((one) =>
        one.slice(0, 9).trim(),
      ),
    ).toEqual(['一、材料 > 1.', '一、材料 > 2.', '二、费用 > 免费']);
  });

  it('a question and its answer may stand on two lines of one paragraph', () => {
    expect(standing('问：能续借吗？\n答：可以。')).toEqual(['问：能续借吗？ > 答：可以。']);
    expect(standing('Q: May I renew it?\nA: Yes.')).toEqual(['Q: May I renew it? > A: Yes.']);
  });

  it('a numbered line above others is one for the sentences after', () => {
    expect(standing('开头。', '二、改造内容\n更换两台水泵。工程由安澜公司承担。')).toEqual([
      '二、改造内容 > 工程由安澜公司承担。',
    ]);
  });

  it('a question in running prose has the rest of its paragraph', () => {
    expect(standing('钱从哪里来？政府出一半，企业出一半。', REST)).toEqual([
      '钱从哪里来？ > 政府出一半，企业出一半。',
    ]);
  });

  it('an announcement has below it its list alone', () => {
    expect(
      standing(
        '开头。',
        '申请设立该机构的单位和个人应当同时具备下列条件：',
        '（一）有章程；',
        '（二）有住所。',
        REST,
      ),
    ).toEqual([
      '申请设立该机构的单位和个人应当同时具备下列条件： > （一）有章程；',
      '申请设立该机构的单位和个人应当同时具备下列条件： > （二）有住所。',
    ]);
  });

  it.each([
    ['items of a list without end marks', ['我们卖：水果和菜。', '1. 苹果', '2. 梨', REST]],
    ['a question that somebody is quoted with', ['“你去哪儿？”', REST]],
    [
      'a headline that tells something',
      ['开头。', '加快发展先进制造业 巩固实体经济根基 大会在济南召开', REST],
    ],
    ['a line with a figure', ['开头。', '人口 1200万', REST]],
    ['a label with its value', ['开头。', '承办单位：新华书店', REST]],
    ['the last line', ['开头。', '新华社记者']],
  ])('%s: nothing stands under it', (_, blocks) => {
    expect(standing(...blocks)).toEqual([]);
  });

  it('counts on from a heading below which nothing stands', () => {
    const { lines } = read([
      '一、对象',
      '本市居民。',
      '二、收费',
      '三、报名',
      '1. 网上报名。',
      '2. 现场报名。',
    ]).headings;
    expect([...lines]).toEqual([LINES.names, 0, LINES.names, LINES.names, 0, 0]);
  });

  it('is empty where an article has none', () => {
    expect(read(['一句话。', '又一句话。']).headings.under).toHaveLength(0);
  });
});

describe('numberOf', () => {
  it.each([
    ['十、', 10],
    ['十二、其他', 12],
    ['二十一、附则', 21],
    ['6. Offences', 6],
    ['第三章 罚则', 3],
  ])('%s', (line, number) => {
    expect(numberOf(line)?.number).toBe(number);
  });

  it('tells ways apart, and a figure from a number', () => {
    expect(numberOf('（二）甲')?.way).not.toBe(numberOf('二、甲')?.way);
    expect(numberOf('3.5米')).toBeUndefined();
  });
});
