import type { Article } from '../../src/article/article.ts';
import type { ArticleProblem } from '../../src/article/problem.ts';
import type { ImportedArticle } from '../../src/formats/import-job.ts';
import { IMPORT_LIMITS } from '../../src/formats/limits.ts';
import { readArticle } from '../../src/formats/read-article.ts';
import { type NamedBytes, recognise } from '../../src/formats/recognise.ts';

/** Reads a file here, without a process of its own. */
export async function read(
  file: NamedBytes & { readonly source?: string },
): Promise<ImportedArticle | ArticleProblem> {
  const format = recognise(file);
  return typeof format === 'object'
    ? format
    : readArticle({ ...file, id: 'a', format, limits: IMPORT_LIMITS });
}

export async function readGood(file: NamedBytes & { readonly source?: string }): Promise<Article> {
  const result = await read(file);
  if (result.kind === 'problem') throw new Error(JSON.stringify(result));
  return result.article;
}

/** The code of the refusal, or `article`. */
export async function verdict(file: NamedBytes): Promise<string> {
  const result = await read(file);
  return result.kind === 'problem' ? result.code : result.kind;
}

/** An article as a list of its paragraphs. */
export function outline({ paragraphs, text }: Article): readonly string[] {
  return paragraphs.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

export function metadataOf({ title, author, publisher, date, source, language }: Article) {
  return { title, author, publisher, date, source, language };
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
