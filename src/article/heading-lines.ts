import type { Article, Paragraph, Sentence } from './article.ts';
import { isWithin, LONGEST_HEADING } from './heading-length.ts';
import { numberOf } from './line-numbers.ts';
import { isEnded, numberedHeadings } from './numbered-headings.ts';
import { isHeader } from './table-rows.ts';

/** What a line is to those after it. */
export const LINES = {
  text: 0,
  /** Says something, and ends in a colon before a list: `应当具备下列条件：`. */
  announces: 1,
  /** Says something below a first line that only names: `二、费用⏎每人五元。` */
  opens: 2,
  /** A short line alone, without a sign or a number: a heading, most likely; a caption or a name, maybe. */
  caption: 3,
  /** Names for sure, and says nothing: `三、注意事项`, `主办单位：`, `案由二：屋頂修繕。` */
  names: 4,
  /** A question that has its line for itself: `How bright is it?` */
  asks: 5,
  /** A headline above a part, which says something itself: what follows is not of its every word. */
  tells: 6,
  /** A question in running prose, answered by the next sentences if at all. */
  wonders: 7,
  /** The header of a table: says what the cells of the rows below are. */
  columns: 8,
} as const;
export type Line = (typeof LINES)[keyof typeof LINES];

/** For each sentence in reading order one of `LINES`. */
export function linesOf(article: Article): readonly Line[] {
  const reading = { article, numbered: numberedHeadings(article) };
  const lines: Line[] = [];
  for (const [at, paragraph] of article.paragraphs.entries())
    for (let place = 0; place < paragraph.sentences.length; place++)
      lines.push(lineOf(reading, { paragraph, at, place }));
  return lines;
}

interface Reading {
  readonly article: Article;
  /** Which paragraphs are headings by their numbers. */
  readonly numbered: ReadonlySet<number>;
}

interface Place {
  readonly paragraph: Paragraph;
  /** The paragraph's, among all of the article. */
  readonly at: number;
  /** The sentence's, in its paragraph. */
  readonly place: number;
}

/** A question's end; one in quotation marks is what somebody said. */
const ASKS = /[?？][\s*_)）]*$/u;
/** A question that somebody is said to have asked; what he was told comes after it. Both languages. In 访问 and 顾问 nobody asks. */
const TOLD_TO_ASK = [
  /^[^，,。“”「」：:]{0,12}(?<![访訪顾顧慰疑学學审審过過质質])(?:问|問)(?![题題世鼎卷责責候答津诊診好政])[^。“”「」：:]{0,40}(?:什[么麼]|甚麼|[谁誰怎哪]|多少|是否|为何|為何|能不能|有没有|有沒有)[^，,。“”「」]{0,16}。$/u,
  /^(?:When )?(?:[\w'’-]+ ){1,3}(?:asked|wondered|inquired|enquired)(?: (?!if|whether|wh|how)[\w'’-]+){0,4} (?:what|who|whom|whose|which|why|when|where|how|whether|if)\b[^,“”"]*\.$/u,
];
/** What a question in a list of questions begins with. */
const ASKED = /^(?:\*\*)?(?:Q(?:uestion)?|问题?|問題?|提问|提問)\s?\d{0,3}\s?[:：.、)）]/iu;
/** What is on the agenda, named by its number: both languages. */
const AGENDA =
  /^(?:案由|案號|案号|議題|议题|議程|议程|議案|议案|提案|(?:agenda )?item)\s?[一二三四五六七八九十\d]{1,3}\s?[:：.、]/iu;
/** A numbered line without an end mark above others. */
const NAMED_ABOVE =
  /^((?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]+[章节節条條]|\d{1,3}[.、．]\s?(?=\D))[^\n]*[^\n。！？.!?…；;，,、])\n(?!\p{Ll})/u;
/** A colon at the end, marks for bold print aside. */
export const ENDS_IN_COLON = /[:：][\s*_]*$/u;
/** Longer than these, in letters and digits, a line says something. */
const LONGEST_LABEL = { han: 15, latin: 40 } as const;
/** With all signs and spaces, in UTF-16 code units. */
const LONGEST_SHORT = 140;
/** What follows an end mark, and it. */
const LONGEST_TAIL = 8;
/** Nor is what is longer than this looked at, in UTF-16 code units. */
const LONGEST_LINE = 300;

function lineOf(reading: Reading, where: Place): Line {
  const { paragraph, place } = where;
  const sentence = paragraph.sentences[place];
  if (sentence === undefined) return LINES.text;
  if (paragraph.kind === 'row') return isTableHeader(reading.article, paragraph) ? LINES.columns : LINES.text;
  const { text } = sentence;
  if (text.length <= LONGEST_LINE) {
    const line = onlyNames(reading, where, text);
    if (line !== LINES.text) return line;
  }
  const named = place === 0 && text.includes('\n') ? NAMED_ABOVE.exec(text)?.[1] : undefined;
  return named !== undefined && isShort(named, LONGEST_LABEL) ? LINES.opens : LINES.text;
}

function onlyNames(reading: Reading, where: Place, text: string): Line {
  const { article } = reading;
  const { paragraph, at, place } = where;
  const tail = text.slice(-LONGEST_TAIL);
  if (ASKS.test(tail)) return ASKED.test(text) || isAlone(article, where) ? LINES.asks : LINES.wonders;
  if (TOLD_TO_ASK.some((asks) => asks.test(text))) return LINES.wonders;
  if (AGENDA.test(lastLine(text)) && isShort(text, LONGEST_HEADING) && isAlone(article, where))
    return LINES.names;
  if (ENDS_IN_COLON.test(tail)) {
    if (!isAlone(article, where)) return LINES.text;
    if (isShort(text, LONGEST_LABEL) && !/[，,；;。]/u.test(text)) return LINES.names;
    const [last, next] = [place === paragraph.sentences.length - 1, article.paragraphs[at + 1]];
    return last && next?.kind === 'list-item' ? LINES.announces : LINES.text;
  }
  // Of `Chapter 2. Fees`, cut into two, either part names.
  if (reading.numbered.has(at) && paragraph.sentences.length > 1) return nameOf(reading, where, text);
  return paragraph.sentences.length === 1 && !isEnded(tail) && isShort(text, LONGEST_HEADING)
    ? nameOf(reading, where, text)
    : LINES.text;
}

function isTableHeader(article: Article, row: Paragraph): boolean {
  return article.paragraphs[row.number - 2]?.kind !== 'row' && isHeader(article, row);
}

/** Whether a sentence has its line for itself, or its lines. */
function isAlone({ text }: Article, { paragraph: { sentences }, place }: Place): boolean {
  const [before, own, next] = [sentences[place - 1], sentences[place], sentences[place + 1]];
  const parted = (from?: Sentence, to?: Sentence) =>
    from === undefined || to === undefined || text.slice(from.end, to.start).includes('\n');
  return parted(before, own) && parted(own, next);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function isShort(text: string, longest: typeof LONGEST_HEADING | typeof LONGEST_LABEL): boolean {
  return text.length <= LONGEST_SHORT && isWithin(text, longest);
}

/** What is marked for a heading: `## Rent`, `**Rent**`. */
const SIGN = /#[ \t]+$/;
const LONGEST_SIGN = 10;
const BOLD = /^(\*\*|__)[^*\n]*[^*。！？.!?…；;]\1$/u;
/** The number of a heading is none of what it tells. */
const NUMBER = /^(?:[（(]?\d{1,3}[.、．）)]|(?:part|chapter|section|article) \d{1,3}(?!\d))/iu;

/** A short paragraph: a heading, if it has no end mark and a sentence, a list or a table follows. */
function nameOf({ article, numbered }: Reading, { paragraph, at }: Place, text: string): Line {
  const before = article.text.slice(Math.max(0, paragraph.start - LONGEST_SIGN), paragraph.start);
  const isNaming = isShort(text, LONGEST_LABEL);
  if (SIGN.test(before) || BOLD.test(text) || numbered.has(at)) {
    if (!isNaming) return LINES.tells;
    return /\d/u.test(text.replace(NUMBER, '')) ? LINES.caption : LINES.names;
  }
  const next = article.paragraphs[at + 1];
  if (next === undefined || numberOf(text) !== undefined) return LINES.text;
  if (paragraph.kind !== 'heading' || !isNaming || /[\d:：]/u.test(text)) return LINES.text;
  return next.kind === 'list-item' ||
    next.kind === 'row' ||
    (next.kind === 'prose' && isEnded(article.text.charAt(next.end - 1)))
    ? LINES.caption
    : LINES.text;
}
