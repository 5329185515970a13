import { stem } from '../../../../text/stem.ts';
import { NUMERAL, stems } from '../../../figures/number-values.ts';
import type { Profile } from '../../../index/profile.ts';
import { namesPerson } from '../../../scene/names-person.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { type NounClasses, PERSON } from '../../../words/noun-classes.ts';
import { tellsWithBefore } from '../../told/tells-with-before.ts';
import { isOfPlace } from './of-place.ts';

/** Who somebody is by the part that he has, in a folded question. */
const ASKS_ROLE =
  /\bwho(?: is|'s| was| are| were) (?:the|its|his|her|their|our|your|my|[a-z' -]+'s?)(?: [a-z-]+){0,2}? (?<role>[a-z]+)(?:\W*$| (?:of|at|in|for|on|to|who|that)\b)/u;
/** From this share of its uses on a noun is for persons. */
const MOSTLY = 0.6;
const IS = stems('is are was were be been');
/** What begins telling who somebody is without a name: the victim, **a** cyclist; the owner is **her** sister. */
const ARTICLES = stems('a an the one his her its their our my your');
/** Past the part so many units may lead to another noun for a person: the victim, 34-year-old cyclist Ann. */
const REACH = 8;

/**
 * 1 where it is asked who has a part (who was the company's **lawyer**), and the sentence neither names anybody nor tells what
 * he is; otherwise 0. English.
 *
 * @example Who was the lawyer? is not answered by: its lawyer said that the pipe had been checked
 */
export function unnamedRole({ probe, stretch, evidence }: Scene, index: number): number {
  const { type, language, analysis } = probe.question;
  if (type !== 'person' || language !== 'en') return 0;
  const role = ASKS_ROLE.exec(analysis.folded.text)?.groups?.['role'];
  if (role === undefined) return 0;
  const unit = keyNumber(stem(role));
  if (!isForPersons(probe.nounClasses, unit)) return 0;
  const named = tellsWithBefore(
    stretch,
    index,
    (profile, at) =>
      describes(probe, profile, unit) ||
      evidence[at]?.candidates.some((one) => namesPerson(one, profile) && !isOfPlace(profile, one)) === true,
  );
  return named ? 0 : 1;
}

/** Whether behind the part stands what he is: a noun with its article, right there or behind *is*; another noun for a person. */
function describes({ nounClasses, places }: Scene['probe'], { units }: Profile, role: number): boolean {
  return units.some((unit, at) => {
    if (unit !== role) return false;
    const first = units[at + 1] ?? -1;
    const next = IS.has(first) ? (units[at + 2] ?? -1) : first;
    if (ARTICLES.has(next) || NUMERAL.has(next)) return true;
    const others = units.subarray(at + 1, at + 1 + REACH);
    return others.some((other) => !places.has(other) && isForPersons(nounClasses, other));
  });
}

function isForPersons(classes: NounClasses, unit: number): boolean {
  return classes.of(unit)?.some((one) => one.class === PERSON && one.share >= MOSTLY) === true;
}
