/**
 * Tells which of some lists a text has a word of: 1 at the place of each that it has. A word that begins with a letter of
 * a to z is found where a word begins, as `\b` has it, whatever follows; any other is found anywhere.
 *
 * @param text folded
 */
export type WayFinder = (text: string) => Uint8Array;

/** Words as a tree of characters, so that one pass over a text finds all of them. */
interface Branch {
  next: Map<number, Branch> | undefined;
  /** Lists with a word that ends here. */
  readonly lists: number[];
}

/** @example createWayFinder([['年', '月'], ['month']])('12 months') // [0, 1] */
export function createWayFinder(lists: readonly (readonly string[])[]): WayFinder {
  const firsts = plant(lists);
  const branches = [...firsts.values()];
  /** Place in `branches`, from 1, by the first character; 0 where no word begins with it. */
  const places = new Uint16Array(0x10000);
  for (const [at, code] of [...firsts.keys()].entries()) places[code] = at + 1;
  return (text) => {
    const found = new Uint8Array(lists.length);
    let before = 0;
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      const isWithin = isLetter(first) && isWordCharacter(before);
      before = first;
      if (isWithin) continue;
      const place = places[first];
      if (place === undefined || place === 0) continue;
      let branch = branches[place - 1];
      for (let at = start + 1; branch !== undefined; at++) {
        for (let one = 0; one < branch.lists.length; one++) found[branch.lists[one] ?? 0] = 1;
        branch = branch.next?.get(text.charCodeAt(at));
      }
    }
    return found;
  };
}

function plant(lists: readonly (readonly string[])[]): ReadonlyMap<number, Branch> {
  const root: Branch = { next: new Map(), lists: [] };
  for (const [list, words] of lists.entries())
    for (const word of words) {
      let branch = root;
      for (let at = 0; at < word.length; at++) branch = growTo(branch, word.charCodeAt(at));
      branch.lists.push(list);
    }
  return root.next ?? new Map();
}

function growTo(branch: Branch, code: number): Branch {
  const grown = branch.next?.get(code) ?? { next: undefined, lists: [] };
  branch.next ??= new Map();
  branch.next.set(code, grown);
  return grown;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f || (code >= 0x41 && code <= 0x5a);
}
