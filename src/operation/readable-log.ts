import { stripVTControlCharacters } from 'node:util';

/** pino's numbers of its levels. */
const LEVELS: Readonly<Record<number, { readonly name: string; readonly colour: number }>> = {
  10: { name: 'TRACE', colour: 90 },
  20: { name: 'DEBUG', colour: 90 },
  30: { name: 'INFO ', colour: 32 },
  40: { name: 'WARN ', colour: 33 },
  50: { name: 'ERROR', colour: 31 },
  60: { name: 'FATAL', colour: 31 },
};
/** What pino puts into every line, and what is the same in all of them. */
const TOLD_OTHERWISE = ['level', 'time', 'msg', 'pid', 'hostname'];

/**
 * A line of pino's JSON as a person reads it in a terminal: local time, level, message, facts. What a fact holds cannot
 * steer the terminal or begin a line of its own; traces alone keep their lines.
 *
 * @example readable('{"level":30,"time":0,"msg":"Answered","ms":12}', false) // '00:00:00.000 INFO  Answered ms=12'
 */
export function readable(line: string, coloured: boolean): string {
  const facts: Record<string, unknown> = JSON.parse(line);
  const { name, colour } = LEVELS[Number(facts['level'])] ?? { name: String(facts['level']), colour: 0 };
  const level = coloured ? `\x1b[${colour}m${name}\x1b[0m` : name;
  const { trace, ...others } = facts;
  const told = Object.entries(others)
    .filter(([key]) => !TOLD_OTHERWISE.includes(key))
    .map(([key, value]) => `${key}=${show(value)}`);
  const parts = [clock(Number(facts['time'])), level, harmless(String(facts['msg'] ?? '')), ...told];
  return [parts.join(' '), ...(typeof trace === 'string' ? linesOf(trace) : [])].join('\n');
}

function clock(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  const ms = String(date.getMilliseconds()).padStart(3, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${ms}`;
}

/** Plain words as they are, all else as JSON. */
function show(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : harmless(JSON.stringify(value));
}

/** JSON leaves the upper control characters and the marks that turn the direction of writing as they are. */
function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function linesOf(trace: string): readonly string[] {
  return trace.split('\n').map((line) => `    ${harmless(line)}`);
}
