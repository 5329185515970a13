import { stem } from '../../../../text/stem.ts';
import { allWords } from '../../../question/asked.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { toldNearby } from '../../told/told.ts';

/** What may stand behind the thing: for students, on board, that I can use. */
const BEHIND =
  '(?:\\W*$| (?:for|in|on|at|with|near|to|from|of|by|about|against|around|inside|outside|during|between|when|if|that|who|which|where|here|there|nearby|available|today|tomorrow|left)\\b)';
const THING = `(?:(?:a|an|any|some|another|still|also|no|more) )*(?:[a-z-]+ ){0,3}?(?<thing>[a-z-]+)${BEHIND}`;
/** How it is asked whether there is something, in a folded question; the group is the noun for it. */
const ASKS_WHETHER = [
  `^(?:and |so |but )?(?:is|are|was|were|will) there (?:be )?${THING}`,
  `^(?:and |so |but )?(?:do|does|did) (?:you|they|we|it|the [a-z]+) (?:also )?(?:have|sell|offer|serve|stock|rent) ${THING}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Told so far, by a word that can mean the same, it is told. */
const TOLD = 0.5;

/**
 * 1 where it is asked whether there is something, and neither the sentence nor a neighbour tells of it in any word; otherwise 0.
 * English.
 *
 * @example Is there a train to Rehn? is not answered by: skates can be hired in Rehn
 */
export function untoldThing(scene: Scene, index: number): number {
  const { probe } = scene;
  if (probe.question.type !== 'whether' || probe.question.language !== 'en') return 0;
  const written = probe.question.analysis.folded.text;
  const thing = ASKS_WHETHER.map((pattern) => pattern.exec(written)?.groups?.['thing']).find(
    (found) => found !== undefined,
  );
  if (thing === undefined) return 0;
  const unit = keyNumber(stem(thing));
  const word = allWords(probe).find(({ units }) => units.some((place) => probe.units[place] === unit));
  return word === undefined || word.ordinary || toldNearby(scene, index, word) >= TOLD ? 0 : 1;
}
