import { Readability } from '@mozilla/readability';
import type { ArticleProblem } from '../article/problem.ts';
import { messageOf } from '../errors.ts';
import { decodeHtml } from './decode-html.ts';
import { type DomDocument, type DomElement, isDeeperThan, openPage } from './dom.ts';
import type { Block, Extract } from './extract.ts';
import { readBlocks } from './html-blocks.ts';
import type { ImportJob } from './import-job.ts';
import { readPageMetadata } from './page-metadata.ts';
import { removeNoise } from './page-noise.ts';
import { broken, noArticle, tooCostly } from './problems.ts';

/** Letters in prose that make an article: a short notice, not a label. A Han character counts as two. */
const LEAST_LETTERS = 40;
/** Of the letters found, so many may be those of links: past it, it is a list of other pages. */
const MOST_LINKED = 0.6;
/** The same where no part stands out and the whole page is taken. */
const MOST_LINKED_WHOLE = 0.2;
/** Elements of a page: the largest real ones have a third of it. */
const MOST_ELEMENTS = 150_000;
/** How Readability says so. */
const TOO_MANY = /elements found/;
/** Levels. Readability takes seconds for a thousand; pages have some dozens. */
const MOST_NESTED = 256;
/** Letters under which Readability looks again with less strict rules; Chinese says twice as much with each. */
const THRESHOLD = 250;

/** The article of a web page, found by Readability, with what the page says of it. */
export function readHtml(
  job: Pick<ImportJob, 'bytes' | 'contentType' | 'source' | 'limits'>,
): Extract | ArticleProblem {
  const decoded = decodeHtml(job.bytes, job.contentType);
  if (decoded.kind === 'problem') return decoded.code === 'binary' ? broken('html', decoded.found) : decoded;
  try {
    const page = openPage(decoded.text);
    if (page === undefined) return noArticle('no elements');
    if (isDeeperThan(page, MOST_NESTED)) return broken('html', 'elements nested too deeply');
    const metadata = readPageMetadata(page, job.source);
    const leftOut = removeNoise(page);
    const found = findArticle(page, metadata.known.title);
    if ('kind' in found) return found;
    return { kind: 'extract', ...metadata, blocks: found.blocks, leftOut, encoding: decoded.encoding };
  } catch (error) {
    const message = messageOf(error);
    return TOO_MANY.test(message) ? tooCostly('memory', job.limits.heapMiB) : broken('html', message);
  }
}

interface Found {
  readonly blocks: readonly Block[];
  /** Of the letters, how many are those of links: 0 to 1. */
  readonly linked: number;
  readonly letters: number;
}

function findArticle(page: DomDocument, title = ''): Found | ArticleProblem {
  const whole = look(page.body, title);
  const content = readable(page);
  const part = content && look(content, title);
  // A page of a few short paragraphs and little else is its own article.
  const found =
    part && part.letters >= LEAST_LETTERS ? part : whole.linked <= MOST_LINKED_WHOLE ? whole : part;
  if (found === undefined) return noArticle('no part that reads like one');
  if (found.letters < LEAST_LETTERS) return noArticle('hardly any text');
  return found.linked > MOST_LINKED ? noArticle('a list of links') : found;
}

function look(root: DomElement, title: string): Found {
  const blocks = withoutRepeatedTitle(readBlocks(root), title);
  const letters = count(blocks.map(({ text }) => text).join(''));
  const links = [...root.querySelectorAll('a')].map(({ textContent }) => textContent ?? '');
  return { blocks, letters, linked: count(links.join('')) / Math.max(letters, 1) };
}

/** Readability rewrites the tree it is given, and stumbles over some that no browser would make. */
function readable(page: DomDocument): DomElement | undefined {
  const reader = new Readability<DomElement>(page as never, {
    charThreshold: THRESHOLD,
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    return reader.parse()?.content ?? undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function withoutRepeatedTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return blocks[0] !== undefined && title !== '' && plain(blocks[0].text) === plain(title)
    ? blocks.slice(1)
    : blocks;
}

function count(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
