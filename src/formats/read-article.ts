import { decodeText } from '../article/decode.ts';
import { parseArticle } from '../article/parse.ts';
import type { ArticleProblem } from '../article/problem.ts';
import { type Extract, writeBlocks } from './extract.ts';
import type { ImportedArticle, ImportJob } from './import-job.ts';
import { unknownKind } from './problems.ts';
import type { FileKind } from './recognise.ts';

/** Reads a file whose kind is known, here and now. A reader is loaded when a file of its kind comes. */
export async function readArticle(job: ImportJob): Promise<ImportedArticle | ArticleProblem> {
  if (job.format === 'text' || job.format === 'markdown') return readText(job);
  const extract = await READERS[job.format](job);
  if (extract.kind === 'problem') return extract;
  const parsed = parseArticle({
    id: job.id,
    stem: stemOf(job.name),
    text: writeBlocks(extract.blocks),
    format: 'markdown',
    known: extract.known,
    ...(extract.hints && { hints: extract.hints }),
    ...(extract.leftOut && { leftOut: extract.leftOut }),
    longest: job.limits.characters,
  });
  if (parsed.kind === 'problem') return parsed;
  return { ...parsed, format: job.format, ...(extract.encoding && { encoding: extract.encoding }) };
}

type Read = (job: ImportJob) => Promise<Extract | ArticleProblem>;

/** Of what is more than text. */
const READERS: Readonly<Record<Exclude<FileKind, 'text' | 'markdown'>, Read>> = {
  html: async (job) => (await import('./read-html.ts')).readHtml(job),
  pdf: async (job) => (await import('./read-pdf.ts')).readPdf(job),
  docx: async (job) => (await import('./read-docx.ts')).readDocx(job),
};

function readText(job: ImportJob): ImportedArticle | ArticleProblem {
  const decoded = decodeText(job.bytes);
  if (decoded.kind === 'problem') return decoded.code === 'binary' ? unknownKind(decoded.found) : decoded;
  const parsed = parseArticle({
    id: job.id,
    stem: stemOf(job.name),
    text: decoded.text,
    ...(job.format === 'markdown' && { format: 'markdown', isMarkdown: true }),
    ...(job.source && { hints: { source: job.source } }),
    longest: job.limits.characters,
  });
  return parsed.kind === 'problem' ? parsed : { ...parsed, format: job.format, encoding: decoded.encoding };
}

function stemOf(name: string): string {
  return name
    .replace(/^.*[/\\]/s, '')
    .replace(/(?<=.)\.[a-z0-9]{1,8}$/i, '')
    .normalize('NFC');
}
