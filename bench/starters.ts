/**
 * What questions to start with are like: `npm run bench:starters -- [--sample N] [--seed N] [--why] [--pooled] [--json FILE] [FILE…]`.
 * Of each file, how many articles have some, and a seeded sample to be read by a person.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Starter, suggestQuestions } from '../src/answer/starters.ts';
import { createCollection } from '../src/search/collection.ts';
import { loadKnowledge } from '../src/search/knowledge.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { findFile, labelOf, readGold } from './data.ts';
import { seeded, shuffle } from './quote-queries.ts';
import { articleOf } from './summary-articles.ts';

const DEFAULTS = ['zh_xquad.A', 'zht_drcd_dev', 'en_xquad.A'];
const SEED = 20_211_101;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '100' },
    /** Another draw, so that rules are not made for one. */
    seed: { type: 'string', default: String(SEED) },
    why: { type: 'boolean', default: false },
    /** All articles of a file are asked at once, as without naming one in a library of them. */
    pooled: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const files: Awaited<ReturnType<typeof measureFile>>[] = [];
for (const name of positionals.length > 0 ? positionals : DEFAULTS) files.push(await measureFile(name));
print();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(files, null, 1)}\n`);

async function measureFile(name: string) {
  if (findFile(name) === undefined) {
    console.error(`${name}: no such file, neither here nor in the data folder`);
    process.exit(1);
  }
  const articles = readGold(name).map(articleOf);
  const all = values.pooled ? createCollection(articles, analyzer, knowledge) : undefined;
  const start = performance.now();
  const of: (readonly Starter[])[] = [];
  for (const article of articles) {
    const alone = createCollection([article], analyzer, knowledge);
    of.push(await suggestQuestions(article, alone, { open: () => all ?? alone }));
  }
  const starters = of.flat();
  return {
    file: labelOf(name),
    articles: articles.length,
    withSome: of.filter((some) => some.length > 0).length,
    starters: starters.length,
    msPerArticle: (performance.now() - start) / articles.length,
    kinds: Object.fromEntries(
      [...new Set(starters.map(({ kind }) => kind))].map((kind) => [
        kind,
        starters.filter((one) => one.kind === kind).length,
      ]),
    ),
    sample: shuffle(starters, seeded(Number(values.seed)))
      .slice(0, Number(values.sample))
      .map(({ kind, question, sentence }) => ({ kind, question, sentence: sentence.text })),
  };
}

function print(): void {
  console.log('| file | articles | with some | starters | an article | of each kind | ms an article |');
  console.log('|---|--:|--:|--:|--:|---|--:|');
  for (const { file, articles, withSome, starters, kinds, msPerArticle } of files) {
    const share = `${withSome} (${Math.round((100 * withSome) / articles)}%)`;
    const each = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `| ${file} | ${articles} | ${share} | ${starters} | ${(starters / articles).toFixed(2)} | ${each.join(', ')} | ${msPerArticle.toFixed(1)} |`,
    );
  }
  for (const { file, sample } of files) {
    console.log(`\n${file}, ${sample.length} drawn:\n`);
    for (const [i, { kind, question, sentence }] of sample.entries())
      console.log(`${i + 1}. [${kind}] ${question}${values.why ? `\n   ← ${sentence}` : ''}`);
  }
}
