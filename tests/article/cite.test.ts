import { describe, expect, it } from 'vitest';
import { citeSentences } from '../../src/article/cite.ts';
import { buildArticle } from '../../src/article/parse.ts';

const article = buildArticle({
  id: 'a',
  title: '标题',
  author: '张三',
  date: '2021-11-01',
  text: '第一句。第二句。\n\n第三句。',
});
const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);

describe('citeSentences', () => {
  it('names the place of one sentence, and leaves out what is not known', () => {
    expect(citeSentences(article, sentences.slice(1, 2))).toEqual({
      article: 'a',
      title: '标题',
      author: '张三',
      date: '2021-11-01',
      paragraph: 1,
      sentence: 2,
      start: 4,
      end: 8,
    });
  });

  it('names the last of several, across paragraphs', () => {
    const citation = citeSentences(article, sentences.slice(1));
    expect(citation).toMatchObject({ paragraph: 1, sentence: 2, through: { paragraph: 2, sentence: 1 } });
    expect(article.text.slice(citation.start, citation.end)).toBe('第二句。\n\n第三句。');
  });

  it('cannot cite nothing', () => {
    expect(() => citeSentences(article, [])).toThrow(RangeError);
  });
});
