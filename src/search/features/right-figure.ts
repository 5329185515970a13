import type { FigureKind } from '../figures/figure-asked.ts';
import { isDiscount } from '../figures/figure-kind.ts';
import { mayTellCount } from '../figures/no-figure.ts';
import { saysAny, waysOf } from '../figures/unit-ways.ts';
import type { Profile } from '../index/profile.ts';
import type { Scene } from '../scene/scene.ts';
import { titleHoldsWord } from '../scene/words-held.ts';
import { evidenceAt } from './feature.ts';

/** A kind of figure is asked for: the sentence has one (1), or not (−1); 0 where none is asked for. */
export function rightFigure(scene: Scene, index: number): number {
  if (scene.probe.question.figure === undefined) return 0;
  return evidenceAt(scene, index).rightFigure ? 1 : -1;
}

/** Against the sentence of the article that has the most of the question beyond the title. */
const NOT_MUCH_WORSE = 0.6;

/**
 * Any number fits a count, so that there is one tells little of its being that of what is counted; a sum, a clock time or an
 * age seldom stands where another is meant. With the weight that is set (6 in one article) a count weighs 1.
 */
const COUNT_FITS = 1 / 6;

/** As its meaning among the features says. */
export function fittingFigure(scene: Scene, index: number): number {
  if (rightFigure(scene, index) <= 0) return 0;
  if (scene.probe.question.figure === 'address' && namesSubjectAlone(scene)) return 1;
  const { coveredBeyondTitle } = evidenceAt(scene, index);
  if (coveredBeyondTitle === 0 || coveredBeyondTitle < NOT_MUCH_WORSE * scene.mostBeyondTitle) return 0;
  return scene.probe.question.figure === 'count' ? COUNT_FITS : 1;
}

/** Where the library is, an article about the library tells by an address alone. */
function namesSubjectAlone(scene: Scene): boolean {
  return (
    scene.titleNamed > 0 &&
    scene.probe.words.every((word) => word.ordinary || titleHoldsWord(scene, word) === 1)
  );
}

/** What tells a price without a sum. */
const FREE = {
  zh: waysOf('免费|免收|不收|不用钱|免票|免押|赠送|半价|半票|减半|收一半|价的一半|打折|折扣', 'zh'),
  en: waysOf(
    [
      'free|complimentary|gratis|no charge|without charge|for nothing|cost nothing|pay nothing|charge nothing',
      'half price|half fare|half the|quarter off|third off|discount|double the|twice the',
    ].join('|'),
    'en',
  ),
} as const;

/**
 * A count may be told in other words, and so may where something is and when somebody was born (`untold-event.ts`); a year
 * or a date never tells a time of the day, nor any other figure an age, days or a length.
 */
const WRONG_FIGURES: Readonly<Partial<Record<FigureKind, number>>> = {
  address: 0,
  birth: 0,
  death: 0,
  count: 0.5,
  money: 1.5,
  clock: 2,
  age: 2,
  days: 2,
  length: 2,
  width: 2,
  height: 2,
  depth: 2,
  distance: 2,
};

/** A kind of figure is asked for, and the sentence has none: by how surely that is no answer. */
export function wrongFigure(scene: Scene, index: number): number {
  const { figure, language } = scene.probe.question;
  if (tellsNoCount(scene, index)) return NO_COUNT;
  if (figure === undefined || rightFigure(scene, index) >= 0) return 0;
  if (figure === 'money' && tellsPrice(scene.stretch.profiles[index], language)) return 0;
  return WRONG_FIGURES[figure] ?? 1;
}

/** Whether a price is told without a sum: free, 七折. */
function tellsPrice(profile: Profile | undefined, language: 'zh' | 'en'): boolean {
  if (profile === undefined) return false;
  const { units, entities } = profile;
  return saysAny(units, FREE[language]) || entities.some((one) => isDiscount(one, units));
}

/** How many is told neither by a figure nor in words. */
const NO_COUNT = 2;
/** What asks for a number, whatever is counted. */
const SO_MUCH = /多少/u;

function tellsNoCount({ probe, stretch, evidence }: Scene, index: number): boolean {
  const { figure, type, language, analysis } = probe.question;
  const asks =
    figure === 'count' || (figure === undefined && type === 'number' && SO_MUCH.test(analysis.folded.text));
  const [profile, found] = [stretch.profiles[index], evidence[index]];
  if (!asks || profile === undefined || found === undefined) return false;
  return found.candidates.length === 0 && !mayTellCount(profile, language);
}
