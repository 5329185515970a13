import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import type { Article } from '../../../src/article/article.ts';
import { articleOf, collect } from '../collections.ts';

const bridge = articleOf('长江大桥', [
  '长江大桥位于武汉市，是中国第一座跨江大桥。',
  '大桥于1957年10月15日通车，全长1670米。',
  '桥上层为公路，下层为铁路。',
]);
const museum = articleOf('省博物館', [
  '省博物館成立於1953年，館址在東湖之濱。',
  '館內收藏文物二十萬件，其中青銅器最為著名。',
  '首任館長是方壯猷。',
]);
const library = articleOf('The Town Library', [
  'The town library was opened in 1902 by Mary Field.',
  'It holds 40,000 books, most of them in English.',
  'Visitors pay two dollars a year.',
]);

const QUESTIONS = [
  { question: '长江大桥是哪一年通车的？', article: bridge },
  { question: '大桥的下层是什么？', article: bridge },
  { question: '长江大桥全长多少米？', article: bridge },
  { question: '省博物館收藏了多少件文物？', article: museum },
  { question: '省博物館的首任館長是誰？', article: museum },
  { question: '博物馆里什么最著名？', article: museum },
  { question: 'Who opened the town library in 1902?', article: library },
  { question: 'How many books does the library hold?', article: library },
];

describe('confidence', () => {
  const sure = (question: string, ...articles: readonly Article[]) =>
    answerQuestion(question, collect(...articles)).confidence;

  describe.each(QUESTIONS)('$question', ({ question, article }) => {
    it.each([bridge, museum, library].filter((one) => one !== article))(
      'is surer of its own article than of $title',
      (other) => {
        expect(sure(question, article)).toBeGreaterThan(sure(question, other));
      },
    );

    it('is answered by its own article, alone or among others, and by no other', () => {
      expect(answerQuestion(question, collect(article)).kind).toBe('found');
      const among = answerQuestion(question, collect(bridge, museum, library));
      expect(among.kind === 'found' && among.passage.article.id).toBe(article.id);
      const others = [bridge, museum, library].filter((one) => one !== article);
      expect(answerQuestion(question, collect(...others)).kind).toBe('not-found');
    });
  });

  it.each(['今天天气怎么样？', '红烧肉怎么做？', 'Who is the president of France?', '？？？', '🙂', ''])(
    'has none for %j',
    (question) => {
      expect(answerQuestion(question, collect(bridge, museum, library)).kind).toBe('not-found');
      expect(answerQuestion(question, collect(bridge)).kind).toBe('not-found');
    },
  );

  it.each([
    ['长江大桥于哪一年通车？', '长江大桥于哪一年拆除？'],
    ['省博物館收藏了多少件文物？', '省博物館收藏了多少件恐龍化石？'],
    ['How many books does the library hold?', 'How many elephants does the library own?'],
  ])('is greater for %s than for %s', (told, untold) => {
    expect(sure(told, bridge, museum, library)).toBeGreaterThan(sure(untold, bridge, museum, library));
  });
});
