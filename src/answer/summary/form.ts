import type { Article, Paragraph } from '../../article/article.ts';
import { countSentences } from '../../article/sentences-of.ts';
import {
  CERTAIN_ABSTRACT,
  countOf,
  isAny,
  LIKELY_ABSTRACT,
  NOTICE_TITLE,
  ORAL_MARKERS,
  STRUCTURAL_HEADING,
} from './cues.ts';

/** What kind of text an article is: the sentences that tell it best stand elsewhere in each. */
export type Form = 'subheadings' | 'talk' | 'abstract' | 'news' | 'notice';

/** A single short line may be a caption; editors set subheadings in plural. */
const FEWEST_SUBHEADINGS = 2;
/** A heading that tells something has at least so many characters (Chinese) or words (other scripts). */
const TELLING_HEADING = { han: 6, words: 4 };
/** A talk has more sentences than this, and more oral markers a sentence: of written articles under 1% have. */
const TALK = { sentences: 5, markers: 0.5 };
/** An abstract is no longer than this, in sentences. */
const LONGEST_ABSTRACT = 15;
const LIKELY_CUES = 2;
/** Markers are counted in this many characters of a long text. */
const READ = 20_000;

/** @example formOf(article) // 'news' */
export function formOf(article: Article): Form {
  const sentences = countSentences(article);
  if (isAny(NOTICE_TITLE, article.title)) return 'notice';
  if (isTalk(article, sentences)) return 'talk';
  if (
    article.paragraphs.filter((paragraph) => isTellingHeading(article, paragraph)).length >=
    FEWEST_SUBHEADINGS
  )
    return 'subheadings';
  if (sentences <= LONGEST_ABSTRACT && isAbstract(article)) return 'abstract';
  return 'news';
}

/** Whether a paragraph is a subheading that says something of its own, not `第一章` or `References`. */
export function isTellingHeading({ text }: Article, { kind, start, end }: Paragraph): boolean {
  if (kind !== 'heading') return false;
  const line = text.slice(start, end);
  if (isAny(STRUCTURAL_HEADING, line)) return false;
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

/** What others are quoted with does not count: "we" in an article is someone's word. */
function isAbstract(article: Article): boolean {
  const text = article.text.replace(/“[^”]*”|「[^」]*」|"[^"]*"/gu, '');
  const likely = LIKELY_ABSTRACT.map(
    (pattern) => new Set(text.match(pattern)?.map((cue) => cue.toLowerCase())).size,
  );
  return isAny(CERTAIN_ABSTRACT, text) || likely.some((cues) => cues >= LIKELY_CUES);
}
