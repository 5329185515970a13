import { describe, expect, it } from 'vitest';
import { lifeEventIn } from '../../src/search/figures/life-event.ts';
import { readQuestion } from '../../src/search/question/question.ts';
import { analyzer } from './collections.ts';

function wordsIn(question: string): string {
  const { analysis, figure } = readQuestion(question, analyzer);
  return lifeEventIn({ analysis, figure })
    .map((place) => question.slice(analysis.units[place]?.start, analysis.units[place]?.end))
    .join(' ');
}

describe('the word that names a birth or a death', () => {
  it.each([
    ['他哪一年出生？', '出 生'],
    ['他哪一年犧牲？', '犧 牲'],
    ['他的生日是什么时候？', '生 日'],
    ['When was she born?', 'born'],
    ['When did she pass away?', 'pass away'],
  ])('%s: %s', (question, words) => {
    expect(wordsIn(question)).toBe(words);
  });

  it.each([
    ['他几点出生？', 'at what hour'],
    ['他星期几出生？', 'on what day of the week'],
    ['出生率哪一年最高？', 'a rate'],
    ['When was the death penalty abolished?', 'a penalty'],
    ['When was the firm founded?', 'a firm'],
  ])('%s: none (%s)', (question) => {
    expect(wordsIn(question)).toBe('');
  });
});
