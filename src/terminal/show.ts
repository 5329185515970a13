import { styleText } from 'node:util';
import type { MessageBody } from '../reply/body.ts';

/** Makes a text bold, or leaves it. */
export type Bold = (text: string) => string;

const PLAIN: Bold = (text) => text;

/** What our Markdown consists of: escapes, bold, words struck through, code, masked links. */
const MARKS = /\\([^0-9A-Za-z\s])|(\*\*|~~)|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\(([^\s)]+)\)/gu;
const QUOTE = '> ';
const QUOTE_BAR = '│ ';
const SMALL = '-# ';
const STRUCK = '~~';

/**
 * How bold is written to a stream: not at all where no terminal is attached or `NO_COLOR` is set to anything
 * (https://no-color.org).
 */
export function boldFor(output: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Bold {
  const plain =
    output.isTTY !== true || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  // Whether to style is decided here alone; styleText would look at a stream of its own choice.
  return plain ? PLAIN : (text) => styleText('bold', text, { validateStream: false });
}

/** A message body as text for a terminal: what Discord would show of it, from top to bottom. */
export function showBody(body: MessageBody, bold: Bold = PLAIN): string {
  const parts: string[] = body.content === undefined ? [] : [showMarkdown(body.content, bold)];
  for (const embed of body.embeds ?? []) {
    if (embed.author !== undefined) parts.push(withoutControls(embed.author.name));
    if (embed.description !== undefined) parts.push(showMarkdown(embed.description, bold));
    for (const { name, value } of embed.fields ?? []) {
      parts.push(`${bold(showMarkdown(name, PLAIN))}\n${showMarkdown(value, bold)}`);
    }
    if (embed.footer !== undefined) parts.push(withoutControls(embed.footer.text));
  }
  return parts.join('\n\n');
}

/**
 * Markdown of ours as text: bold as the terminal has it, block quotes with a bar, links with their address. Where words
 * are struck through, which not every terminal can show, what was taken out and what was put in are in brackets, as
 * wdiff has them: `[-…-] {+…+}`.
 */
export function showMarkdown(markdown: string, bold: Bold): string {
  const text = withoutControls(markdown);
  const marked: Marking = { bold, inserted: text.includes(STRUCK) ? (words) => bold(`{+${words}+}`) : bold };
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith(QUOTE)) return QUOTE_BAR + showLine(line.slice(QUOTE.length), marked, true);
      if (line.startsWith(SMALL)) return showLine(line.slice(SMALL.length), marked, true);
      return showLine(line, marked, false);
    })
    .join('\n');
}

interface Marking {
  readonly bold: Bold;
  /** Bold words of a quotation or of small print. */
  readonly inserted: Bold;
}

function showLine(line: string, { bold, inserted }: Marking, quoted: boolean): string {
  // Marks never run over the end of a line, come in pairs, and never one within the other.
  const styles: Readonly<Record<string, Bold>> = {
    '**': quoted ? inserted : bold,
    [STRUCK]: (words) => `[-${words}-]`,
  };
  let shown = '';
  let within = '';
  let open: string | undefined;
  let at = 0;
  const add = (text: string) => {
    if (open === undefined) shown += text;
    else within += text;
  };
  for (const match of line.matchAll(MARKS)) {
    add(line.slice(at, match.index));
    at = match.index + match[0].length;
    const [, escaped, mark, code, linkText, url] = match;
    if (mark !== undefined) {
      shown += (open === mark ? styles[mark]?.(within) : undefined) ?? within;
      within = '';
      open = open === mark ? undefined : mark;
    } else if (linkText !== undefined) add(`${showLine(linkText, UNMARKED, false)} <${url}>`);
    else add(escaped ?? code ?? '');
  }
  add(line.slice(at));
  return shown + within;
}

const UNMARKED: Marking = { bold: PLAIN, inserted: PLAIN };

/** Stands for a tab, whose width would depend on where it stands. */
const TAB = '  ';

/** An article or a question must not steer the terminal: control characters but line breaks and tabs are left out. */
function withoutControls(text: string): string {
  return text.replaceAll('\t', TAB).replace(/(?!\n)\p{Cc}/gu, '');
}
