import type { Article } from '../../article/article.ts';
import { pairNumber } from '../../search/key-number.ts';
import { type PackedProfiles, viewProfiles } from '../../search/packed-profiles.ts';
import { forEachGram } from '../../search/quotes/grams.ts';
import { fillShelf } from '../../search/quotes/shelf.ts';
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

/** @param profiles of just this text */
export function findTerms(article: Article, profiles: PackedProfiles): ArticleTerms {
  const views = viewProfiles(profiles);
  const shelf = fillShelf(article, 0);
  const grams: number[][] = Array.from({ length: views.sentences }, () => []);
  let at = 0;
  forEachGram(shelf.text, (hash, start) => {
    while ((shelf.starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start) at++;
    grams[at]?.push(hash);
  });
  return {
    profiles,
    sentences: views.sentences,
    units: views.units.length,
    letters: shelf.text.length,
    termsOf(sentence) {
      const found = new Set<Term>();
      const [from, to] = [views.unitStarts[sentence] ?? 0, views.unitStarts[sentence + 1] ?? 0];
      for (let one = from; one < to; one++) {
        const unit = views.units[one] ?? 0;
        found.add(termOf('unit', unit));
        if (one > from) found.add(termOf('pair', pairNumber(views.units[one - 1] ?? 0, unit)));
      }
      for (let one = views.termStarts[sentence] ?? 0; one < (views.termStarts[sentence + 1] ?? 0); one++)
        found.add(termOf('term', views.terms[one] ?? 0));
      for (const hash of grams[sentence] ?? []) found.add(termOf('gram', hash));
      return [...found];
    },
    title: titleTerms(profiles),
  };
}

export function titleTerms(profiles: PackedProfiles): readonly Term[] {
  return Array.from(viewProfiles(profiles).title, (unit) => termOf('title', unit));
}
