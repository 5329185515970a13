import { markBoldLines } from './bold-lines.ts';
import { holdFences, markCode } from './fenced-code.ts';

/** Around the number of what is not to be read again: noncharacters of Unicode, which stand in no text. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1'];
const HELD = /\ufdd0(\d+)\ufdd1/g;

const CODE = /(?<![\\`])(`{1,3})(?!`)([^\n]{1,500}?)(?<!`)\1(?!`)/g;
/**
 * Not at the beginning of a line, where the sign would make a heading, a list or a quotation of it. The backslash comes
 * first, so that nothing is looked at behind any other character.
 */
const ESCAPED = /\\(?<=[^\n]\\)(?<!^[ \t]*\\)([!-/:-@[-`{-~])/gm;
const LINK =
  /!?\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,500})\]\((?:<[^<>\n]{0,1000}>|[^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?\)/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>/g;
/** Its last character is none of emphasis around it. */
const BARE_ADDRESS = /https?:\/\/[\w.~:/?#[\]@!$&'()+,;=%-]{0,1000}[a-z\d/#=&-]/gi;

/** After a letter, and before punctuation that opens nothing, a sign is one of a footnote: `五元*，免费*`. */
const OPENS = String.raw`(?!(?<=[\p{L}\p{N}]\*{1,3})(?![\p{Ps}\p{Pi}"'])\p{P})`;
/** Nor goes emphasis on into the next paragraph, item, quotation or row, nor from one cell into the next. */
const GOES_ON = String.raw`[^\n*|]|\n(?![ \t]*(?:\n|[-*+>#|\d]))`;
/** `x**2` is a power, `top**10**` is none. */
const BEFORE_POWER = String.raw`[\p{Script=Latin}\d)](?=\*\*\d{1,9}(?!\d|\*\*))`;
/** Between two Han characters it stands for what is not told (`李*强`), or for times (`长*宽`). */
const BETWEEN_HAN = String.raw`(?<=\p{Script=Han})\*(?=\p{Script=Han})`;

/**
 * Emphasis, the widest mark first. A mark stands against the words it is about; `_` not within a word, so that
 * `snake_case` stays; nor `*` between figures, so that `2*3*4` does. A line that is emphasised in whole may have a `|`.
 */
const EMPHASES: readonly (readonly [RegExp, string])[] = [
  [/^([ \t]*)(\*{1,3})(?=[^\s*])([^\n*]{1,500})(?<=[^\s*])\2(?=[ \t]*$)/gm, '$1$3'],
  [
    new RegExp(
      String.raw`(?<![*\\])\*\*\*(?=[^\s*])${OPENS}((?:${GOES_ON}){1,500}?)(?<=[^\s*])\*\*\*(?!\*)`,
      'gu',
    ),
    '$1',
  ],
  [
    new RegExp(
      String.raw`(?<![*\\]|${BEFORE_POWER})\*\*(?=\S)${OPENS}((?:${GOES_ON}|\*(?!\*)){1,500}?)(?<=\S)\*\*`,
      'gu',
    ),
    '$1',
  ],
  [
    new RegExp(
      String.raw`(?<![*\\\d])(?!${BETWEEN_HAN})\*(?=[^\s*])${OPENS}((?:${GOES_ON}){1,500}?)(?<=[^\s*])(?!${BETWEEN_HAN})\*(?![*\d])`,
      'gu',
    ),
    '$1',
  ],
  [
    /(?<![\p{L}\p{N}_\\])__(?=[^\s_])((?:[^\n_]|_(?!_)|\n(?![ \t]*\n)){1,500}?)(?<=[^\s_])__(?![\p{L}\p{N}_])/gu,
    '$1',
  ],
  [/(?<![\p{L}\p{N}_\\])_(?=[^\s_])((?:[^\n_]|\n(?![ \t]*\n)){1,500}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '$1'],
];

/**
 * A text written in Markdown as it reads: emphasis, code and links without their signs, the words as they are.
 * Signs of paragraphs (headings, lists, quotations) stay: they part the text, and are no part of a paragraph. A bold
 * line that stands for a heading gets the sign of one.
 *
 * CommonMark 0.31.2, sections 2.4, 4.5, 6.1 to 6.5, but that emphasis in Chinese, which has no spaces, may end before
 * any character (`**“重点”**是`), and is not begun or ended by one `*` between two Han characters. References, HTML and
 * struck-out words stay as they were written.
 *
 * @example readInlineMarkdown('**How** is [it](https://example.com) `made`?') // 'How is it made?'
 */
export function readInlineMarkdown(text: string): string {
  if (!/[*_`~[<\\]/.test(text) || text.includes(OPEN)) return text;
  const held: string[] = [];
  const hold = (words: string) => `${OPEN}${held.push(words) - 1}${CLOSE}`;
  let read = holdFences(text, hold)
    .replace(CODE, (_, __, code: string, at: number, whole: string) =>
      hold(readCode(code, isLineStart(whole, at))),
    )
    .replace(ESCAPED, (_, sign: string) => hold(sign))
    .replace(LINK, (whole, words: string) => (words === '' ? whole : words))
    .replace(ADDRESS, (_, address: string) => hold(address))
    .replace(BARE_ADDRESS, hold);
  read = markBoldLines(read);
  for (const [emphasis, words] of EMPHASES) read = read.replace(emphasis, words);
  return read.replace(HELD, (_, index: string) => held[Number(index)] ?? '');
}

/** In UTF-16 code units: code that is further indented is none of a line's beginning. */
const DEEPEST_INDENT = 100;

function isLineStart(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - DEEPEST_INDENT), at));
}

function readCode(code: string, isAtStart: boolean): string {
  const words = code.replace(/^ (.*\S.*) $/, '$1');
  return isAtStart ? markCode(words) : words;
}
