/** Mentions, custom emoji and timestamps: Discord's own, no words of anybody. */
const TAGS = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|<\/[^:>]+:\d+>/g;
/** `[words](address)`. */
const LINK = /\[([^\][\n]+)\]\(<?https?:\/\/[^\s)]+>?\)/g;
/** Marks of emphasis, code and spoilers; `_` and `*` alone only around words. */
const PAIRS = /\*\*\*|\*\*|__|~~|\|\||```\w*\n?|`/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_\n]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const LINE_MARKS = /^(?:#{1,3}|-#)\s+/gm;
const ESCAPED = /\\([\\*_~`|<>[\]()#\-+.!:@])/g;

/** Where escaped signs are kept while Markdown is taken off: private-use characters that nobody types. */
const KEPT = 0xf0000;

/**
 * A text as Discord shows it: without its Markdown, mentions and emoji codes, and without white space around it.
 *
 * @example plainWords('**制造业**是立国之本 <@1>') === '制造业是立国之本'
 */
export function plainWords(markdown: string): string {
  return markdown
    .replace(ESCAPED, (_, sign: string) => String.fromCodePoint(KEPT + sign.charCodeAt(0)))
    .replace(TAGS, '')
    .replace(LINK, '$1')
    .replace(LINE_MARKS, '')
    .replace(PAIRS, '')
    .replace(EMPHASIS, '$2')
    .replace(/[\u{f0000}-\u{f007f}]/gu, (kept) => String.fromCharCode((kept.codePointAt(0) ?? KEPT) - KEPT))
    .trim();
}
