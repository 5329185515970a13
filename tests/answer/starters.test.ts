import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { askInChinese } from '../../src/answer/starters/chinese.ts';
import { commonWords } from '../../src/answer/starters/common-words.ts';
import { askInEnglish } from '../../src/answer/starters/english.ts';
import { type Starter, suggestQuestions } from '../../src/answer/starters.ts';
import { readCorpus } from '../../src/article/corpus.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { conference, library } from '../commands/app.ts';
import { makeArticle } from '../reply/articles.ts';

const analyzer = createAnalyzer(createSegmenter());
const { articles } = await readCorpus(join(import.meta.dirname, '..', '..', 'corpus'));

/** The engine, asked, answers each with the sentence it was made from. */
function expectAnswered(starters: readonly Starter[], collection: ReturnType<typeof createCollection>): void {
  for (const { question, sentence } of starters) {
    const answer = answerQuestion(question, collection);
    if (answer.kind !== 'found') expect.fail(`${question} is not answered`);
    expect(answer.passage.sentence.text, question).toBe(sentence.text);
    expect(answer.confidence, question).toBeGreaterThanOrEqual(0.9);
  }
}

describe('questions to start with', () => {
  it('of the article that comes along: three to five, of several kinds, in its script', async () => {
    const [article] = articles;
    if (article === undefined) expect.fail('there is no article');
    const collection = createCollection(articles, analyzer);
    const starters = await suggestQuestions(article, collection);
    expect(starters.length).toBeGreaterThanOrEqual(3);
    expect(starters.length).toBeLessThanOrEqual(5);
    expect(new Set(starters.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(starters.map(({ question }) => question).join('')).toMatch(/[誰哪裡麼]/u);
    expectAnswered(starters, collection);
  });

  it('are answered so where other articles are asked as well', async () => {
    const collection = createCollection([conference, library], analyzer);
    const starters = await suggestQuestions(conference, createCollection([conference], analyzer), {
      open: () => collection,
    });
    expect(starters.length).toBeGreaterThanOrEqual(3);
    expectAnswered(starters, collection);
  });

  it('are none where another article that is asked answers as well, and before', async () => {
    const twin = { ...conference, id: 'twin' };
    const alone = createCollection([conference], analyzer);
    const counts = [];
    for (const together of [
      [conference, twin],
      [twin, conference],
    ]) {
      const all = createCollection(together, analyzer);
      counts.push((await suggestQuestions(conference, alone, { open: () => all })).length);
    }
    expect(Math.min(...counts)).toBe(0);
    expect((await suggestQuestions(conference, alone)).length).toBeGreaterThanOrEqual(3);
  });

  it('of an English article', async () => {
    const article = makeArticle(
      [
        ['Mary Field gave the money for the town library.', 'The town library was opened in May 1902.'],
        ['The reading room has 120 chairs.', 'Nobody knows why.'],
      ],
      { id: 'english', title: 'A Town and Its Books', language: 'en' },
    );
    const collection = createCollection([article], analyzer);
    const starters = await suggestQuestions(article, collection);
    expect(starters.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        'Who gave the money for the town library?',
        'When was the town library opened?',
        'How many chairs does the reading room have?',
      ]),
    );
    expectAnswered(starters, collection);
  });

  it('are none where no sentence leads to a sure one', async () => {
    const article = makeArticle([['好。', '他也這麼說。']], {
      id: 'short',
      title: '短',
      language: 'zh-Hant',
    });
    expect(await suggestQuestions(article, createCollection([article], analyzer))).toEqual([]);
  });
});

describe('a sentence', () => {
  it.each([
    ['工业和信息化部部长肖亚庆通过视频方式致辞。', ['谁通过视频方式致辞？']],
    ['由工信部主办的世界制造业大会在山东省济南市开幕。', ['世界制造业大会在哪里开幕？']],
    ['制造业增加值从16.98万亿元增长到26.6万亿元。', ['制造业增加值从16.98万亿元增长到多少？']],
    [
      '11月1日，世界先进制造业大会在济南市开幕。',
      ['世界先进制造业大会是什么时候在济南市开幕的？', '世界先进制造业大会在哪里开幕？'],
    ],
    ['本次大会主题为“新动能”。', ['本次大会主题是什么？']],
    ['它的增加值达到26万亿元。', []],
    ['企业创新能力明显提高。', []],
  ])('%s', (text, expected) => {
    const asked = askInChinese(analyzer.analyze(text), 'zh-Hans').map(({ question }) => question);
    expect(asked.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['It was opened in 1902.', []],
    ['Mary Field gave it to them.', []],
    ['The library holds 40,000 books.', ['How many books does the library hold?']],
    ['The library was founded in 1902.', ['When was the library founded?']],
    ['Clement died in 1902.', []],
    ['Holiness was painted in 1604.', ['When was Holiness painted?']], // By its form a name as likely as a noun.
  ])('%s', (text, expected) => {
    expect(askInEnglish(analyzer.analyze(text)).map(({ question }) => question)).toEqual(expected);
  });

  it('have a word that begins the sentence in small letters where the article has it so', () => {
    const common = commonWords([
      'Work began at the quarry on 14 June 1786.',
      'The work was hard, and nobody in Bath had a bath.',
    ]);
    const ask = (text: string) =>
      askInEnglish(analyzer.analyze(text), (word) => common.has(word)).map(({ question }) => question);
    expect(ask('Work began at the quarry on 14 June 1786.')).toEqual(['When did work begin at the quarry?']);
    expect(ask('Bath was founded in 1727.')).toEqual(['When was Bath founded?']);
    expect(ask('Quarrying began on 14 June 1786 at Penmaen.')).not.toContain('When did quarrying begin?');
  });
});
