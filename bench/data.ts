import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format } from '../src/article/paragraphs.ts';
import type { GoldQuestion, GoldSpan } from '../src/library/gold.ts';

/** As `../shared/eval/README.md` describes the form; what a server's own votes are exported as. */
export type { GoldQuestion, GoldSpan };

export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** How paragraphs are marked; `plain` where it is not told. */
  readonly format?: Format;
  readonly questions: readonly GoldQuestion[];
}

/** The folder of evaluation data beside the repository. It is no part of the project. */
export const DATA_FOLDER = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

export const DATA_MISSING = `The folder of evaluation data is missing: ${DATA_FOLDER}. Put it there`;

/** Ends the program, with what is `wrong` in its own words, or where there is nothing to measure on. */
export function endUnlessReady(wrong?: string): void {
  const reason = existsSync(DATA_FOLDER) ? wrong : `${DATA_MISSING}.`;
  if (reason === undefined) return;
  console.error(reason);
  process.exit(1);
}

/** Reads a file of articles with questions; a bare name is looked up in the data folder, with or without `.jsonl`. */
export function readGold(name: string): readonly GoldArticle[] {
  const path = findFile(name);
  if (path === undefined) throw new Error(`No such file: ${name} (looked here and in ${DATA_FOLDER})`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
    .map((article) => ({ ...article, questions: article.questions ?? [] }));
}

export function findFile(name: string): string | undefined {
  return [name, join(DATA_FOLDER, name), join(DATA_FOLDER, `${name}.jsonl`)].find((path) => existsSync(path));
}

/** How a file is named in tables. */
export function labelOf(name: string): string {
  return basename(name).replace(/\.jsonl$/, '');
}

/** The start of a gold span in UTF-16 units. */
export function startOf(span: GoldSpan): number {
  return span.start16 ?? span.start;
}
