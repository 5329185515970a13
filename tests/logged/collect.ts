import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * What the whole suite logs, and what must not be among it, is kept in two files while it runs; the last test compares
 * them. The files are named by the environment, so that every process of the suite finds them.
 */
const FILE = 'YUANWEN_TESTS_LOGGED';

export function nameLog(file: string): void {
  process.env[FILE] = file;
}

/** Whether the suite has its files already: each of its projects asks. */
export function hasLog(): boolean {
  return process.env[FILE] !== undefined;
}

/** Keeps a line that was logged. */
export function collectLine(line: string): void {
  append('', line);
}

/** Keeps what nobody may find in a log: a token, a password, a user's id, what somebody asked. */
export function collectSecret(secret: unknown): void {
  // As it would stand in JSON, which a log is made of.
  if (typeof secret === 'string' && isTelling(secret))
    append('.secrets', JSON.stringify(secret).slice(1, -1));
}

/** What may stand in a log by chance tells nothing: short words, one word of plain letters, and the names of commands. */
function isTelling(secret: string): boolean {
  const letters = secret.trim();
  if (/^[a-z]+$/i.test(letters)) return false;
  return letters.length >= 8 || /\p{Script=Han}{4}/u.test(letters);
}

/** The lines that were logged, and those secrets that stand in one, each with the line. */
export function findLeaks(): {
  readonly lines: number;
  readonly secrets: number;
  readonly leaks: readonly string[];
} {
  const lines = read('');
  const secrets = new Set(read('.secrets'));
  const whole = lines.join('\n');
  const leaks = [...secrets]
    .filter((secret) => whole.includes(secret))
    .map((secret) => `${secret}: ${lines.find((line) => line.includes(secret))}`);
  return { lines: lines.length, secrets: secrets.size, leaks };
}

function append(kind: string, line: string): void {
  const file = process.env[FILE];
  if (file !== undefined) appendFileSync(file + kind, `${line}\n`);
}

function read(kind: string): readonly string[] {
  const file = process.env[FILE];
  if (file === undefined || !existsSync(file + kind)) return [];
  return readFileSync(file + kind, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
