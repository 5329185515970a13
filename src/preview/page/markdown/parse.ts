import { type Inline, parseInline } from './inline.ts';

/** Discord's Markdown taken apart; texts in it are plain, and meant to be shown as they are. */
export type Block =
  | { readonly kind: 'text'; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inline: readonly Inline[] }
  | { readonly kind: 'small'; readonly inline: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly first?: number; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly depth: number;
  readonly inline: readonly Inline[];
}

const FENCE = /^```(?:[\w+#-]*\n)?([\s\S]*?)\n?```\n?/;
const HEADING = /^(#{1,3}) +(.+)$/;
const SMALL = /^-# +(.+)$/;
const QUOTE = /^> (.*)$/;
const QUOTE_REST = /^>>> ([\s\S]*)$/;
const ITEM = /^( *)(?:[-*]|(\d{1,10})\.) +(.*)$/;

/**
 * Reads what Discord reads of Markdown: headings, small print, quotations, lists, code and what is within lines.
 *
 * @example parseMarkdown('> **甲**') // a quote of a text of a bold text
 */
export function parseMarkdown(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let rest = markdown;
  let plain: string[] = [];
  const endText = () => {
    if (plain.length > 0) blocks.push({ kind: 'text', inline: parseInline(plain.join('\n')) });
    plain = [];
  };
  while (rest !== '') {
    const fence = FENCE.exec(rest);
    const restQuoted = QUOTE_REST.exec(rest)?.[1];
    if (fence !== null) {
      endText();
      blocks.push({ kind: 'code', text: fence[1] ?? '' });
      rest = rest.slice(fence[0].length);
    } else if (restQuoted !== undefined) {
      endText();
      blocks.push({ kind: 'quote', blocks: parseMarkdown(restQuoted) });
      rest = '';
    } else {
      const { block, lines } = readLines(rest);
      if (block === undefined) plain.push(lines[0] ?? '');
      else {
        endText();
        blocks.push(block);
      }
      rest = dropLines(rest, lines.length);
      // A fence may begin in the middle of a line.
      const last = plain.at(-1);
      const inner = last?.indexOf('```') ?? -1;
      if (last !== undefined && inner > 0 && FENCE.test(`${last.slice(inner)}\n${rest}`)) {
        plain[plain.length - 1] = last.slice(0, inner);
        rest = `${last.slice(inner)}\n${rest}`;
      }
    }
  }
  endText();
  return blocks;
}

/** The block that begins with the first line, and its lines; none for a line of plain text. */
function readLines(text: string): { readonly block?: Block; readonly lines: readonly string[] } {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  const heading = HEADING.exec(first);
  if (heading !== null) {
    const level = (heading[1]?.length ?? 1) as 1 | 2 | 3;
    return { block: { kind: 'heading', level, inline: parseInline(heading[2] ?? '') }, lines: [first] };
  }
  const small = SMALL.exec(first)?.[1];
  if (small !== undefined) return { block: { kind: 'small', inline: parseInline(small) }, lines: [first] };
  const quoted = takeWhile(lines, (line) => QUOTE.test(line));
  if (quoted.length > 0) {
    const inner = quoted.map((line) => QUOTE.exec(line)?.[1] ?? '').join('\n');
    return { block: { kind: 'quote', blocks: parseMarkdown(inner) }, lines: quoted };
  }
  const items = takeWhile(lines, (line) => ITEM.test(line));
  if (items.length > 0) return { block: readList(items), lines: items };
  return { lines: [first] };
}

function readList(lines: readonly string[]): Block {
  const first = ITEM.exec(lines[0] ?? '')?.[2];
  const items = lines.map((line) => {
    const [, indent = '', , words = ''] = ITEM.exec(line) ?? [];
    return { depth: Math.floor(indent.length / 2), inline: parseInline(words) };
  });
  return { kind: 'list', ...(first !== undefined && { first: Number(first) }), items };
}

function takeWhile(lines: readonly string[], holds: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !holds(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function dropLines(text: string, count: number): string {
  let at = 0;
  for (let k = 0; k < count; k++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}
