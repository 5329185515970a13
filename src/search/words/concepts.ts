import { CONCEPTS } from './concept-table.ts';

/** Ways of saying as a tree of characters, so that one pass over a text finds all of them. */
interface Branch {
  readonly next: Map<number, Branch>;
  /** Concepts of the ways of saying that end here. */
  readonly concepts: number[];
}

/** The few that leave something open are looked for one by one. */
const OPEN = /[.{}]/;
const OPEN_WAYS = CONCEPTS.flatMap(({ zh }, concept) =>
  zh
    .split('|')
    .filter((way) => OPEN.test(way))
    .map((way) => ({ concept, pattern: new RegExp(way, 'u') })),
);
const TREES = { zh: plant('zh'), en: plant('en') };
const HAN = /\p{Script=Han}/u;
/** Whether any way of saying begins with a character: most begin none. */
const BEGINS = { zh: beginningsOf(TREES.zh), en: beginningsOf(TREES.en) };

/**
 * Numbers of the concepts that a folded text expresses, rising.
 *
 * @example conceptsIn('他生于1900年') // the numbers of 出生 (and of whatever else is there)
 */
export function conceptsIn(folded: string): Uint8Array {
  const expressed = new Uint8Array(CONCEPTS.length);
  const chinese = HAN.test(folded);
  const language = chinese ? 'zh' : 'en';
  const [tree, begins] = [TREES[language], BEGINS[language]];
  for (let start = 0; start < folded.length; start++) {
    if (begins[folded.charCodeAt(start)] !== 1) continue;
    if (!chinese && start > 0 && isWordCharacter(folded.charCodeAt(start - 1))) continue;
    let branch = tree.next.get(folded.charCodeAt(start));
    for (let at = start + 1; branch !== undefined; at++) {
      const { concepts } = branch;
      for (let one = 0; one < concepts.length; one++) expressed[concepts[one] ?? 0] = 1;
      branch = branch.next.get(folded.charCodeAt(at));
    }
  }
  if (chinese) for (const { concept, pattern } of OPEN_WAYS) if (pattern.test(folded)) expressed[concept] = 1;
  let found = 0;
  for (let concept = 0; concept < expressed.length; concept++)
    if (expressed[concept] === 1) expressed[found++] = concept;
  return expressed.slice(0, found);
}

function plant(language: 'zh' | 'en'): Branch {
  const root: Branch = { next: new Map(), concepts: [] };
  for (const [concept, ways] of CONCEPTS.entries()) {
    for (const way of ways[language].split('|').filter((one) => !OPEN.test(one))) {
      let branch = root;
      for (let at = 0; at < way.length; at++) {
        const grown = branch.next.get(way.charCodeAt(at)) ?? { next: new Map(), concepts: [] };
        branch.next.set(way.charCodeAt(at), grown);
        branch = grown;
      }
      branch.concepts.push(concept);
    }
  }
  return root;
}

function beginningsOf({ next }: Branch): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (const code of next.keys()) begins[code] = 1;
  return begins;
}

/** As `\\w` has it: a way of saying begins where a word does. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    (code >= 0x41 && code <= 0x5a)
  );
}
