import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseInline } from '../../src/preview/page/markdown/inline.ts';
import { type Block, parseMarkdown } from '../../src/preview/page/markdown/parse.ts';
import { blockQuote, escapeMarkdown } from '../../src/reply/markdown.ts';

/** Inline parts in short: `bold(甲)乙`. */
function short(inline: readonly Inline[]): string {
  return inline
    .map((one) => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'code') return `code(${one.text})`;
      if (one.kind === 'time') return `time(${one.seconds},${one.style})`;
      if (one.kind === 'mention') return `mention(${one.id})`;
      if (one.kind === 'link') return `link(${one.url},${short(one.inline)})`;
      return `${one.kind}(${short(one.inline)})`;
    })
    .join('');
}

function blocksShort(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'code') return `code:${block.text}`;
    if (block.kind === 'quote') return `quote:${blocksShort(block.blocks).join('|')}`;
    if (block.kind === 'list')
      return `list${block.first ?? ''}:${block.items.map(({ depth, inline }) => `${depth}${short(inline)}`).join('|')}`;
    return `${block.kind}${block.kind === 'heading' ? block.level : ''}:${short(block.inline)}`;
  });
}

describe('within a line', () => {
  it.each([
    ['**甲**乙', 'bold(甲)乙'],
    ['他「**甲**」說', '他「bold(甲)」說'],
    ['*a* _b_ __c__ ~~d~~ ||e||', 'italic(a) italic(b) underline(c) strike(d) spoiler(e)'],
    ['***a***', 'bold(italic(a))'],
    ['**a', '**a'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['`a*b*` ``c`d``', 'code(a*b*) code(c`d)'],
    ['\\*a\\* \\[b\\](c) \\\\', '*a* [b](c) \\'],
    ['\\a', '\\a'],
    ['[《标题》](https://example.com/a_b)后', 'link(https://example.com/a_b,《标题》)后'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](http://a.example "t")', 'link(http://a.example,x)'],
    ['见 https://example.com/a。', '见 link(https://example.com/a,https://example.com/a)。'],
    ['(https://example.com)', '(link(https://example.com,https://example.com))'],
    ['<https://example.com>', 'link(https://example.com,https://example.com)'],
    ['https\\://example.com', 'https://example.com'],
    ['<t:1700000000:R> <t:0>', 'time(1700000000,R) time(0,f)'],
    ['<@12> <@!3> <:wave:45>', 'mention(12) mention(3) :wave:'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%s', (markdown, expected) => {
    expect(short(parseInline(markdown))).toBe(expected);
  });
});

describe('blocks', () => {
  it.each([
    ['甲\n乙', ['text:甲\n乙']],
    ['# a\n### b\n#c\n-# d', ['heading1:a', 'heading3:b', 'text:#c', 'small:d']],
    ['> 甲\n> **乙**\n\n丙', ['quote:text:甲\nbold(乙)', 'text:\n丙']],
    ['> 甲\n>>> 乙\n丙', ['quote:text:甲', 'quote:text:乙\n丙']],
    ['>甲', ['text:>甲']],
    ['- a\n  - b\n* c', ['list:0a|1b|0c']],
    ['3. a\n4. b', ['list3:0a|0b']],
    ['```ts\nconst *a* = 1;\n```后', ['code:const *a* = 1;', 'text:后']],
    ['前```\nx\n```', ['text:前', 'code:x']],
    ['\\# a\n\\- b\n1\\. c', ['text:# a\n- b\n1. c']],
    ['', []],
  ])('%j', (markdown, expected) => {
    expect(blocksShort(parseMarkdown(markdown))).toEqual(expected);
  });
});

/** Letters, signs that mean something, and what a hostile article may hold. */
const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    '甲',
    ' ',
    '\n',
    '*',
    '_',
    '~',
    '|',
    '`',
    '>',
    '<',
    '#',
    '-',
    '+',
    '.',
    '1',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '@',
    ':',
    '/',
    '!',
    '\u202e',
    'https://x.example',
    '**',
    '```',
    '<@2>',
    '</p>',
  ),
  maxLength: 40,
});

describe('what is escaped for Discord', () => {
  it('is shown as it was written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const blocks = parseMarkdown(escapeMarkdown(text));
        expect(blocks.every(({ kind }) => kind === 'text')).toBe(true);
        const parts = blocks.flatMap((block) => (block.kind === 'text' ? block.inline : []));
        expect(parts.every(({ kind }) => kind === 'text')).toBe(true);
        expect(short(parts)).toBe(text.replace(/\n$/, ''));
      }),
      { numRuns: 3000 },
    );
  });

  it('is shown as it was written in a quotation, too', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [block, ...others] = parseMarkdown(blockQuote(text));
        expect(others).toEqual([]);
        expect(block?.kind).toBe('quote');
      }),
    );
  });
});
