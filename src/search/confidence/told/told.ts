import type { QuestionWord } from '../../question/probe.ts';
import { expressesWord } from '../../scene/attribute.ts';
import { TOLD_BY } from '../../scene/kin-in.ts';
import { noteOnce } from '../../scene/note-once.ts';
import type { Scene } from '../../scene/scene.ts';
import { titleHoldsWord } from '../../scene/words-held.ts';

/** What a word of the same family (Spain, Spanish) tells, and one that can mean the same (`kin.ts`). */
const FAMILY = 1;
const SYNONYM = 0.7;
/** Of a Chinese word, told so many characters tell the word. */
const ENOUGH = 2;

/** How far the title or a sentence tells a word: in its letters, in another way of saying, by a related word. From 0 to 1. */
export function toldAt(scene: Scene, index: number, word: QuestionWord): number {
  if (titleHoldsWord(scene, word) === 1) return 1;
  const held = expressesWord(scene, index, word);
  return held === 1 ? 1 : Math.max(held, relatedAt(scene, index, word));
}

function relatedAt({ evidence }: Scene, index: number, { units }: QuestionWord): number {
  const here = evidence[index];
  if (here?.told === undefined) return 0;
  let [most, told, held] = [0, 0, 0];
  for (const unit of units) {
    const by = here.told[unit] ?? 0;
    most = Math.max(most, by);
    if (by > 0) told++;
    else if ((here.match.counts[unit] ?? 0) > 0) held++;
  }
  // Of 带狗 the one character alone tells nothing; of 主办单位 主办 tells enough.
  if (told === 0 || (told < ENOUGH && told + held < units.length)) return 0;
  return most === TOLD_BY.family ? FAMILY : SYNONYM;
}

/**
 * How far a sentence tells a word (`toldAt`), or the share of its characters that it has apart from each other: Chinese
 * words for the same thing often have one in common (身体, 体). From 0 to 1.
 */
export function hintedAt(scene: Scene, index: number, word: QuestionWord): number {
  const counts = scene.evidence[index]?.match.counts;
  let found = 0;
  for (const unit of word.units) if ((counts?.[unit] ?? 0) > 0) found++;
  return Math.max(found / word.units.length, toldAt(scene, index, word));
}

/** How far a sentence or a neighbour of it tells a word; from 0 to 1. */
export function toldNearby(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(...[-1, 0, 1].map((by) => toldAt(scene, index + by, word)));
}

/** How far any sentence that was heard (of a long article its candidates), or the title, tells a word; from 0 to 1. */
export function toldAnywhere(scene: Scene, word: QuestionWord): number {
  return noteOnce(scene.noted.told, word, () => {
    let most = 0;
    for (let index = 0; index < scene.evidence.length && most < 1; index++)
      most = Math.max(most, toldAt(scene, index, word));
    return most;
  });
}
