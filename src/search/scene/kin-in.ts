import type { Profile } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import type { Match } from './match.ts';

const NONE = { family: 0, synonyms: 0 };

/** Weight of the question's units that a sentence has not, but words of their family or their meaning (`kin.ts`); as shares. */
export function kinIn(
  { probe, profile, match }: { readonly probe: Probe; readonly profile: Profile; readonly match: Match },
  { weights, all }: { readonly weights: Float64Array; readonly all: number },
): { readonly family: number; readonly synonyms: number } {
  if (probe.kin.size === 0 || all <= 0) return NONE;
  let kinds: Uint8Array | undefined;
  for (let i = 0; i < profile.units.length; i++) {
    const kin = probe.kin.get(profile.units[i] ?? -1);
    if (kin === undefined) continue;
    kinds ??= new Uint8Array(weights.length);
    for (const { place, family } of kin) if (family || kinds[place] === 0) kinds[place] = family ? 2 : 1;
  }
  if (kinds === undefined) return NONE;
  let [family, synonyms] = [0, 0];
  for (let j = 0; j < kinds.length; j++) {
    if ((match.counts[j] ?? 0) > 0) continue;
    if (kinds[j] === 2) family += weights[j] ?? 0;
    else if (kinds[j] === 1) synonyms += weights[j] ?? 0;
  }
  return { family: family / all, synonyms: synonyms / all };
}
