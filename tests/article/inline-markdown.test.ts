import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../src/article/headings.ts';
import { readInlineMarkdown } from '../../src/article/inline-markdown.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { processorTime } from '../processor-time.ts';

describe('readInlineMarkdown', () => {
  it.each([
    ['**How is a bell made?**', 'How is a bell made?'],
    ['这是**重点**，*着重*，***都要***。', '这是重点，着重，都要。'],
    ['x**2 + y**2 = r**2，2**10 与 2**20', 'x**2 + y**2 = r**2，2**10 与 2**20'],
    ['top**10**公司', 'top10公司'],
    ['**“重点”**是什么', '“重点”是什么'],
    ['a __strong__ and _soft_ word', 'a strong and soft word'],
    ['**bold with *soft* inside**', 'bold with soft inside'],
    ['**two\nlines**', 'two\nlines'],
    ['run `npm ci` and ``a`b``', 'run npm ci and a`b'],
    ['**use `**x**` here**', 'use **x** here'],
    ['see [the page](https://example.com/a_b_(c) "Title"), [中文](<x y>)', 'see the page, 中文'],
    ['![A bell](bell.png) and <https://example.com/a_b_c>', 'A bell and https://example.com/a_b_c'],
    ['5 \\* 4, a\\_b', '5 * 4, a_b'],
    ['```js\nconst **a** = 1;\n```\nText.', 'const **a** = 1;\nText.'],
    ['~~~~\n~~~ *a*\n~~~~~\n*b*', '~~~ *a*\nb'],
    ['*a*\n```\n*b*\n\n*c*', 'a\n*b*\n\n*c*'],
    ['Use \\`npm\\` here', 'Use `npm` here'],
    [
      '**https://example.com/a_b_c/_d_/**, _https://example.com/a_b_',
      'https://example.com/a_b_c/_d_/, https://example.com/a_b',
    ],
    ['*By Jane Doe | 2021*', 'By Jane Doe | 2021'],
    ['| *soft* | **5*6** |', '| soft | 5*6 |'],
  ])('reads %j', (written, read) => {
    expect(readInlineMarkdown(written)).toBe(read);
  });

  it.each([
    '2 * 3 * 4 = 24, 2*3*4',
    'snake_case_name, __init__x and 5 _ 6',
    '* one\n* two\n- three',
    '***\n\n---\n\n___',
    '** not bold **',
    '**open and\n\nnever closed**',
    '[a note] (in brackets) [1] 【二】',
    '\\# no heading\n\\- no item',
    '~~gone~~',
    '第一句。“第二句”（2021）',
    '- 面积：长*宽\n- 体积：长*宽*高',
    '- size: a*b\n- size: c*d',
    '| 桌 | 长*宽 |\n| 柜 | 长*宽*高 |',
    '|a*|b|\n|c*|d|',
    '# 甲*\n乙*丙',
    '每人五元*，儿童免费*。',
    '10 kg*, 5 kg*',
    '李*强、王*明',
    'https://example.com/_a_/b_c_',
    '`# a comment` is one',
  ])('leaves %j', (text) => {
    expect(readInlineMarkdown(text)).toBe(text);
  });

  it('makes no heading, item or quotation of code', () => {
    expect(readInlineMarkdown('```\n# a\n- b\n> c\n```\n\\# d')).toBe('`# a`\n`- b`\n`> c`\n\\# d');
  });

  it('takes no long time for a hostile text', () => {
    const pieces = [
      '*',
      '**',
      '_',
      '`',
      '[',
      '[a](',
      '**a',
      '*a ',
      '\\',
      '<https://',
      '```\n',
      '![[',
      'https://_',
    ];
    const texts = pieces.map((piece) => piece.repeat(200_000 / piece.length));
    for (const text of [
      ...texts,
      `*${' '.repeat(60_000)}`,
      '```a\n'.repeat(24_000),
      '\n\n**a**'.repeat(24_000),
    ]) {
      expect(
        processorTime(() => readInlineMarkdown(text)),
        text.slice(0, 12),
      ).toBeLessThan(1000);
    }
  });
});

describe('an article written in Markdown', () => {
  const text =
    '# The **bell**\n\n**How is it made?**\n\nFrom [bronze](https://example.com). It weighs **6 tonnes**.';

  it('has the words as they read, with offsets of these', () => {
    const result = parseArticle({ id: 'a', text, format: 'markdown', isMarkdown: true });
    if (result.kind === 'problem') throw new Error(result.found);
    const { article } = result;
    expect(article.title).toBe('The bell');
    expect(article.text).toBe('How is it made?\n\nFrom bronze. It weighs 6 tonnes.');
    const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'How is it made?',
      'From bronze.',
      'It weighs 6 tonnes.',
    ]);
  });

  const read = (written: string) => {
    const result = parseArticle({ id: 'a', text: written, format: 'markdown', isMarkdown: true });
    if (result.kind === 'problem') throw new Error(result.found);
    return result;
  };

  it('has a bold line for a heading of what stands below it', () => {
    const { article } = read(
      '# 文章\r\n\r\n**费用**\r\n\r\n每人五元。\n\n**2026年安排**\n\n后天。\n\n**谢谢**',
    );
    expect(article.text).toBe('## 费用\n\n每人五元。\n\n## 2026年安排\n\n后天。\n\n谢谢');
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toContain('费用');
    expect([...headingsOf(article).under]).toEqual([-1, 0, -1, 2, 2]);
  });

  it('has none for what it is not', () => {
    for (const line of ['地点：二楼', '（完）', 'Is it so?', 'By Jane | 2021', '这是一句话。'])
      expect(read(`# T\n\n**${line}**\n\nText.\n\nMore.`).article.text).not.toContain('##');
    expect(read('# T\n\n```\n# none\n```\n\nText.').article.paragraphs[0]?.kind).toBe('prose');
  });

  it('has the lines of a page known though they are emphasised', () => {
    expect(read('# T\n\n作者：**张三** 2021-11-01\n\n文。')).toMatchObject({
      article: { author: '张三', date: '2021-11-01', text: '文。' },
      leftOut: { lines: ['作者：张三 2021-11-01'] },
    });
    expect(read('# T\n\n文。\n\n*（责任编辑：王五）*').article.text).toBe('文。');
    expect(read('---\ntitle: How it is made\n---\n# How **it** is made\n\nBody.').article.text).toBe('Body.');
  });

  it('is left as it is where it is no such file', () => {
    const result = parseArticle({ id: 'a', text });
    expect(result.kind === 'article' && result.article.text).toContain('**6 tonnes**');
  });
});
