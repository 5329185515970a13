import type { EntityKind } from '../entities/answer-type.ts';
import type { Marks } from '../entities/marks.ts';
import type { Draft, UnitSpan } from './profile.ts';

/** In the order of their numbers, which are kept in buffers: add at the end only. */
const KINDS = [
  'time',
  'year',
  'duration',
  'number',
  'ordinal',
  'position',
  'percent',
  'money',
  'person',
  'place',
  'organisation',
  'work',
  'quoted',
  'name',
  'extent',
  'address',
  'range',
  'birth',
  'death',
] as const satisfies readonly EntityKind[];
const KIND_NUMBERS: ReadonlyMap<EntityKind, number> = new Map(KINDS.map((kind, number) => [kind, number]));

/** In the order of their bits; above them how many things are listed, up to 255. */
const FLAGS = ['brackets', 'because', 'means', 'called', 'asks', 'defines', 'locates'] as const;
const PRONOUN_BIT = 1 << FLAGS.length;
const LISTED_SHIFT = 8;
const MOST_LISTED = 255;

/** Kind in 5 bits, length in 8, start in 19: what is longer or further on is no name in a sentence. */
const LENGTH_SHIFT = 5;
const START_SHIFT = 13;
const LONGEST_ENTITY = 255;
const FURTHEST_ENTITY = (1 << 18) - 1;

/** `undefined` where it is too long or too far on. */
export function packEntity({ kind, start, end }: UnitSpan): number | undefined {
  if (end - start > LONGEST_ENTITY || start > FURTHEST_ENTITY) return undefined;
  return (start << START_SHIFT) | ((end - start) << LENGTH_SHIFT) | (KIND_NUMBERS.get(kind) ?? 0);
}

export function readEntity(packed: number): UnitSpan {
  const start = packed >> START_SHIFT;
  const length = (packed >> LENGTH_SHIFT) & LONGEST_ENTITY;
  return { kind: KINDS[packed & ((1 << LENGTH_SHIFT) - 1)] ?? 'name', start, end: start + length };
}

export function packMarks({ marks, opensWithPronoun }: Pick<Draft, 'marks' | 'opensWithPronoun'>): number {
  let flags = 0;
  for (let place = 0; place < FLAGS.length; place++) {
    const flag = FLAGS[place];
    if (flag !== undefined && marks[flag]) flags |= 1 << place;
  }
  const listed = Math.min(MOST_LISTED, marks.listed);
  return flags | (opensWithPronoun ? PRONOUN_BIT : 0) | (listed << LISTED_SHIFT);
}

/** Whether a sentence opens with a pronoun, of its marks in one number. */
export function readPronoun(bits: number): boolean {
  return (bits & PRONOUN_BIT) !== 0;
}

export function readMarks(bits: number): Marks {
  return {
    listed: bits >> LISTED_SHIFT,
    brackets: isSet(bits, 0),
    because: isSet(bits, 1),
    means: isSet(bits, 2),
    called: isSet(bits, 3),
    asks: isSet(bits, 4),
    defines: isSet(bits, 5),
    locates: isSet(bits, 6),
  };
}

function isSet(bits: number, place: number): boolean {
  return (bits & (1 << place)) !== 0;
}
