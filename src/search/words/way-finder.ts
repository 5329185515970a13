/**
 * Tells which of some lists a text has a word of: 1 at the place of each that it has. A word that begins with a letter of
 * a to z is found where a word begins, as `\b` has it, whatever follows; any other is found anywhere.
 *
 * @param text folded
 */
export type WayFinder = (text: string) => Uint8Array;

/**
 * @throws RangeError for more words than its tree can hold, some ten thousand
 * @example createWayFinder([['年', '月'], ['month']])('12 months') // [0, 1]
 */
export function createWayFinder(lists: readonly (readonly string[])[]): WayFinder {
  const tree = plant(lists);
  // Smaller, and faster to look into, than what grows.
  const { roots, ends } = tree;
  const codes = Uint16Array.from(tree.codes);
  const inner = Uint16Array.from(tree.inner);
  const beside = Uint16Array.from(tree.beside);
  return (text) => {
    const found = new Uint8Array(lists.length);
    let before = 0;
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      const isWithin = isLetter(first) && isWordCharacter(before);
      before = first;
      if (isWithin) continue;
      let branch = roots[first] ?? NONE;
      for (let at = start + 1; branch !== NONE; at++) {
        const own = ends[branch];
        if (own !== undefined) for (let one = 0; one < own.length; one++) found[own[one] ?? 0] = 1;
        if (at === text.length) break;
        const code = text.charCodeAt(at);
        branch = inner[branch] ?? NONE;
        while (branch !== NONE && codes[branch] !== code) branch = beside[branch] ?? NONE;
      }
    }
    return found;
  };
}

const NONE = 0;
/** Their numbers are kept in 16 bits. */
const MOST_BRANCHES = 0x10000;

/**
 * Words as a tree of characters, so that one pass over a text finds all of them. Branches are numbers, from 1: thousands of
 * objects would take megabytes.
 */
interface Tree {
  /** The branch of a first character, by its code. */
  readonly roots: Uint16Array;
  /** Of each branch: its character, the first of those that grow from it, and the next of those that grow where it does. */
  readonly codes: number[];
  readonly inner: number[];
  readonly beside: number[];
  /** Lists with a word that ends there. */
  readonly ends: (number[] | undefined)[];
}

function plant(lists: readonly (readonly string[])[]): Tree {
  const tree: Tree = {
    roots: new Uint16Array(0x10000),
    codes: [0],
    inner: [NONE],
    beside: [NONE],
    ends: [undefined],
  };
  for (const [list, words] of lists.entries())
    for (const word of words) {
      const first = word.charCodeAt(0);
      let branch = tree.roots[first] || addBranch(tree, first);
      tree.roots[first] = branch;
      for (let at = 1; at < word.length; at++) branch = growTo(tree, branch, word.charCodeAt(at));
      const own = tree.ends[branch] ?? [];
      own.push(list);
      tree.ends[branch] = own;
    }
  return tree;
}

function growTo(tree: Tree, branch: number, code: number): number {
  let known = tree.inner[branch] ?? NONE;
  while (known !== NONE && tree.codes[known] !== code) known = tree.beside[known] ?? NONE;
  if (known !== NONE) return known;
  const grown = addBranch(tree, code);
  tree.beside[grown] = tree.inner[branch] ?? NONE;
  tree.inner[branch] = grown;
  return grown;
}

function addBranch({ codes, inner, beside, ends }: Tree, code: number): number {
  if (codes.length === MOST_BRANCHES)
    throw new RangeError(`Too many words to look for at once, at ${MOST_BRANCHES} branches.`);
  codes.push(code);
  inner.push(NONE);
  beside.push(NONE);
  return ends.push(undefined) - 1;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || (code >= 0x41 && code <= 0x5a);
}
