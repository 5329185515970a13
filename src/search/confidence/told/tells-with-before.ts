import type { Profile } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';

/** Whether a sentence tells something, or, where it opens with a pronoun, the one before it does: he, it, they are what that names. */
export function tellsWithBefore(
  { profiles }: Scene['stretch'],
  index: number,
  tells: (profile: Profile, at: number) => boolean,
): boolean {
  const [here, before] = [profiles[index], profiles[index - 1]];
  if (here === undefined) return false;
  return tells(here, index) || (here.opensWithPronoun && before !== undefined && tells(before, index - 1));
}
