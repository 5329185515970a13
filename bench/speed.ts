/**
 * Time and memory of indexing and answering: `npm run bench:speed -- [--json FILE]`. See `bench/README.md`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../src/answer/answer.ts';
import type { Article } from '../src/article/article.ts';
import { allocateYoung } from '../src/run/allocate-young.ts';
import { bytesOfIndex, type Collection, createCollection } from '../src/search/collection.ts';
import { loadKnowledge } from '../src/search/knowledge.ts';
import { createSegmenter, type Segmenter, type Word } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { quantileOf } from './answers/metrics.ts';
import { DATA_FOLDER, endUnlessReady, readGold } from './data.ts';
import { describeMachine } from './machine.ts';
import { seeded, shuffle } from './quote-queries.ts';
import { countSentences, fillLibrary, joinArticles } from './speed/texts.ts';

const ARTICLE_OF = 100;
const LIBRARY_OF = 100_000;
/** Whose articles are joined to the length wanted, and whose questions are asked. */
const ASKED = ['zh_cmrc2018_dev.A', 'zht_drcd_dev', 'en_squad2_dev.A'];
/** Questions to each kind of article and to the library, and before the clock counts: with fewer, the compiler still learns. */
const QUESTIONS = 1000;
const WARM_UP = 1000;
const SEED = 20_211_101;

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const UNSETTLED =
  'Memory is measured after garbage collection: start it with `npm run bench:speed`, which passes --expose-gc.';
endUnlessReady(globalThis.gc === undefined ? UNSETTLED : undefined);
const settle = () => globalThis.gc?.();
// As the bot does when it starts.
allocateYoung();

const machine = describeMachine();
const segmenter = measureSegmenter();
const analyzer = createAnalyzer(segmenter.segmenter);
/** Read once, as a bot does. */
const knowledge = loadKnowledge();
const report = {
  machine,
  segmenter: segmenter.figures,
  article: ASKED.map(askArticles),
  indexing: measureIndexing(),
  library: askLibrary(),
};
print();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 1)}\n`);

/** First of all, while nothing else grows: its tables live outside the JavaScript heap. */
function measureSegmenter() {
  settle();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const made = createSegmenter();
  made.segment('制造业增加值');
  const loadMs = performance.now() - start;
  settle();
  return { segmenter: made, figures: { loadMs, megabytes: (process.memoryUsage.rss() - before) / 1e6 } };
}

function askArticles(file: string) {
  const asked = joinArticles(file, ARTICLE_OF);
  const posed = asked.flatMap(({ article, questions }) => {
    const collection = createCollection([article], analyzer, knowledge);
    return questions.map((question) => ({ question, collection }));
  });
  const sentences = asked.map(({ article }) => countSentences(article));
  return { file, sentences: quantileOf(sentences, 0.5), ...time(posed) };
}

function askLibrary() {
  const names = readdirSync(DATA_FOLDER).filter((name) => /^(?!neg_).*\.jsonl$/.test(name));
  const articles = fillLibrary(names.sort(), LIBRARY_OF);
  const sentences = totalOf(articles);
  settle();
  const before = heldBytes();
  const start = performance.now();
  const collection = createCollection(articles, analyzer, knowledge);
  const indexBytes = bytesOfIndex(collection);
  const buildSeconds = (performance.now() - start) / 1000;
  settle();
  const held = heldBytes() - before;
  const { bytes } = collection.quotes;
  const posed = ASKED.flatMap((file) =>
    readGold(file).flatMap(({ questions }) => questions.map(({ q }) => ({ question: q, collection }))),
  );
  return {
    articles: articles.length,
    sentences: collection.sentences,
    indexBytesPerSentence: indexBytes / sentences,
    buildSeconds,
    bytesPerSentence: held / sentences,
    quoteBytesPerSentence: bytes / sentences,
    ...time(posed),
  };
}

/** Splitting, then indexing with the dictionary at work and with its words remembered. */
function measureIndexing() {
  const articles = fillLibrary(ASKED, 20_000);
  const sentences = totalOf(articles);
  const remembered = createAnalyzer(remember(segmenter.segmenter));
  const index = (by: typeof analyzer) => {
    const start = performance.now();
    const made = createCollection(articles, by, knowledge);
    bytesOfIndex(made);
    return made.sentences / ((performance.now() - start) / 1000);
  };
  index(remembered);
  return {
    sentences,
    perSecond: Math.max(index(analyzer), index(analyzer)),
    perSecondBeyondSegmentation: Math.max(index(remembered), index(remembered)),
  };
}

/** Cuts each run of characters once. */
function remember({ segment }: Segmenter): Segmenter {
  const known = new Map<string, readonly Word[]>();
  return {
    segment(run) {
      const words = known.get(run) ?? segment(run);
      known.set(run, words);
      return words;
    },
  };
}

function time(posed: readonly { readonly question: string; readonly collection: Collection }[]) {
  const drawn = shuffle(posed, seeded(SEED)).slice(0, QUESTIONS);
  for (const { question, collection } of drawn.slice(0, WARM_UP)) answerQuestion(question, collection);
  const times = drawn.map(({ question, collection }) => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    answerQuestion(question, collection);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    return { ms, cpuMs: (user + system) / 1000 };
  });
  const [wall, cpu] = [times.map(({ ms }) => ms), times.map(({ cpuMs }) => cpuMs)];
  return {
    questions: times.length,
    p50Ms: quantileOf(wall, 0.5) ?? 0,
    p99Ms: quantileOf(wall, 0.99) ?? 0,
    cpuP50Ms: quantileOf(cpu, 0.5) ?? 0,
    cpuP99Ms: quantileOf(cpu, 0.99) ?? 0,
  };
}

function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function totalOf(articles: readonly Article[]): number {
  return articles.reduce((total, article) => total + countSentences(article), 0);
}

function print(): void {
  const { segmenter: cut, article, indexing, library } = report;
  const ms = (value: number) => value.toFixed(2);
  console.log(
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(1)} at the start\n`,
  );
  console.log('| what | questions | p50 ms | p99 ms | CPU p50 ms | CPU p99 ms |\n|---|---|---|---|---|---|');
  const timed = ({ questions, p50Ms, p99Ms, cpuP50Ms, cpuP99Ms }: ReturnType<typeof time>) =>
    `${questions} | ${[p50Ms, p99Ms, cpuP50Ms, cpuP99Ms].map(ms).join(' | ')} |`;
  for (const one of article)
    console.log(`| an article of ${one.sentences} sentences, ${one.file} | ${timed(one)}`);
  console.log(
    `| a library of ${library.sentences} sentences, ${library.articles} articles | ${timed(library)}\n`,
  );
  console.log('| what | figure |\n|---|---|');
  for (const [what, figure] of [
    ['indexing, sentences a second', indexing.perSecond.toFixed(0)],
    ['… beyond segmentation', indexing.perSecondBeyondSegmentation.toFixed(0)],
    ['the library indexed, seconds', library.buildSeconds.toFixed(1)],
    ['its index, bytes a sentence', library.bytesPerSentence.toFixed(0)],
    ['… as it reports itself', library.indexBytesPerSentence.toFixed(0)],
    ['its index for quotations, bytes a sentence', library.quoteBytesPerSentence.toFixed(0)],
    ["nodejieba's own memory, MB", cut.megabytes.toFixed(0)],
    ['… loaded in ms', cut.loadMs.toFixed(0)],
  ])
    console.log(`| ${what} | ${figure} |`);
}
