import type { Article } from '../../article/article.ts';
import { type PackedProfiles, type ProfileViews, viewProfiles } from '../../search/index/packed-profiles.ts';
import { bare } from '../../search/quotes/bare.ts';
import { forEachGram } from '../../search/quotes/grams.ts';
import { pairNumber } from '../../search/words/key-number.ts';
import type { Pace } from '../indexing/pace.ts';
import { type Term, termOf } from './term.ts';

/** All that is kept of an article to find it by. */
export interface ArticleTerms {
  readonly profiles: PackedProfiles;
  readonly sentences: number;
  readonly units: number;
  readonly letters: number;
  /** The terms of a sentence, each once. */
  readonly termsOf: (sentence: number) => readonly Term[];
  readonly title: readonly Term[];
}

/** Sentences whose grams are found at once. */
const CHUNK = 50;

/** @param profiles of just this text */
export async function findTerms(
  article: Article,
  profiles: PackedProfiles,
  pace: Pace,
): Promise<ArticleTerms> {
  const views = viewProfiles(profiles);
  const starts = new Uint32Array(views.sentences + 1);
  const parts: string[] = [];
  // Not by a list of all sentences: of the longest article, to make it is a long turn by itself.
  for (const { sentences } of article.paragraphs)
    for (const sentence of sentences) {
      const part = bare(sentence.text);
      parts.push(part);
      starts[parts.length] = (starts[parts.length - 1] ?? 0) + part.length;
      await pace.breathe();
    }
  const text = parts.join('');
  const grams: number[][] = [];
  for (let from = 0; from < views.sentences; from += CHUNK) {
    grams.push(...gramsBetween(text, starts.subarray(from, from + CHUNK + 1)));
    await pace.breathe();
  }
  return {
    profiles,
    sentences: views.sentences,
    units: views.units.length,
    letters: text.length,
    termsOf: (sentence) => [
      ...new Set([
        ...profileTerms(views, sentence),
        ...(grams[sentence] ?? []).map((hash) => termOf('gram', hash)),
      ]),
    ],
    title: titleTerms(profiles),
  };
}

export function titleTerms(profiles: PackedProfiles): readonly Term[] {
  return Array.from(viewProfiles(profiles).title, (unit) => termOf('title', unit));
}

function profileTerms(
  { units, unitStarts, terms, termStarts }: ProfileViews,
  sentence: number,
): readonly Term[] {
  const found: Term[] = [];
  const [from, to] = [unitStarts[sentence] ?? 0, unitStarts[sentence + 1] ?? 0];
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    found.push(termOf('unit', unit));
    if (at > from) found.push(termOf('pair', pairNumber(units[at - 1] ?? 0, unit)));
  }
  for (let at = termStarts[sentence] ?? 0; at < (termStarts[sentence + 1] ?? 0); at++)
    found.push(termOf('term', terms[at] ?? 0));
  return found;
}

/** The grams of a bare text that begin in some of its sentences, of each. @param starts of them, and the end of the last */
function gramsBetween(text: string, starts: Uint32Array): readonly number[][] {
  const grams: number[][] = Array.from({ length: starts.length - 1 }, () => []);
  const [from, to] = [starts[0] ?? 0, starts.at(-1) ?? 0];
  let sentence = 0;
  forEachGram(
    text,
    (hash, start) => {
      while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) sentence++;
      grams[sentence]?.push(hash);
    },
    { start: from, end: to },
  );
  return grams;
}
