import type { AnswerType, EntityKind } from '../../entities/answer-type.ts';
import type { Scene } from '../../scene/scene.ts';

/** What no name answers; whether, only where the question has not the very name. */
const NO_NAME: ReadonlySet<AnswerType> = new Set([
  'manner',
  'reason',
  'number',
  'duration',
  'time',
  'whether',
  'definition',
]);
const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'organisation']);

/**
 * 1 where it is asked how, why, when, how much or whether, and the sentence has nothing but words of the question and names, one at
 * least, or is a line of an office and a name; otherwise 0. Whether somebody is something is told by a line of both.
 *
 * @example 书记员多大？ is not answered by the line 书记员 沈佳; 书记员是沈佳吗？ is
 */
export function bareName({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  if (profile === undefined || !NO_NAME.has(probe.question.type)) return 0;
  const { units, entities } = profile;
  const named = new Uint8Array(units.length);
  for (const { kind, start, end } of entities) if (NAMES.has(kind)) named.fill(1, start, end);
  const isAsked = (unit: number) => probe.places.has(unit);
  if (probe.question.type === 'whether' && units.every(isAsked) && named.includes(0)) return 0;
  const isBare = units.every((unit, at) => named[at] === 1 || isAsked(unit));
  return named.includes(1) && (isBare || isSigned(units, entities)) ? 1 : 0;
}

/** A line so long that ends in a name is a signature: 审判员 何若宁. */
const SIGNATURE = { most: 8, rest: 5 } as const;

function isSigned(units: Int32Array, entities: Scene['stretch']['profiles'][number]['entities']): boolean {
  const last = entities.find(({ kind, end }) => kind === 'person' && end === units.length);
  return (
    last !== undefined &&
    units.length <= SIGNATURE.most &&
    last.start <= SIGNATURE.rest &&
    entities.every(({ kind }) => NAMES.has(kind))
  );
}
