import { type Candidate, chooseCandidates } from './candidates.ts';
import type { Gathered } from './gathered.ts';
import { type IndexedArticle, stretchOf } from './index/indexed-article.ts';
import type { Probe } from './question/probe.ts';
import type { Scene } from './scene/scene.ts';
import { compareScenes, setScene } from './scene/set-scene.ts';

/** Up to so many sentences of one article are all looked at; beyond, candidates are taken from the index first. */
const ALL_UP_TO = 240;
/** Candidates from the index: they hold the right sentence in 99 of 100 cases. */
const CANDIDATES = 60;
/** Sentences looked at on each side of a candidate, for what neighbours say. */
const AROUND = 6;

/** A question held against a collection: the sentences worth looking at, each in its scene. */
export interface Hearing {
  readonly probe: Probe;
  /** Whether several articles are asked: other weights apply. */
  readonly pooled: boolean;
  readonly seats: readonly Seat[];
}

/** One sentence of a hearing: `first` is the sentence number in its article at which the scene begins. */
export interface Seat {
  readonly article: number;
  readonly scene: Scene;
  readonly index: number;
  readonly first: number;
}

/** The article at a place of the collection. */
export type ArticleAt = (place: number) => IndexedArticle | undefined;

/** The sentences worth looking at, by the postings alone: the right one is hardly ever missed. */
export function chooseSentences(probe: Probe, gathered: Gathered): readonly Candidate[] {
  return chooseCandidates(probe, gathered, CANDIDATES);
}

/** An article to be heard by itself. */
export interface Lone {
  readonly article: IndexedArticle;
  /** In its collection. */
  readonly place: number;
  /** What the postings of it alone say; asked for where it is long. */
  readonly gathered: () => Gathered;
}

/** One article by itself: the whole of it, or where it is long its candidates. */
export function hearAlone(probe: Probe, { article, place, gathered }: Lone): Hearing {
  if (article.sentences.length <= ALL_UP_TO) {
    const scene = setScene(probe, stretchOf(article));
    const seats = scene.evidence.map((_, index) => ({ article: place, scene, index, first: 0 }));
    return { probe, pooled: false, seats };
  }
  const { seats } = hearCandidates(probe, gathered(), () => article);
  return { probe, pooled: false, seats: seats.map((seat) => ({ ...seat, article: place })) };
}

/**
 * Several articles: the candidates, each with what stands around it.
 *
 * @param articleAt gives at least the articles of `chooseSentences`
 */
export function hearCandidates(probe: Probe, gathered: Gathered, articleAt: ArticleAt): Hearing {
  const byArticle = new Map<number, number[]>();
  for (const candidate of chooseSentences(probe, gathered)) join(byArticle, candidate);
  const stretches = [...byArticle].flatMap(([article, sentences]) => {
    const indexed = articleAt(article);
    if (indexed === undefined) throw new RangeError(`Article ${article} was not given.`);
    return clusterOf(withBelow(indexed, sentences)).map((cluster) => {
      const first = Math.max(0, (cluster[0] ?? 0) - AROUND);
      const end = Math.min(indexed.sentences.length, (cluster.at(-1) ?? 0) + AROUND + 1);
      return { article, sentences: cluster, first, stretch: stretchOf(indexed, first, end) };
    });
  });
  const scenes = compareScenes(stretches.map(({ stretch }) => setScene(probe, stretch, gathered)));
  const seats = stretches.flatMap(({ article, sentences, first }, place) => {
    const scene = scenes[place];
    if (scene === undefined) return [];
    return sentences.map((sentence) => ({ article, scene, index: sentence - first, first }));
  });
  return { probe, pooled: true, seats };
}

/** Candidates with what stands below those that only ask or name: by its own words it might be none. */
function withBelow({ headings: { under } }: IndexedArticle, sentences: readonly number[]): readonly number[] {
  const all = new Set(sentences);
  for (const sentence of sentences)
    for (let at = sentence + 1; at <= sentence + AROUND && under[at] === sentence; at++) all.add(at);
  return [...all];
}

/** Sentence numbers in rising order, parted where too far from each other to share a scene. */
function clusterOf(sentences: readonly number[]): readonly (readonly number[])[] {
  const clusters: number[][] = [];
  for (const sentence of [...sentences].sort((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last !== undefined && sentence - (last.at(-1) ?? 0) <= 2 * AROUND) last.push(sentence);
    else clusters.push([sentence]);
  }
  return clusters;
}

function join(byArticle: Map<number, number[]>, { article, sentence }: Candidate): void {
  const known = byArticle.get(article);
  if (known === undefined) byArticle.set(article, [sentence]);
  else known.push(sentence);
}
