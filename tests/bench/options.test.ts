import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/answers/options.ts';
import { UsageError } from '../../bench/command-line.ts';
import { DATA_FOLDER } from '../../bench/data.ts';

const KNOWN = ['yuanwen', 'natural'];
const HERE = fileURLToPath(import.meta.url);
const read = (...args: string[]) => readOptions(args, KNOWN);

describe('readOptions', () => {
  it('takes paths of files', () => {
    expect(read(HERE)).toMatchObject({ files: [HERE], systems: KNOWN, asked: 'article', otherScript: false });
  });

  it('asks peers of a pool a sample, and no more than anyone is asked', () => {
    expect(read('--pooled', HERE)).toMatchObject({
      asked: 'file',
      sample: Number.POSITIVE_INFINITY,
      peerSample: 1000,
    });
    expect(read('--pooled', '--sample', '50', HERE)).toMatchObject({ sample: 50, peerSample: 50 });
    expect(read(HERE).peerSample).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [['--systems', 'yuanwen,lucene', HERE], 'No system is called "lucene". There are: yuanwen, natural.'],
    [['--sample', 'few', HERE], '--sample takes a number from 1, not "few".'],
    [['--script', 'both', HERE], '--script is own or other, not "both".'],
    [['--pooled', '--by-title', HERE], '--pooled and --by-title exclude each other.'],
    [['--json', '/no/such/folder/rows.json', HERE], 'the folder /no/such/folder is not there'],
    [['--pool', HERE], '--pool'],
  ])('refuses %j with the reason', (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });

  it('takes all files with questions, those to be declined left out of a pool; or says that the folder is missing', () => {
    if (!existsSync(DATA_FOLDER)) {
      expect(() => read()).toThrow(/folder of evaluation data is missing/);
      return;
    }
    expect(read().files).toContain('neg_zht_drcd_dev.jsonl');
    expect(read().files.some((name) => /^(?:sum|library)_/.test(name))).toBe(false);
    expect(read('--pooled').files.some((name) => name.startsWith('neg_'))).toBe(false);
  });
});
