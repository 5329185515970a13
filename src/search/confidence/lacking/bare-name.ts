import type { AnswerType, EntityKind } from '../../entities/answer-type.ts';
import type { Scene } from '../../scene/scene.ts';
import { characters, stems } from '../../words/unit-sets.ts';

/** What no name answers; whether, only where the question is not of that name (`confirms`). */
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
 * least, or is a line of an office and a name; otherwise 0. Whether somebody is or did something is
 * told by what has both.
 *
 * @example 书记员多大？ is not answered by the line 书记员 沈佳; 书记员是沈佳吗？ is
 */
export function bareName({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  if (profile === undefined || !NO_NAME.has(probe.question.type)) return 0;
  const { units, entities } = profile;
  const named = new Uint8Array(units.length);
  for (const { kind, start, end } of entities) if (NAMES.has(kind)) named.fill(1, start, end);
  if (!named.includes(1)) return 0;
  const isBare = units.every((unit, at) => named[at] === 1 || probe.places.has(unit));
  if (!isBare && !isSigned(units, entities)) return 0;
  return probe.question.type === 'whether' && confirms(probe, units, { named, isBare }) ? 0 : 1;
}

/** What says that somebody is something. A line of an office and a name without says it of that office alone. */
const IS = new Set([...characters('是为'), ...stems('is are was were')]);

/**
 * Whether words beside the names tell what is asked: of the very one (李明辞职了 of 李明辞职了吗), or all of it (主席李明辞职了 of
 * 主席辞职了吗).
 */
function confirms(
  probe: Scene['probe'],
  units: Int32Array,
  { named, isBare }: { readonly named: Uint8Array; readonly isBare: boolean },
): boolean {
  if (!named.includes(0)) return false;
  const isOfName = units.some((unit, at) => named[at] === 1 && probe.places.has(unit));
  if (isOfName) return isBare || units.some((unit) => IS.has(unit));
  return probe.words.every(
    (word) => word.ordinary || word.units.every((place) => units.includes(probe.units[place] ?? -1)),
  );
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
