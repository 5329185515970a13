import { evidenceAt } from '../../features/feature.ts';
import type { QuestionWord } from '../../question/probe.ts';
import { expressesWord } from '../../scene/attribute.ts';
import type { Scene } from '../../scene/scene.ts';
import { titleHoldsWord } from '../../scene/words-held.ts';
import { hasAnywhere, RARITY_MOST } from '../told/shares.ts';

/** A name of the title's kind with another beginning or end (**northern** pike where the article is of the pike). */
const LONGEST_RIVAL = 4;

/**
 * Rarity of the units that the question puts right beside words of the title and the title does not have: of those
 * that are nowhere in the article, and of the others.
 */
export function rivalOfTitle(scene: Scene, nowhere: boolean): number {
  const { background } = scene.probe;
  let most = 0;
  for (let j = 0; j < background.length; j++) {
    if (scene.inTitle[j] !== 1 || !isNamed(scene, j)) continue;
    for (const step of [-1, 1]) {
      let rarity = 0;
      for (let by = 1; by <= LONGEST_RIVAL; by++) {
        const other = j + by * step;
        if (scene.inTitle[other] === 1 || !isNamed(scene, other)) break;
        if (hasAnywhere(scene, other) !== nowhere) rarity += background[other] ?? 0;
      }
      most = Math.max(most, rarity);
    }
  }
  return most / RARITY_MOST;
}

/** Whether a unit is part of a noun or a name outside the question phrase. */
function isNamed({ probe }: Scene, j: number): boolean {
  return probe.content[j] === 1 && probe.words.some(({ noun, units }) => noun && units.includes(j));
}

/** The weight of what is asked of the subject, as far as neither the sentence nor its neighbours express it. */
export function attributeMissing(scene: Scene, index: number, around: number): number {
  let missing = 0;
  for (const word of scene.attributes) {
    let held = 0;
    for (let by = -around; by <= around; by++) held = Math.max(held, expressesWord(scene, index + by, word));
    missing = Math.max(missing, word.weight * (1 - held));
  }
  return missing / RARITY_MOST;
}

/** The weight of the question's nouns that the title does not have, as a share of all its nouns, where it names no title. */
export function subjectElsewhere(scene: Scene): number {
  let [all, outside] = [0, 0];
  for (const word of scene.probe.words) {
    if (!word.noun) continue;
    all += word.weight;
    outside += word.weight * (1 - titleHoldsWord(scene, word));
  }
  return all > 0 ? (outside / all) * (1 - scene.titleNamed) : 0;
}

/** Rarity of the longest name made of several words in a row, as far as no sentence has it as it stands there. */
export function compoundMissing(scene: Scene): number {
  let run: number[] = [];
  let most = 0;
  const close = () => {
    if (run.length > 2 && run.some((unit) => scene.inTitle[unit] !== 1))
      most = Math.max(most, missingOf(scene, run));
    run = [];
  };
  let before: QuestionWord | undefined;
  for (const word of scene.probe.words) {
    if (before !== undefined && (before.units.at(-1) ?? 0) + 1 !== word.units[0]) close();
    if (word.noun) run.push(...word.units);
    else close();
    before = word;
  }
  close();
  return most / RARITY_MOST;
}

function missingOf(scene: Scene, units: readonly number[]): number {
  const rarity = units.reduce((total, unit) => total + (scene.probe.background[unit] ?? 0), 0) / units.length;
  let best = 0;
  for (const { match } of scene.evidence) {
    let pairs = 0;
    for (let at = 1; at < units.length; at++) if ((match.pairs[units[at] ?? 0] ?? 0) > 0) pairs++;
    best = Math.max(best, pairs / (units.length - 1));
  }
  return rarity * (1 - best);
}

/** By how much another sentence has more of the question, by rarity at large. */
export function outdone(scene: Scene, index: number): number {
  const here = evidenceAt(scene, index).coveredRare;
  return scene.evidence.reduce((most, { coveredRare }) => Math.max(most, coveredRare - here), 0);
}

/** The question asks for a name, a place, a reason, a definition or a way, and the sentence has not its form. */
export function cueMissing(scene: Scene, index: number): number {
  const marks = scene.stretch.profiles[index]?.marks;
  if (marks === undefined) return 0;
  const { type } = scene.probe.question;
  const has = {
    name: marks.called,
    place: marks.locates,
    reason: marks.because,
    definition: marks.defines,
    manner: marks.means,
  };
  return type in has && !has[type as keyof typeof has] ? 1 : 0;
}
