import { readdirSync } from 'node:fs';
import { checkJson, readArguments, readCount, UsageError } from '../command-line.ts';
import { DATA_FOLDER, needData } from '../data.ts';

export interface Options {
  readonly files: readonly string[];
  readonly systems: readonly string[];
  /** One article at a time, all articles of a title as one, or all of a file at once. */
  readonly asked: 'article' | 'title' | 'file';
  /** Questions are put in the other Chinese script than the article's. */
  readonly otherScript: boolean;
  /** Each file's answerable questions are put to another article as well. */
  readonly wrongArticle: boolean;
  /** At most so many questions of a file, drawn with a fixed seed; for all systems, and for peers. */
  readonly sample: number;
  readonly peerSample: number;
  readonly json: string | undefined;
}

/** Some peers need a tenth of a second a question over ten thousand sentences. */
const POOLED_PEER_SAMPLE = 1000;

export const USAGE = `npm run bench:answers -- [options] [FILE…]
  FILE                  a path, or a name in ${DATA_FOLDER}; default: all files with questions there
  --pooled              ask all articles of a file at once
  --by-title            ask all articles of one title as one article
  --script other        put Chinese questions in the other script than the article's
  --wrong-article       put each file's questions to another of its articles as well
  --systems a,b         which to compare; default: all
  --sample N            at most N questions a file, the same for every system
  --peer-sample N       at most N of them for the peers (default with --pooled: ${POOLED_PEER_SAMPLE})
  --json FILE           write the rows as JSON
  --help                this text`;

/** @throws UsageError that says what was expected, what was found and the remedy */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values, positionals } = parse(args);
  if (values.pooled && values['by-title'])
    throw new UsageError('--pooled and --by-title exclude each other.');
  if (values.script !== 'own' && values.script !== 'other')
    throw new UsageError(`--script is own or other, not "${values.script}".`);
  const systems = values.systems === undefined ? known : values.systems.split(',').map((name) => name.trim());
  const strange = systems.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError(`No system is called "${strange}". There are: ${known.join(', ')}.`);
  const sample = readCount('--sample', values.sample) ?? Number.POSITIVE_INFINITY;
  const peers = readCount('--peer-sample', values['peer-sample']);
  return {
    files: positionals.length > 0 ? positionals : defaultFiles(values.pooled),
    systems,
    asked: values.pooled ? 'file' : values['by-title'] ? 'title' : 'article',
    otherScript: values.script === 'other',
    wrongArticle: values['wrong-article'],
    sample,
    peerSample: Math.min(sample, peers ?? (values.pooled ? POOLED_PEER_SAMPLE : sample)),
    json: checkJson(values.json),
  };
}

function parse(args: readonly string[]) {
  return readArguments(args, {
    allowPositionals: true,
    options: {
      pooled: { type: 'boolean', default: false },
      'by-title': { type: 'boolean', default: false },
      script: { type: 'string', default: 'own' },
      'wrong-article': { type: 'boolean', default: false },
      systems: { type: 'string' },
      sample: { type: 'string' },
      'peer-sample': { type: 'string' },
      json: { type: 'string' },
    },
  });
}

function defaultFiles(pooled: boolean): readonly string[] {
  needData(', or give paths of files');
  // In a pool the article that does answer a neg_ question is mostly there as well.
  const files = readdirSync(DATA_FOLDER)
    .filter((name) => name.endsWith('.jsonl') && !/^(?:sum|library)_/.test(name))
    .filter((name) => !(pooled && name.startsWith('neg_')))
    .sort();
  if (files.length === 0) throw new UsageError(`No files with questions in ${DATA_FOLDER}.`);
  return files;
}
