/**
 * Time and memory of indexing and answering, side by side with other packages: `npm run bench:speed -- [--json FILE] [FILE…]`.
 * See `bench/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { answerQuestion } from '../src/answer/answer.ts';
import { allocateYoung } from '../src/run/allocate-young.ts';
import { bytesOfIndex, createCollection } from '../src/search/collection.ts';
import { loadKnowledge } from '../src/search/knowledge.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { quantileOf } from './answers/metrics.ts';
import { readOrEnd } from './command-line.ts';
import { type GoldArticle, labelOf, readGold } from './data.ts';
import { describeMachine } from './machine.ts';
import { readOptions, USAGE } from './speed/options.ts';
import { askArticlesOf, askLibraryOf, indexBy, peersBy } from './speed/peers.ts';
import { printReport, type SpeedReport } from './speed/print.ts';
import { remember } from './speed/remember.ts';
import { countSentences, fillLibrary, joinArticles, totalOf } from './speed/texts.ts';
import { drawQuestions, summarizeTimes, timeEach } from './speed/time-questions.ts';

const ARTICLE_OF = 100;
const LIBRARY_OF = 100_000;
const INDEXED = 20_000;
const OWN = 'yuanwen';

const options = readOrEnd(USAGE, readOptions);
const settle = () => globalThis.gc?.();
// As the bot does when it starts.
allocateYoung();

const machine = describeMachine();
const segmenter = measureSegmenter();
const analyzer = createAnalyzer(segmenter.segmenter);
const remembered = createAnalyzer(remember(segmenter.segmenter));
/** Read once, as a bot does. */
const knowledge = loadKnowledge();
// All of ours before the first peer: what they leave in memory is not to slow it.
const articles = options.asked.map(askArticles);
const indexing = measureIndexing();
const { memory, ...library } = askLibrary();
const report = withPeers();
printReport(report);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`);

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
  const asked = joinArticles(read(file), ARTICLE_OF);
  const posed = asked.flatMap(({ article, questions }) => {
    const collection = createCollection([article], analyzer, knowledge);
    return questions.map((question) => ({ question, collection }));
  });
  const sentences = quantileOf(
    asked.map(({ article }) => countSentences(article)),
    0.5,
  );
  const times = timeEach(drawQuestions(posed), ({ question, collection }) =>
    answerQuestion(question, collection),
  );
  return { file: labelOf(file), system: OWN, sentences, ...summarizeTimes(times) };
}

function askLibrary() {
  const filled = fillLibrary(options.texts.flatMap(read), LIBRARY_OF);
  const sentences = totalOf(filled);
  settle();
  const before = heldBytes();
  const start = performance.now();
  const collection = createCollection(filled, analyzer, knowledge);
  const indexBytes = bytesOfIndex(collection);
  const buildSeconds = (performance.now() - start) / 1000;
  settle();
  const held = heldBytes() - before;
  const { bytes } = collection.quotes;
  const times = timeEach(drawQuestions(questionsOf(options.asked)), (question) =>
    answerQuestion(question, collection),
  );
  return {
    system: OWN,
    articles: filled.length,
    sentences: collection.sentences,
    buildSeconds,
    ...summarizeTimes(times),
    memory: {
      bytesPerSentence: held / sentences,
      indexBytesPerSentence: indexBytes / sentences,
      quoteBytesPerSentence: bytes / sentences,
    },
  };
}

/** Splitting, then indexing with the dictionary at work and with its words remembered. */
function measureIndexing() {
  const filled = fillLibrary(options.asked.flatMap(read), INDEXED);
  const index = (by: typeof analyzer) => {
    const start = performance.now();
    const made = createCollection(filled, by, knowledge);
    bytesOfIndex(made);
    return made.sentences / ((performance.now() - start) / 1000);
  };
  index(remembered);
  return {
    system: OWN,
    sentences: totalOf(filled),
    perSecond: Math.max(index(analyzer), index(analyzer)),
    perSecondBeyondSegmentation: Math.max(index(remembered), index(remembered)),
  };
}

/** What was measured of ours, and beside it the same of the peers. */
function withPeers(): SpeedReport {
  settle();
  const filled = fillLibrary(options.texts.flatMap(read), LIBRARY_OF);
  const some = fillLibrary(options.asked.flatMap(read), INDEXED);
  const questions = questionsOf(options.asked);
  const peers = peersBy(analyzer);
  const quick = new Map(peersBy(remembered));
  const asked = options.asked.map((file, at) => ({
    row: articles[at],
    joined: joinArticles(read(file), ARTICLE_OF),
  }));
  const measured = peers.map(([system, create]) => {
    console.error(`${system} …`);
    const article = asked.flatMap(({ row, joined }) =>
      row === undefined ? [] : [{ ...row, system, ...askArticlesOf(create, joined) }],
    );
    const index = {
      system,
      sentences: indexing.sentences,
      perSecond: indexBy(create, some),
      perSecondBeyondSegmentation: indexBy(quick.get(system) ?? create, some),
    };
    const inLibrary = { ...library, system, ...askLibraryOf(create, filled, questions) };
    settle();
    return { article, index, inLibrary };
  });
  return {
    machine,
    segmenter: segmenter.figures,
    article: articles.flatMap((own, at) => [
      own,
      ...measured.flatMap(({ article }) => article.slice(at, at + 1)),
    ]),
    library: [library, ...measured.map(({ inLibrary }) => inLibrary)],
    indexing: [indexing, ...measured.map(({ index }) => index)],
    memory,
  };
}

/** Without telling again what `readOptions` told. */
function read(file: string): readonly GoldArticle[] {
  return readGold(file, () => {});
}

function questionsOf(files: readonly string[]): readonly string[] {
  return files.flatMap(read).flatMap(({ questions }) => questions.map(({ q }) => q));
}

function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
