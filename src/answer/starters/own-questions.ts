import type { Article, Sentence } from '../../article/article.ts';
import { LINES, linesOf } from '../../article/heading-lines.ts';
import type { Draft } from './draft.ts';

/** What stands before a question in a list of questions: its letter, its number, marks of bold print and headings. */
const LEAD =
  /^[#\s*_]*(?:(?:Q(?:uestion)?|问题?|問題?|提问|提問)?\s?\d{0,3}\s?[:：.、)）]\s*)?(?:\d{1,3}\s?[.、)）]\s*)?[*_]*/iu;
const TRAIL = /[\s*_]+$/u;
/** Characters of a question that tells what it asks by itself; why? tells nothing. */
const SHORTEST = { han: 4, latin: 10 } as const;

/**
 * The questions an article asks itself, each on a line of its own (`Q：多久會到貨？`, `## How do I get there?`), with the first sentence
 * below, which is to be found with it.
 *
 * @example ownQuestions(article) // [{ kind: 'own', question: '多久會到貨？', sentence: 現貨商品… }]
 */
export function ownQuestions(article: Article): readonly (Draft & { readonly sentence: Sentence })[] {
  const lines = linesOf(article);
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const shortest = article.language === 'en' ? SHORTEST.latin : SHORTEST.han;
  return sentences.flatMap((asking, at) => {
    const below = sentences[at + 1];
    if (lines[at] !== LINES.asks || below === undefined || lines[at + 1] === LINES.asks) return [];
    const question = asking.text.replace(LEAD, '').replace(TRAIL, '');
    return question.length < shortest ? [] : [{ kind: 'own' as const, question, sentence: below }];
  });
}
