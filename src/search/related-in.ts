import type { Match } from './match.ts';
import type { Probe } from './probe.ts';
import type { Profile } from './profile.ts';

/** Weight of the question's units that a sentence has neither itself nor by their kin, but words near to them; as a share. */
export function relatedIn(
  { probe, profile, match }: { readonly probe: Probe; readonly profile: Profile; readonly match: Match },
  { weights, all }: { readonly weights: Float64Array; readonly all: number },
): number {
  if (probe.related.size === 0 || all <= 0) return 0;
  let near: Set<number> | undefined;
  for (let i = 0; i < profile.units.length; i++) {
    const places = probe.related.get(profile.units[i] ?? -1);
    if (places === undefined) continue;
    near ??= new Set();
    for (const place of places) if ((match.counts[place] ?? 0) === 0) near.add(place);
  }
  if (near === undefined || near.size === 0) return 0;
  for (let i = 0; i < profile.units.length; i++)
    for (const { place } of probe.kin.get(profile.units[i] ?? -1) ?? []) near.delete(place);
  let weight = 0;
  for (const place of near) weight += weights[place] ?? 0;
  return weight / all;
}
