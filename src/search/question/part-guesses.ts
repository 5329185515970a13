import { isStopWord } from '../../text/words.ts';
import { SURNAMES } from '../entities/chinese-names.ts';
import type { Probe, QuestionWord } from './probe.ts';
import { weighWord } from './question-words.ts';

/** Unknown words, which the segmenter guesses (队拿过), and names of anything (亚军奖). */
const GUESSED: ReadonlySet<string> = new Set(['x', 'nz']);
/** Longer ones are foreign names. */
const LONGEST = 4;
/** Verbs and particles of one character, which the segmenter joins to what stands before them. */
const DEEDS: ReadonlySet<string> = new Set('过了着拿收给买卖用打送发交去看放领换修赔带');

/** In how many sentences each unit of a question stands, in how many right behind the one before it; in how many titles. */
interface Counts {
  readonly ofUnit: ArrayLike<number>;
  readonly ofPair: ArrayLike<number>;
  readonly ofTitle: ArrayLike<number>;
}

/**
 * A question whose guessed words are parted where the articles part them: these have 打水 and nowhere 水收, so that 打水收 (in
 * 打水收多少钱) is no word that is missing, but 打水 and 收. What begins them may end the word before: 东湖｜队拿过 is 东湖队 and 拿过.
 *
 * They are parted only where nothing remains but deeds (收, 过) and characters that the articles have elsewhere, and never where
 * they can name a person: 陆一丹, where there is a 陆一舟, is somebody else. The same probe, where nothing is to be parted.
 */
export function partGuesses(probe: Probe, counts: Counts): Probe {
  if (probe.question.language !== 'zh') return probe;
  const words: QuestionWord[] = [];
  let parted = false;
  for (const word of probe.words) {
    const pieces = isGuessed(probe, word) ? piecesOf(probe, word, counts) : [];
    if (pieces.length === 0) {
      words.push(word);
      continue;
    }
    parted = true;
    for (const { units, goesOn } of pieces) {
      if (units.length === 1 && !goesOn && isStopWord(keyOf(probe, units))) continue;
      const before = words.at(-1);
      if (goesOn && before !== undefined)
        words[words.length - 1] = wordOf(probe, [...before.units, ...units]);
      else words.push(wordOf(probe, units));
    }
  }
  return parted ? { ...probe, words } : probe;
}

function isGuessed({ question: { analysis } }: Probe, { units, ordinary }: QuestionWord): boolean {
  const term = analysis.terms[analysis.units[units[0] ?? -1]?.term ?? -1];
  if (ordinary || term?.kind !== 'han' || !GUESSED.has(term.tag)) return false;
  return units.length > 1 && units.length <= LONGEST && !SURNAMES.includes(term.key.charAt(0));
}

interface Piece {
  readonly units: readonly number[];
  /** It ends the word before. */
  readonly goesOn: boolean;
}

/** Into what the articles part a word; nothing, where it is to stay whole. */
function piecesOf(
  probe: Probe,
  { units }: QuestionWord,
  { ofUnit, ofPair, ofTitle }: Counts,
): readonly Piece[] {
  const stands = (unit: number) => (ofUnit[unit] ?? 0) > 0 || (ofTitle[unit] ?? 0) > 0;
  const isPair = (unit: number) =>
    (ofPair[unit] ?? 0) > 0 || ((ofTitle[unit] ?? 0) > 0 && (ofTitle[unit - 1] ?? 0) > 0);
  const pieces: Piece[] = [];
  for (const [at, unit] of units.entries()) {
    const last = pieces.at(-1);
    if (at > 0 && last !== undefined && isPair(unit))
      pieces[pieces.length - 1] = { ...last, units: [...last.units, unit] };
    else pieces.push({ units: [unit], goesOn: at === 0 && isBehindWord(probe, unit) && isPair(unit) });
  }
  if (pieces.length < 2 || !pieces.some((piece) => piece.units.length > 1 || piece.goesOn)) return [];
  const isLoose = ({ units: own, goesOn }: Piece) =>
    own.length > 1 ||
    goesOn ||
    own.every((unit) => stands(unit) || DEEDS.has(probe.question.analysis.units[unit]?.key ?? ''));
  return pieces.every(isLoose) ? pieces : [];
}

/** Whether a unit begins a word right behind another one that tells something. */
function isBehindWord({ words, question: { analysis } }: Probe, unit: number): boolean {
  const { units } = analysis;
  return words.some((word) => word.units.at(-1) === unit - 1) && units[unit - 1]?.end === units[unit]?.start;
}

/** A piece is a name, as the whole was, unless it is a deed. */
function wordOf(probe: Probe, units: readonly number[]): QuestionWord {
  const { analysis } = probe.question;
  const key = keyOf(probe, units);
  const start = analysis.units[units[0] ?? -1]?.start ?? 0;
  return weighWord(probe, units, { key, kind: 'han', tag: DEEDS.has(key) ? 'v' : 'x', start });
}

function keyOf({ question: { analysis } }: Probe, units: readonly number[]): string {
  return units.map((unit) => analysis.units[unit]?.key ?? '').join('');
}
