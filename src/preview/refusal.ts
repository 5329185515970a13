/** One thing wrong with what the page sent, in Discord's words. */
export interface Complaint {
  /** Where, e.g. `['data', 'options', '0', 'value']`. */
  readonly at: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Codes of https://discord.com/developers/docs/topics/opcodes-and-status-codes#json. */
export const CODES = {
  general: 0,
  unknownMessage: 10008,
  unknownInteraction: 10062,
  unknownCommand: 10063,
  tooLarge: 40005,
  emptyMessage: 50006,
  invalidForm: 50035,
} as const;

/** An error as Discord's API words it. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly errors?: object;
}

/**
 * Complaints as one error in Discord's form: a tree along the places, with `_errors` at its leaves.
 *
 * @example refuseForm([{ at: ['data'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]).code === 50035
 */
export function refuseForm(complaints: readonly Complaint[]): Refusal {
  const errors: Tree = new Map();
  for (const { at, code, message } of complaints) {
    let branch = errors;
    for (const step of at) branch = grow(branch, step);
    branch.set('_errors', [...listOf(branch.get('_errors')), { code, message }]);
  }
  return { code: CODES.invalidForm, message: 'Invalid Form Body', errors: plain(errors) };
}

type Leaf = readonly { readonly code: string; readonly message: string }[];
type Tree = Map<string, Tree | Leaf>;

function grow(branch: Tree, step: string): Tree {
  const known = branch.get(step);
  if (known instanceof Map) return known;
  const grown: Tree = new Map();
  branch.set(step, grown);
  return grown;
}

function listOf(leaf: Tree | Leaf | undefined): Leaf {
  return leaf === undefined || leaf instanceof Map ? [] : leaf;
}

function plain(tree: Tree): object {
  return Object.fromEntries(
    [...tree].map(([step, value]) => [step, value instanceof Map ? plain(value) : value]),
  );
}
