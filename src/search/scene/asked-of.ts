import { wordsBeside } from '../question/asked.ts';
import type { QuestionWord } from '../question/probe.ts';
import type { Scene } from './scene.ts';
import { titleHoldsWord } from './words-held.ts';

/** In English what is asked is told by the words after the phrase (what is the **telephone number** of …). */
const AFTER = { zh: 1, en: 2 };
const BEFORE = { zh: 1, en: 0 };

/**
 * What a question asks for, of its subject: the noun of its phrase, and the nearest words beside the phrase that the
 * title does not have (几点**关门**, the **副馆长** is who).
 */
export function askedOf(scene: Pick<Scene, 'probe' | 'inTitle'>): readonly QuestionWord[] {
  const { asked, question } = scene.probe;
  const { start, end } = question.focus;
  // In English a noun is a word with a capital: a name, of which something is asked.
  const isSubject = (word: QuestionWord) =>
    titleHoldsWord(scene, word) === 1 || (question.language === 'en' && word.noun);
  const own = (word: QuestionWord) => !word.ordinary && !isSubject(word);
  if (end <= start) return asked.filter(own);
  const beside = wordsBeside(scene.probe).filter(own);
  const before = beside.filter(({ units }) => (units.at(-1) ?? 0) < start);
  const after = beside.filter(({ units }) => (units[0] ?? 0) >= end);
  return [
    ...asked.filter(own),
    ...before.slice(Math.max(0, before.length - BEFORE[question.language])),
    ...after.slice(0, AFTER[question.language]),
  ];
}
