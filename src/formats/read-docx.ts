import JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import type { Metadata } from '../article/front-matter.ts';
import type { ArticleProblem } from '../article/problem.ts';
import { messageOf } from '../errors.ts';
import { openPage } from './dom.ts';
import type { Extract } from './extract.ts';
import { readBlocks } from './html-blocks.ts';
import type { ImportJob } from './import-job.ts';
import { openZip, type ZipParts } from './open-zip.ts';
import { broken, unknownKind } from './problems.ts';
import { readProperties } from './properties.ts';

/** The parts that hold text and what it is called: no pictures, fonts, macros or files within the file. */
const WANTED = /\.(?:xml|rels)$/i;
const UNWANTED = /(?:^|\/)(?:customXml|theme|comments|fontTable|webSettings)/i;
const DOCUMENT = /^word\d*\/document\d*\.xml$/i;
const PROPERTIES = 'docProps/core.xml';

/** What other archives are, by a part of theirs. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['an Excel workbook', /^xl\//],
  ['a PowerPoint presentation', /^ppt\//],
  ['an EPUB book', /^META-INF\/container\.xml$/],
  ['an OpenDocument file', /^META-INF\/manifest\.xml$/],
];

/** The arrows that Mammoth puts behind each note. */
const BACK_LINKS = 'a[href^="#footnote-ref"], a[href^="#endnote-ref"]';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** The text of a Word document with its headings, lists and tables. */
export async function readDocx({
  bytes,
  limits,
}: Pick<ImportJob, 'bytes' | 'limits'>): Promise<Extract | ArticleProblem> {
  const isWanted = (name: string) => WANTED.test(name) && !UNWANTED.test(name);
  const zip = await openZip(bytes, { isWanted, most: limits.unpackedBytes });
  if (zip.kind === 'problem') return zip;
  const names = [...zip.names];
  if (!names.some((name) => DOCUMENT.test(name)))
    return unknownKind(
      OTHERS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'a zip archive',
    );
  try {
    const page = openPage(await toHtml(zip));
    for (const back of [...(page?.querySelectorAll(BACK_LINKS) ?? [])]) back.remove();
    const blocks = page === undefined ? [] : readBlocks(page.body);
    const [first] = blocks;
    const title = first?.kind === 'heading' ? first.text : undefined;
    return {
      kind: 'extract',
      blocks: title === undefined ? blocks : blocks.slice(1),
      known: { ...(title && { title }) },
      hints: readCoreProperties(zip.parts.get(PROPERTIES)),
    };
  } catch (error) {
    return broken('docx', messageOf(error));
  }
}

/** Mammoth unpacks without a limit: it is given an archive of the checked parts, stored as they are. */
async function toHtml({ parts }: ZipParts): Promise<string> {
  const checked = new JSZip();
  for (const [name, part] of parts) checked.file(name, part);
  const buffer = await checked.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return value;
}

function readCoreProperties(xml: Uint8Array | undefined): Metadata {
  if (xml === undefined) return {};
  const page = new DOMParser().parseFromString(new TextDecoder().decode(xml), 'text/xml');
  const field = (name: string) => page.getElementsByTagName(name)[0]?.textContent ?? undefined;
  return readProperties({
    title: field('dc:title'),
    author: field('dc:creator'),
    date: field('dcterms:created'),
  });
}
