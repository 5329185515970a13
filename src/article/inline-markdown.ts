/** Around the number of what is not to be read again: noncharacters of Unicode, which stand in no text. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1'];
const HELD = /\ufdd0(\d+)\ufdd1/g;

const FENCED = /^[ \t]*(```+|~~~+)[^\n`]*\n([\s\S]*?)^[ \t]*\1[ \t]*(?:\n|$(?![\s\S]))/gm;
const CODE = /(?<!`)(`{1,3})(?!`)([^\n]{1,500}?)(?<!`)\1(?!`)/g;
/** Not at the beginning of a line, where the sign would make a heading, a list or a quotation of it. */
const ESCAPED = /(?<=[^\n])(?<!^[ \t]*)\\([!-/:-@[-`{-~])/gm;
const LINK =
  /!?\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,500})\]\((?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\)/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>/g;

/**
 * Emphasis, the widest mark first. A mark stands against the words it is about; `_` not within a word, so that
 * `snake_case` stays; nor `*` between figures, so that `2*3*4` does.
 */
const EMPHASES: readonly RegExp[] = [
  /(?<![*\\])\*\*\*(?=[^\s*])((?:[^\n*]|\n(?![ \t]*\n)){1,500}?)(?<=[^\s*])\*\*\*(?!\*)/g,
  /(?<![*\\])\*\*(?=\S)((?:[^\n*]|\*(?!\*)|\n(?![ \t]*\n)){1,500}?)(?<=\S)\*\*/g,
  /(?<![*\\\d])\*(?=[^\s*])((?:[^\n*]|\n(?![ \t]*\n)){1,500}?)(?<=[^\s*])\*(?![*\d])/g,
  /(?<![\p{L}\p{N}_\\])__(?=[^\s_])((?:[^\n_]|_(?!_)|\n(?![ \t]*\n)){1,500}?)(?<=[^\s_])__(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_\\])_(?=[^\s_])((?:[^\n_]|\n(?![ \t]*\n)){1,500}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu,
];

/**
 * A text written in Markdown as it reads: emphasis, code and links without their signs, the words as they are.
 * Signs of paragraphs (headings, lists, quotations) stay: they part the text, and are no part of a paragraph.
 *
 * CommonMark 0.31.2, sections 2.4, 4.5, 6.1 to 6.5, but that emphasis in Chinese, which has no spaces, may end before
 * any character (`**“重点”**是`). References, HTML and struck-out words stay as they were written.
 *
 * @example readInlineMarkdown('**How** is [it](https://example.com) `made`?') // 'How is it made?'
 */
export function readInlineMarkdown(text: string): string {
  if (!/[*_`[<\\]/.test(text) || text.includes(OPEN)) return text;
  const held: string[] = [];
  const hold = (words: string) => `${OPEN}${held.push(words) - 1}${CLOSE}`;
  let read = text
    .replace(FENCED, (_, __, code: string) => hold(code))
    .replace(CODE, (_, __, code: string) => hold(code.replace(/^ (.*\S.*) $/, '$1')))
    .replace(ESCAPED, (_, sign: string) => hold(sign))
    .replace(LINK, (whole, words: string) => (words === '' ? whole : words))
    .replace(ADDRESS, '$1');
  for (const emphasis of EMPHASES) read = read.replace(emphasis, '$1');
  return read.replace(HELD, (_, index: string) => held[Number(index)] ?? '');
}
