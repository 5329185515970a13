/** What stands within a line of Discord's Markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: Style; readonly inline: readonly Inline[] }
  /** `url` is http or https. */
  | { readonly kind: 'link'; readonly url: string; readonly inline: readonly Inline[] }
  /** Seconds since 1970, and Discord's letter for how to show them. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly id: string };

export type Style = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

interface Rule {
  /** Sticky: it holds where the reading stands. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Inline;
}

const styled = (kind: Style, pattern: RegExp): Rule => ({
  pattern,
  read: (match) => ({ kind, inline: parseInline(match[1] ?? '') }),
});

/** In the order in which Discord tries them; the first that holds is taken. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/uy, read: ([, sign = '']) => ({ kind: 'text', text: sign }) },
  {
    pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
    read: ([, , code = '']) => ({ kind: 'code', text: code.replace(/^ (?=`)|(?<=`) $/g, '') }),
  },
  {
    pattern: /\[((?:\\.|[^\]\\\n])+)\]\(\s*<?(https?:\/\/[^\s)>]+)>?(?:\s+"[^"\n]*")?\s*\)/iy,
    read: ([, words = '', url = '']) => ({ kind: 'link', url, inline: parseInline(words) }),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/iy, read: ([, url = '']) => plainLink(url) },
  {
    pattern: /(https?:\/\/[^\s<]*[^\s<.,:;"')\]，。、；：！？）」』])/iy,
    read: ([, url = '']) => plainLink(url),
  },
  {
    pattern: /<t:(-?\d{1,14})(?::([tTdDfFR]))?>/y,
    read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
  },
  { pattern: /<@!?(\d{1,20})>/y, read: ([, id = '']) => ({ kind: 'mention', id }) },
  { pattern: /<a?(:\w+:)\d+>/y, read: ([, name = '']) => ({ kind: 'text', text: name }) },
  styled('bold', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
  styled('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  styled('italic', /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y),
  styled('italic', /_((?:__|\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])/y),
  styled('strike', /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y),
  styled('spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y),
];

/** Signs at which a rule may hold: between them is plain text. */
const PLAIN = /[^\\`[<h*_~|]+/iy;

/** Reads the text of a block. @example parseInline('**a** b') // bold of a text, a text */
export function parseInline(text: string): readonly Inline[] {
  const read: Inline[] = [];
  const addText = (more: string) => {
    const last = read.at(-1);
    if (last?.kind === 'text') read[read.length - 1] = { kind: 'text', text: last.text + more };
    else read.push({ kind: 'text', text: more });
  };
  let at = 0;
  while (at < text.length) {
    const { inline, length } = readOne(text, at);
    if (inline.kind === 'text') addText(inline.text);
    else read.push(inline);
    at += length;
  }
  return read;
}

function readOne(text: string, at: number): { readonly inline: Inline; readonly length: number } {
  PLAIN.lastIndex = at;
  const plain = PLAIN.exec(text)?.[0];
  if (plain !== undefined) return { inline: { kind: 'text', text: plain }, length: plain.length };
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { inline: read(match), length: match[0].length };
  }
  return { inline: { kind: 'text', text: text.charAt(at) }, length: 1 };
}

function plainLink(url: string): Inline {
  return { kind: 'link', url, inline: [{ kind: 'text', text: url }] };
}
