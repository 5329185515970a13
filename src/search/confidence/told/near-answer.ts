import type { QuestionWord } from '../../question/probe.ts';
import { askedOf } from '../../scene/asked-of.ts';
import type { Scene } from '../../scene/scene.ts';
import { beyondTitle } from './beyond-title.ts';
import { likenessOf } from './likeness.ts';

/** Units around what can answer in which that stands which tells what it is. */
const AROUND = 4;
/** Where the question asks nothing besides the title's words, nothing can be missing, nor be found. */
const NOTHING_ASKED = 0.5;

/**
 * How near what stands around a candidate comes to what is asked for (1 where a word or a relative of it stands there, else by
 * theme, `likeness.ts`), of the candidate that it is best for; 0 where nothing can answer. So 16 kilos answers how heavy, and
 * 16 kilos in a sentence that has `cost` elsewhere hardly how much it costs.
 */
export function nearAnswer(scene: Scene, index: number): number {
  const units = scene.stretch.profiles[index]?.units;
  const candidates = scene.evidence[index]?.candidates ?? [];
  if (units === undefined || candidates.length === 0) return 0;
  const own = askedOf(scene);
  const asked = own.length > 0 ? own : beyondTitle(scene);
  if (asked.length === 0) return NOTHING_ASKED;
  const around = new Set(
    candidates.flatMap(({ start, end }) => [...units.subarray(Math.max(0, start - AROUND), end + AROUND)]),
  );
  let most = 0;
  for (const unit of around) {
    if (most === 1) break;
    most = Math.max(
      most,
      ...asked.map((word) => (tells(scene, unit, word) ? 1 : likenessOf(scene, unit, word))),
    );
  }
  return most;
}

/** Whether a unit is one of a word of the question, or a relative of one (`kin.ts`). */
function tells({ probe }: Scene, unit: number, { units }: QuestionWord): boolean {
  const kin = probe.kin.get(unit);
  return units.some(
    (place) => probe.units[place] === unit || kin?.some((kinship) => kinship.place === place),
  );
}
