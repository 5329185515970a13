import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createCorpusLibrary } from '../../src/library/corpus-library.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { makeArticle } from '../reply/articles.ts';

const a = makeArticle([['甲。']], { id: 'a', title: '製造業 大會' });
const b = makeArticle([['乙。']], { id: 'B-2', title: 'Second “Article”' });

/** Nothing here is analysed, so that no dictionary is needed. */
const analyzer = createAnalyzer({ segment: (run) => [{ text: run, tag: 'x' }] });

function open(articles: readonly Article[]) {
  const all = createCollection(articles, analyzer);
  return { library: createCorpusLibrary(all), all };
}

describe('the library of a corpus', () => {
  it('has the same articles for every place, in their order', async () => {
    const { library } = open([a, b]);
    expect(await library.articles({ guild: '1' })).toEqual([a, b]);
    expect(await library.articles({})).toEqual([a, b]);
  });

  it.each([
    ['a', 'a'],
    ['製造業 大會', 'a'],
    ['制造业　大会', 'a'],
    [' 制造业  大会 ', 'a'],
    ['b-2', 'B-2'],
    ['second "article"', 'B-2'],
  ])('opens the article called %s', async (named, id) => {
    const { articles } = await open([a, b]).library.open({}, { article: named });
    expect(articles.map((article) => article.id)).toEqual([id]);
  });

  it('takes an id before a title', async () => {
    const namesake = makeArticle([['丙。']], { id: 'c', title: 'a' });
    const { articles } = await open([namesake, a]).library.open({}, { article: 'a' });
    expect(articles[0]?.id).toBe('a');
  });

  it.each(['制造业', 'nothing', '__proto__', ''])('knows no article called “%s”', async (named) => {
    await expect(open([a, b]).library.open({}, { article: named })).rejects.toMatchObject({
      name: 'UserError',
      code: 'article-unknown',
      facts: { found: named },
    });
  });

  it('says that there is none before anything else', async () => {
    await expect(open([]).library.open({}, { article: 'a' })).rejects.toMatchObject({ code: 'corpus-empty' });
    expect(await open([]).library.articles({})).toEqual([]);
  });

  it('indexes each article once, whichever way it is opened', async () => {
    const { library, all } = open([a, b]);
    expect(await library.open({ guild: '1' })).toBe(all);
    const alone = await library.open({}, { article: 'a' });
    expect(alone.articles).toEqual([a]);
    expect(alone.indexed[0]).toBe(all.indexed[0]);
    expect(await library.open({}, { article: '制造业 大会' })).toBe(alone);
  });

  it('is all of them where there is one', async () => {
    const { library, all } = open([a]);
    expect(await library.open({}, { article: 'a' })).toBe(all);
  });
});
