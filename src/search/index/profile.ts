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

/** An entity as a range of units. */
export interface UnitSpan {
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
}

/** @example profileOf(sentence, analyzer).units.length */
export function profileOf(sentence: Pick<Sentence, 'text'>, analyzer: Analyzer): Profile {
  const analysis = analyzer.analyze(sentence.text);
  const { units, terms, folded } = analysis;
  const text = folded.text;
  return {
    units: numbersOf(units),
    terms: numbersOf(terms.filter((term) => !term.stop)),
    entities: findEntities(analysis).map((entity) => toUnits(units, entity)),
    concepts: conceptsIn(text),
    opensWithPronoun: PRONOUNS.zh.has(terms[0]?.key ?? '') || PRONOUNS.en.has(terms[0]?.key ?? ''),
    marks: marksOf(text),
  };
}

function numbersOf(keyed: readonly { readonly key: string }[]): Int32Array {
  const numbers = new Int32Array(keyed.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = keyNumber(keyed[at]?.key ?? '');
  return numbers;
}

function toUnits(units: Analysis['units'], entity: Entity): UnitSpan {
  return { kind: entity.kind, ...unitsWithin(units, entity) };
}
