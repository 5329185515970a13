import type { Article, Citation, Sentence } from './article.ts';

/**
 * Where neighbouring sentences of an article stand. They are given in reading order, at least one.
 * @throws RangeError where there is none
 * @example citeSentences(article, [sentence]) // { article: 'a', title: '标题', paragraph: 3, sentence: 2, start: 40, end: 61 }
 */
export function citeSentences(article: Article, sentences: readonly Sentence[]): Citation {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) throw new RangeError('a citation needs a sentence');
  const { id, title, author, publisher, date, source, version } = article;
  return {
    article: id,
    title,
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
    ...(source && { source }),
    ...(version && { version }),
    start: first.start,
    end: last.end,
    paragraph: first.paragraph,
    sentence: first.number,
    ...(first !== last && { through: { paragraph: last.paragraph, sentence: last.number } }),
  };
}
