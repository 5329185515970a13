import { stem } from '../../text/stem.ts';
import { namesPerson } from '../scene/names-person.ts';
import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';
import { PERSON } from '../words/noun-classes.ts';
import { isOfPlace } from './of-place.ts';
import { tellsWithBefore } from './tells-with-before.ts';

/** Who somebody is by the part that he has, in a folded question. */
const ASKS_ROLE =
  /\bwho(?: is|'s| was| are| were) (?:the|its|his|her|their|our|your|my|[a-z' -]+'s?)(?: [a-z-]+){0,2}? (?<role>[a-z]+)(?:\W*$| (?:of|at|in|for|on|to|who|that)\b)/u;
/** From this share of its uses on a noun is for persons. */
const MOSTLY = 0.6;

/**
 * 1 where it is asked who has a part (who was the company's **lawyer**), and the sentence names nobody; otherwise 0. English.
 *
 * @example Who was the lawyer? is not answered by: its lawyer said that the pipe had been checked
 */
export function unnamedRole({ probe, stretch, evidence }: Scene, index: number): number {
  const { type, language, analysis } = probe.question;
  if (type !== 'person' || language !== 'en') return 0;
  const role = ASKS_ROLE.exec(analysis.folded.text)?.groups?.['role'];
  if (role === undefined) return 0;
  const classes = probe.nounClasses.of(keyNumber(stem(role))) ?? [];
  if (!classes.some((one) => one.class === PERSON && one.share >= MOSTLY)) return 0;
  const named = tellsWithBefore(
    stretch,
    index,
    (profile, at) =>
      evidence[at]?.candidates.some((one) => namesPerson(one, profile) && !isOfPlace(profile, one)) === true,
  );
  return named ? 0 : 1;
}
