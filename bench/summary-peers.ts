import { lexRank, textRank } from '../src/answer/summary/centrality.ts';
import { type Sketch, sketchArticle } from '../src/answer/summary/sketch.ts';
import type { Article } from '../src/article/article.ts';
import type { Analyzer } from '../src/text/terms.ts';
import { rouge } from './rouge.ts';

/** The first sentences. */
export function lead(article: Article, count: number): readonly string[] {
  return sentencesOf(article).slice(0, count);
}

export function textRankSummary(article: Article, count: number, analyzer: Analyzer): readonly string[] {
  return best(article, count, analyzer, textRank);
}

export function lexRankSummary(article: Article, count: number, analyzer: Analyzer): readonly string[] {
  return best(article, count, analyzer, lexRank);
}

/** What could be reached: the sentence that raises ROUGE most, one after the other, knowing the reference. */
export function oracle(article: Article, count: number, reference: string): readonly string[] {
  const sentences = sentencesOf(article);
  const chosen = new Set<number>();
  const textWith = (index: number) =>
    sentences.filter((_, other) => other === index || chosen.has(other)).join('\n');
  while (chosen.size < Math.min(count, sentences.length)) {
    let [first, most] = [-1, -1];
    for (let index = 0; index < sentences.length; index++) {
      if (chosen.has(index)) continue;
      const { mean } = rouge(textWith(index), reference);
      if (mean > most) [first, most] = [index, mean];
    }
    chosen.add(first);
  }
  return sentences.filter((_, index) => chosen.has(index));
}

function best(
  article: Article,
  count: number,
  analyzer: Analyzer,
  rank: (sketches: readonly Sketch[]) => readonly number[],
): readonly string[] {
  const { sketches } = sketchArticle(article, analyzer);
  const ranks = rank(sketches);
  return sketches
    .map((sketch, index) => ({ sketch, rank: ranks[index] ?? 0 }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .sort((a, b) => a.sketch.place - b.sketch.place)
    .map(({ sketch }) => sketch.sentence.text);
}

function sentencesOf({ paragraphs }: Article): readonly string[] {
  return paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text));
}
