/**
 * What questions to start with are like: `npm run bench:starters -- [--sample N] [--seed N] [--why] [--pooled] [--json FILE] [FILE…]`.
 * Of each file, how many articles have some, and a seeded sample to be read by a person.
 */
import { writeFileSync } from 'node:fs';
import { type Starter, suggestQuestions } from '../src/answer/starters.ts';
import { createCollection } from '../src/search/collection.ts';
import { loadKnowledge } from '../src/search/knowledge.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { checkJson, readArguments, readCount, readOrEnd } from './command-line.ts';
import { labelOf, needData, readGold } from './data.ts';
import { seeded, shuffle } from './quote-queries.ts';
import { articleOf } from './summary-articles.ts';

const DEFAULTS = ['zh_xquad.A', 'zht_drcd_dev', 'en_xquad.A'];
const SEED = 20_211_101;

const USAGE = `npm run bench:starters -- [options] [FILE…]
  FILE         a path, or a name in the data folder (default: ${DEFAULTS.join(', ')})
  --sample N   print so many questions a file (default 100; 0: none)
  --seed N     of another draw, so that rules are not made for one
  --why        print the sentence that each was made from
  --pooled     ask all articles of a file at once
  --json FILE  write the figures as JSON
  --help       this text`;

const { values, given } = readOrEnd(USAGE, (args) => {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(SEED) },
      why: { type: 'boolean', default: false },
      pooled: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  if (values.sample !== '0') readCount('--sample', values.sample);
  readCount('--seed', values.seed);
  checkJson(values.json);
  if (positionals.length === 0) needData(', or give paths of files');
  const names = positionals.length > 0 ? positionals : DEFAULTS;
  return { values, given: names.map((name) => ({ name, articles: readGold(name).map(articleOf) })) };
});
const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const files: Awaited<ReturnType<typeof measureFile>>[] = [];
for (const file of given) files.push(await measureFile(file));
print();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(files, null, 1)}\n`);

async function measureFile({ name, articles }: (typeof given)[number]) {
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
