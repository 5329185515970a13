import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { chooseCandidates } from '../../src/search/candidates.ts';
import { type Collection, createCollection } from '../../src/search/collection.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { analyzer, articleOf, collect, knowledge, rank, wordAnalyzer } from './collections.ts';

const word = fc.constantFrom(...'abcdefgh');
const words = fc.array(word, { minLength: 1, maxLength: 8 });
const corpus = fc.array(
  fc.tuple(fc.array(word, { maxLength: 2 }), fc.array(words, { minLength: 1, maxLength: 8 })),
  {
    minLength: 2,
    maxLength: 5,
  },
);

function build(
  articles: readonly (readonly [readonly string[], readonly (readonly string[])[]])[],
): Collection {
  const made = articles.map(([title, sentences], at) =>
    articleOf(
      ['title', String(at), ...title].join(' '),
      sentences.map((sentence) => sentence.join(' ')),
    ),
  );
  return createCollection(made, wordAnalyzer, knowledge);
}

describe('chooseCandidates', () => {
  it('counts in how many sentences each unit, pair and word stands, as counting by hand does', () => {
    fc.assert(
      fc.property(corpus, words, (articles, question) => {
        const collection = build(articles);
        const { probe } = hearQuestion(question.join(' '), collection);
        const { sentences, averageLength, ofUnit, ofPair, ofTerm } = collection.gather(probe);
        const rows = articles.flatMap(([, some]) => some);
        const having = (test: (row: readonly string[]) => boolean) => rows.filter(test).length;
        expect(sentences).toBe(rows.length);
        expect(averageLength).toBeCloseTo(rows.flat().length / rows.length, 9);
        expect([...Array.from(ofUnit)]).toEqual(question.map((one) => having((row) => row.includes(one))));
        expect([...Array.from(ofTerm)]).toEqual(question.map((one) => having((row) => row.includes(one))));
        expect([...Array.from(ofPair)]).toEqual(
          question.map((one, j) =>
            j === 0
              ? 0
              : having((row) =>
                  row.some((other, i) => i > 0 && other === one && row[i - 1] === question[j - 1]),
                ),
          ),
        );
      }),
    );
  });

  it('proposes every sentence that has a word of the question, or whose title has, and no other', () => {
    fc.assert(
      fc.property(corpus, words, (articles, question) => {
        const collection = build(articles);
        const { probe } = hearQuestion(question.join(' '), collection);
        const proposed = chooseCandidates(probe, collection.gather(probe), 1000);
        const expected = articles.flatMap(([title, sentences], article) =>
          sentences.flatMap((sentence, at) =>
            [...sentence, ...title].some((one) => question.includes(one)) ? [`${article}.${at}`] : [],
          ),
        );
        expect(proposed.map(({ article, sentence }) => `${article}.${sentence}`).sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });

  it('proposes the best first, and fewer are the first of more', () => {
    fc.assert(
      fc.property(corpus, words, fc.integer({ min: 1, max: 6 }), (articles, question, most) => {
        const collection = build(articles);
        const { probe } = hearQuestion(question.join(' '), collection);
        const all = chooseCandidates(probe, collection.gather(probe), 1000);
        const scores = all.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score).toBeGreaterThan(0);
        const few = chooseCandidates(probe, collection.gather(probe), most);
        expect(few.map(({ score }) => score)).toEqual(scores.slice(0, most));
      }),
    );
  });
});

describe('a question put to several articles', () => {
  const bridge = articleOf('长江大桥', ['长江大桥于1957年通车。', '大桥全长1670米。', '桥上有铁路和公路。']);
  const library = articleOf('市图书馆', [
    '图书馆于1912年开放。',
    '馆内藏书四十万册。',
    '每天接待读者两千人。',
  ]);
  const tea = articleOf('绿茶', ['绿茶产于南方各省。', '制作时不发酵。', '饮用前用80度的水冲泡。']);
  const three = collect(bridge, library, tea);

  it.each([
    // The title names the article, the sentence the matter; the word of the matter stands nowhere else.
    ['长江大桥全长多少米？', bridge, 1],
    ['圖書館藏書有多少冊？', library, 1],
    // Without the title: what is asked for stands in one article alone.
    ['每天接待多少读者？', library, 2],
    ['冲泡用多少度的水？', tea, 2],
    // 年 and 于 stand in two articles; 开放 decides.
    ['哪一年开放？', library, 0],
  ])('%s is answered from the right one', (question, article, at) => {
    const best = rank(question, three)[0];
    expect(best?.article.id).toBe((article as Article).id);
    expect(best?.sentence.text).toBe(article.paragraphs[0]?.sentences[at]?.text);
  });

  it('gives the same answers whatever the order of the articles', () => {
    const turned = collect(tea, library, bridge);
    for (const question of ['长江大桥全长多少米？', '哪一年开放？', '怎么制作绿茶？']) {
      const texts = (collection: Collection) =>
        rank(question, collection).map(({ sentence }) => sentence.text);
      expect(texts(turned)[0]).toBe(texts(three)[0]);
      expect(new Set(texts(turned))).toEqual(new Set(texts(three)));
    }
  });

  it('looks through an article too long to be looked at whole', () => {
    const filler = Array.from({ length: 600 }, (_, at) => `第${at}条说明关于天气的情况。`);
    const long = articleOf('天气手册', [
      ...filler.slice(0, 450),
      '手册由王小明于1998年编写。',
      ...filler.slice(450),
    ]);
    const best = rank('手册由谁编写？', createCollection([long], analyzer, knowledge))[0];
    expect(best?.sentence.text).toBe('手册由王小明于1998年编写。');
    expect(best?.sentence.number).toBe(451);
  });
});
