import { allWords } from '../../question/asked.ts';
import type { Probe, QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { toldAnywhere } from '../told/told.ts';

/** Fewer words are no compound: that one is told in other words is common. */
const LEAST_WORDS = 2;
/** Units between what is measured and the question word: 国内生产总值**是**多少; in English the words of `OPENS`. */
const MOST_BETWEEN = 1;
/** How much was the gross domestic product of …: the words from here on. How many asks for things, not for a measure. */
const OPENS = /^(?:what|how (?:much|high|large|big)) (?:is|are|was|were) (?:the|its|his|her|their) /u;

/**
 * 1 where a figure is asked of a compound of two or more words (2020年**国内生产总值**是多少, what was the **rental income**), and
 * none of them is told anywhere in the article or its title, in other words neither; otherwise 0. A figure of the same year is
 * then of something else.
 *
 * @example 2020年国内生产总值是多少？ is not answered by 2020年，制造业增加值达到26.6万亿元
 */
export function figureOfUntold(scene: Scene): number {
  const { question } = scene.probe;
  if (question.type !== 'number') return 0;
  const compound = COMPOUND_OF[question.language](scene.probe);
  const told = compound.findIndex((word) => word.ordinary || toldAnywhere(scene, word) > 0);
  return (told < 0 ? compound.length : told) >= LEAST_WORDS ? 1 : 0;
}

const COMPOUND_OF = { zh: nounsBefore, en: wordsOpening } as const;

/** Parts of speech that stand before a noun in a compound: 国内 is a place, 中型 distinguishes. */
const DESCRIBING = /^[sb]/;

/** The nouns in a row right before the question phrase, the last one first. */
function nounsBefore({ question, words }: Probe): readonly QuestionWord[] {
  const { terms, units } = question.analysis;
  const describes = (place: number) => DESCRIBING.test(terms[units[place]?.term ?? -1]?.tag ?? '');
  const compound: QuestionWord[] = [];
  let next = question.focus.start;
  for (const word of words.toReversed()) {
    const [first = 0, last = 0] = [word.units[0], word.units.at(-1)];
    if (last >= next) continue;
    if (!(word.noun || describes(first)) || next - 1 - last > (compound.length === 0 ? MOST_BETWEEN : 0))
      break;
    compound.push(word);
    next = first;
  }
  return compound;
}

/** The words in a row right behind the opening. */
function wordsOpening(probe: Probe): readonly QuestionWord[] {
  const { text, units } = probe.question.analysis;
  const opening = OPENS.exec(text.toLowerCase())?.[0];
  if (opening === undefined) return [];
  let next = units.findIndex(({ start }) => start >= opening.length);
  const compound: QuestionWord[] = [];
  for (const word of allWords(probe)) {
    if ((word.units[0] ?? 0) < next) continue;
    if (word.units[0] !== next) break;
    compound.push(word);
    next = (word.units.at(-1) ?? next) + 1;
  }
  return compound;
}
