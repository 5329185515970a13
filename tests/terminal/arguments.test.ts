import { describe, expect, it } from 'vitest';
import { parseArguments, UsageError } from '../../src/terminal/arguments.ts';

describe('parseArguments', () => {
  it('takes the words as one text, options before or after', () => {
    expect(parseArguments(['--json', 'Who', 'spoke?', '--article', 'a'], ['json', 'article'])).toEqual({
      text: 'Who spoke?',
      fromInput: false,
      json: true,
      why: false,
      help: false,
      article: 'a',
    });
  });

  it('reads from standard input for a dash alone', () => {
    expect(parseArguments(['-', '--json'], ['json'])).toMatchObject({ fromInput: true, text: '' });
    expect(parseArguments(['a', '-'], [])).toMatchObject({ fromInput: false, text: 'a -' });
  });

  it('takes a text that looks like an option after two dashes', () => {
    expect(parseArguments(['--', '--why'], ['why'])).toMatchObject({ text: '--why', why: false });
  });

  it('reads a locale in any of its forms', () => {
    expect(parseArguments(['--locale', 'zh-TW'], ['locale']).locale).toBe('zh-TW');
    expect(parseArguments(['--locale=zh_HK'], ['locale']).locale).toBe('zh-TW');
    expect(parseArguments(['--locale=en'], ['locale']).locale).toBe('en');
  });

  it.each([
    [['--colour'], /--colour/],
    [['--why'], /Unknown option --why/],
    [['--article'], /article/],
    [['--locale', 'fr'], /en, zh-CN, zh-TW, found “fr”/],
    [['--locale', 'zh TW'], /found “zh TW”/],
    [['--json=yes'], /json/],
  ])('refuses %j in one line', (args, reason) => {
    const parse = () => parseArguments(args, ['json', 'article', 'locale']);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(reason);
    expect(parse).not.toThrow(/\n/);
  });
});
