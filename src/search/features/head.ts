import type { EntityKind } from '../entities/answer-type.ts';
import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';

/** Whether the kind of thing asked for is named (which **city**). */
export function hasHead({ head }: Probe): boolean {
  return head.length > 0;
}

/** A name that has the head and more than the question says. */
export function namedHead(scene: Scene, index: number): number {
  const { head, places } = scene.probe;
  const [last = -1] = head.subarray(-1);
  const profile = scene.stretch.profiles[index];
  if (last < 0 || !profile?.units.includes(last)) return 0;
  return profile.entities.some(({ kind, start, end }) => {
    if (!NAMES.has(kind) || end - start < 2) return false;
    const units = profile.units.subarray(start, end);
    return units.includes(last) && units.some((unit) => !places.has(unit));
  })
    ? 1
    : 0;
}

const NAMES: ReadonlySet<EntityKind> = new Set(['name', 'place', 'organisation', 'work', 'person']);

/** Share of the head that the sentence has. */
export function headShare(scene: Scene, index: number): number {
  const { head } = scene.probe;
  const profile = scene.stretch.profiles[index];
  if (head.length === 0 || profile === undefined) return 0;
  let found = 0;
  for (const unit of head) if (unit >= 0 && profile.units.includes(unit)) found++;
  return found / head.length;
}
