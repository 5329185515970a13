import { keyNumber } from './key-number.ts';
import table from './noun-classes.json' with { type: 'json' };

/** Which classes of things English nouns are for: persons, places, animals, food … (WordNet's 26 files of nouns). */
export interface NounClasses {
  /** Shares of a word's uses by class; nothing of words that are no nouns or not known. */
  readonly of: (number: number) => readonly ClassShare[] | undefined;
}

export interface ClassShare {
  /** From 0, in the order of WordNet's files: `PERSON` is one. */
  readonly class: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Nouns for persons: poet, engineer, healer; for groups: team, club, crew. */
export const PERSON = 15;
export const GROUP = 11;
/** Animals; what people made (house, chest); parts of bodies; food; places; natural things (river, hill); plants; substances; times. */
export const ANIMAL = 2;
export const ARTEFACT = 3;
export const BODY = 5;
export const FOOD = 10;
export const LOCATION = 12;
export const NATURE = 14;
export const PLANT = 17;
export const SUBSTANCE = 24;
export const TIME = 25;
/** Deeds; thoughts; what happens; feelings; what moves people; what is had; what goes on; how things stand to each other; states. */
export const ACT = 1;
export const COGNITION = 6;
export const EVENT = 8;
export const FEELING = 9;
export const MOTIVE = 13;
export const POSSESSION = 18;
export const PROCESS = 19;
export const RELATION = 21;
export const STATE = 23;

/** Letter of a class (a for 0) and its share in ninths, the commonest class first → the stems, parted by spaces. */
export type NounClassTable = Readonly<Record<string, string>>;

/** The table that `npm run fit` made: see `weights.md`. */
export function loadNounClasses(): NounClasses {
  return readNounClasses(table);
}

export function readNounClasses(table: NounClassTable): NounClasses {
  const classes = new Map<number, readonly ClassShare[]>();
  for (const [code, stems] of Object.entries(table)) {
    const shares = (code.match(/../g) ?? []).map((one) => ({
      class: one.charCodeAt(0) - 'a'.charCodeAt(0),
      share: Number(one[1]) / 9,
    }));
    for (const stem of stems.split(' ')) classes.set(keyNumber(stem), shares);
  }
  return { of: (number) => classes.get(number) };
}

/** How likely two words are for things of one class: `Σ share · share`, 0 to 1. */
export function sameClass(one: readonly ClassShare[], other: readonly ClassShare[]): number {
  let likely = 0;
  for (const a of one) for (const b of other) if (a.class === b.class) likely += a.share * b.share;
  return likely;
}
