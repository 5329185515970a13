import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../bench/data.ts';
import { cutAnswers } from '../../bench/fit/cut-answers.ts';

const library: GoldArticle = {
  id: 'library',
  lang: 'zh-Hans',
  title: '清泉市图书馆',
  text: '图书馆创建于1956年。馆长是陈立群。\n读者每次可借十本。陈立群是作家。',
  questions: [
    { id: '1', q: '馆长是谁？', answerable: true, answers: [{ text: '陈立群', start: 15 }] },
    { id: '2', q: '能借几本？', answerable: true, answers: [{ text: '十本', start: 25 }] },
    { id: '3', q: '几点关门？', answerable: false, answers: [] },
  ],
};

describe('cutAnswers', () => {
  it('takes out every sentence that holds the answer, and keeps paragraphs', () => {
    expect(cutAnswers([library]).map(({ text, questions }) => [questions[0]?.q, text])).toEqual([
      ['馆长是谁？', '图书馆创建于1956年。\n读者每次可借十本。'],
      ['能借几本？', '图书馆创建于1956年。馆长是陈立群。\n陈立群是作家。'],
    ]);
  });

  it('says of each that it is not answered', () => {
    const questions = cutAnswers([library]).flatMap((article) => article.questions);
    expect(questions.map(({ answerable, answers }) => [answerable, answers])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  it('leaves out what would leave one sentence', () => {
    const text = '图书馆创建于1956年。馆长是陈立群。';
    expect(cutAnswers([{ ...library, text, questions: library.questions.slice(0, 1) }])).toEqual([]);
  });

  it('parts English sentences by a space', () => {
    const text = 'It opened in 1956. Ann Lee leads it. It has books.';
    const question = {
      id: '1',
      q: 'Who leads it?',
      answerable: true,
      answers: [{ text: 'Ann Lee', start: 19 }],
    };
    const [cut] = cutAnswers([{ ...library, title: 'Library', lang: 'en', text, questions: [question] }]);
    expect(cut?.text).toBe('It opened in 1956. It has books.');
  });
});
