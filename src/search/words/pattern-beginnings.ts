const DIGITS = [...'0123456789'];

/**
 * The texts that every match of a pattern begins with, so that they can be looked for all at once (`way-finder.ts`). Read
 * are letters, alternatives, groups, characters of choice, `\d` and `?`; what is asked of the surroundings (`\b`, `(?!…)`)
 * is left out, and where something is left open (`.{1,6}`) the texts end.
 *
 * @param pattern source of a regular expression with the flag `u`
 * @throws SyntaxError for what else a pattern may have
 * @example beginningsOf('[春秋]天|以.{1,6}为食|metres?\\b') // ['春天', '秋天', '以', 'metre', 'metres']
 */
export function beginningsOf(pattern: string): readonly string[] {
  const reader = { pattern, at: 0 };
  const ways = readAlternatives(reader);
  if (reader.at < pattern.length) throw unread(reader);
  return [...new Set(ways.map(({ text }) => text))];
}

interface Reader {
  readonly pattern: string;
  at: number;
}

/** A text, and whether it ends there whatever follows. */
interface Way {
  readonly text: string;
  readonly ended: boolean;
}

const NOTHING: Way = { text: '', ended: false };

function readAlternatives(reader: Reader): readonly Way[] {
  const ways = [...readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    ways.push(...readSequence(reader));
  }
  return ways;
}

function readSequence(reader: Reader): readonly Way[] {
  let ways: readonly Way[] = [NOTHING];
  for (let next = reader.pattern[reader.at]; next !== undefined; next = reader.pattern[reader.at]) {
    if (next === '|' || next === ')') break;
    const parts = readPart(reader);
    ways = ways.flatMap((way) =>
      way.ended ? [way] : parts.map(({ text, ended }) => ({ text: way.text + text, ended })),
    );
  }
  return ways;
}

/** What stands for one place, with the `?` behind it. */
function readPart(reader: Reader): readonly Way[] {
  const parts = readOne(reader);
  if (reader.pattern[reader.at] !== '?') return parts;
  reader.at++;
  return [...parts, NOTHING];
}

/** The surroundings, and any character so many times. */
const AROUND = /\\b|\(\?(?:<?[!=])/uy;
const OPEN = /\.\{\d+,\d+\}/uy;
const CHOICE = /\[([^\]^]+)\]/uy;
const LETTER = /\\([.$()[\]|?*+-])|([^\\.()[\]|?*+{}^])/uy;

function readOne(reader: Reader): readonly Way[] {
  const around = take(reader, AROUND);
  if (around !== undefined) {
    if (around[0] !== '\\b') readGroup(reader);
    return [NOTHING];
  }
  if (take(reader, /\(\?:/uy) !== undefined) return readGroup(reader);
  if (take(reader, OPEN) !== undefined) return [{ text: '', ended: true }];
  if (take(reader, /\\d/uy) !== undefined) return DIGITS.map(whole);
  const choice = take(reader, CHOICE)?.[1];
  if (choice !== undefined)
    return choice.split(/(\\d)/).flatMap((part) => (part === '\\d' ? DIGITS : [...part]).map(whole));
  const letter = take(reader, LETTER);
  if (letter === undefined) throw unread(reader);
  return [whole(letter[1] ?? letter[2] ?? '')];
}

function readGroup(reader: Reader): readonly Way[] {
  const ways = readAlternatives(reader);
  if (take(reader, /\)/uy) === undefined) throw unread(reader);
  return ways;
}

function whole(text: string): Way {
  return { text, ended: false };
}

function take(reader: Reader, one: RegExp): RegExpExecArray | undefined {
  one.lastIndex = reader.at;
  const taken = one.exec(reader.pattern) ?? undefined;
  reader.at += taken?.[0].length ?? 0;
  return taken;
}

function unread({ pattern, at }: Reader): SyntaxError {
  return new SyntaxError(`Not a list of ways to say something, from ${at} on: ${pattern}`);
}
