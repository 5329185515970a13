import type { Steps } from '../steps.ts';
import type { Format, Paragraph, Span } from './article.ts';
import { hardWrapSteps } from './hard-wrap.ts';
import { LONGEST_HEADING } from './heading-length.ts';
import { ITEM_NUMBER } from './line-numbers.ts';

export type { Format } from './article.ts';

export type ParagraphSpan = Span & Pick<Paragraph, 'kind'>;

const HEADING = /^#{1,6}[ \t]+/;
const BULLET = /^(?:[-*+•][ \t]+)/;
const QUOTED = /^(?:>[ \t]?)+/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;

/** Lines longer than this are never the lines of a wrapped paragraph. Columns. */
const WIDEST_WRAPPED = 100;

/** A heading without a mark is a short line alone, never of more characters than these, whatever they are. */
const LONGEST_SUBHEADING = 1000;

/**
 * The paragraphs of a text as spans, without the signs that mark a heading, a bullet or a quotation.
 *
 * Blank lines part paragraphs everywhere. Within a block of lines, each line is a paragraph, unless the block
 * is one paragraph broken at a fixed width, or, in Markdown with blank lines between its blocks, is made of
 * lines no longer than such. In steps, line by line.
 *
 * @example finish(paragraphSteps('# A\n\none\ntwo\n\n- three', 'markdown')).map(({ kind }) => kind)
 * // ['heading', 'prose', 'list-item']
 */
export function* paragraphSteps(text: string, format: Format): Steps<readonly ParagraphSpan[]> {
  const blocks = yield* splitBlocks(text);
  const joins = format === 'markdown' && blocks.length > 1;
  const paragraphs: ParagraphSpan[] = [];
  for (const lines of blocks) {
    for (const paragraph of yield* readBlock(lines, { text, format, joins })) paragraphs.push(paragraph);
    yield;
  }
  const told: ParagraphSpan[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const isInside = i > 0 && i < paragraphs.length - 1;
    told.push(isInside && isSubheading(text, paragraph) ? { ...paragraph, kind: 'heading' } : paragraph);
    yield;
  }
  return told;
}

/** Runs of lines that are not blank, trimmed. */
function* splitBlocks(text: string): Steps<readonly (readonly Span[])[]> {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    if (indent < line.length) block.push({ start: start + indent, end: start + line.trimEnd().length });
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
    yield;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function* readBlock(
  lines: readonly Span[],
  { text, format, joins }: { readonly text: string; readonly format: Format; readonly joins: boolean },
): Steps<readonly ParagraphSpan[]> {
  const paragraphs: ParagraphSpan[] = [];
  for (const run of yield* splitAtMarks(text, lines, format)) {
    const first = run.lines[0];
    if (!first) continue;
    const written = run.lines.map(({ start, end }) => text.slice(start, end));
    const joined =
      (yield* hardWrapSteps(written)) || (joins && written.every((line) => line.length <= WIDEST_WRAPPED));
    const end = run.lines.at(-1)?.end ?? first.end;
    if (joined) paragraphs.push({ start: first.start, end, kind: run.kind });
    else
      for (const line of run.lines) paragraphs.push({ ...line, kind: line === first ? run.kind : 'prose' });
  }
  return paragraphs;
}

interface Run {
  readonly kind: Paragraph['kind'];
  readonly lines: Span[];
}

/** A heading stands alone, a list item begins anew, a rule parts. */
function* splitAtMarks(text: string, lines: readonly Span[], format: Format): Steps<readonly Run[]> {
  const runs: Run[] = [];
  let run: Run | undefined;
  const begin = (kind: Paragraph['kind'], line: Span) => {
    run = { kind, lines: [line] };
    runs.push(run);
  };
  for (const line of lines) {
    yield;
    const written = text.slice(line.start, line.end);
    if (RULE.test(written)) {
      run = undefined;
      continue;
    }
    const sign = format === 'markdown' ? (HEADING.exec(written) ?? QUOTED.exec(written)) : null;
    const bullet = BULLET.exec(written);
    const mark = sign ?? bullet;
    const bare =
      mark && mark[0].length < written.length ? { ...line, start: line.start + mark[0].length } : line;
    if (sign && HEADING.test(written)) {
      begin('heading', bare);
      run = undefined;
    } else if (bullet || ITEM_NUMBER.test(written)) begin('list-item', bare);
    else if (run) run.lines.push(bare);
    else begin('prose', bare);
  }
  return runs;
}

function isSubheading(text: string, { start, end, kind }: ParagraphSpan): boolean {
  if (end - start > LONGEST_SUBHEADING) return false;
  const line = text.slice(start, end);
  const counted = /^[（(]?[一二三四五六七八九十]{1,3}[）)、]/.test(line);
  // A row of a table is none.
  if ((kind !== 'prose' && !counted) || /\n| \| /.test(line) || /[。！？!?.…；;，,、：:」』”"]$/.test(line))
    return false;
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const isHan = /\p{Script=Han}/u.test(line);
  return letters > 0 && (isHan ? letters < LONGEST_HEADING.han : line.length < LONGEST_HEADING.latin);
}
