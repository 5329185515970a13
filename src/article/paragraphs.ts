import type { Steps } from '../steps.ts';
import type { Format, Paragraph, Span } from './article.ts';
import { hardWrapSteps } from './hard-wrap.ts';
import { isWithin, LONGEST_HEADING } from './heading-length.ts';
import { ITEM_NUMBER } from './line-numbers.ts';
import { isTableRule, rowsAmong } from './table-rows.ts';

export type { Format } from './article.ts';

export type ParagraphSpan = Span & Pick<Paragraph, 'kind'>;

const HEADING = /^#{1,6}[ \t]+/;
const BULLET = /^(?:[-*+•][ \t]+)/;
const QUOTED = /^(?:>[ \t]?)+/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;

/** Lines longer than this are never the lines of a wrapped paragraph. Columns. */
const WIDEST_WRAPPED = 100;

/** In a text whose paragraphs blank lines part, more than this share of its blocks are a line each. */
const MOST_ALONE = 0.5;
/** An item of a list without signs is one sentence, of no more characters than these. */
const LONGEST_ITEM = 100;
/** An end mark with more behind it. */
const GOES_ON = /[。！？!?](?!$|[”"」』）)])|\.\s/u;

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
  const alone = blocks.filter(({ length }) => length === 1).length;
  const isBlank = format === 'plain' && alone > MOST_ALONE * blocks.length;
  const paragraphs: ParagraphSpan[] = [];
  for (const [at, lines] of blocks.entries()) {
    const isList = isBlank && areItems(lines, blocks[at - 1] ?? [], text);
    for (const paragraph of yield* readBlock(lines, { text, format, joins, isList }))
      paragraphs.push(paragraph);
    yield;
  }
  const told: ParagraphSpan[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    told.push({ ...paragraph, kind: kindAmong(paragraphs, i, text) });
    yield;
  }
  return told;
}

function kindAmong(paragraphs: readonly ParagraphSpan[], i: number, text: string): Paragraph['kind'] {
  const [before, own, next] = [paragraphs[i - 1], paragraphs[i], paragraphs[i + 1]];
  if (own === undefined) return 'prose';
  // A line with a tab or a bar in it is no table.
  if (own.kind === 'row') return before?.kind === 'row' || next?.kind === 'row' ? 'row' : 'prose';
  return before !== undefined && next !== undefined && isSubheading(text, own) ? 'heading' : own.kind;
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

/**
 * Lines without a blank one between, right below a line that names or announces them, where blank lines part paragraphs: items
 * of a list that has no signs.
 */
function areItems(lines: readonly Span[], above: readonly Span[], text: string): boolean {
  const [name, another] = above;
  if (lines.length < 2 || name === undefined || another !== undefined) return false;
  const isNaming = isSubheading(text, { ...name, kind: 'prose' });
  if (!isNaming && !/[:：]$/u.test(text.slice(name.start, name.end))) return false;
  return lines.every(
    ({ start, end }) => end - start <= LONGEST_ITEM && !GOES_ON.test(text.slice(start, end)),
  );
}

/** What a block is read in. */
interface Surroundings {
  readonly text: string;
  readonly format: Format;
  /** Its lines are joined, if they are short enough for a wrapped paragraph. */
  readonly joins: boolean;
  /** Its lines are items of a list without signs. */
  readonly isList: boolean;
}

function* readBlock(
  lines: readonly Span[],
  { text, format, joins, isList }: Surroundings,
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
      for (const line of run.lines) {
        const kind = line === first ? run.kind : 'prose';
        paragraphs.push({ ...line, kind: isList && kind === 'prose' ? 'list-item' : kind });
      }
  }
  return paragraphs;
}

interface Run {
  readonly kind: Paragraph['kind'];
  readonly lines: Span[];
}

/** A heading stands alone, as does a row of a table, a list item begins anew, a rule parts. */
function* splitAtMarks(text: string, lines: readonly Span[], format: Format): Steps<readonly Run[]> {
  const runs: Run[] = [];
  let run: Run | undefined;
  const begin = (kind: Paragraph['kind'], line: Span) => {
    run = { kind, lines: [line] };
    runs.push(run);
  };
  const written = lines.map(({ start, end }) => text.slice(start, end));
  const rows = rowsAmong(written);
  for (const [at, line] of lines.entries()) {
    yield;
    const own = written[at] ?? '';
    const isRow = rows[at] === true;
    if (isRow && !isTableRule(own)) begin('row', line);
    if (isRow || RULE.test(own)) {
      run = undefined;
      continue;
    }
    const sign = format === 'markdown' ? (HEADING.exec(own) ?? QUOTED.exec(own)) : null;
    const bullet = BULLET.exec(own);
    const mark = sign ?? bullet;
    const bare = mark && mark[0].length < own.length ? { ...line, start: line.start + mark[0].length } : line;
    if (sign && HEADING.test(own)) {
      begin('heading', bare);
      run = undefined;
    } else if (bullet || ITEM_NUMBER.test(own)) begin('list-item', bare);
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
  return isWithin(line, LONGEST_HEADING);
}
