import type { Scene } from '../../../scene/scene.ts';
import { GROUP, PERSON } from '../../../words/noun-classes.ts';
import { isOfPlace } from './of-place.ts';

/** From this share of its uses on a noun is for persons or groups. */
const MOSTLY = 0.4;

/**
 * 1 where it is asked who, and the sentence neither has a name that may be somebody's nor, beyond the question's words, a noun for a
 * person or a group; otherwise 0. A name that is a place, or stands right behind one (Porto, Portugal), is nobody's; a sentence that
 * opens with a pronoun has whom the one before it names. Of English nouns alone it is known what they are for (`noun-classes.ts`).
 *
 * @example Who designed the lamp? is not answered by: it is designed in Bristol and assembled in Porto, Portugal
 */
export function nobodyHere({ probe, stretch, evidence }: Scene, index: number): number {
  const { type } = probe.question;
  const profile = stretch.profiles[index];
  if (type !== 'person' || profile === undefined) return 0;
  const namesAt = (at: number) => {
    const own = stretch.profiles[at];
    return own !== undefined && evidence[at]?.candidates.some((one) => !isOfPlace(own, one)) === true;
  };
  const named = namesAt(index) || (profile.opensWithPronoun && namesAt(index - 1));
  const described = profile.units.some(
    (unit) =>
      !probe.places.has(unit) &&
      probe.nounClasses
        .of(unit)
        ?.some((one) => (one.class === PERSON || one.class === GROUP) && one.share >= MOSTLY),
  );
  return named || described ? 0 : 1;
}
