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
    ['推荐哪座茶园？', '他没有推荐南坡的茶园。'],
    ['推薦哪座茶園？', '我不太推薦南坡的茶園。'],
    ['推荐哪座茶园？', '导游并不会推荐南坡的茶园。'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(denied(question, sentence)).toBe(1);
  });

  it.each([
    ['推荐哪家饭馆？', '我推荐老陈家的饭馆，不去别家。', 'something else is denied'],
    ['推荐哪家饭馆？', '我不推荐这家饭馆，推荐老陈家。', 'it is said as well'],
    ['不推荐哪家饭馆？', '我不推荐靠停车场的饭馆。', 'it is asked what is denied'],
    ['推荐这家饭馆吗？', '我不推荐这家饭馆。', 'no is an answer'],
    ['为什么推荐这家饭馆？', '我不推荐这家饭馆，菜太咸。', 'so is that it is not so'],
    ['看一次展览收费多少？', '看展览不收费。', 'nothing is how much'],
    ['How much does the ferry charge?', 'The ferry does not charge.', 'nothing is how much'],
    ['How many books were saved?', 'None of the books were saved.', 'none is how many'],
    ['When was the organ tuned?', 'The organ was never tuned.', 'never is when'],
    ['套餐包括什么？', '套餐不包括酒水，有汤。', 'so is what it has not'],
    ['What does the fare include?', 'The fare does not include the ferry.', 'so is what it has not'],
    ['推荐哪座茶园？', '我不得不推荐南坡的茶园。', 'denied twice'],
    ['Which inn was recommended?', 'The inn was not only recommended but praised.', 'it is said'],
    ['Do you recommend the inn?', 'We do not recommend the inn.', 'no is an answer'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(denied(question, sentence)).toBe(0);
  });

  it('ranks the other sentence first', () => {
    const article = articleOf('茶山一日游', ['我不推荐靠停车场的饭馆。', '老陈家的饭馆值得推荐。']);
    expect(rank('推荐哪家饭馆？', collect(article))[0]?.sentence.text).toBe('老陈家的饭馆值得推荐。');
  });
});
