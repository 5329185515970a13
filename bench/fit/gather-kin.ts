import type { KinTable } from '../../src/search/words/kin.ts';
import { stem } from '../../src/text/stem.ts';
import type { Meanings } from './meanings.ts';
import type { Sense } from './read-wordnet.ts';

/**
 * Which English words belong together, from WordNet 3.1 (Princeton University; `src/search/words/wordnet-licence.txt`), which
 * comes with `natural` and is read at fitting time alone. Its files: https://wordnet.princeton.edu/documentation/wndb5wn.
 */

/** Relatives of a stem: of its family (Spain – Spanish, defend – defence), and words that can mean the same. */
export interface Relatives {
  readonly family: ReadonlySet<string>;
  readonly same: ReadonlySet<string>;
}

/** Families that WordNet does not know, or knows under names of several words. */
const MORE_FAMILIES = `
britain british briton
america american
scandinavia scandinavian
holland dutch netherlands
byzantium byzantine
author write
birth born bear
dead death die
strong strength
victory win victor
loss lose
belief believe
thought think
choice choose
flight fly
sale sell
speech speak
growth grow
gift give
song sing
proof prove
width wide
depth deep
height high tall
length long
breadth broad
weight weigh heavy
truth true
youth young
poor poverty
hot heat
judge judicial
sea marine maritime naval
moon lunar
sun solar
city municipal
king royal
church ecclesiastical
doctor medical
army military
language linguistic
`;

/** Derived from, pertains to, participle of. */
const FAMILY = new Set(['+', '\\', '<']);
/** Adjectives of like meaning; an adjective and what it measures (wide, width). */
const SIMILAR = new Set(['&', '=']);
/** Only these many of a word's commonest meanings. */
const MEANINGS = 3;
/** The least share of a word's uses that a meaning must have to be meant without being said. */
const LEAST_SHARE = 0.15;
/** Uses in tagged texts from which on a word is known without having been seen. */
const LEAST_USES = 2;
const CAPITAL = /[A-Z]/;
const WORD = /^[a-z]{3,}$/;

/** @param seen stems of use: those that texts have; common words are besides */
export function gatherKin(
  seen: ReadonlySet<string>,
  { synsets, senses }: Pick<Meanings, 'synsets' | 'senses'>,
): ReadonlyMap<string, Relatives> {
  const totals = countUses(senses);
  const known = stemsOf(totals, seen);
  const kin = new Map<string, { family: Set<string>; same: Set<string> }>();
  const relate = (kind: keyof Relatives, one: string, other: string) => {
    const [a, b] = [stem(one.toLowerCase()), stem(other.toLowerCase())];
    if (a === b || !WORD.test(one.toLowerCase()) || !WORD.test(other.toLowerCase())) return;
    const named = kind === 'family' && CAPITAL.test(one + other);
    if (named ? !(known.has(a) || known.has(b)) : !(known.has(a) && known.has(b))) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const relatives = kin.get(from) ?? { family: new Set(), same: new Set() };
      relatives[kind].add(to);
      kin.set(from, relatives);
    }
  };
  const common = (word: string, synset: string) => {
    const sense = senses.get(`${synset} ${word.toLowerCase()}`);
    return sense !== undefined && isCommon(sense, totals.get(`${synset[0]} ${word.toLowerCase()}`) ?? 0);
  };
  for (const [key, { words, pointers }] of synsets) {
    for (const { symbol, to, source, target } of pointers) {
      const other = synsets.get(to);
      if (FAMILY.has(symbol)) {
        const [from, kinsman] = [words[source - 1], other?.words[target - 1]];
        if (from !== undefined && kinsman !== undefined) relate('family', from, kinsman);
      } else if (SIMILAR.has(symbol)) {
        for (const word of words.filter((one) => common(one, key)))
          for (const like of other?.words ?? []) if (common(like, to)) relate('same', word, like);
      }
    }
    const usual = words.filter((word) => common(word, key));
    for (const [place, word] of usual.entries())
      for (const like of usual.slice(place + 1)) relate('same', word, like);
  }
  for (const line of MORE_FAMILIES.trim().split('\n')) {
    const words = line.split(' ');
    for (const [place, word] of words.entries())
      for (const other of words.slice(place + 1)) relate('family', word, other);
  }
  return kin;
}

function isCommon({ number, count }: Sense, total: number): boolean {
  return number === 1 || (number <= MEANINGS && count / total >= LEAST_SHARE);
}

function countUses(senses: ReadonlyMap<string, Sense>): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [key, { lemma, count }] of senses) {
    const word = `${key[0]} ${lemma}`;
    totals.set(word, (totals.get(word) ?? 0) + count);
  }
  return totals;
}

/** The stems of use, and those of common words. */
export function knownStems(
  seen: ReadonlySet<string>,
  { senses }: Pick<Meanings, 'senses'>,
): ReadonlySet<string> {
  return stemsOf(countUses(senses), seen);
}

function stemsOf(totals: ReadonlyMap<string, number>, seen: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set(seen);
  for (const [word, total] of totals) if (total >= LEAST_USES) known.add(stem(word.slice(2)));
  return known;
}

/** Each kinship once, with the word that comes first: see `readKin`. */
export function writeKin(kin: ReadonlyMap<string, Relatives>): KinTable {
  const rows = [...kin]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([stemmed, { family, same }]) => {
      const later = (others: ReadonlySet<string>) => [...others].filter((other) => other > stemmed).sort();
      const [kinsmen, alike] = [later(family), later(same).filter((other) => !family.has(other))];
      return kinsmen.length + alike.length === 0
        ? []
        : [[stemmed, kinsmen.join(' '), alike.join(' ')].join('|').replace(/\|$/, '')];
    });
  return { rows };
}
