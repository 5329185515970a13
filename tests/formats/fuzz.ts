import type { Article } from '../../src/article/article.ts';
import type { Importer } from '../../src/formats/importer.ts';
import { createRandom } from '../random.ts';
import { type Fuzzed, makeSeeds, spoil } from './mutate.ts';

export interface FuzzReport {
  readonly kind: Fuzzed;
  /** How often each outcome came: `article`, or the code of a problem. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Of the slowest file, in ms. */
  readonly slowest: number;
  /** What should never happen, with the number of the file. */
  readonly failures: readonly string[];
}

interface FuzzRun {
  readonly importer: Importer;
  readonly kind: Fuzzed;
  readonly count: number;
  readonly seed: number;
}

/** Feeds an importer with spoilt files of a kind. File `n` depends on the seed and its number alone. */
export async function fuzz({ importer, kind, count, seed }: FuzzRun): Promise<FuzzReport> {
  const seeds = (await makeSeeds())[kind];
  const outcomes: Record<string, number> = {};
  const failures: string[] = [];
  let slowest = 0;
  for (let n = 0; n < count; n++) {
    const bytes = await spoil(kind, seeds, createRandom(seed + n));
    const start = performance.now();
    try {
      const result = await importer.importArticle({ name: `a.${kind}`, bytes });
      const outcome = result.kind === 'problem' ? result.code : 'article';
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (result.kind === 'article' && !holds(result.article)) failures.push(`${n}: offsets that lie`);
    } catch (error) {
      failures.push(`${n}: ${error instanceof Error ? error.message : error}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { kind, outcomes, slowest: Math.round(slowest), failures };
}

function holds({ paragraphs, text, title }: Article): boolean {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return (
    sentences.length > 0 &&
    title !== '' &&
    sentences.every((sentence) => text.slice(sentence.start, sentence.end) === sentence.text)
  );
}
