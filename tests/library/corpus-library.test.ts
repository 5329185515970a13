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
  const made: (readonly string[])[] = [];
  const library = createCorpusLibrary({
    articles,
    makeCollection: (some) => {
      made.push(some.map(({ id }) => id));
      return createCollection(some, analyzer);
    },
  });
  return { library, made };
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
    const { articles } = await open([a, b]).library.open({}, named);
    expect(articles.map((article) => article.id)).toEqual([id]);
  });

  it('takes an id before a title', async () => {
    const namesake = makeArticle([['丙。']], { id: 'c', title: 'a' });
    const { articles } = await open([namesake, a]).library.open({}, 'a');
    expect(articles[0]?.id).toBe('a');
  });

  it.each(['制造业', 'nothing', '__proto__', ''])('knows no article called “%s”', async (named) => {
    await expect(open([a, b]).library.open({}, named)).rejects.toMatchObject({
      name: 'UserError',
      code: 'article-unknown',
      facts: { found: named },
    });
  });

  it('says that there is none before anything else', async () => {
    await expect(open([]).library.open({}, 'a')).rejects.toMatchObject({ code: 'corpus-empty' });
    expect(await open([]).library.articles({})).toEqual([]);
  });

  it('indexes what is asked for, once', async () => {
    const { library, made } = open([a, b]);
    expect(made).toEqual([]);
    await library.open({});
    await library.open({ guild: '1' });
    await library.open({}, 'a');
    await library.open({}, '制造业 大会');
    expect(made).toEqual([['a', 'B-2'], ['a']]);
  });

  it('indexes one article alone only once, however it is opened', async () => {
    const { library, made } = open([a]);
    expect(await library.open({})).toBe(await library.open({}, 'a'));
    expect(made).toEqual([['a']]);
  });
});
