import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tooLong } from '../article/parse.ts';
import type { ArticleProblem } from '../article/problem.ts';
import { messageOf } from '../errors.ts';
import type { Extract } from './extract.ts';
import type { ImportJob } from './import-job.ts';
import { partFurniture } from './pdf-furniture.ts';
import { readPdfHints } from './pdf-hints.ts';
import { type PdfLine, type PdfText, readLines } from './pdf-lines.ts';
import { buildParagraphs } from './pdf-paragraphs.ts';
import { broken, locked, noText } from './problems.ts';

/** Letters a page of a document with text has at least, on average: a scan may carry a stamp or a page number. */
const LEAST_LETTERS = 8;
/** Of the characters, so many may be of no known meaning: fonts without a table to Unicode give such alone. */
const MOST_UNKNOWN = 0.3;

/** The half of pdf.js that reads; here it runs in the thread of the other. */
const WORKER = 'legacy/build/pdf.worker.min.mjs';

/** The text of a PDF by its layout; what its properties say is a hint, since programs fill them in. */
export async function readPdf({
  bytes,
  limits,
}: Pick<ImportJob, 'bytes' | 'limits'>): Promise<Extract | ArticleProblem> {
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    const lines: PdfLine[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages && characters <= limits.characters; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const texts = items.flatMap((item): readonly PdfText[] => ('str' in item ? [item] : []));
      const found = readLines(texts, { page: number, left, top, width: right - left, height: top - bottom });
      for (const line of found) {
        characters += line.text.length;
        lines.push(line);
      }
      page.cleanup();
    }
    // The rest is unread: part of a text is not to pass for the whole.
    if (characters > limits.characters) return tooLong(characters, limits.characters);
    return readDocument(lines, pdf.numPages, readPdfHints((await pdf.getMetadata()).info));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return locked('pdf');
    return broken('pdf', messageOf(error));
  } finally {
    await task.destroy().catch(() => {});
  }
}

function readDocument(
  lines: readonly PdfLine[],
  pages: number,
  hints: Extract['known'],
): Extract | ArticleProblem {
  const text = lines.map((line) => line.text).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (unknown > text.length * MOST_UNKNOWN) return noText('pdf', 'text whose characters it does not name');
  if (letters < pages * LEAST_LETTERS) return noText('pdf', letters === 0 ? 'none' : 'hardly any');
  const { kept, leftOut } = partFurniture(lines, pages);
  const { title, blocks } = buildParagraphs(kept);
  return { kind: 'extract', blocks, leftOut, known: { ...(title && { title }) }, hints };
}

/** pdf.js, with its tables for the encodings of Chinese fonts that are not embedded, and nothing that draws. */
async function openPdf(bytes: Uint8Array) {
  // It asks for these when loaded, says so where there are none, and uses them only to draw.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) Reflect.set(globalThis, name, class {});
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(join(folder, WORKER)).href;
  return pdfjs.getDocument({
    // It takes the bytes over.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 0,
    verbosity: 0,
  });
}
