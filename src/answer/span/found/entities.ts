import type { EntityKind } from '../../../search/entities/answer-type.ts';
import type { FigureKind } from '../../../search/figures/figure-asked.ts';
import type { UnitSpan } from '../../../search/index/profile.ts';
import type { RankedSentence } from '../../../search/rank.ts';
import { namesPerson } from '../../../search/scene/names-person.ts';
import { toldFromOtherSide } from '../../../search/scene/opposite.ts';
import type { Analysis } from '../../../text/terms.ts';
import { asksForPerson } from './asks-who.ts';
import { DOT, phrasesIn } from './chinese-phrases.ts';
import { isOtherDivision } from './division.ts';

const ORGANISATIONS: ReadonlySet<EntityKind> = new Set(['organisation']);

/** What may be told without a figure of its kind. */
const TOLD_OTHERWISE: ReadonlySet<FigureKind> = new Set(['count', 'address', 'birth', 'death']);

/** The entities of a found sentence that may answer. */
export function markable(found: RankedSentence): readonly UnitSpan[] {
  const { scene, index } = found;
  const { candidates = [], rightFigure = false } = scene.evidence[index] ?? {};
  const { figure, type } = scene.probe.question;
  const profile = scene.stretch.profiles[index];
  // Another kind of figure than the one asked for is no answer; some may be told in other words.
  if (figure !== undefined && !TOLD_OTHERWISE.has(figure) && !rightFigure) return [];
  // The beginning may tell the end, but is not it.
  if (toldFromOtherSide(scene, index).length > 0) return [];
  if (type === 'place')
    return candidates.filter(({ end }) => !isOtherDivision(scene, profile?.units[end - 1] ?? -1));
  if (type !== 'person') return candidates;
  const people = candidates.filter((candidate) => profile && namesPerson(candidate, profile));
  return asksForPerson(scene.probe) ? people : [...people, ...newNames(found, ORGANISATIONS)];
}

/** Entities of some kinds that have anything which the question has not. */
export function newNames(
  { scene: { stretch, probe }, index }: RankedSentence,
  kinds: ReadonlySet<EntityKind>,
): readonly UnitSpan[] {
  const { units, entities = [] } = stretch.profiles[index] ?? {};
  return entities.filter(
    ({ kind, start, end }) =>
      kinds.has(kind) && units?.subarray(start, end).some((unit) => !probe.places.has(unit)),
  );
}

/** A name with a dot is taken from the words around it: what a pattern finds may begin or end within one. */
export function withoutCutNames(entities: readonly UnitSpan[], analysis: Analysis): readonly UnitSpan[] {
  const { units, text } = analysis;
  if (!DOT.test(text)) return entities;
  const names = phrasesIn(analysis).filter(
    ({ kind, start, end }) => kind === 'names' && DOT.test(text.slice(start, end)),
  );
  return entities.filter((entity) => {
    const [from, to] = [units[entity.start]?.start ?? 0, units[entity.end - 1]?.end ?? 0];
    return !DOT.test(text.slice(from, to)) || !names.some(({ start, end }) => start < to && end > from);
  });
}
