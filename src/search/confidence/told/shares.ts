import type { AnswerType } from '../../entities/answer-type.ts';
import { evidenceAt, relative } from '../../features/feature.ts';
import type { QuestionWord } from '../../question/probe.ts';
import { noteOnce } from '../../scene/note-once.ts';
import type { Scene } from '../../scene/scene.ts';
import { holdsWord, titleHoldsWord } from '../../scene/words-held.ts';

/** Rarity of what is never seen at large. */
export const RARITY_MOST = 9;

/** Mean rarity of a word's units, from 0 to 1. */
export function rarityOf({ probe }: Scene, { units }: Pick<QuestionWord, 'units'>): number {
  return units.reduce((total, unit) => total + (probe.background[unit] ?? 0), 0) / units.length / RARITY_MOST;
}

function shareOf(
  scene: Scene,
  holds: (unit: number) => boolean,
  counts: (unit: number) => boolean = () => true,
): number {
  let [all, held] = [0, 0];
  for (const [j, rarity] of scene.probe.background.entries()) {
    if (scene.probe.tells[j] !== 1 || !counts(j)) continue;
    all += rarity;
    if (holds(j)) held += rarity;
  }
  return all > 0 ? held / all : 1;
}

function has(scene: Scene, index: number, unit: number): boolean {
  return (scene.evidence[index]?.match.counts[unit] ?? 0) > 0;
}

export function hasAnywhere(scene: Scene, unit: number): boolean {
  return scene.anywhere[unit] === 1;
}

export function here(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), holdsWord(scene, index, word));
}

export function nearby(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), ...[-1, 0, 1].map((by) => holdsWord(scene, index + by, word)));
}

/** How far any sentence that was heard, of a long article its candidates, or the title has a word; from 0 to 1. */
export function anywhere(scene: Scene, word: QuestionWord): number {
  return noteOnce(scene.noted.held, word, () => {
    let most = titleHoldsWord(scene, word);
    for (let index = 0; index < scene.evidence.length && most < 1; index++)
      most = Math.max(most, holdsWord(scene, index, word));
    return most;
  });
}

/** The weight of the weightiest word missing, one half missing counting half; from 0 to about 2. */
export function weightiestOf(
  words: readonly QuestionWord[],
  missing: (word: QuestionWord) => number,
): number {
  return words.reduce((most, word) => Math.max(most, word.weight * missing(word)), 0) / RARITY_MOST;
}

/** The same of the question's words that are not ordinary. */
export function weightiest(scene: Scene, missing: (word: QuestionWord) => number): number {
  return weightiestOf(scene.probe.words, (word) => (word.ordinary ? 0 : missing(word)));
}

export function lacks(scene: Scene, index: number, ...types: readonly AnswerType[]): number {
  return types.includes(scene.probe.question.type) && evidenceAt(scene, index).candidates.length === 0
    ? 1
    : 0;
}

export function rareWithTitle(scene: Scene, index: number): number {
  return shareOf(scene, (unit) => scene.inTitle[unit] === 1 || has(scene, index, unit));
}

export function rareNearby(scene: Scene, index: number): number {
  return shareOf(
    scene,
    (unit) => scene.inTitle[unit] === 1 || [-1, 0, 1].some((by) => has(scene, index + by, unit)),
  );
}

export function rareAnywhere(scene: Scene): number {
  return shareOf(scene, (unit) => hasAnywhere(scene, unit));
}

export function beyondTitleRare(scene: Scene, index: number): number {
  return shareOf(
    scene,
    (unit) => has(scene, index, unit),
    (unit) => scene.inTitle[unit] !== 1,
  );
}

export function rarestMissing(scene: Scene): number {
  let rarest = 0;
  for (const [j, rarity] of scene.probe.background.entries()) {
    if (scene.probe.tells[j] === 1 && rarity > rarest && !hasAnywhere(scene, j)) rarest = rarity;
  }
  return rarest / RARITY_MOST;
}

export function missingRun(scene: Scene): number {
  let [longest, run] = [0, 0];
  for (const [j, rarity] of scene.probe.background.entries()) {
    run = scene.probe.tells[j] === 1 && !hasAnywhere(scene, j) ? run + rarity : 0;
    longest = Math.max(longest, run);
  }
  return Math.log1p(longest);
}

export function pairsRare(scene: Scene, index: number): number {
  const { background, tells } = scene.probe;
  const pairs = scene.evidence[index]?.match.pairs;
  let [all, held] = [0, 0];
  for (let j = 1; j < background.length; j++) {
    if (tells[j] !== 1 || tells[j - 1] !== 1) continue;
    const rarity = (background[j] ?? 0) + (background[j - 1] ?? 0);
    all += rarity;
    if ((pairs?.[j] ?? 0) > 0) held += rarity;
  }
  return relative(held, all);
}

export function figuresAnywhere(scene: Scene): number {
  const { figures, units } = scene.probe;
  if (figures.length === 0) return 1;
  const found = figures.filter((figure) => figure >= 0 && hasAnywhere(scene, units.indexOf(figure)));
  return found.length / figures.length;
}

export function termsAnywhere(scene: Scene): number {
  const { terms } = scene.probe;
  if (terms.length === 0) return 1;
  const found = terms.filter(
    (term) => term >= 0 && scene.stretch.profiles.some((profile) => profile.terms.includes(term)),
  );
  return found.length / terms.length;
}

export function termsHere(scene: Scene, index: number): number {
  const { terms } = scene.probe;
  if (terms.length === 0) return 1;
  return (
    terms.filter((term) => term >= 0 && scene.stretch.profiles[index]?.terms.includes(term)).length /
    terms.length
  );
}

export function conceptsHere(scene: Scene, index: number): number {
  const { concepts } = scene.probe;
  if (concepts.length === 0) return 1;
  const here = scene.stretch.profiles[index]?.concepts;
  return [...concepts].filter((concept) => here?.includes(concept)).length / concepts.length;
}

export function missingYear(scene: Scene): number {
  const { years, units } = scene.probe;
  return years.some((year) => year < 0 || !hasAnywhere(scene, units.indexOf(year))) ? 1 : 0;
}
