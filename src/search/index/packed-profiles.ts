import type { Marks } from '../entities/marks.ts';
import { packEntity, packMarks, readEntity, readMarks, readPronoun } from './packed-numbers.ts';
import type { Draft, Profile, UnitSpan } from './profile.ts';

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
  /** See `packMarks`. */
  readonly marks: Uint16Array;
  readonly concepts: Uint8Array;
}

const HEADER = 6;

/** @param title numbers of the title's units, each once */
export function packProfiles(profiles: readonly Draft[], title: readonly number[]): PackedProfiles {
  const entities = profiles.map(packEntities);
  const header = [
    profiles.length,
    totalLength(profiles.map(({ units }) => units)),
    totalLength(profiles.map(({ terms }) => terms)),
    totalLength(entities),
    totalLength(profiles.map(({ concepts }) => concepts)),
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

function totalLength(lists: readonly { readonly length: number }[]): number {
  let total = 0;
  for (const { length } of lists) total += length;
  return total;
}

function packEntities({ entities }: Draft): readonly number[] {
  const packed: number[] = [];
  for (const entity of entities) {
    const one = packEntity(entity);
    if (one !== undefined) packed.push(one);
  }
  return packed;
}

/** How many sentences were packed. */
export function countPacked(buffer: PackedProfiles): number {
  return new Int32Array(buffer, 0, HEADER)[0] ?? 0;
}

export function viewProfiles(buffer: PackedProfiles): ProfileViews {
  const header = new Int32Array(buffer, 0, HEADER);
  const [sentences = 0, units = 0, terms = 0, entities = 0, concepts = 0, title = 0] = header;
  const reader = { buffer, at: HEADER * 4 };
  const marksAt = reader.at + 4 * (4 * (sentences + 1) + units + terms + entities + title);
  return {
    sentences,
    unitStarts: takeInts(reader, sentences + 1),
    termStarts: takeInts(reader, sentences + 1),
    entityStarts: takeInts(reader, sentences + 1),
    conceptStarts: takeInts(reader, sentences + 1),
    units: takeInts(reader, units),
    terms: takeInts(reader, terms),
    entities: takeInts(reader, entities),
    title: takeInts(reader, title),
    marks: new Uint16Array(buffer, marksAt, sentences),
    concepts: new Uint8Array(buffer, marksAt + 2 * sentences, concepts),
  };
}

function takeInts(reader: { readonly buffer: ArrayBuffer; at: number }, length: number): Int32Array {
  const view = new Int32Array(reader.buffer, reader.at, length);
  reader.at += view.byteLength;
  return view;
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
  readonly opensWithPronoun: boolean;
  readonly #views: ProfileViews;
  readonly #at: number;
  #concepts: Uint8Array | undefined;
  #marks: Marks | undefined;
  #entities: readonly UnitSpan[] | undefined;

  constructor(views: ProfileViews, at: number) {
    this.units = views.units.subarray(views.unitStarts[at], views.unitStarts[at + 1]);
    this.terms = views.terms.subarray(views.termStarts[at], views.termStarts[at + 1]);
    this.opensWithPronoun = readPronoun(views.marks[at] ?? 0);
    this.#views = views;
    this.#at = at;
  }

  get concepts(): Uint8Array {
    const { concepts, conceptStarts } = this.#views;
    this.#concepts ??= concepts.subarray(conceptStarts[this.#at], conceptStarts[this.#at + 1]);
    return this.#concepts;
  }

  get marks(): Marks {
    this.#marks ??= readMarks(this.#views.marks[this.#at] ?? 0);
    return this.#marks;
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
