import { type SpanCandidate, spanCandidates } from '../../src/answer/span/candidates.ts';
import { SPAN_FEATURES } from '../../src/answer/span/features/features.ts';
import { createCollection } from '../../src/search/collection.ts';
import { hearQuestion, rankSentences } from '../../src/search/search.ts';
import type { GoldArticle, GoldQuestion } from '../data.ts';
import type { Choice } from './choose.ts';
import { holdsText, type Means, toArticle } from './gather.ts';

/**
 * For every question whose right sentence is found first: which of its candidates are right. The last row, which has
 * nothing, stands for none of them, and is right where none is.
 */
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
      const candidates = spanCandidates(best, analyzer.analyze(best.sentence.text));
      if (candidates.length === 0) return [];
      return [toChoice(candidates, question, { group: gold.title, text: best.article.text })];
    });
  });
}

/** Of candidates that hold one another only those are right whose words are about as near to an answer's as the nearest. */
const NEAREST = 0.6;

export function toChoice(
  candidates: readonly SpanCandidate[],
  question: Pick<GoldQuestion, 'answers'>,
  { group, text }: { readonly group: string; readonly text: string },
): Choice {
  const near = candidates.map(({ span }) => nearness(text.slice(span.start, span.end), question));
  const nearest = Math.max(...near);
  const right = near.map((one) => (one > 0 && one >= NEAREST * nearest ? 1 : 0));
  const nothing = new Array<number>(SPAN_FEATURES.length).fill(0);
  return {
    group,
    rows: candidates.length + 1,
    values: Float32Array.from([...candidates.flatMap(({ values }) => values), ...nothing]),
    right: Uint8Array.from([...right, nearest === 0 ? 1 : 0]),
  };
}

/** How near some words are to an answer that they hold or that holds them: F₁ over their characters. 0 where none does. */
function nearness(words: string, { answers }: Pick<GoldQuestion, 'answers'>): number {
  const each = answers.map(({ text }) =>
    text.includes(words) || words.includes(text)
      ? (2 * Math.min(text.length, words.length)) / (text.length + words.length)
      : 0,
  );
  return Math.max(0, ...each);
}
