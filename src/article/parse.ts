import type { Article, Format } from './article.ts';
import { buildArticle } from './build.ts';
import { type CleanedPage, cleanPage } from './clean.ts';
import { cleanLine } from './clean-line.ts';
import { type Metadata, splitFrontMatter } from './front-matter.ts';
import { readInlineMarkdown } from './inline-markdown.ts';
import { type LeftOut, listLeftOut } from './left-out.ts';
import type { ArticleProblem } from './problem.ts';

export { buildArticle } from './build.ts';

/** Characters of an article. A long novel has half of them. */
export const LONGEST_ARTICLE = 2_000_000;

export interface ParseInput {
  readonly id: string;
  readonly text: string;
  /** What the article is called where the text does not say; by default the id. */
  readonly stem?: string;
  /** By default Markdown where the text has front matter or a `#` heading. */
  readonly format?: Format;
  /** Whether it was written in Markdown, whose emphasis, code and links are read. */
  readonly isMarkdown?: boolean;
  /** What is known of the text beside it, and goes before what its lines say. Front matter is not looked for. */
  readonly known?: Metadata;
  /** What is said of it by a less trusted source: used where nothing else says. */
  readonly hints?: Metadata;
  /** Lines that whoever read the file left out before. */
  readonly leftOut?: readonly string[];
  /** Characters; by default `LONGEST_ARTICLE`. */
  readonly longest?: number;
}

export type ParsedArticle =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** What stood in the file and is neither in the article's text nor its title. */
      readonly leftOut: LeftOut;
    }
  | ArticleProblem;

/**
 * An article from the text of a file or a page: front matter, title and residues of scraping are told apart
 * from the body. What the front matter says goes before what the page says of itself.
 *
 * @example parseArticle({ id: 'a', text: '# 标题\n\n正文。' }) // { kind: 'article', article: { title: '标题', text: '正文。', … } }
 */
export function parseArticle(input: ParseInput): ParsedArticle {
  const { id, text, stem = id, format, known, hints, leftOut = [], longest = LONGEST_ARTICLE } = input;
  if (text.length > longest) return tooLong(text.length, longest);
  const front = known === undefined ? readFront(text) : { ...WITHOUT_FRONT, metadata: known, body: text };
  if (front.kind === 'problem') return front;
  // First, so that lines of the page and titles are known whatever is emphasised in them.
  const written = input.isMarkdown ? readInlineMarkdown(front.body.replace(/\r\n?/g, '\n')) : front.body;
  const page = cleanPage(written, front.metadata.date);
  const { title = '', body } = splitTitle(page, front.metadata.title);
  if (!/[\p{L}\p{N}]/u.test(body)) return empty(body === '' ? 'none' : 'nothing but signs');
  return {
    kind: 'article',
    article: buildArticle({
      id,
      ...cleanMetadata({ ...hints, ...ownMetadata(page), ...front.metadata }),
      title: cleanLine(title) || cleanLine(hints?.title ?? '') || cleanLine(stem) || id,
      text: body,
      format: format ?? (front.present || /^#{1,6} \S/m.test(written) ? 'markdown' : 'plain'),
    }),
    leftOut: listLeftOut([...leftOut, ...front.ignored, ...page.leftOut]),
  };
}

const WITHOUT_FRONT = { kind: 'front-matter', present: false, ignored: [] } as const;

function readFront(text: string) {
  return splitFrontMatter(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/^\s*\n(?=---)/, ''),
  );
}

/** What the lines of the page say of it. */
function ownMetadata({ author, publisher, date }: CleanedPage): Metadata {
  return { ...(author && { author }), ...(publisher && { publisher }), ...(date && { date }) };
}

function cleanMetadata({ author = '', publisher = '', ...rest }: Metadata): Metadata {
  const names = { author: cleanLine(author), publisher: cleanLine(publisher) };
  return {
    ...rest,
    ...(names.author && { author: names.author }),
    ...(names.publisher && { publisher: names.publisher }),
  };
}

/** A text that begins with a heading of any order is called by it. */
const MARKED_TITLE = /^#{1,6}[ \t]+(.+)(?:\n|$)/;
/** Letters and digits of a title without a mark. */
const LONGEST_TITLE = { han: 45, latin: 100 } as const;
/** What a line of prose, of a statute or of a list begins or ends with, and a title does not. */
const NO_TITLE =
  /^(?:\d{4}\s?[年\-/.]|[（([【\-*>]|第[一二三四五六七八九十百\d]+[章节節条條]|\d{1,3}[.、])|[。．.；;，,、：:…)）]$/;

/** A greeting, or a line of a notice that says when and where, is of the text. */
const NO_TITLE_EITHER =
  /^(?:dear|各位|尊敬的|亲爱的|親愛的)|^(?:(?:活动|活動|会议|會議|集合|开会|開會)?(?:时间|時間|日期|地点|地點)|主席|主持人?|出席|列席|请假|請假|记录|記錄|紀錄|收件人|发件人|寄件人|主题|主題|date|time|place|venue|where|when|to|from|cc|subject|present|chair|attendees|attendance)\s*[:：]/i;

/** The title where the text begins with it, and the body without it. */
function splitTitle(
  page: CleanedPage,
  given: string | undefined,
): { title: string | undefined; body: string } {
  const { text } = page;
  const marked = MARKED_TITLE.exec(text);
  const lineEnd = text.indexOf('\n');
  const line = (marked?.[1]?.replace(/\s#+$/, '') ?? (lineEnd < 0 ? '' : text.slice(0, lineEnd))).trim();
  const body = text
    .slice(marked ? marked[0].length : lineEnd + 1)
    .replace(/^\s*\n/, '')
    .trim();
  if (line === '' || body === '') return { title: given, body: text };
  if (given !== undefined) return { title: given, body: line === given ? body : text };
  return marked || isTitle(line, text.slice(lineEnd + 1), page)
    ? { title: line, body }
    : { title: undefined, body: text };
}

/** A short line without an end mark, set off from what follows, or followed by a far longer line. */
function isTitle(line: string, rest: string, page: CleanedPage): boolean {
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const longest = /\p{Script=Han}/u.test(line) ? LONGEST_TITLE.han : LONGEST_TITLE.latin;
  if (letters === 0 || letters > longest || NO_TITLE.test(line) || NO_TITLE_EITHER.test(line)) return false;
  if (page.applied.includes('byline') || /^\s*\n/.test(rest)) return true;
  const next = rest.slice(0, rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n')).trim();
  return !/[，,]/.test(line) && next.length >= line.length * 2 && /[。！？.!?…][”"」』）)]*$/.test(next);
}

/** Facts: `found` and `most` in characters. */
export function tooLong(length: number, longest: number): ArticleProblem {
  return {
    kind: 'problem',
    code: 'too-long',
    expected: `at most ${longest} characters`,
    found: String(length),
    remedy: 'Split the text into several files.',
    facts: { found: length, most: longest },
  };
}

function empty(found: string): ArticleProblem {
  return {
    kind: 'problem',
    code: 'empty',
    expected: 'the text of an article',
    found,
    remedy: 'Put the text into the file, or remove it.',
  };
}
