import { styleText } from 'node:util';
import type { MessageBody } from '../reply/body.ts';

/** Makes a text bold, or leaves it. */
export type Bold = (text: string) => string;

const PLAIN: Bold = (text) => text;

/** What our Markdown consists of: escapes, bold, code, masked links. */
const MARKS = /\\([^0-9A-Za-z\s])|(\*\*)|`([^`]*)`|\[((?:\\.|[^\]\\])*)\]\(([^\s)]+)\)/gu;
const QUOTE_BAR = '│ ';

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

/** Markdown of ours as text: bold as the terminal has it, block quotes with a bar, links with their address. */
export function showMarkdown(markdown: string, bold: Bold): string {
  return withoutControls(markdown)
    .split('\n')
    .map((line) => (line.startsWith('> ') ? QUOTE_BAR + showLine(line.slice(2), bold) : showLine(line, bold)))
    .join('\n');
}

function showLine(line: string, bold: Bold): string {
  // Bold never runs over the end of a line, and its marks come in pairs.
  let shown = '';
  let strong = '';
  let isStrong = false;
  let at = 0;
  const add = (text: string) => {
    if (isStrong) strong += text;
    else shown += text;
  };
  for (const match of line.matchAll(MARKS)) {
    add(line.slice(at, match.index));
    at = match.index + match[0].length;
    const [, escaped, mark, code, linkText, url] = match;
    if (mark !== undefined) {
      if (isStrong) shown += bold(strong);
      strong = '';
      isStrong = !isStrong;
    } else if (linkText !== undefined) add(`${showLine(linkText, PLAIN)} <${url}>`);
    else add(escaped ?? code ?? '');
  }
  add(line.slice(at));
  return shown + strong;
}

/** An article or a question must not steer the terminal: control characters but line breaks are left out. */
function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '');
}
