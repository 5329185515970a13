import { describe, expect, it } from 'vitest';
import { deniedHere } from '../../src/search/features/denied.ts';
import { articleOf, collect, rank, seatFirst } from './collections.ts';

const denied = (question: string, sentence: string) => deniedHere(seatFirst(question, [sentence]).scene, 0);

describe('what a sentence denies', () => {
  it.each([
    ['推荐哪家饭馆？', '我不推荐靠停车场的饭馆。'],
    ['推薦哪家飯館？', '我不推薦靠停車場的飯館。'],
    ['Which inn do you recommend?', 'We do not recommend the inn by the car park.'],
    ['Which inn was recommended?', 'The inn has never been recommended.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(denied(question, sentence)).toBe(1);
  });

  it.each([
    ['推荐哪家饭馆？', '我推荐老陈家的饭馆，不去别家。', 'something else is denied'],
    ['推荐哪家饭馆？', '我不推荐这家饭馆，推荐老陈家。', 'it is said as well'],
    ['不推荐哪家饭馆？', '我不推荐靠停车场的饭馆。', 'it is asked what is denied'],
    ['推荐这家饭馆吗？', '我不推荐这家饭馆。', 'no is an answer'],
    ['为什么推荐这家饭馆？', '我不推荐这家饭馆，菜太咸。', 'so is that it is not so'],
    ['Do you recommend the inn?', 'We do not recommend the inn.', 'no is an answer'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(denied(question, sentence)).toBe(0);
  });

  it('ranks the other sentence first', () => {
    const article = articleOf('茶山一日游', ['我不推荐靠停车场的饭馆。', '老陈家的饭馆值得推荐。']);
    expect(rank('推荐哪家饭馆？', collect(article))[0]?.sentence.text).toBe('老陈家的饭馆值得推荐。');
  });
});
