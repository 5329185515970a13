import { LIMITS } from '../src/reply/limits.ts';

/**
 * The ids of buttons, lists and forms. They carry all that has to be known when one is used, so that it works after
 * a restart, on another process and for anyone: which command, what is to be done, and to what.
 */

const BETWEEN = ':';

export interface IdParts {
  readonly command: string;
  readonly action: string;
  readonly details: readonly string[];
}

/**
 * @throws RangeError where it is longer than Discord takes: a fault of ours
 * @example idOf('articles', 'keep', 'x7') === 'articles:keep:x7'
 */
export function idOf(command: string, action: string, ...details: readonly string[]): string {
  const id = [command, action, ...details].map(encodeURIComponent).join(BETWEEN);
  if (id.length > LIMITS.component.id) throw new RangeError(`the id ${id} is too long`);
  return id;
}

/** The parts of an id; of one that is not ours, a command that there is not. */
export function partsOf(id: string): IdParts {
  const [command = '', action = '', ...details] = id.split(BETWEEN).map(decode);
  return { command, action, details };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
