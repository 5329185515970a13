import type { SpanCandidate } from '../span/candidates.ts';
import { settleChanges } from './settle-changes.ts';
import { asksGrowth, preferGrowth, preferOwnClause } from './settle-growth.ts';
import { settleLabels } from './settle-labels.ts';
import { settleLasting } from './settle-lasting.ts';
import { settlePeople } from './settle-people.ts';
import { settlePeriods } from './settle-periods.ts';
import { settleRenewal } from './settle-renewal.ts';
import { settleRespective } from './settle-respective.ts';
import { settleSides } from './settle-sides.ts';
import { preferDays, preferEnd } from './settle-time.ts';
import type { SpanContext } from './span-context.ts';

/** What is left of the candidates of a sentence, step by step. */
export interface Settled {
  /** Those told of the people, and of the side, that the question names. */
  readonly told: readonly SpanCandidate[];
  /** Of these, of what changed, the end that is asked for; with which an answer may stand in a list, or be one. */
  readonly beside: readonly SpanCandidate[];
  /** Of these, those that may answer. */
  readonly left: readonly SpanCandidate[];
}

/**
 * Leaves out of the candidates what is told of another than is asked for: of other people or another side, of before where now is
 * asked, of another period, party or label. Each step leaves all where it cannot tell.
 */
export function settleCandidates(candidates: readonly SpanCandidate[], context: SpanContext): Settled {
  const { asked, question, mayBeSeveral } = context;
  const own = asked.type === 'number' ? settlePeople(candidates, context) : candidates;
  const told = settleSides(own, context);
  const ends = settleChanges(told, context);
  const changed = asksGrowth(question)
    ? preferOwnClause(preferGrowth(ends, context.text), context)
    : settleRenewal(ends, context);
  if (mayBeSeveral) return { told, beside: changed, left: preferAgents(changed) };
  const timed = asked.type === 'time' ? preferDays(preferEnd(changed, context), context) : changed;
  return { told, beside: timed, left: settleByType(timed, context) };
}

function settleByType(candidates: readonly SpanCandidate[], context: SpanContext): readonly SpanCandidate[] {
  switch (context.asked.type) {
    case 'duration':
      return settleLasting(candidates, context);
    case 'time':
      return settleRespective(candidates, context);
    case 'number':
      return settleLabels(settleRespective(settlePeriods(candidates, context), context), context);
    default:
      return candidates;
  }
}

/** Those that are said to have done what is asked, where any are; otherwise all. */
function preferAgents(candidates: readonly SpanCandidate[]): readonly SpanCandidate[] {
  const agents = candidates.filter(({ isAgent }) => isAgent);
  return agents.length > 0 ? agents : candidates;
}
