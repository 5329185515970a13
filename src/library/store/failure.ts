/** What an operator can do something about, apart from a fault of the program. */
export type FailureKind = 'disk-full' | 'not-writable' | 'unreachable' | 'busy' | 'damaged';

/** The database could not do its work; the cause is the driver's own error. See `Store` for what was kept. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, cause: Error) {
    super(`${MEANINGS[kind]} (${cause.message})`, { cause });
    this.kind = kind;
  }
}

const MEANINGS: Readonly<Record<FailureKind, string>> = {
  'disk-full': 'The library cannot be written: its disk is full. Free some space, then try again',
  'not-writable': 'The library cannot be written: its file or database is read-only. Make it writable',
  unreachable: 'The library cannot be reached: its database does not answer. Start it, then try again',
  busy: 'The library is kept busy by another process. Try again',
  damaged: 'The library cannot be read: its file is damaged. Restore a backup',
};

/** By the codes of SQLite (extended ones by their beginning), of Node and of PostgreSQL (classes by two characters). */
const KINDS: readonly (readonly [RegExp, FailureKind])[] = [
  [/^(?:SQLITE_FULL|ENOSPC|53100)$/, 'disk-full'],
  [
    /^(?:SQLITE_READONLY(?:_.*)?|SQLITE_CANTOPEN(?:_.*)?|SQLITE_PERM|EROFS|EACCES|25006|42501)$/,
    'not-writable',
  ],
  [/^(?:SQLITE_BUSY(?:_.*)?|SQLITE_LOCKED(?:_.*)?|57014|55P03|40001|40P01)$/, 'busy'],
  [/^(?:SQLITE_CORRUPT(?:_.*)?|SQLITE_NOTADB|XX001|XX002)$/, 'damaged'],
  [
    /^(?:08...|57P0.|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/,
    'unreachable',
  ],
];

/** What `pg` says without a code when the connection goes, and when it does not come. */
const GONE = /^(?:Connection terminated|Client has encountered a connection error)/;
const NOT_COME = /^timeout exceeded when trying to connect/;

/**
 * The error as a `StoreFailure` where it is one that an operator can mend; else itself.
 * @example throw asFailure(error)
 */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure) return error;
  const code = codeOf(error);
  const kind = KINDS.find(([codes]) => codes.test(code))?.[1];
  if (kind !== undefined) return new StoreFailure(kind, error);
  const unreachable = GONE.test(error.message) || NOT_COME.test(error.message);
  return unreachable ? new StoreFailure('unreachable', error) : error;
}

/** PostgreSQL: serialization failure, deadlock; SQLite: another process writes. Nothing was kept: try anew. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Error && /^(?:40001|40P01|SQLITE_BUSY(?:_.*)?)$/.test(codeOf(error));
}

/**
 * Whether a connection that there was has gone, as when the database was started anew or another took its place: the
 * next is likely to be good. What was under way may be done anew where it only read, or had not begun to commit.
 */
export function isCut(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return GONE.test(error.message) || /^(?:08003|08006|57P0[123]|ECONNRESET|EPIPE)$/.test(codeOf(error));
}

export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
