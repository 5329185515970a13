import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, escapeMarkdown, inlineQuote, oneLine } from '../../src/reply/markdown.ts';
import { LONG } from '../long.ts';
import { hostileText } from './articles.ts';

/** What Discord shows for text without formatting: a backslash before an ASCII sign is not shown. */
function shown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** A sign that could begin formatting and has no backslash before it. */
const ALIVE = /(?<!\\)(?:\\\\)*[*_~`|<>[\]@]/;

describe('escapeMarkdown', () => {
  it.each([
    [
      'emphasis',
      '*a* **b** __c__ ~~d~~ ||e|| `f`',
      String.raw`\*a\* \*\*b\*\* \_\_c\_\_ \~\~d\~\~ \|\|e\|\| \`f\``,
    ],
    ['a backslash', '\\*', String.raw`\\\*`],
    ['a heading', '# 标题', String.raw`\# 标题`],
    ['small print', '-# 注', String.raw`\-# 注`],
    ['a bullet', '- 一', String.raw`\- 一`],
    ['a numbered list', '1. 一\n 2) 二', `1\\. 一\n 2\\) 二`],
    ['a quotation', '>>> 引', String.raw`\>\>\> 引`],
    ['a masked link', '[此处](https://example.com)', String.raw`\[此处\](https\://example.com)`],
    ['an address', 'https://example.com/a_b', String.raw`https\://example.com/a\_b`],
    ['mentions', '<@1> <#2> @everyone', String.raw`\<\@1\> \<#2\> \@everyone`],
    ['a timestamp', '<t:1:R>', String.raw`\<t\:1:R\>`],
    ['an emoji’s code', ':smile: 12:30', String.raw`\:smile: 12:30`],
  ])('takes the meaning from %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves Chinese punctuation, numbers and plain words as they are', () => {
    const text = '“六稳”「六保」（约26.6万亿元），占 22.5%；COVID-19！#1 是 A-B。';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('is shown as written, with nothing alive in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(shown(escaped)).toBe(text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).join('\n'));
        expect(escaped).not.toMatch(ALIVE);
        expect(escaped).not.toMatch(/^\s*(?:[#-]|\d+[.)](?:\s|$))/m);
        expect(escaped).not.toMatch(/\w:\/\//);
      }),
    );
  });
});

describe('blockQuote', () => {
  it('marks each line', () => {
    expect(blockQuote('一\n二\r\n\n四')).toBe('> 一\n> 二\n> \n> 四');
  });

  it('makes the words bold where they stand, escaped or not', () => {
    expect(blockQuote('共 *3* 个', { start: 2, end: 5 })).toBe(String.raw`> 共 **\*3\*** 个`);
    expect(blockQuote('增长到26.6万亿元。', { start: 3, end: 9 })).toBe('> 增长到**26.6万亿**元。');
  });

  it('makes each line bold by itself', () => {
    expect(blockQuote('甲乙\n丙丁', { start: 1, end: 4 })).toBe('> 甲**乙**\n> **丙**丁');
    expect(blockQuote('甲\r\n乙丙', { start: 3, end: 4 })).toBe('> 甲\n> **乙**丙');
  });

  it('makes several words bold, each sign once, those that overlap as one goes', () => {
    const [first, second] = [
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ];
    expect(blockQuote('1. 甲乙、*丙丁', second, first)).toBe('> 1\\. **甲乙**、\\***丙丁**');
    expect(blockQuote('甲乙丙丁', { start: 0, end: 2 }, { start: 1, end: 3 })).toBe('> **甲乙**丙丁');
    expect(blockQuote('甲\n乙', { start: 0, end: 1 }, { start: 2, end: 3 })).toBe('> **甲**\n> **乙**');
  });

  it('escapes the start of a line that is bold', () => {
    expect(blockQuote('1. 甲', { start: 0, end: 4 })).toBe('> **1\\. 甲**');
  });

  it('ignores words that are elsewhere', () => {
    expect(blockQuote('甲', { start: 5, end: 9 })).toBe('> 甲');
    expect(blockQuote('甲乙', { start: -3, end: 1 })).toBe('> **甲**乙');
  });
});

describe('bold beside punctuation', () => {
  it.each([
    // An opening mark before punctuation needs space or punctuation on its left; it moves inwards here.
    ['他「甲」說', 1, 4, '他「**甲**」說'],
    ['占22.5%的', 1, 6, '占**22.5**%的'],
    // The punctuation outside is enough.
    ['占22.5%。', 1, 6, '占**22.5%**。'],
    ['（「甲」）', 1, 4, '（**「甲」**）'],
    // So are the ends of the line, and a space.
    ['「甲」', 0, 3, '**「甲」**'],
    ['a (b) c', 2, 5, 'a **(b)** c'],
    ['甲 乙 丙', 1, 4, '甲 **乙** 丙'],
    // Nothing is left to be bold.
    ['甲——乙', 1, 3, '甲——乙'],
    ['甲😀乙', 1, 3, '甲😀乙'],
  ])('%s', (text, start, end, expected) => {
    expect(inlineQuote(text, { start, end })).toBe(expected);
  });

  it('always binds by the rule of CommonMark, and takes nothing from the text', { timeout: LONG }, () => {
    const punctuation = /[\p{P}\p{S}]/u;
    const space = /^\s?$/u;
    fc.assert(
      fc.property(hostileText, fc.nat(60), fc.integer({ min: 1, max: 60 }), (text, start, length) => {
        const line = text.split(/[\n\r\u2028\u2029\u0085]/)[0] ?? '';
        const quoted = inlineQuote(line, { start, end: Math.min(start + length, line.length) });
        const marks = [...quoted.matchAll(/(?<=^(?:\\.|[^\\])*)\*\*/gsu)].map(({ index }) => index);
        const open = marks[0];
        const close = marks.at(-1);
        if (open === undefined || close === undefined) {
          expect(shown(quoted)).toBe(line);
          return;
        }
        const before = shown(quoted.slice(0, open));
        const within = shown(quoted.slice(open + 2, close));
        const after = shown(quoted.slice(close + 2));
        expect(before + within + after).toBe(line);
        const [left = '', first = '', last = '', right = ''] = [
          [...before].at(-1),
          [...within][0],
          [...within].at(-1),
          [...after][0],
        ];
        expect(first + last).toMatch(/^\S+$/u);
        expect(!punctuation.test(first) || punctuation.test(left) || space.test(left)).toBe(true);
        expect(!punctuation.test(last) || punctuation.test(right) || space.test(right)).toBe(true);
      }),
    );
  });
});

describe('oneLine', () => {
  it('folds breaks and control characters into spaces and drops what turns text around', () => {
    expect(oneLine('  问\n\t题\u0000？\u202e ')).toBe('问 题 ？');
  });
});
