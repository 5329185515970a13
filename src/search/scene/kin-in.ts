import type { Profile } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import { saidIn } from '../words/sayings.ts';
import type { Match } from './match.ts';

/** How a unit of the question is told by another one. */
export const TOLD_BY = { family: 2, synonym: 1 } as const;

export interface KinIn {
  readonly family: number;
  readonly synonyms: number;
  /** For each unit of the question, how it is told (`TOLD_BY`); `undefined` where none is. */
  readonly told: Uint8Array | undefined;
  /** Share of the question's sayings that the sentence has in whatever way; 0 where it has none. */
  readonly said: number;
}

const NONE: KinIn = { family: 0, synonyms: 0, told: undefined, said: 0 };

/** Weight of the question's units that a sentence has not, but words of their family or their meaning (`kin.ts`); as shares. */
export function kinIn(
  { probe, profile, match }: { readonly probe: Probe; readonly profile: Profile; readonly match: Match },
  { weights, all }: { readonly weights: Float64Array; readonly all: number },
): KinIn {
  const { sayings } = probe;
  if ((probe.kin.size === 0 && sayings.places.length === 0) || all <= 0) return NONE;
  let kinds: Uint8Array | undefined;
  for (let i = 0; probe.kin.size > 0 && i < profile.units.length; i++) {
    const kin = probe.kin.get(profile.units[i] ?? -1);
    if (kin === undefined) continue;
    kinds ??= new Uint8Array(weights.length);
    for (const { place, family } of kin)
      if (family || kinds[place] === 0) kinds[place] = family ? TOLD_BY.family : TOLD_BY.synonym;
  }
  const said = saidIn(sayings, profile);
  const share = said.length > 0 ? said.length / sayings.places.length : 0;
  for (const saying of said) {
    kinds ??= new Uint8Array(weights.length);
    for (const place of sayings.places[saying] ?? []) if (kinds[place] === 0) kinds[place] = TOLD_BY.synonym;
  }
  if (kinds === undefined) return NONE;
  let [family, synonyms] = [0, 0];
  for (let j = 0; j < kinds.length; j++) {
    if ((match.counts[j] ?? 0) > 0) continue;
    if (kinds[j] === TOLD_BY.family) family += weights[j] ?? 0;
    else if (kinds[j] === TOLD_BY.synonym) synonyms += weights[j] ?? 0;
  }
  return { family: family / all, synonyms: synonyms / all, told: kinds, said: share };
}
