import type { Article, Sentence } from '../../article/article.ts';
import { LINES, linesOf } from '../../article/heading-lines.ts';
import { ITEM_NUMBER } from '../../article/line-numbers.ts';
import type { Draft } from './draft.ts';

/** What stands before a question in a list of questions: marks of headings and bold print, its letter, its number. */
const MARKS = /^[#\s*_]+/u;
const LETTER =
  /^(?:Q(?:uestion)?|问题?|問題?|提问|提問)\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})?\s?[:：.、)）]\s*/iu;
/** Of a part of a part: 2.1 How is it made? */
const PART_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})/u;
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
    const question = withoutLead(asking.text);
    if (/\]\(/u.test(question)) return [];
    return question.length < shortest ? [] : [{ kind: 'own' as const, question, sentence: below }];
  });
}

function withoutLead(line: string): string {
  const bare = line.replace(MARKS, '').replace(LETTER, '').replace(MARKS, '');
  return bare.replace(PART_NUMBER, '').replace(ITEM_NUMBER, '').replace(MARKS, '').replace(TRAIL, '').trim();
}
