import { ANSWERED_BY, type EntityKind } from '../entities/answer-type.ts';
import type { FigureKind } from '../figures/figure-asked.ts';
import { figuresOf } from '../figures/figure-kind.ts';
import { asksRank, isNoFigure, type NumberContext } from '../figures/no-figure.ts';
import type { Profile, UnitSpan } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import { standsBeforeMeasure } from './measure.ts';

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
    wantsDay: probe.question.wantsDay,
  });
  if (fitting.length > 0) return { candidates: fitting, rightFigure: true };
  const others = candidates.filter((one) => {
    if (!isOfKind(OTHER_KINDS[figure] ?? [], one, profile)) return true;
    // 2000 guests are no year, and who asks for hours counts hours.
    return figure === 'count' && one.kind === 'number' && standsBeforeMeasure(probe, profile.units, one);
  });
  return { candidates: others, rightFigure: false };
}

/**
 * What surely is no figure of a kind, even where the sentence has no other: how long or when is no count and no sum, and a
 * death is not told by the date of the birth.
 */
const OTHER_KINDS: Readonly<Partial<Record<FigureKind, readonly EntityKind[]>>> = {
  count: ['duration', 'money', 'year', 'time', 'extent'],
  money: ['duration', 'year', 'time', 'extent'],
  birth: ['death'],
  death: ['birth'],
};

function isOfKind(kinds: readonly EntityKind[], { start, end }: UnitSpan, { entities }: Profile): boolean {
  return entities.some((other) => kinds.includes(other.kind) && other.start < end && start < other.end);
}

function entitiesOfType(probe: Probe, profile: Profile): readonly UnitSpan[] {
  const kinds: readonly EntityKind[] = ANSWERED_BY[probe.question.type];
  if (kinds.length === 0) return NONE;
  let candidates: UnitSpan[] | undefined;
  for (const entity of profile.entities) {
    if (candidates?.length === MOST_CANDIDATES) break;
    if (!kinds.includes(entity.kind) || isInQuestion(probe, profile, entity)) continue;
    if (entity.kind === 'number' && isNoFigure(entity, contextOf(probe, profile))) continue;
    if (candidates === undefined) candidates = [entity];
    else candidates.push(entity);
  }
  return candidates ?? NONE;
}

function contextOf(probe: Probe, profile: Profile): NumberContext {
  return {
    profile,
    counts: (figure) => standsBeforeMeasure(probe, profile.units, figure),
    asksRank: () => asksRank(probe.question.analysis.folded.text),
  };
}

function isInQuestion(probe: Probe, profile: Profile, { start, end }: UnitSpan): boolean {
  for (let i = start; i < end; i++) if (!probe.places.has(profile.units[i] ?? -1)) return false;
  return true;
}
