import { describe, expect, it } from 'vitest';
import { asksBetween } from '../../../src/answer/asked/asks-between.ts';
import { firstCompared, onlyOne } from '../../../src/answer/settle/one-of-two.ts';

describe('firstCompared', () => {
  function first(sentence: string, question: string): string | undefined {
    const choice = asksBetween(question);
    if (choice === undefined) throw new Error('No choice');
    const span = firstCompared(sentence, choice);
    return span && sentence.slice(span.start, span.end);
  }

  it.each([
    ['红队比蓝队快。', '蓝队和红队谁快？', '红队'],
    ['紅隊比藍隊快。', '蓝队和红队谁快？', '紅隊'],
    ['红楼高于蓝楼。', '蓝楼和红楼哪个高？', '红楼'],
    ['红队的速度比蓝队快。', '蓝队和红队谁的速度快？', '红队'],
    ['In İİİİ, Mia is older than Tom.', 'Who is older, Tom or Mia?', 'Mia'],
  ])('%s %s', (sentence, question, expected) => {
    expect(first(sentence, question)).toBe(expected);
  });

  it.each([
    ['红队和蓝队都快。', '蓝队和红队谁快？', 'does not compare'],
    ['红队最快。', '蓝队和红队谁快？', 'names one'],
    ['红队比蓝队慢。', '蓝队和红队谁快？', 'the other way round'],
    ['红队不比蓝队快。', '蓝队和红队谁快？', 'not so'],
    ['红楼低于蓝楼。', '蓝楼和红楼哪个高？', 'the other way round'],
    ['红队的教练比蓝队快。', '蓝队和红队谁快？', 'tells of another'],
    ['Mia is younger than Tom.', 'Who is older, Tom or Mia?', 'the other way round'],
    ['Mia is not older than Tom.', 'Who is older, Tom or Mia?', 'not so'],
    ["Mia's cat is older than Tom.", 'Who is older, Tom or Mia?', 'tells of another'],
    ['Miami is older than Tom.', 'Who is older, Tom or Mia?', 'within another word'],
  ])('nothing in %s for %s: it %s', (sentence, question) => {
    expect(first(sentence, question)).toBeUndefined();
  });
});

describe('onlyOne', () => {
  const choice = { two: ['hull', 'york'] as const, compared: undefined, asked: '' };
  it.each([
    ['He lies in York.', { start: 11, end: 15 }],
    ['He lies in Hull, not in York.', 'unclear'],
    ['He does not lie in York.', 'unclear'],
    ['He lies in Yorkshire.', 'none'],
  ])('%s', (sentence, expected) => {
    expect(onlyOne(sentence, choice)).toEqual(expected);
  });
});
