import type { Candidate } from './candidates.ts';
import { type Collection, narrowCollection } from './collection.ts';
import { createProbe, type Probe } from './probe.ts';
import { readQuestion } from './question.ts';
import { explainValues, type RankedSentence, scoreValues, valuesOf } from './rank.ts';
import { compareScenes, type Scene, type Stretch, setScene } from './scene.ts';

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

/** Gathers the evidence of the sentences that may answer. */
export function hearQuestion(text: string, collection: Collection): Hearing {
  const { lexicon, knowledge, analyzer } = collection;
  return hearProbe(createProbe(readQuestion(text, analyzer), lexicon, knowledge.tables), collection);
}

function hearProbe(probe: Probe, collection: Collection): Hearing {
  const { indexed } = collection;
  const [only] = indexed;
  if (indexed.length === 1 && only !== undefined && only.sentences.length <= ALL_UP_TO) {
    const scene = setScene(probe, only.stretch);
    return {
      probe,
      pooled: false,
      seats: scene.evidence.map((_, index) => ({ article: 0, scene, index, first: 0 })),
    };
  }
  return { probe, pooled: indexed.length > 1, seats: seatCandidates(probe, collection) };
}

function seatCandidates(probe: Probe, { indexed, index }: Collection): readonly Seat[] {
  const frequencies = index.frequencies(probe);
  const byArticle = new Map<number, number[]>();
  for (const candidate of index.candidates(probe, CANDIDATES)) join(byArticle, candidate);
  const stretches = [...byArticle].flatMap(([article, sentences]) => {
    const whole = indexed[article]?.stretch;
    if (whole === undefined) throw new RangeError(`No article ${article} among ${indexed.length}.`);
    return clusterOf(sentences).map((cluster) => {
      const first = Math.max(0, (cluster[0] ?? 0) - AROUND);
      const end = Math.min(whole.profiles.length, (cluster.at(-1) ?? 0) + AROUND + 1);
      return { article, sentences: cluster, first, stretch: cutStretch(whole, first, end) };
    });
  });
  const scenes = compareScenes(stretches.map(({ stretch }) => setScene(probe, stretch, frequencies)));
  return stretches.flatMap(({ article, sentences, first }, place) => {
    const scene = scenes[place];
    if (scene === undefined) return [];
    return sentences.map((sentence) => ({ article, scene, index: sentence - first, first }));
  });
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

function cutStretch(whole: Stretch, from: number, to: number): Stretch {
  if (from === 0 && to === whole.profiles.length) return whole;
  return {
    profiles: whole.profiles.slice(from, to),
    paragraphs: Array.from(whole.paragraphs).slice(from, to),
    places: Array.from(whole.places).slice(from, to),
    title: whole.title,
  };
}

/** The sentences of a hearing by score, best first; ties in reading order. */
export function rankSentences(
  hearing: Hearing,
  { indexed, knowledge }: Collection,
): readonly RankedSentence[] {
  const { language, type } = hearing.probe.question;
  const model = knowledge.models[language][hearing.pooled ? 'pooled' : 'single'];
  const ranked = hearing.seats.flatMap(({ article, scene, index, first }) => {
    const at = indexed[article];
    const sentence = at?.sentences[first + index];
    if (at === undefined || sentence === undefined) return [];
    const values = valuesOf(scene, index);
    return {
      article: at.article,
      sentence,
      score: scoreValues(values, model),
      scene,
      index,
      type,
      explain: () => explainValues(values, model),
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/** Up to so many articles the best one is asked again by itself. */
const FEW_ARTICLES = 50;

/**
 * All of it: the sentences worth looking at, best first. Of few articles the best is found first and then asked
 * alone, so that what it answers does not hang on which others stand beside it.
 */
export function searchCollection(text: string, collection: Collection): Found {
  const hearing = hearQuestion(text, collection);
  const ranked = rankSentences(hearing, collection);
  const article = ranked[0]?.article;
  if (!hearing.pooled || article === undefined || collection.articles.length > FEW_ARTICLES)
    return { hearing, ranked };
  const alone = narrowCollection(collection, article);
  // The lexicon is shared, so that what was read of the question holds here too.
  const own = rankSentences(hearProbe(hearing.probe, alone), alone);
  return { hearing, ranked: [...own, ...ranked.filter((one) => one.article !== article)] };
}

interface Found {
  readonly hearing: Hearing;
  readonly ranked: readonly RankedSentence[];
}
