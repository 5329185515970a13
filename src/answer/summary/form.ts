import type { Article, Paragraph } from '../../article/article.ts';
import { isField } from '../../article/field-line.ts';
import { countSentences } from '../../article/sentences-of.ts';
import {
  CERTAIN_ABSTRACT,
  countOf,
  isAny,
  LIKELY_ABSTRACT,
  NAMING_HEADING,
  NOTICE_TITLE,
  ORAL_MARKERS,
  SELF,
  STRUCTURAL_HEADING,
  TALE_OPENING,
} from './cues.ts';
import { letterheadOf } from './letterhead.ts';
import { isRuling } from './ruling.ts';

/** What kind of text an article is: the sentences that tell it best stand elsewhere in each. */
export type Form =
  | 'subheadings'
  | 'sections'
  | 'talk'
  | 'abstract'
  | 'essay'
  | 'tale'
  | 'news'
  | 'notice'
  | 'ruling';

/** A single short line may be a caption; editors set subheadings in plural. */
const FEWEST_SUBHEADINGS = 2;
/** Of the headings of an article, where any are subheadings that tell something. */
const MOST_TELL = 0.5;
/** A text of parts with names has more than a news article's one or two. */
const FEWEST_SECTIONS = 3;
/** A heading that tells something has at least so many characters (Chinese) or words (other scripts). */
const TELLING_HEADING = { han: 6, words: 4 };
/** A talk has more sentences than this, and more oral markers a sentence: of written articles under 1% have. */
const TALK = { sentences: 5, markers: 0.5 };
/** An essay says “I” in so many sentences, and not in quotations alone. */
const ESSAY_SELF = 0.3;
const SHORTEST_ESSAY = 12;
/** A shorter one is told by its first sentences. */
const SHORTEST_TALE = 8;
/** An abstract is no longer than this, in sentences. */
const LONGEST_ABSTRACT = 15;
const LIKELY_CUES = 2;
/** Markers are counted in this many characters of a long text. */
const READ = 20_000;

/** @example formOf(article) // 'news' */
export function formOf(article: Article): Form {
  const sentences = countSentences(article);
  if (isAny(NOTICE_TITLE, article.title)) return 'notice';
  if (isRuling(article)) return 'ruling';
  if (isTalk(article, sentences)) return 'talk';
  const { telling, labels } = headingsIn(article);
  if (telling.size >= FEWEST_SUBHEADINGS) return 'subheadings';
  if (labels.size >= FEWEST_SECTIONS) return 'sections';
  if (sentences >= SHORTEST_TALE && isTale(article)) return 'tale';
  if (sentences <= LONGEST_ABSTRACT && isAbstract(article)) return 'abstract';
  return sentences >= SHORTEST_ESSAY && isEssay(article, sentences) ? 'essay' : 'news';
}

/** The headings of an article by what they do, as numbers of their paragraphs. */
export interface HeadingsIn {
  /** Editors' subheadings, which say something of their own. */
  readonly telling: ReadonlySet<number>;
  /** Names of parts: `第一章`, `References`, `不可使用的情形`. */
  readonly labels: ReadonlySet<number>;
}

/**
 * Tells subheadings that say something from those that name: whoever names the parts of a text names most of them, so that a
 * long name among short ones is no more than they are.
 */
export function headingsIn(article: Article): HeadingsIn {
  const letterhead = letterheadOf(article);
  const headings = article.paragraphs.filter(
    ({ kind, number }) => kind === 'heading' && !letterhead.has(number),
  );
  const numbers = (of: readonly Paragraph[]) => new Set(of.map(({ number }) => number));
  const telling = headings.filter((heading) => isTelling(article.text.slice(heading.start, heading.end)));
  if (telling.length < MOST_TELL * headings.length) return { telling: new Set(), labels: numbers(headings) };
  return { telling: numbers(telling), labels: numbers(headings.filter((one) => !telling.includes(one))) };
}

/** The number before a heading is none of what it says. */
const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s?)/u;

function isTelling(heading: string): boolean {
  const line = heading.replace(NUMBER, '');
  if (isAny(STRUCTURAL_HEADING, line) || isAny(NAMING_HEADING, line) || isField(line)) return false;
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = line.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}'’-])+/gu)?.length ?? 0;
  return han >= TELLING_HEADING.han || words >= TELLING_HEADING.words;
}

function isTalk(article: Article, sentences: number): boolean {
  if (sentences <= TALK.sentences) return false;
  const read = article.text.slice(0, READ);
  const shareRead = read.length / article.text.length;
  return countOf(ORAL_MARKERS, read) > TALK.markers * sentences * shareRead;
}

function isTale({ paragraphs }: Article): boolean {
  const first = paragraphs.find(({ kind }) => kind === 'prose');
  return first !== undefined && isAny(TALE_OPENING, first.sentences[0]?.text ?? '');
}

function isEssay(article: Article, sentences: number): boolean {
  const read = article.text.slice(0, READ);
  const shareRead = read.length / article.text.length;
  return countOf(SELF, unquoted(read)) > ESSAY_SELF * sentences * shareRead;
}

/** What others are quoted with does not count: "we" in an article is someone's word. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|「[^」]*」|"[^"]*"/gu, '');
}

function isAbstract(article: Article): boolean {
  const text = unquoted(article.text);
  const likely = LIKELY_ABSTRACT.map(
    (pattern) => new Set(text.match(pattern)?.map((cue) => cue.toLowerCase())).size,
  );
  return isAny(CERTAIN_ABSTRACT, text) || likely.some((cues) => cues >= LIKELY_CUES);
}
