import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSummaries } from '../../bench/data.ts';
import { rouge } from '../../bench/rouge.ts';
import { articleOf } from '../../bench/summary-articles.ts';
import { lead } from '../../bench/summary-peers.ts';
import { formOf } from '../../src/answer/summary/form.ts';
import { summarize } from '../../src/answer/summary.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();

function compare(name: string, count: number) {
  const file = fileURLToPath(new URL(`../../bench/${name}.jsonl`, import.meta.url));
  return readSummaries(file).map((gold) => {
    const article = articleOf(gold);
    const { sentences } = summarize(article, count, createCollection([article], analyzer, knowledge));
    const of = (texts: readonly string[]) => rouge(texts.join('\n'), gold.summary).mean;
    return {
      id: gold.id,
      form: formOf(article),
      over: of(sentences.map(({ text }) => text)) - of(lead(article, count)),
    };
  });
}

describe('summaries of news written for this', () => {
  it('without subheadings are never worse than the first sentences', () => {
    const articles = compare('ordinary-news', 2);
    expect(articles).toHaveLength(12);
    expect(articles.filter(({ form, over }) => form !== 'news' || over < 0)).toEqual([]);
    // One opens with the caption of a photograph, which is passed over.
    expect(articles.filter(({ over }) => over > 0).map(({ id }) => id)).toEqual(['marathon-route']);
  });

  it('with subheadings are always better', () => {
    const articles = compare('news-with-subheadings', 3);
    expect(articles.filter(({ form, over }) => form !== 'subheadings' || over <= 0)).toEqual([]);
  });
});
