import type { EntityKind } from './answer-type.ts';
import type { Marks } from './marks.ts';
import type { Profile, UnitSpan } from './profile.ts';

/**
 * The profiles of an article's sentences in one plain buffer, at about 250 bytes a sentence. It can be kept in a
 * database, or handed from thread to thread (`transfer`) without being copied.
 */
export type PackedProfiles = ArrayBuffer;

/** The buffer's parts, as views upon it. Made anew for each question: a view costs more memory than it is worth keeping. */
export interface ProfileViews {
  readonly sentences: number;
  /** Of each sentence, and the end of the last: where its part of `units`, `terms`, `entities`, `concepts` begins. */
  readonly unitStarts: Int32Array;
  readonly termStarts: Int32Array;
  readonly entityStarts: Int32Array;
  readonly conceptStarts: Int32Array;
  readonly units: Int32Array;
  readonly terms: Int32Array;
  /** Kind, length and start in one number: see `packEntity`. */
  readonly entities: Int32Array;
  readonly title: Int32Array;
  /** A bit for each of `FLAGS`, and above them how many things are listed, up to 255. */
  readonly marks: Uint16Array;
  readonly concepts: Uint8Array;
}

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
] as const satisfies readonly EntityKind[];
const KIND_NUMBERS: ReadonlyMap<EntityKind, number> = new Map(KINDS.map((kind, number) => [kind, number]));

/** In the order of their bits. */
const FLAGS = ['brackets', 'because', 'means', 'called', 'asks', 'defines', 'locates'] as const;
const PRONOUN_BIT = 1 << FLAGS.length;
const LISTED_SHIFT = 8;
const MOST_LISTED = 255;

/** Kind in 4 bits, length in 8, start in 20: what is longer or further on is no name in a sentence. */
const LENGTH_SHIFT = 4;
const START_SHIFT = 12;
const LONGEST_ENTITY = 255;
const FURTHEST_ENTITY = (1 << 19) - 1;

const HEADER = 6;

/** @param title numbers of the title's units, each once */
export function packProfiles(profiles: readonly Profile[], title: readonly number[]): PackedProfiles {
  const entities = profiles.map((profile) => profile.entities.flatMap((one) => packEntity(one) ?? []));
  const sum = (lengthOf: (profile: Profile, at: number) => number) =>
    profiles.reduce((total, profile, at) => total + lengthOf(profile, at), 0);
  const header = [
    profiles.length,
    sum(({ units }) => units.length),
    sum(({ terms }) => terms.length),
    sum((_, at) => entities[at]?.length ?? 0),
    sum(({ concepts }) => concepts.length),
    title.length,
  ];
  const buffer = new ArrayBuffer(sizeOf(header));
  new Int32Array(buffer, 0, HEADER).set(header);
  const views = viewProfiles(buffer);
  let [unit, term, entity, concept] = [0, 0, 0, 0];
  for (const [at, profile] of profiles.entries()) {
    const own = entities[at] ?? [];
    views.units.set(profile.units, unit);
    views.terms.set(profile.terms, term);
    views.entities.set(own, entity);
    views.concepts.set(profile.concepts, concept);
    views.marks[at] = packMarks(profile);
    views.unitStarts[at + 1] = unit += profile.units.length;
    views.termStarts[at + 1] = term += profile.terms.length;
    views.entityStarts[at + 1] = entity += own.length;
    views.conceptStarts[at + 1] = concept += profile.concepts.length;
  }
  views.title.set(title);
  return buffer;
}

export function viewProfiles(buffer: PackedProfiles): ProfileViews {
  const header = new Int32Array(buffer, 0, HEADER);
  const [sentences = 0, units = 0, terms = 0, entities = 0, concepts = 0, title = 0] = header;
  let at = HEADER * 4;
  const ints = (length: number) => {
    const view = new Int32Array(buffer, at, length);
    at += view.byteLength;
    return view;
  };
  const marksAt = at + 4 * (4 * (sentences + 1) + units + terms + entities + title);
  return {
    sentences,
    unitStarts: ints(sentences + 1),
    termStarts: ints(sentences + 1),
    entityStarts: ints(sentences + 1),
    conceptStarts: ints(sentences + 1),
    units: ints(units),
    terms: ints(terms),
    entities: ints(entities),
    title: ints(title),
    marks: new Uint16Array(buffer, marksAt, sentences),
    concepts: new Uint8Array(buffer, marksAt + 2 * sentences, concepts),
  };
}

/** The same sentences under another title. @param title numbers of its units, each once */
export function retitleProfiles(buffer: PackedProfiles, title: readonly number[]): PackedProfiles {
  const before = viewProfiles(buffer);
  const header = [...new Int32Array(buffer, 0, HEADER - 1), title.length];
  const retitled = new ArrayBuffer(sizeOf(header));
  new Int32Array(retitled, 0, HEADER).set(header);
  const { sentences: _, ...views } = viewProfiles(retitled);
  views.unitStarts.set(before.unitStarts);
  views.termStarts.set(before.termStarts);
  views.entityStarts.set(before.entityStarts);
  views.conceptStarts.set(before.conceptStarts);
  views.units.set(before.units);
  views.terms.set(before.terms);
  views.entities.set(before.entities);
  views.title.set(title);
  views.marks.set(before.marks);
  views.concepts.set(before.concepts);
  return retitled;
}

/** The profile of one sentence, looking into the buffer. */
export function profileAt(views: ProfileViews, at: number): Profile {
  return new PackedProfile(views, at);
}

/** What is looked at for some questions only is read when it is first asked for. */
class PackedProfile implements Profile {
  readonly units: Int32Array;
  readonly terms: Int32Array;
  readonly concepts: Uint8Array;
  readonly opensWithPronoun: boolean;
  readonly marks: Marks;
  readonly #views: ProfileViews;
  readonly #at: number;
  #entities: readonly UnitSpan[] | undefined;

  constructor(views: ProfileViews, at: number) {
    const bits = views.marks[at] ?? 0;
    this.units = views.units.subarray(views.unitStarts[at], views.unitStarts[at + 1]);
    this.terms = views.terms.subarray(views.termStarts[at], views.termStarts[at + 1]);
    this.concepts = views.concepts.subarray(views.conceptStarts[at], views.conceptStarts[at + 1]);
    this.opensWithPronoun = (bits & PRONOUN_BIT) !== 0;
    this.marks = readMarks(bits);
    this.#views = views;
    this.#at = at;
  }

  get entities(): readonly UnitSpan[] {
    this.#entities ??= readEntities(this.#views, this.#at);
    return this.#entities;
  }
}

function readEntities({ entities, entityStarts }: ProfileViews, at: number): readonly UnitSpan[] {
  const read: UnitSpan[] = [];
  for (let one = entityStarts[at] ?? 0; one < (entityStarts[at + 1] ?? 0); one++)
    read.push(readEntity(entities[one] ?? 0));
  return read;
}

function sizeOf([
  sentences = 0,
  units = 0,
  terms = 0,
  entities = 0,
  concepts = 0,
  title = 0,
]: readonly number[]) {
  return 4 * (HEADER + 4 * (sentences + 1) + units + terms + entities + title) + 2 * sentences + concepts;
}

function packEntity({ kind, start, end }: UnitSpan): number | undefined {
  if (end - start > LONGEST_ENTITY || start > FURTHEST_ENTITY) return undefined;
  return (start << START_SHIFT) | ((end - start) << LENGTH_SHIFT) | (KIND_NUMBERS.get(kind) ?? 0);
}

function readEntity(packed: number): UnitSpan {
  const start = packed >> START_SHIFT;
  const length = (packed >> LENGTH_SHIFT) & LONGEST_ENTITY;
  return { kind: KINDS[packed & ((1 << LENGTH_SHIFT) - 1)] ?? 'name', start, end: start + length };
}

function packMarks({ marks, opensWithPronoun }: Profile): number {
  const flags = FLAGS.reduce((bits, flag, place) => (marks[flag] ? bits | (1 << place) : bits), 0);
  const listed = Math.min(MOST_LISTED, marks.listed);
  return flags | (opensWithPronoun ? PRONOUN_BIT : 0) | (listed << LISTED_SHIFT);
}

function readMarks(bits: number): Marks {
  const has = (place: number) => (bits & (1 << place)) !== 0;
  return {
    listed: bits >> LISTED_SHIFT,
    brackets: has(0),
    because: has(1),
    means: has(2),
    called: has(3),
    asks: has(4),
    defines: has(5),
    locates: has(6),
  };
}
