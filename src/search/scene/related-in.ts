import type { Profile } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import type { Match } from './match.ts';

/** Weight of the question's units that a sentence has neither itself nor by their kin, but words near to them; as a share. */
export function relatedIn(
  { probe, profile, match }: { readonly probe: Probe; readonly profile: Profile; readonly match: Match },
  { weights, all }: { readonly weights: Float64Array; readonly all: number },
): number {
  if (probe.related.size === 0 || all <= 0) return 0;
  const { units } = profile;
  let near: Uint8Array | undefined;
  for (let i = 0; i < units.length; i++) {
    const places = probe.related.get(units[i] ?? -1);
    if (places === undefined) continue;
    near ??= new Uint8Array(weights.length);
    for (const place of places) if ((match.counts[place] ?? 0) === 0) near[place] = 1;
  }
  if (near === undefined) return 0;
  for (let i = 0; i < units.length; i++) {
    const kin = probe.kin.get(units[i] ?? -1);
    if (kin !== undefined) for (const { place } of kin) near[place] = 0;
  }
  let weight = 0;
  for (let place = 0; place < near.length; place++) if (near[place] === 1) weight += weights[place] ?? 0;
  return weight / all;
}
