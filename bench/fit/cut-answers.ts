import type { Article, Sentence } from '../../src/article/article.ts';
import { type GoldArticle, type GoldQuestion, startOf } from '../data.ts';
import { toArticle } from './gather.ts';

/** What is left must be an article still. */
const FEWEST_SENTENCES = 2;

/**
 * Puts each answerable question to its own article without the sentences that hold its answer: it names the subject, and
 * asks what is not said. A few are answered still, in other words.
 */
export function cutAnswers(articles: readonly GoldArticle[]): readonly GoldArticle[] {
  return articles.flatMap((gold) => {
    const article = toArticle(gold);
    const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const byText = new Map<string, GoldQuestion[]>();
    for (const question of gold.questions) {
      const kept = question.answerable ? sentences.filter((sentence) => !answers(sentence, question)) : [];
      if (kept.length < FEWEST_SENTENCES || kept.length === sentences.length) continue;
      const text = textOf(article, new Set(kept));
      const asked = { ...question, answers: [], answerable: false };
      byText.set(text, [...(byText.get(text) ?? []), asked]);
    }
    return [...byText].map(([text, questions]) => ({ ...gold, text, questions }));
  });
}

function answers({ text, start, end }: Sentence, question: GoldQuestion): boolean {
  return question.answers.some((answer) => {
    const from = startOf(answer);
    const overlaps = from < end && from + answer.text.length > start;
    return overlaps || text.toLowerCase().includes(answer.text.toLowerCase());
  });
}

/** The article's paragraphs, with some of their sentences alone. */
function textOf({ paragraphs, language }: Article, kept: ReadonlySet<Sentence>): string {
  return paragraphs
    .map(({ sentences }) =>
      sentences
        .filter((sentence) => kept.has(sentence))
        .map(({ text }) => text)
        .join(language === 'en' ? ' ' : ''),
    )
    .filter((text) => text !== '')
    .join('\n');
}
