import type { Sentence } from '../../article/article.ts';
import type { Analysis, Analyzer } from '../../text/terms.ts';
import { unitsWithin } from '../../text/units-within.ts';
import { PRONOUNS } from '../../text/words.ts';
import type { EntityKind } from '../entities/answer-type.ts';
import { findEntities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { type Marks, marksOf } from '../entities/marks.ts';
import { conceptsIn } from '../words/concepts.ts';
import { keyNumber } from '../words/key-number.ts';

/** A sentence as the ranker sees it: numbers instead of text, worked out once. */
export interface Profile {
  /** Numbers of its units (`key-number.ts`), in order. */
  readonly units: Int32Array;
  /** Numbers of its terms, stop words left out. */
  readonly terms: Int32Array;
  readonly entities: readonly UnitSpan[];
  /** Numbers of the concepts it expresses. */
  readonly concepts: Uint8Array;
  readonly opensWithPronoun: boolean;
  /** Marks that some questions look for. */
  readonly marks: Marks;
}

/** What is worked out of a sentence, before it is packed (`packed-profiles.ts`): numbers in plain arrays, which cost less to make. */
export interface Draft extends Omit<Profile, 'units' | 'terms' | 'concepts'> {
  readonly units: readonly number[];
  readonly terms: readonly number[];
  readonly concepts: Uint8Array;
}

/** An entity as a range of units. */
export interface UnitSpan {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
}

/**
 * @param told what else is known to be in it, as the figures in a table's row are (`cell-figures.ts`)
 * @example profileOf(sentence, analyzer).units.length
 */
export function profileOf(
  sentence: Pick<Sentence, 'text'>,
  analyzer: Analyzer,
  told: readonly Entity[] = [],
): Draft {
  const analysis = analyzer.analyze(sentence.text);
  const { units, terms, folded } = analysis;
  const text = folded.text;
  return {
    units: units.map(({ key }) => keyNumber(key)),
    terms: numbersOfTerms(terms),
    entities: [...findEntities(analysis), ...told].map((entity) => toUnits(units, entity)),
    concepts: conceptsIn(text),
    opensWithPronoun: PRONOUNS.zh.has(terms[0]?.key ?? '') || PRONOUNS.en.has(terms[0]?.key ?? ''),
    marks: marksOf(text),
  };
}

function numbersOfTerms(terms: Analysis['terms']): readonly number[] {
  const numbers: number[] = [];
  for (const { stop, key } of terms) if (!stop) numbers.push(keyNumber(key));
  return numbers;
}

function toUnits(units: Analysis['units'], entity: Entity): UnitSpan {
  return { kind: entity.kind, ...unitsWithin(units, entity) };
}
