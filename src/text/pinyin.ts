import type { Span } from '../article/article.ts';

/** Finds Chinese text by the Latin letters it is read with. */
export interface PinyinFinder {
  /** The first stretch of a text that is read so: whole syllables, their first letters, or both by turns. */
  readonly find: (text: string, letters: string) => Span | undefined;
}

/** Shorter input names nothing; longer is no pinyin. */
const LETTERS = /^[a-z]{2,60}$/;
/** Ways tried from one character on: polyphones and abbreviated syllables multiply. */
const MOST_STEPS = 400;

/**
 * The letters somebody typed as pinyin, without spaces and apostrophes; `undefined` where it cannot be any.
 *
 * @example pinyinLetters("Gong xin bu") === 'gongxinbu'
 */
export function pinyinLetters(typed: string): string | undefined {
  const letters = typed
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’]/g, '');
  return LETTERS.test(letters) ? letters : undefined;
}

/** Gives the finder; its dictionary is loaded when it is first asked for. Holds the readings of the characters met. */
export function createPinyin(): () => Promise<PinyinFinder> {
  let loading: Promise<PinyinFinder> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

async function load(): Promise<PinyinFinder> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  const readingsOf = (character: string): readonly string[] => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const readings = pinyin(character, { multiple: true, type: 'array', toneType: 'none', v: true })
      .filter((reading) => /^[a-z]+$/.test(reading))
      .flatMap((reading) => (reading.includes('v') ? [reading, reading.replace('v', 'u')] : [reading]));
    known.set(character, readings);
    return readings;
  };
  return { find: (text, letters) => findReading(text, letters, readingsOf) };
}

type Readings = (character: string) => readonly string[];

function findReading(text: string, letters: string, readingsOf: Readings): Span | undefined {
  const first = letters.charAt(0);
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code < 0x4e00 || code > 0x9fff) continue;
    if (!readingsOf(text.charAt(start)).some((reading) => reading.startsWith(first))) continue;
    let steps = 0;
    const read = (at: number, from: number): number | undefined => {
      if (from >= letters.length) return at;
      if (++steps > MOST_STEPS) return undefined;
      const lengths = new Set<number>();
      for (const reading of readingsOf(text.charAt(at)))
        for (const length of lengthsRead(reading, letters, from)) lengths.add(length);
      for (const length of [...lengths].sort((a, b) => b - a)) {
        const end = read(at + 1, from + length);
        if (end !== undefined) return end;
      }
      return undefined;
    };
    const end = read(start, 0);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** How many letters a syllable may take: all of it, its first letter, its zh, ch or sh, or what is typed of the last. */
function lengthsRead(reading: string, letters: string, from: number): readonly number[] {
  if (reading.charAt(0) !== letters.charAt(from)) return [];
  const rest = letters.slice(from, from + reading.length);
  const lengths = [1];
  if (/^[zcs]h/.test(reading) && rest.startsWith(reading.slice(0, 2))) lengths.push(2);
  if (rest === reading || (from + rest.length === letters.length && reading.startsWith(rest)))
    lengths.push(rest.length);
  return lengths;
}
