import { gainsOf, NEIGHBOUR_SHARE } from '../../search/candidates.ts';
import { type Gathered, gatherPostings, probePair } from '../../search/gathered.ts';
import type { Segment } from '../../search/index/segment.ts';
import type { Probe } from '../../search/question/probe.ts';
import { articleOfSentence } from '../terms/sentence-number.ts';
import { type Term, termOf } from '../terms/term.ts';
import type { Counted } from './frequencies.ts';
import type { Outline, Outlined } from './outline.ts';
import type { Scores } from './read-postings.ts';

/** The terms of a question, for each of its places; a pair that there is not has none. */
export interface ProbeTerms {
  readonly unit: (j: number) => Term;
  readonly pair: (j: number) => Term | undefined;
  readonly title: (j: number) => Term;
  readonly term: (t: number) => Term;
  readonly all: readonly Term[];
}

export function termsOfProbe(probe: Probe): ProbeTerms {
  const unit = (j: number) => termOf('unit', probe.units[j] ?? 0);
  const pair = (j: number) => (j > 0 ? termOf('pair', probePair(probe, j)) : undefined);
  const title = (j: number) => termOf('title', probe.units[j] ?? 0);
  const term = (t: number) => termOf('term', probe.terms[t] ?? 0);
  const all = [
    ...Array.from(probe.units, (_, j) => [unit(j), pair(j) ?? [], title(j)].flat()),
    ...Array.from(probe.terms, (_, t) => [term(t)]),
  ].flat();
  return { unit, pair, title, term, all };
}

/** Frequencies of a question in the whole library: what is kept of its own articles, and the shared ones. */
export function totalsOf(
  probe: Probe,
  { outline, counted, shared }: { outline: Outline; counted: Counted; shared: readonly Segment[] },
): Omit<Gathered, 'blocks'> {
  const terms = termsOfProbe(probe);
  const others = gatherPostings(probe, shared);
  const sum = (size: number, termAt: (j: number) => Term | undefined, besides: ArrayLike<number>) =>
    Int32Array.from({ length: size }, (_, j) => (counted.get(termAt(j) ?? -1) ?? 0) + (besides[j] ?? 0));
  const sentences = outline.sentences + others.sentences;
  const units = outline.units + others.averageLength * others.sentences;
  return {
    articles: outline.articles + others.articles,
    sentences,
    averageLength: units / Math.max(1, sentences),
    ofUnit: sum(probe.units.length, terms.unit, others.ofUnit),
    ofPair: sum(probe.units.length, terms.pair, others.ofPair),
    ofTerm: sum(probe.terms.length, terms.term, others.ofTerm),
    ofTitle: sum(probe.units.length, terms.title, others.ofTitle),
  };
}

/** What a question's terms are worth where they stand: see `gainsOf`. */
export function worthOf(probe: Probe, totals: Omit<Gathered, 'blocks'>): ReadonlyMap<Term, number> {
  const terms = termsOfProbe(probe);
  const gains = gainsOf(probe, totals);
  const worth = new Map<Term, number>();
  const add = (term: Term | undefined, gain: number | undefined = 0) => {
    if (term !== undefined && gain > 0) worth.set(term, (worth.get(term) ?? 0) + gain);
  };
  for (let j = 0; j < probe.units.length; j++) {
    add(terms.unit(j), gains.unit[j]);
    add(terms.pair(j), gains.pair[j]);
    add(terms.title(j), gains.title[j]);
  }
  return worth;
}

/** Articles looked into, and their sentences in all: more than the candidates can be of. */
const MOST_ARTICLES = 150;
const MOST_SENTENCES = 30_000;

/** The articles with the best sentences, best first, by what is known so far; title and neighbours help as in `chooseCandidates`. */
export function bestArticles({ sentences, titles }: Scores, { byNumber }: Outline): readonly Outlined[] {
  const best = new Map<number, number>();
  const offer = (article: number, score: number) => {
    if (score > (best.get(article) ?? 0)) best.set(article, score);
  };
  for (const [number, own] of sentences) {
    const beside = Math.max(sentences.get(number - 1) ?? 0, sentences.get(number + 1) ?? 0);
    const article = articleOfSentence(number);
    const title = titles.get(article) ?? 0;
    offer(article, own + title + NEIGHBOUR_SHARE * (beside + title));
  }
  for (const [article, title] of titles) offer(article, title * (1 + NEIGHBOUR_SHARE));
  const chosen: Outlined[] = [];
  let room = MOST_SENTENCES;
  for (const [number] of [...best].sort(([, a], [, b]) => b - a)) {
    const article = byNumber.get(number);
    if (article === undefined) continue;
    room -= article.sentences;
    if (chosen.length >= MOST_ARTICLES || (room < 0 && chosen.length > 0)) break;
    chosen.push(article);
  }
  return chosen;
}
