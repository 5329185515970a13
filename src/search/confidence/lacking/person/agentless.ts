import { stem } from '../../../../text/stem.ts';
import type { Question } from '../../../question/question.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { stems } from '../../../words/unit-sets.ts';

const BE = stems('is are was were be been being get got gets');
const IS = stems('is are was were');
const BY = keyNumber(stem('by'));
/** What stands behind *who* and is not what was done. */
const NO_VERB = stems(
  'is are was were be been do does did will would can could should may might must has have had',
);
/** Who, or which company, is what the question is about: not whose book nor to whom. */
const SUBJECT = /^(?:and |so )?(?:who|which|what)\b/u;
/** Units between the question word and its noun: which old **shop**. */
const LONGEST_PHRASE = 3;
/** Units between a form of *be* and the participle (was soon replaced), and behind it up to *by*. */
const BETWEEN = 2;
const BEHIND = 16;

/**
 * 1 where it is asked who, or which company, did something, and all that the sentence says is that it was done, by nobody;
 * otherwise 0. English.
 *
 * @example Who replaced the canvas? is not answered by: the canvas was replaced two years ago
 */
export function agentless({ probe, stretch }: Scene, index: number): number {
  const { question } = probe;
  const units = stretch.profiles[index]?.units;
  if (question.language !== 'en' || units === undefined || !SUBJECT.test(question.analysis.folded.text))
    return 0;
  if (question.type !== 'person' && question.head === '') return 0;
  const place = verbPlace(question);
  const verb = probe.units[place];
  if (verb === undefined || NO_VERB.has(verb)) return 0;
  const isVerb = (unit: number) =>
    unit === verb || probe.kin.get(unit)?.some((one) => one.place === place) === true;
  const told = [...units.keys()].filter((at) => isVerb(units[at] ?? -1));
  return told.length > 0 && told.every((at) => isDoneByNobody(units, at)) ? 1 : 0;
}

/** Where the verb stands: right behind *who*, or behind the noun of the phrase (which **shop**). */
function verbPlace({ focus, headUnits, analysis }: Question): number {
  const head = headUnits.at(-1);
  const at = analysis.units.findIndex(({ key }, place) => key === head && place < focus.end + LONGEST_PHRASE);
  return Math.max(focus.end, at + 1);
}

function isDoneByNobody(units: Int32Array, at: number): boolean {
  const before = units.subarray(Math.max(0, at - 1 - BETWEEN), at);
  if (!before.some((unit) => BE.has(unit))) return false;
  const behind = units.subarray(at + 1, at + 1 + BEHIND);
  const next = behind.findIndex((unit) => IS.has(unit));
  // Founded in 1926, is run by: what is done by somebody there is another thing.
  return !(next === -1 ? behind : behind.subarray(0, next)).includes(BY);
}
