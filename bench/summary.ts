/**
 * How near summaries come to people's: `npm run bench:summary -- [--sample N] [--json FILE] [FILE…]`.
 * Files have the form of `bench/README.md`; the default ones are three of the evaluation data and two of ours.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formOf } from '../src/answer/summary/form.ts';
import { summarize } from '../src/answer/summary.ts';
import type { Article } from '../src/article/article.ts';
import { createCollection } from '../src/search/collection.ts';
import { loadKnowledge } from '../src/search/knowledge.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { checkJson, readArguments, readCount, readOrEnd } from './command-line.ts';
import { type GoldSummary, labelOf, needData, readSummaries } from './data.ts';
import { seeded, shuffle } from './quote-queries.ts';
import { rouge } from './rouge.ts';
import { articleOf } from './summary-articles.ts';
import { lead, lexRankSummary, oracle, textRankSummary } from './summary-peers.ts';

/** Sentences a summary takes, by file; another file's from how many sentences its references have. */
const COUNTS: Readonly<Record<string, number>> = {
  'sum_zh_vcsum_short.dev': 3,
  sum_zh_csl_dev: 1,
  sum_en_scitldr_dev: 1,
  'news-with-subheadings': 3,
  'ordinary-news': 2,
  'ordinary-news-held-out': 2,
};
const DEFAULTS = ['sum_zh_vcsum_short.dev', 'sum_zh_csl_dev', 'sum_en_scitldr_dev'];
/** Written for this repository. */
const OWN = ['news-with-subheadings', 'ordinary-news', 'ordinary-news-held-out'].map((name) =>
  fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url)),
);
const SEED = 20_211_101;
const USAGE = `npm run bench:summary -- [options] [FILE…]
  FILE         a path, or a name in the data folder, of articles with summaries
               (default: ${DEFAULTS.join(', ')} and those of this repository)
  --sample N   at most N articles a file, drawn with a fixed seed
  --json FILE  write the rows as JSON
  --help       this text`;

interface Row {
  readonly file: string;
  readonly system: string;
  readonly articles: number;
  readonly sentences: number;
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
  readonly mean: number;
  /** Mean against LEAD's (`null` where that has nothing in common with any summary); shares of articles under and over it. */
  readonly timesLead: number | null;
  readonly underLead: number;
  readonly overLead: number;
  readonly msPerArticle: number;
}

const { given, sample, json } = readOrEnd(USAGE, (args) => {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: { sample: { type: 'string' }, json: { type: 'string' } },
  });
  const sample = readCount('--sample', values.sample) ?? Number.POSITIVE_INFINITY;
  const json = checkJson(values.json);
  if (positionals.length === 0) needData(', or give paths of files');
  const names = positionals.length > 0 ? positionals : [...DEFAULTS, ...OWN];
  return {
    sample,
    json,
    given: names.map((name) => ({ name, all: readSummaries(name) })),
  };
});
const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const rows = given.flatMap(measureFile);
print(rows);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 1)}\n`);

function measureFile({ name, all }: (typeof given)[number]): readonly Row[] {
  const gold = all.length <= sample ? all : shuffle(all, seeded(SEED)).slice(0, sample);
  const articles = gold.map(articleOf);
  const count = COUNTS[labelOf(name)] ?? usualLength(gold);
  console.error(`${labelOf(name)}: ${describeForms(articles)}`);
  const systems: Readonly<Record<string, (article: Article, reference: string) => string>> = {
    yuanwen: (article) =>
      joined(
        summarize(article, count, createCollection([article], analyzer, knowledge)).sentences.map(
          ({ text }) => text,
        ),
      ),
    lead: (article) => joined(lead(article, count)),
    textrank: (article) => joined(textRankSummary(article, count, analyzer)),
    lexrank: (article) => joined(lexRankSummary(article, count, analyzer)),
    oracle: (article, reference) => joined(oracle(article, count, reference)),
  };
  const leads = gold.map((each, index) => scoreOf(articles[index], each.summary, systems['lead']).mean);
  return Object.entries(systems).map(([system, summary]) => {
    const start = performance.now();
    const scores = gold.map((each, index) => scoreOf(articles[index], each.summary, summary));
    const ms = performance.now() - start;
    const mean = average(scores.map((score) => score.mean));
    return {
      file: labelOf(name),
      system,
      articles: gold.length,
      sentences: count,
      rouge1: average(scores.map((score) => score.rouge1)),
      rouge2: average(scores.map((score) => score.rouge2)),
      rougeL: average(scores.map((score) => score.rougeL)),
      mean,
      timesLead: average(leads) === 0 ? null : mean / average(leads),
      underLead: average(scores.map((score, index) => Number(score.mean < (leads[index] ?? 0)))),
      overLead: average(scores.map((score, index) => Number(score.mean > (leads[index] ?? 0)))),
      msPerArticle: ms / gold.length,
    };
  });
}

function scoreOf(
  article: Article | undefined,
  reference: string,
  summary: ((article: Article, reference: string) => string) | undefined,
) {
  return rouge(article === undefined || summary === undefined ? '' : summary(article, reference), reference);
}

function joined(texts: readonly string[]): string {
  return texts.join('\n');
}

function usualLength(gold: readonly GoldSummary[]): number {
  const counts = gold
    .map(({ id, lang, summary }) => articleOf({ id, lang, title: '', text: summary, questions: [] }))
    .map(({ paragraphs }) => paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0))
    .sort((a, b) => a - b);
  return Math.max(1, counts[counts.length >> 1] ?? 1);
}

function describeForms(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const article of articles) counts.set(formOf(article), (counts.get(formOf(article)) ?? 0) + 1);
  return [...counts].map(([form, count]) => `${count} ${form}`).join(', ');
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function print(all: readonly Row[]): void {
  console.log('| file | k | system | ROUGE-1 | -2 | -L | mean | × LEAD | under / over LEAD | ms |');
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const row of all) {
    const shares = [row.rouge1, row.rouge2, row.rougeL, row.mean].map(percent).join(' | ');
    console.log(
      `| ${row.file} (${row.articles}) | ${row.sentences} | ${row.system} | ${shares} | ${row.timesLead?.toFixed(3) ?? '–'} | ` +
        `${percent(row.underLead)} / ${percent(row.overLead)} | ${row.msPerArticle.toFixed(1)} |`,
    );
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
