/**
 * How often the first sentence is the right one, and how well it is told that there is none, side by side with
 * other packages: `npm run bench:answers -- [--pooled] [--json FILE] [FILE…]`. See `bench/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { measure, seat } from './answers/measure.ts';
import { type Options, readOptions, USAGE } from './answers/options.ts';
import { draw, readArticles, wording } from './answers/questions.ts';
import { rowsOf, type Sheet } from './answers/rows.ts';
import { SYSTEM_NAMES, systemsBy } from './answers/systems.ts';
import { tablesOf } from './answers/tables.ts';
import { readOrEnd } from './command-line.ts';
import { type GoldArticle, labelOf } from './data.ts';
import { shuffleArticles } from './fit/gather-judgements.ts';

/** The wrong article is the one so many places on. */
const WRONG_BY = 7;
const OWN = 'yuanwen';

const { options, given } = readOrEnd(USAGE, (args) => {
  const read = readOptions(args, SYSTEM_NAMES);
  return { options: read, given: read.files.map((file) => ({ file, articles: readArticles(file, read) })) };
});
const systems = systemsBy(createAnalyzer(createSegmenter()));
const rows = rowsOf(given.flatMap(({ file, articles }) => askFile(file, articles)));
console.log(`${describe(options)}\n\n${tablesOf(rows)}`);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);

function askFile(file: string, articles: readonly GoldArticle[]): readonly Sheet[] {
  const sets: [string, readonly GoldArticle[]][] = [[nameOf(file, options), articles]];
  if (options.wrongArticle && options.asked === 'article')
    sets.push([`${nameOf(file, options)} (wrong article)`, shuffleArticles(articles, WRONG_BY)]);
  return sets
    .filter(([, set]) => set.some(({ questions }) => questions.length > 0))
    .flatMap(([name, set]) => sheetsOf(name, set, options));
}

function sheetsOf(file: string, articles: readonly GoldArticle[], options: Options): readonly Sheet[] {
  const pooled = options.asked === 'file';
  const sittings = seat(articles, { pooled, word: wording(options) });
  return options.systems.flatMap((system) => {
    const start = performance.now();
    const open = systems.get(system);
    if (open === undefined) return [];
    const outcomes = measure(open(), draw(sittings, system === OWN ? options.sample : options.peerSample));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.error(`${file}: ${system}, ${outcomes.length} questions, ${seconds} s`);
    return [{ file, system, pooled, outcomes }];
  });
}

/** Two files of one name are told apart by their paths. */
function nameOf(file: string, { files }: Options): string {
  const alike = files.filter((other) => labelOf(other) === labelOf(file));
  return alike.length > 1 ? file : labelOf(file);
}

function describe({ asked, otherScript, sample, peerSample }: Options): string {
  const of = {
    article: 'one article at a time',
    title: 'all articles of a title as one',
    file: 'all articles of a file at once',
  };
  const script = otherScript ? '; Chinese questions in the other script' : '';
  const drawn = Number.isFinite(sample) ? `; at most ${sample} questions a file` : '';
  const fewer =
    peerSample < sample ? `; peers are asked at most ${peerSample} a file, drawn with a fixed seed` : '';
  return `Asked of ${of[asked]}${script}${drawn}${fewer}. Shares in per cent.`;
}
