import { ANSWERED_BY, type EntityKind } from '../entities/answer-type.ts';
import { figuresOf } from '../figures/figure-kind.ts';
import type { Profile, UnitSpan } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';

/** No sentence that people wrote has more; a table run together may. */
const MOST_CANDIDATES = 200;
const NONE: readonly UnitSpan[] = [];

/**
 * What in a sentence can answer. Where a kind of figure is asked (what percentage), figures of that kind alone; where the
 * sentence has none, whatever figures there are.
 */
export function candidatesIn(
  probe: Probe,
  profile: Profile,
): { readonly candidates: readonly UnitSpan[]; readonly rightFigure: boolean } {
  const { figure } = probe.question;
  const candidates = entitiesOfType(probe, profile);
  if (figure === undefined || candidates.length === 0) return { candidates, rightFigure: false };
  const fitting = figuresOf(figure, candidates, {
    units: profile.units,
    entities: profile.entities,
    isAsked: (unit) => probe.places.has(unit),
  });
  return fitting.length > 0 ? { candidates: fitting, rightFigure: true } : { candidates, rightFigure: false };
}

function entitiesOfType(probe: Probe, profile: Profile): readonly UnitSpan[] {
  const kinds: readonly EntityKind[] = ANSWERED_BY[probe.question.type];
  if (kinds.length === 0) return NONE;
  let candidates: UnitSpan[] | undefined;
  for (const entity of profile.entities) {
    if (candidates?.length === MOST_CANDIDATES) break;
    if (!kinds.includes(entity.kind) || isInQuestion(probe, profile, entity)) continue;
    if (candidates === undefined) candidates = [entity];
    else candidates.push(entity);
  }
  return candidates ?? NONE;
}

function isInQuestion(probe: Probe, profile: Profile, { start, end }: UnitSpan): boolean {
  for (let i = start; i < end; i++) if (!probe.places.has(profile.units[i] ?? -1)) return false;
  return true;
}
