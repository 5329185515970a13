import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { decodeText } from './decode.ts';
import { type ParsedArticle, parseArticle } from './parse.ts';
import { type ArticleProblem, describeProblem } from './problem.ts';

interface Corpus {
  /** In the order of the file names. */
  readonly articles: readonly Article[];
  /** One line each for the operator; the rest of the corpus is there all the same. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** Bytes of a file: two million characters of Chinese in any encoding. */
export const LARGEST_FILE = 8 * 1024 * 1024;
const LONGEST_ID = 64;
/** The articles that a server adds are called `a1`, `a2`, …; a file must not be taken for one of them. */
const LIKE_A_LIBRARY_ID = /^a[1-9]\d{0,8}$/i;
const ARTICLE_FILE = /^(?<stem>.+)\.(?<extension>md|txt)$/isu;
/** Hidden files, and what explains the folder. */
const IGNORED = /^(?:\.|readme(?:\.|$))/i;

/**
 * Reads every article of a folder. Folders within it are not entered, so that a file's name is enough to name
 * an article. What cannot be read is listed, never thrown.
 *
 * @example const { articles, problems } = await readCorpus('corpus')
 */
export async function readCorpus(dir: string): Promise<Corpus> {
  let names: string[];
  try {
    names = await readdir(dir);
  } catch (error) {
    return { articles: [], problems: [{ file: dir, reason: describeProblem(missing(error)) }] };
  }
  const articles: Article[] = [];
  const problems: { file: string; reason: string }[] = [];
  const ids = new Set<string>();
  for (const file of names.filter((name) => !IGNORED.test(name)).sort(byName)) {
    const result = await readArticle(dir, file, ids);
    if (result.kind === 'problem') problems.push({ file, reason: describeProblem(result) });
    else {
      articles.push(result.article);
      ids.add(result.article.id);
    }
  }
  return { articles, problems };
}

async function readArticle(dir: string, file: string, ids: ReadonlySet<string>): Promise<ParsedArticle> {
  const path = join(dir, file);
  const name = ARTICLE_FILE.exec(file)?.groups;
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return unreadable('a folder', 'Put the files themselves into the corpus folder.');
    if (!name) return unreadable('another kind of file', 'Save the article as .md or .txt.');
    if (!found.isFile()) return unreadable('no regular file', 'Replace it by the file itself.');
    if (found.size > LARGEST_FILE) return tooLarge(found.size);
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(reasonOf(error), 'Check the file and the permission to read it.');
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'problem') return decoded;
  const stem = (name['stem'] ?? file).normalize('NFC');
  const format = name['extension']?.toLowerCase() === 'md' ? 'markdown' : undefined;
  return parseArticle({
    id: nameArticle(stem, file, ids),
    text: decoded.text,
    stem,
    ...(format && { format, isMarkdown: true }),
  });
}

/** The stem; with its extension where the stem is taken; cut and told apart by a hash where neither will do. */
function nameArticle(stem: string, file: string, ids: ReadonlySet<string>): string {
  for (const candidate of [stem, file.normalize('NFC')]) {
    const id = candidate.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
    if (id === '' || id !== candidate || id.length > LONGEST_ID || ids.has(id)) continue;
    if (!LIKE_A_LIBRARY_ID.test(id)) return id;
  }
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 8);
  const safe = stem.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  let head = '';
  for (const { segment } of new Intl.Segmenter().segment(safe)) {
    if (head.length + segment.length + 1 + hash.length > LONGEST_ID) break;
    head += segment;
  }
  return head === '' ? hash : `${head}-${hash}`;
}

function byName(a: string, b: string): number {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
  return left < right ? -1 : left > right ? 1 : 0;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission to read it (EACCES)',
    EPERM: 'no permission to read it (EPERM)',
    ELOOP: 'a link that leads back to itself (ELOOP)',
    ENOENT: 'a link to nothing (ENOENT)',
    ENOTDIR: 'a file (ENOTDIR)',
  };
  return Object.hasOwn(reasons, code)
    ? (reasons[code] ?? code)
    : error instanceof Error
      ? error.message
      : String(error);
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function missing(error: unknown): ArticleProblem {
  return {
    kind: 'problem',
    code: 'corpus-missing',
    expected: 'a folder of articles',
    found: isAbsence(error) ? 'nothing there (ENOENT)' : reasonOf(error),
    remedy: 'Make the folder and put .md or .txt files into it.',
  };
}

function unreadable(found: string, remedy: string): ArticleProblem {
  return { kind: 'problem', code: 'unreadable', expected: 'a readable .md or .txt file', found, remedy };
}

function tooLarge(size: number): ArticleProblem {
  const mib = (size / 1024 / 1024).toFixed(1);
  return {
    kind: 'problem',
    code: 'too-large',
    expected: `at most ${LARGEST_FILE / 1024 / 1024} MiB`,
    found: `${mib} MiB`,
    remedy: 'Split the text into several files.',
  };
}
