import { readdirSync } from 'node:fs';
import { checkJson, readArguments, UsageError } from '../command-line.ts';
import { DATA_FOLDER, needData, readGold } from '../data.ts';
import { fillLibrary } from './texts.ts';

/** Whose articles are joined to the length wanted, and whose questions are asked. */
const ASKED = ['zh_cmrc2018_dev.A', 'zht_drcd_dev', 'en_squad2_dev.A'];

export const USAGE = `npm run bench:speed -- [options] [FILE…]
  FILE         a path, or a name in the data folder: the questions of all are asked, of their articles joined
               to the length wanted, and their texts fill the library (default: ${ASKED.join(', ')};
               the library is filled with all texts of the data folder)
  --json FILE  write the figures as JSON
  --help       this text`;

export interface Options {
  /** Files whose questions are asked. */
  readonly asked: readonly string[];
  /** Files whose texts fill the library. */
  readonly texts: readonly string[];
  readonly json: string | undefined;
}

/** @throws UsageError for what is not there, is not in the form of `bench/README.md`, or has nothing to ask */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readArguments(args, {
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  if (globalThis.gc === undefined)
    throw new UsageError(
      'Memory is measured after garbage collection: start it with `npm run bench:speed`, which passes --expose-gc.',
    );
  const json = checkJson(values.json);
  if (positionals.length === 0) {
    needData(', or give paths of files');
    return { asked: ASKED, texts: textsOfFolder(), json };
  }
  // Read again where they are needed: what is kept of them meanwhile would be in the way of the collector.
  const given = positionals.map((name) => ({ name, articles: readGold(name) }));
  const asked = given.filter(({ articles }) => articles.some(({ questions }) => questions.length > 0));
  if (asked.length === 0) throw new UsageError(`${positionals.join(', ')}: no questions to ask.`);
  if (
    fillLibrary(
      asked.flatMap(({ articles }) => articles),
      1,
    ).length === 0
  )
    throw new UsageError(`${positionals.join(', ')}: no sentences to ask of.`);
  return { asked: asked.map(({ name }) => name), texts: positionals, json };
}

function textsOfFolder(): readonly string[] {
  return readdirSync(DATA_FOLDER)
    .filter((name) => /^(?!neg_).*\.jsonl$/.test(name))
    .sort();
}
