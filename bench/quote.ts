/**
 * How well and how fast half-remembered sentences are found: `npm run bench:quote -- [--sample N] [FILE…]`.
 * The files given (default: three of the evaluation data) are the library; queries are made from its sentences.
 */
import { writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { findQuote } from '../src/answer/quote.ts';
import type { Article } from '../src/article/article.ts';
import { createCollection } from '../src/search/collection.ts';
import { bare } from '../src/search/quotes/bare.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { checkJson, readArguments, readCount, readOrEnd } from './command-line.ts';
import { findFile, labelOf, needData, readGold } from './data.ts';
import { describeMachine } from './machine.ts';
import { measure, print, type Query, quantile } from './quote-measure.ts';
import { type Finder, findersOf } from './quote-peers.ts';
import { MEMORIES, type Remembering, remember, seeded, shuffle } from './quote-queries.ts';
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

const USAGE = `npm run bench:quote -- [options] [FILE…]
  FILE             a path, or a name in the data folder; all together are the library
                   (default: ${LIBRARY.join(', ')})
  --sample N       sentences of each file that are remembered (default 400)
  --peer-sample N  queries of each kind that peers are asked, the first of the same (default 100)
  --json FILE      write the rows as JSON
  --help           this text`;

const { given, sample, peerSample, json } = readOrEnd(USAGE, (args) => {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: { sample: { type: 'string' }, 'peer-sample': { type: 'string' }, json: { type: 'string' } },
  });
  const counts = {
    sample: readCount('--sample', values.sample) ?? 400,
    peerSample: readCount('--peer-sample', values['peer-sample']) ?? 100,
    json: checkJson(values.json),
  };
  if (positionals.length === 0) needData(', or give paths of files');
  const names = positionals.length > 0 ? positionals : LIBRARY;
  return { ...counts, given: names.map((name) => ({ name, gold: readGold(name) })) };
});
const names = given.map(({ name }) => name);
const segmenter = createSegmenter();
const analyzer = createAnalyzer(segmenter);
const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const library = given.map(({ name, gold }) => ({ file: labelOf(name), articles: gold.map(articleOf) }));
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

const { cpu, cores, node, load } = describeMachine();
console.log(`${cpu}, ${cores} cores, Node ${node}, load ${load.toFixed(1)} at the start\n`);
// Ours first, so that what peers leave in memory does not slow it.
const rows = [
  ...measure(ours, queries),
  ...findersOf(articles, analyzer).flatMap((finder) => measure(finder, queries, peerSample)),
];
console.log(`Peers are asked the first ${peerSample} of each kind; n, answered and times are ours.\n`);
print(rows);
const sentences = countSentences(articles);
console.log(
  `\n${articles.length} articles, ${sentences} sentences: index and text ${megabytes(bytes)} MB, built in ${builtMs.toFixed(0)} ms`,
);
const filled = fillUp();
if (json !== undefined) writeFileSync(json, `${JSON.stringify([...rows, ...filled], null, 1)}\n`);

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
    const [asked, before] = [performance.now(), process.cpuUsage()];
    findQuote(words, large);
    const ms = performance.now() - asked;
    const { user, system } = process.cpuUsage(before);
    return { ms, cpuMs: (user + system) / 1000 };
  });
  const [wall, cpu] = [times.map(({ ms }) => ms), times.map(({ cpuMs }) => cpuMs)];
  const row = {
    system: 'yuanwen',
    sentences: count,
    megabytes: held / 1e6,
    p50Ms: quantile(wall, 0.5),
    p95Ms: quantile(wall, 0.95),
    p99Ms: quantile(wall, 0.99),
    cpuP50Ms: quantile(cpu, 0.5),
    cpuP95Ms: quantile(cpu, 0.95),
  };
  console.log(
    `${more.length} articles, ${count} sentences: index and text ${megabytes(held)} MB, built in ${built.toFixed(0)} ms; ` +
      `p50 ${row.p50Ms.toFixed(2)}, p95 ${row.p95Ms.toFixed(2)}, p99 ${row.p99Ms.toFixed(2)} ms over ${times.length} queries; ` +
      `CPU p50 ${row.cpuP50Ms.toFixed(2)}, p95 ${row.cpuP95Ms.toFixed(2)} ms`,
  );
  return [row];
}

function countSentences(of: readonly Article[]): number {
  return of.reduce(
    (sum, { paragraphs }) => sum + paragraphs.reduce((own, { sentences: s }) => own + s.length, 0),
    0,
  );
}

function megabytes(count: number): string {
  return (count / 1e6).toFixed(1);
}
