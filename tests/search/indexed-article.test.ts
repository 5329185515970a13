import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { indexArticle, stretchOf, titleUnits } from '../../src/search/index/indexed-article.ts';
import { analyzer } from './collections.ts';

const unitsOf = (title: string, opening = '') =>
  titleUnits({ title, sentences: [{ text: opening }] }, analyzer);

describe('titleUnits', () => {
  it('reads the underscores of a file name as spaces', () => {
    expect(unitsOf('Steam_engine')).toEqual(unitsOf('Steam engine'));
    expect(unitsOf('Sky_(United_Kingdom)')).toEqual(unitsOf('Sky (United Kingdom)'));
  });

  it('takes how the first sentence opens where the title is empty', () => {
    expect(unitsOf(' _ ', 'Warsaw is the capital of Poland.')).toEqual(unitsOf('Warsaw'));
  });
});

describe('stretchOf', () => {
  it('gives one heading to all that stand under it, a question in between or not', () => {
    const text = '一、水库\n\n水库很大。钱从哪里来？政府出一半。\n\n工程明年开工。';
    const article = buildArticle({ id: 'a', title: 't', text, format: 'markdown' });
    const { headings } = stretchOf(indexArticle(article, analyzer));
    // The heading, below it, the question, below that, and again below the heading.
    expect(headings.map((heading) => heading?.sentence.text)).toEqual([
      undefined,
      '一、水库',
      '一、水库',
      '钱从哪里来？',
      '一、水库',
    ]);
    // The very same, by which what is first below it is told.
    expect(headings[4]).toBe(headings[1]);
  });

  it('does not take a heading for empty where the stretch ends with it', () => {
    const text = '开头。\n\n## 收费\n\n每人五元。\n\n## 时间';
    const article = buildArticle({ id: 'a', title: 't', text, format: 'markdown' });
    const indexed = indexArticle(article, analyzer);
    expect([...stretchOf(indexed, 0, 2).empty]).toEqual([0, 0]);
    expect([...stretchOf(indexed, 2).empty]).toEqual([0, 1]);
  });
});
