import type { Article, Paragraph } from '../../article/article.ts';
import { ABSTRACT_CUES, ORAL_MARKERS } from './cues.ts';

/** What kind of text an article is: what tells it best stands elsewhere in each. */
export type Form = 'subheadings' | 'talk' | 'abstract' | 'news';

/** A subheading is no longer than this, in characters, Chinese and Latin. */
const LONGEST_HEADING = { han: 36, latin: 90 };
/** A talk has more sentences than this, and more oral markers a sentence. */
const TALK = { sentences: 15, markers: 0.3 };
/** An abstract has one paragraph and no more sentences than this. */
const ABSTRACT_SENTENCES = 12;

/** @example formOf(article) // 'news' */
export function formOf(article: Article): Form {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  if (article.paragraphs.some((_, index) => isSubheading(article, index))) return 'subheadings';
  const markers = ORAL_MARKERS.reduce((sum, marker) => sum + (article.text.match(marker)?.length ?? 0), 0);
  if (sentences.length > TALK.sentences && markers > TALK.markers * sentences.length) return 'talk';
  if (
    article.paragraphs.length === 1 &&
    sentences.length <= ABSTRACT_SENTENCES &&
    ABSTRACT_CUES.some((cue) => cue.test(article.text))
  )
    return 'abstract';
  return 'news';
}

/** Whether a paragraph (by its index) is a short line alone, without an end mark, and neither the first nor the last. */
export function isSubheading(article: Article, index: number): boolean {
  const paragraph = article.paragraphs[index];
  if (paragraph === undefined || index === 0 || index === article.paragraphs.length - 1) return false;
  const next = article.paragraphs[index + 1];
  return isHeadingLine(article, paragraph) && next !== undefined && !isHeadingLine(article, next);
}

function isHeadingLine(article: Article, { start, end, kind }: Paragraph): boolean {
  if (kind === 'list-item') return false;
  const line = article.text.slice(start, end).trim();
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const longest = han * 3 > line.length ? LONGEST_HEADING.han : LONGEST_HEADING.latin;
  return (
    line.length > 1 &&
    line.length < longest &&
    !/[.。!！?？;；:：,，…"”」』)）]$/u.test(line) &&
    /\p{L}{2}/u.test(line)
  );
}
