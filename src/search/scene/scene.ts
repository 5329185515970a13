import type { Stretch } from '../index/stretch.ts';
import type { Probe, QuestionWord } from '../question/probe.ts';
import type { Evidence } from './evidence.ts';

/** A question held against a stretch: what each sentence has, and the best of all for comparison. */
export interface Scene {
  readonly probe: Probe;
  readonly stretch: Stretch;
  readonly evidence: readonly Evidence[];
  /** For each unit of the question, 1 where it is in the title; in the title or in any sentence. */
  readonly inTitle: Uint8Array;
  /** The same of the subject, by which sentences are matched: the title, where the question names enough of it. */
  readonly ofSubject: Uint8Array;
  readonly anywhere: Uint8Array;
  /** What is asked of the subject (`attribute.ts`); the question's weightiest word beyond the title. */
  readonly attributes: readonly QuestionWord[];
  readonly keyWord: QuestionWord | undefined;
  readonly weights: Float64Array;
  readonly total: number;
  /** How many sentences of the stretch have each unit of the question. */
  readonly having: ArrayLike<number>;
  /** For each sentence, the weight of what it has not of the question and those before it have (`earlier.ts`). */
  readonly earlier: Float64Array;
  /** Of the sentences it is compared with: those of the stretch, or of all stretches where several are asked. */
  readonly best: Best;
  readonly ownBest: Best;
  /** How far each sentence is the one of the stretch that matches best (`leads.ts`); empty in English. */
  readonly leads: Float64Array;
  /** Weight of the question found in the stretch or its title; share of the title that the question names. */
  readonly coveredAnywhere: number;
  readonly titleNamed: number;
  /** Share of the question that is in the title: how far it asks about the very subject of the article. */
  readonly titleShare: number;
  /** How many sentences express each concept of the question; how many hold a candidate. */
  readonly conceptFrequencies: ReadonlyMap<number, number>;
  readonly withCandidates: number;
  /** The most of the question beyond the title that any sentence has. */
  readonly mostBeyondTitle: number;
  readonly averageLength: number;
  /** What is worked out when it is first asked for, of the scene of the best sentence alone. */
  readonly noted: Noted;
}

/** For words of the question, how far any sentence or the title has them, and how far they are told in any way (`told.ts`). */
export interface Noted {
  readonly held: Map<QuestionWord, number>;
  readonly told: Map<QuestionWord, number>;
}

export interface Best {
  readonly bm25: number;
  readonly pairBm25: number;
  readonly tfIdf: number;
}
