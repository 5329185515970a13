import type { Article, Sentence } from '../../article/article.ts';
import { emptyHeadings } from '../../article/empty-headings.ts';
import { LINES } from '../../article/heading-lines.ts';
import { type Headings, headingsOf } from '../../article/headings.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import type { Analyzer } from '../../text/terms.ts';
import { cellFigures } from '../entities/cell-figures.ts';
import { keyNumber } from '../words/key-number.ts';
import {
  countPacked,
  type PackedProfiles,
  type ProfileViews,
  packProfiles,
  profileAt,
  viewProfiles,
} from './packed-profiles.ts';
import { profileOf } from './profile.ts';
import type { Heading, Stretch } from './stretch.ts';

/** An article with its sentences in one row, ready to be searched. */
export interface IndexedArticle {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly headings: Headings;
  /** 1 for each of them with nothing below it. */
  readonly empty: Uint8Array;
  /** What was worked out of the sentences: all that need be kept or handed on beside the article itself. */
  readonly profiles: PackedProfiles;
}

/** A title stands for what the article is about; where there is none, how the first sentence opens does as well. */
const STAND_IN_LENGTH = 14;
const STAND_IN_END = /[(（,，:：是为]| (?:is|was|are|were) /u;

/** Works an article's sentences out. The costly part of indexing: it can be done in a thread of its own. */
export function packArticle(article: Article, analyzer: Analyzer): PackedProfiles {
  const sentences = sentencesOf(article);
  const figuresOf = cellFigures(article);
  return packProfiles(
    sentences.map((sentence) => profileOf(sentence, analyzer, figuresOf(sentence))),
    titleUnits({ title: article.title, sentences }, analyzer),
  );
}

/**
 * Numbers of the units of the title, or of what stands for one; each once. In a title that was the name of a file or of a
 * page, an underscore is a space (Steam_engine).
 */
export function titleUnits(
  { title, sentences }: { readonly title: string; readonly sentences: readonly Pick<Sentence, 'text'>[] },
  analyzer: Analyzer,
): readonly number[] {
  const named = title.replaceAll('_', ' ').trim() || openingOf(sentences[0]?.text ?? '');
  return [...new Set(analyzer.analyze(named).units.map(({ key }) => keyNumber(key)))];
}

/**
 * An article with what `packArticle` made of it.
 *
 * @throws RangeError where that was made of another text
 */
export function openArticle(article: Article, profiles: PackedProfiles): IndexedArticle {
  const sentences = sentencesOf(article);
  const packed = countPacked(profiles);
  if (packed !== sentences.length)
    throw new RangeError(
      `Packed were ${packed} sentences, but ${article.id} has ${sentences.length}: index it again.`,
    );
  const headings = headingsOf(article);
  return { article, sentences, headings, empty: emptyHeadings(article, headings.lines), profiles };
}

export function indexArticle(article: Article, analyzer: Analyzer): IndexedArticle {
  return openArticle(article, packArticle(article, analyzer));
}

/** The sentences of an article from `from` up to `to`, ready to be held against a question. */
export function stretchOf(indexed: IndexedArticle, from = 0, to = indexed.sentences.length): Stretch {
  const { sentences, headings, empty, profiles } = indexed;
  const views = viewProfiles(profiles);
  const size = to - from;
  const stretch = {
    profiles: Array.from({ length: size }, (_, at) => profileAt(views, from + at)),
    paragraphs: new Int32Array(size),
    places: new Int32Array(size),
    title: new Set(views.title),
    lines: headings.lines.subarray(from, to),
    headings: headingsFrom(indexed, views, headings.under.subarray(from, to)),
    empty: empty.subarray(from, to),
    article: { sentences, under: headings.under },
  };
  for (let at = 0; at < size; at++) {
    stretch.paragraphs[at] = sentences[from + at]?.paragraph ?? 0;
    stretch.places[at] = (sentences[from + at]?.number ?? 1) - 1;
  }
  return stretch;
}

/** Pieces of a text that are units each; near enough for a heading. */
const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The same one for all that stand under it, other lines between them or not. */
function headingsFrom(
  indexed: IndexedArticle,
  views: ProfileViews,
  under: Int32Array,
): readonly (Heading | undefined)[] {
  const made = new Map<number, Heading | undefined>();
  return Array.from(under, (place) => {
    if (!made.has(place)) made.set(place, headingAt(indexed, views, place));
    return made.get(place);
  });
}

/**
 * Of several lines the last one alone, where all name (`二、討論事項⏎案由一：…`), and the first, where the others say something.
 * The header of a table names with the heading it stands under.
 */
function headingAt(indexed: IndexedArticle, views: ProfileViews, place: number): Heading | undefined {
  const sentence = indexed.sentences[place];
  if (sentence === undefined) return undefined;
  const { units, terms } = profileAt(views, place);
  const line = indexed.headings.lines[place] ?? LINES.text;
  if (line === LINES.columns) {
    const above = headingAt(indexed, views, indexed.headings.under[place] ?? -1);
    if (above === undefined) return { sentence, line, units, terms };
    return { sentence, line, units: joined(above.units, units), terms: joined(above.terms, terms) };
  }
  const lines = sentence.text.split('\n');
  if (lines.length === 1 || line === LINES.asks) return { sentence, line, units, terms };
  const size = (lines.at(line === LINES.opens ? 0 : -1) ?? '').match(PIECE)?.length ?? 0;
  const own = line === LINES.opens ? units.subarray(0, size) : units.subarray(-size);
  return { sentence, line, units: own, terms };
}

function joined(first: Int32Array, second: Int32Array): Int32Array {
  return Int32Array.from([...first, ...second]);
}

function openingOf(sentence: string): string {
  return (sentence.split(STAND_IN_END)[0] ?? '').slice(0, STAND_IN_LENGTH);
}
