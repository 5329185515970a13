import { waysOf } from '../../../figures/unit-ways.ts';
import { officesAsked } from '../../../question/offices-asked.ts';
import type { QuestionWord } from '../../../question/probe.ts';
import { namesPerson } from '../../../scene/names-person.ts';
import type { Scene } from '../../../scene/scene.ts';
import { holdsWord } from '../../../scene/words-held.ts';

/** Units between the question word and the office: 谁**是**省长, 谁**担任**省长, who **is the** mayor. Before it there are none. */
const MOST_BETWEEN = 2;

/** Right before a name they say that somebody holds them: 部长肖亚庆, Minister Ann Lee. Folded. */
const OFFICE_BEFORE = {
  zh: waysOf('长|书记|主席|主任|总理|总统|总裁|总监|经理|秘书|大使', 'zh'),
  en: waysOf('minister|president|secretary|chancellor|governor|mayor|chairman|ambassador|senator', 'en'),
} as const;

/**
 * 1 where it is asked who holds an office (德国代表是谁, who is the mayor), and neither the sentence nor a neighbour names
 * anybody; otherwise 0. A name of no known kind counts, unless it is an organisation's or a place's. In a sentence without
 * the office that is asked for, who is said to hold another one does not count.
 *
 * @example 德国代表是谁？ is not answered by 来自德国的代表以线上方式参会, nor 省长是谁？ by 部长肖亚庆致辞
 */
export function unnamedHolder(scene: Scene, index: number): number {
  const { probe, evidence, stretch } = scene;
  const offices = officesAsked(probe).filter((word) => isAskedOf(word, probe.question.focus));
  if (offices.length === 0) return 0;
  const named = [index - 1, index, index + 1].some((at) => {
    const profile = stretch.profiles[at];
    const told = offices.some((office) => holdsWord(scene, at, office) === 1);
    return (
      profile &&
      evidence[at]?.candidates.some(
        (one) =>
          namesPerson(one, profile) &&
          (told || !holdsOffice(profile.units, one.start, probe.question.language)),
      )
    );
  });
  return named ? 0 : 1;
}

/** Whether an office stands right before a name or, as in English, opens it. */
function holdsOffice(units: ArrayLike<number>, start: number, language: 'zh' | 'en'): boolean {
  return OFFICE_BEFORE[language].some((way) =>
    [start - way.length, start].some((from) => way.every((unit, by) => units[from + by] === unit)),
  );
}

function isAskedOf({ units }: QuestionWord, { start, end }: { start: number; end: number }): boolean {
  const [first = 0, last = 0] = [units[0], units.at(-1)];
  return last === start - 1 || (first >= end && first - end <= MOST_BETWEEN);
}
