import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../src/errors.ts';
import { UsageError } from './command-line.ts';
import { type GoldArticle, type GoldSpan, parseArticles } from './parse-articles.ts';

export type { GoldArticle, GoldQuestion, GoldSpan } from './parse-articles.ts';

export type GoldSummary = GoldArticle & { readonly summary: string };

/** The folder of evaluation data beside the repository. It is no part of the project. */
export const DATA_FOLDER = fileURLToPath(new URL('../../shared/eval/', import.meta.url));

export const DATA_MISSING = `The folder of evaluation data is missing: ${DATA_FOLDER}. Put it there`;

/** @throws UsageError where the folder of evaluation data is missing, with the remedy */
export function needData(remedy = ''): void {
  if (!existsSync(DATA_FOLDER)) throw new UsageError(`${DATA_MISSING}${remedy}.`);
}

/**
 * Reads a file of articles, whether they have questions, summaries or neither; a bare name is looked up in the data folder, with
 * or without `.jsonl`. Answers that do not stand where the file says are told of once, with their number.
 *
 * @throws UsageError where it is not there, cannot be read, or a line is not in the form of `bench/README.md`
 */
export function readGold(name: string, warn: (text: string) => void = console.error): readonly GoldArticle[] {
  const { articles, moved, lost } = parseArticles(readText(name), name);
  if (moved > 0) warn(`${name}: ${misplaced(moved)}, but elsewhere, where the text stands once.`);
  if (lost > 0) warn(`${name}: ${misplaced(lost)}, and the text stands nowhere or several times.`);
  return articles;
}

/** @example misplaced(1) // '1 span is not where `start` says' */
function misplaced(spans: number): string {
  return `${spans} ${spans === 1 ? 'span is' : 'spans are'} not where \`start\` says`;
}

/** The same, of a file that is to have questions. @throws UsageError where it has none */
export function readQuestions(name: string, warn?: (text: string) => void): readonly GoldArticle[] {
  const articles = readGold(name, warn);
  if (articles.some(({ questions }) => questions.length > 0)) return articles;
  const hint = articles.some(isSummed) ? ' It has summaries, which `npm run bench:summary` takes.' : '';
  throw new UsageError(`${name} holds no questions.${hint}`);
}

/** The same, of a file in which each article is to have a person's summary. @throws UsageError where one has none */
export function readSummaries(name: string, warn?: (text: string) => void): readonly GoldSummary[] {
  const articles = readGold(name, warn);
  const summed = articles.filter(isSummed);
  if (summed.length === articles.length) return summed;
  const hint = articles.some(({ questions }) => questions.length > 0)
    ? ' It has questions, which `npm run bench:answers` takes.'
    : '';
  const without = articles.find((article) => !isSummed(article));
  throw new UsageError(
    `${name} is no file of summaries: article ${without?.id} has no \`summary\` with any words.${hint}`,
  );
}

function isSummed(article: GoldArticle): article is GoldSummary {
  return article.summary !== undefined && article.summary.trim() !== '';
}

function readText(name: string): string {
  const path = findFile(name);
  if (path === undefined) throw new UsageError(`No such file: ${name} (looked here and in ${DATA_FOLDER}).`);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${messageOf(error)}.`);
  }
}

export function findFile(name: string): string | undefined {
  if (name === '') return undefined;
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
