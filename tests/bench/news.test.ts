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
  it('without subheadings are under the first sentences only where one of these is no sentence of the news', () => {
    const articles = compare('ordinary-news', 2);
    expect(articles.filter(({ form }) => form !== 'news')).toEqual([]);
    // A photographer's name, "Correspondents", 好消息！ and a caption stand first: ROUGE likes a second sentence of few words better
    // than one about something else. What is shown in its place is the next sentence of the news.
    expect(articles.filter(({ over }) => over < 0).map(({ id }) => id)).toEqual([
      'lighthouse-for-sale',
      'choir-record-zoom',
      'metro-line-seven-late',
      'plane-tree-typhoon-photo',
    ]);
    expect(articles.filter(({ over }) => over > 0).length).toBeGreaterThanOrEqual(16);
  });

  it('without subheadings, held out, are never under the first sentences', () => {
    const articles = compare('ordinary-news-held-out', 2);
    expect(articles.filter(({ form, over }) => form !== 'news' || over < 0)).toEqual([]);
  });

  it('with subheadings are always better', () => {
    const articles = compare('news-with-subheadings', 3);
    expect(articles.filter(({ form, over }) => form !== 'subheadings' || over <= 0)).toEqual([]);
  });
});
