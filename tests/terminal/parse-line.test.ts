import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';

describe('parseLine', () => {
  it.each([
    ['谁致辞？', 'ask', { question: '谁致辞？' }],
    ['/ask Who spoke?', 'ask', { question: 'Who spoke?' }],
    ['/提问 谁致辞？', 'ask', { question: '谁致辞？' }],
    ['／提問 誰致辭？', 'ask', { question: '誰致辭？' }],
    ['/ask article:a hide:true Who spoke?', 'ask', { article: 'a', hide: true, question: 'Who spoke?' }],
    ['/ask 现在是 12:30 吗', 'ask', { question: '现在是 12:30 吗' }],
    ['/ask 文章:"two words" 谁', 'ask', { article: 'two words', question: '谁' }],
    ['/summary', 'summary', {}],
    ['/摘要 篇幅:短', 'summary', { length: '短' }],
    ['/summary a', 'summary', { article: 'a' }],
    ['/quote 3.2', 'quote', { words: '3.2' }],
    ['/quote', 'quote', {}],
    ['/HELP', 'help', {}],
    ['/help me', 'help', {}],
    ['/frobnicate now', 'frobnicate', {}],
    ['/', '', {}],
  ])('%s', (line, command, options) => {
    expect(parseLine(line, commands)).toEqual({ command, options });
  });
});
