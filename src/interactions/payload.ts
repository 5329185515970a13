/**
 * Reading what a gateway sends without trusting it: any field may be missing, `null` or of another kind than
 * documented, and none of that may end the process.
 */

export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = Object.freeze({});

/** The fields of an object; none where there is no object. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : NONE;
}

/** The members of an array; none where there is no array. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string that says something. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
