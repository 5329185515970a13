import { spanCandidates } from '../../src/answer/span-candidates.ts';
import { createCollection } from '../../src/search/collection.ts';
import { hearQuestion, rankSentences } from '../../src/search/search.ts';
import type { GoldArticle } from '../data.ts';
import type { Choice } from './choose.ts';
import { holdsText, type Means, toArticle } from './gather.ts';

/** For every question whose right sentence is found first: which of its candidates hold a gold answer, or are held by one. */
export function gatherSpans(
  articles: readonly GoldArticle[],
  { analyzer, knowledge }: Means,
): readonly Choice[] {
  return articles.flatMap((gold) => {
    const collection = createCollection([toArticle(gold)], analyzer, knowledge);
    return gold.questions.flatMap((question) => {
      if (!question.answerable) return [];
      const [best] = rankSentences(hearQuestion(question.q, collection), collection);
      if (best === undefined || !holdsText(best.sentence, question, true)) return [];
      const candidates = spanCandidates(best, analyzer);
      if (candidates.length === 0) return [];
      const right = candidates.map(({ span }) => {
        const words = best.article.text.slice(span.start, span.end);
        return question.answers.some(({ text }) => text.includes(words) || words.includes(text)) ? 1 : 0;
      });
      return [
        {
          group: gold.title,
          rows: candidates.length,
          values: Float32Array.from(candidates.flatMap(({ values }) => values)),
          right: Uint8Array.from(right),
        },
      ];
    });
  });
}
