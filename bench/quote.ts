/**
 * How well and how fast half-remembered sentences are found: `npm run bench:quote -- [--sample N] [--json FILE] [FILE…]`.
 * The files given (default: three of the evaluation data) are the library; queries are made from its sentences.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as OpenCC from 'opencc-js';
import { findQuote } from '../src/answer/quote.ts';
import type { Article, Sentence } from '../src/article/article.ts';
import { createCollection } from '../src/search/collection.ts';
import { bare } from '../src/search/quotes/bare.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { findFile, labelOf, readGold } from './data.ts';
import { type Finder, findersOf } from './quote-peers.ts';
import { MEMORIES, type Memory, type Remembering, remember, seeded, shuffle } from './quote-queries.ts';
import { articleOf } from './summary-articles.ts';

const LIBRARY = ['zh_cmrc2018_dev.A', 'zht_drcd_dev', 'en_squad2_dev.A'];
/** Sentences of articles that are not in the library. */
const STRANGERS = ['zh_cmrc2018_trial', 'library_zh_regulations', 'sum_en_scitldr_dev'];
/** Filled up to this many sentences, speed and memory are measured once more. */
const FILLED = 50_000;
const FILLERS = [
  'library_zh_regulations',
  'zh_cmrc2018_trial',
  'sum_zh_vcsum_short.dev',
  'sum_en_scitldr_dev',
  'sum_zh_csl_dev',
  'zh_xquad.A',
];
const SEED = 20_211_101;
/** A sentence with fewer letters is too little to remember. */
const SHORTEST = 10;

interface Query {
  readonly file: string;
  readonly memory: Memory | 'not in the library';
  readonly words: string;
  readonly gold?: Sentence;
}

interface Row {
  readonly file: string;
  readonly query: string;
  readonly system: string;
  readonly queries: number;
  readonly hit1: number | null;
  readonly hit5: number | null;
  /** Share said to be there (exact or close). Ours alone decides. */
  readonly answered: number | null;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '400' }, json: { type: 'string' } },
});
const sample = Number(values.sample);
const names = (positionals.length > 0 ? positionals : LIBRARY).filter(isThere);
const segmenter = createSegmenter();
const analyzer = createAnalyzer(segmenter);
const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const library = names.map((name) => ({ file: labelOf(name), articles: readGold(name).map(articleOf) }));
const articles = library.flatMap((part) => part.articles);
const collection = createCollection(articles, analyzer);
const queries = [...library.flatMap(({ file, articles: own }) => makeQueries(file, own)), ...strangers()];

const building = performance.now();
const { bytes } = collection.quotes;
const builtMs = performance.now() - building;
const ours: Finder = {
  system: 'yuanwen',
  find: (words) => {
    const quote = findQuote(words, collection);
    if (quote.kind === 'exact' || quote.kind === 'close')
      return { answered: true, sentences: quote.places.map((place) => place.sentence) };
    return {
      answered: false,
      sentences: quote.kind === 'not-found' && quote.nearest ? [quote.nearest.sentence] : [],
    };
  },
};

const rows = [ours, ...findersOf(articles)].flatMap(measure);
print(rows);
const sentences = countSentences(articles);
console.log(
  `\n${articles.length} articles, ${sentences} sentences: index and text ${megabytes(bytes)} MB, built in ${builtMs.toFixed(0)} ms`,
);
const filled = fillUp();
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify([...rows, ...filled], null, 1)}\n`);

function isThere(name: string): boolean {
  if (findFile(name) !== undefined) return true;
  console.error(`Skipped: ${name} is not there`);
  return false;
}

function makeQueries(file: string, own: readonly Article[]): readonly Query[] {
  const random = seeded(SEED);
  const letters = own.map((article) => article.text.replace(/[\s\p{P}]/gu, '').slice(0, 200)).join('');
  const all = own.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => ({ sentence, article }))),
  );
  const able = all.filter(({ sentence }) => bare(sentence.text).length >= SHORTEST);
  const chosen = shuffle(able, random).slice(0, sample);
  return MEMORIES.flatMap((memory) =>
    chosen.flatMap(({ sentence, article: { language } }): readonly Query[] => {
      const by: Remembering = {
        language,
        random,
        segmenter,
        letters,
        otherScript: language === 'zh-Hant' ? toSimplified : toTraditional,
      };
      const words = remember(sentence, memory, by);
      return words === undefined ? [] : [{ file, memory, words, gold: sentence }];
    }),
  );
}

function strangers(): readonly Query[] {
  const known = new Set(
    articles.flatMap((article) => article.paragraphs.flatMap((p) => p.sentences.map((s) => bare(s.text)))),
  );
  return STRANGERS.filter((name) => !names.includes(name) && findFile(name) !== undefined).flatMap((file) => {
    const texts = readGold(file)
      .map(articleOf)
      .flatMap((article) =>
        article.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
      )
      .filter((text) => bare(text).length >= SHORTEST && !known.has(bare(text)));
    return shuffle(texts, seeded(SEED))
      .slice(0, sample)
      .map((words): Query => ({ file, memory: 'not in the library', words }));
  });
}

function measure({ system, find }: Finder): readonly Row[] {
  for (const { words } of queries.slice(0, 50)) find(words);
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const key = `${query.file}\t${query.memory}`;
    groups.set(key, [...(groups.get(key) ?? []), query]);
  }
  return [...groups].map(([key, group]) => {
    const [file = '', query = ''] = key.split('\t');
    let [first, five, answered] = [0, 0, 0];
    const times: number[] = [];
    for (const { words, gold } of group) {
      const start = performance.now();
      const found = find(words);
      times.push(performance.now() - start);
      if (found.answered === true) answered++;
      if (gold === undefined) continue;
      const wanted = bare(gold.text);
      const isRight = (sentence: Sentence) => sentence === gold || bare(sentence.text) === wanted;
      if (found.sentences.slice(0, 1).some(isRight)) first++;
      if (found.sentences.slice(0, 5).some(isRight)) five++;
    }
    const strange = query === 'not in the library';
    return {
      file,
      query,
      system,
      queries: group.length,
      hit1: strange ? null : first / group.length,
      hit5: strange ? null : five / group.length,
      answered: system === 'yuanwen' ? answered / group.length : null,
      p50Ms: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
    };
  });
}

/** The library filled up with other articles: our own speed and memory only. */
function fillUp(): readonly object[] {
  const more = [...articles];
  let count = countSentences(more);
  for (const name of FILLERS.filter((filler) => !names.includes(filler) && findFile(filler) !== undefined))
    for (const article of readGold(name).map(articleOf)) {
      if (count >= FILLED) break;
      more.push(article);
      count += countSentences([article]);
    }
  const large = createCollection(more, analyzer);
  const start = performance.now();
  const { bytes: held } = large.quotes;
  const built = performance.now() - start;
  for (const { words } of queries.slice(0, 200)) findQuote(words, large);
  const times = queries.map(({ words }) => {
    const asked = performance.now();
    findQuote(words, large);
    return performance.now() - asked;
  });
  const row = {
    system: 'yuanwen',
    sentences: count,
    megabytes: held / 1e6,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    p99Ms: quantile(times, 0.99),
  };
  console.log(
    `${more.length} articles, ${count} sentences: index and text ${megabytes(held)} MB, built in ${built.toFixed(0)} ms; ` +
      `p50 ${row.p50Ms.toFixed(2)}, p95 ${row.p95Ms.toFixed(2)}, p99 ${row.p99Ms.toFixed(2)} ms over ${times.length} queries`,
  );
  return [row];
}

function countSentences(of: readonly Article[]): number {
  return of.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((own, { sentences: s }) => own + s.length, 0),
    0,
  );
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function megabytes(count: number): string {
  return (count / 1e6).toFixed(1);
}

function print(all: readonly Row[]): void {
  const systems = [...new Set(all.map((row) => row.system))];
  console.log(
    `| file | query | n |${systems.map((system) => ` ${system} |`).join('')} answered | p50 / p95 ms |`,
  );
  console.log(`|---|---|---|${systems.map(() => '---|').join('')}---|---|`);
  for (const { file, query, queries: count, answered, p50Ms, p95Ms } of all.filter(
    (row) => row.system === 'yuanwen',
  )) {
    const cells = systems.map((system) => {
      const row = all.find(
        (other) => other.system === system && other.file === file && other.query === query,
      );
      return row?.hit1 == null ? ' – |' : ` ${percent(row.hit1)} (${percent(row.hit5 ?? 0)}) |`;
    });
    console.log(
      `| ${file} | ${query} | ${count} |${cells.join('')} ${percent(answered ?? 0)} | ${p50Ms.toFixed(2)} / ${p95Ms.toFixed(2)} |`,
    );
  }
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
