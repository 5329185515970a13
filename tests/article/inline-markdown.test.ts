import { describe, expect, it } from 'vitest';
import { readInlineMarkdown } from '../../src/article/inline-markdown.ts';
import { parseArticle } from '../../src/article/parse.ts';

describe('readInlineMarkdown', () => {
  it.each([
    ['**How is a bell made?**', 'How is a bell made?'],
    ['这是**重点**，*着重*，***都要***。', '这是重点，着重，都要。'],
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
  ])('leaves %j', (text) => {
    expect(readInlineMarkdown(text)).toBe(text);
  });

  it('takes no long time for a hostile text', () => {
    for (const piece of ['*', '**', '_', '`', '[', '[a](', '**a', '*a ', '\\', '<https://', '```\n', '![[']) {
      const begun = performance.now();
      readInlineMarkdown(piece.repeat(200_000 / piece.length));
      expect(performance.now() - begun, piece).toBeLessThan(3000);
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

  it('is left as it is where it is no such file', () => {
    const result = parseArticle({ id: 'a', text });
    expect(result.kind === 'article' && result.article.text).toContain('**6 tonnes**');
  });
});
