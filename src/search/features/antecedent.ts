import type { AnswerType } from '../entities/answer-type.ts';
import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';
import { concerning, evidenceAt, type Feature, gain, neighbour } from './feature.ts';

/**
 * Who or when is asked, and the sentence that has the question's words says it by a pronoun (他, 同年): the name or the date
 * stands in a sentence before. In Chinese alone: in English the like lost as much as it won (`bench/tried.md`).
 */
export const ANTECEDENT_FEATURES: readonly Feature[] = [
  {
    name: 'antecedent.time',
    meaning:
      'a time is asked and stands here; the sentence after has what is missing here and opens with 同年, 自此',
    ...concerning(asksFor('time'), (scene, index) => explains(scene, index, 1)),
  },
  {
    name: 'antecedent.person',
    meaning:
      'a person is asked and stands here; the sentence after has what is missing here and opens with 他, 其',
    ...concerning(asksFor('person'), (scene, index) => explains(scene, index, 1)),
  },
  {
    name: 'antecedent.thing',
    meaning:
      'another name is asked and stands here; the sentence after has what is missing here and opens with 该, 它',
    ...concerning(
      (probe) => mayBeReferredTo(probe) && !TOLD_APART.has(probe.question.type),
      (scene, index) => explains(scene, index, 1),
    ),
  },
  {
    name: 'antecedent.far',
    meaning:
      'any of these of the sentence after the next, where the next has nothing of the kind asked for or refers back too',
    ...concerning(mayBeReferredTo, (scene, index) => {
      const between = neighbour(scene, index, 1);
      if (between === undefined) return 0;
      return between.candidates.length === 0 || refersBack(scene, index + 1) ? explains(scene, index, 2) : 0;
    }),
  },
  {
    name: 'timeToldBefore',
    meaning: 'a time is asked: opens with 同年, 自此, and has no year itself',
    ...concerning(asksFor('time'), (scene, index) => {
      if (neighbour(scene, index, -1) === undefined) return 0;
      if (evidenceAt(scene, index).candidates.some(({ kind }) => kind === 'year')) return 0;
      return refersBack(scene, index) ? 1 : 0;
    }),
  },
  {
    name: 'personToldBefore',
    meaning: 'a person is asked: opens with 他, 其, and the sentence before names somebody',
    ...concerning(asksFor('person'), (scene, index) => {
      const before = neighbour(scene, index, -1);
      return before !== undefined && before.candidates.length > 0 && refersBack(scene, index) ? 1 : 0;
    }),
  },
  {
    name: 'reasonBefore',
    meaning: 'why is asked: the sentence after has what is missing here and opens with 因此',
    ...concerning(asksFor('reason'), (scene, index) =>
      opensWith(scene, index + 1, CONCLUDING) ? gain(scene, index, neighbour(scene, index, 1)) : 0,
    ),
  },
];

const TOLD_APART: ReadonlySet<AnswerType> = new Set(['time', 'person']);

/** Places, works, companies and other names that 该 stands for. */
const NAMED = openings(5, '该 此 这 那 其 它 祂 他 她 当地 前者 后者 二者 双方');
/** What the answer of each kind of question is referred back to by. */
const REFERRING: Partial<Readonly<Record<AnswerType, Openings>>> = {
  time: openings(
    18,
    '同年 同月 同日 当年 当月 当天 当日 该年 该月 这年 那年 次年 翌年 隔年 当时 此时 这时 那时 自此 从此 此后 其后 之后 随后 其间 期间',
  ),
  person: openings(5, '他 她 其 祂 前者 后者'),
  place: NAMED,
  work: NAMED,
  organisation: NAMED,
  name: NAMED,
};
const CONCLUDING = openings(4, '因此 所以 于是 由此 为此 结果 从而 因而 故');

function asksFor(type: AnswerType): (probe: Probe) => boolean {
  return ({ question }) => question.type === type;
}

/** Whether there are words that refer back to what is asked for. */
function mayBeReferredTo({ question }: Probe): boolean {
  return REFERRING[question.type] !== undefined;
}

/** Sequences of units, and within how many from the sentence's beginning they begin. */
interface Openings {
  readonly within: number;
  /** By their first unit: what follows it. */
  readonly rests: ReadonlyMap<number, readonly (readonly number[])[]>;
}

function openings(within: number, words: string): Openings {
  const rests = new Map<number, (readonly number[])[]>();
  for (const word of words.split(' ')) {
    const [first = -1, ...rest] = [...word].map(keyNumber);
    rests.set(first, [...(rests.get(first) ?? []), rest]);
  }
  return { within, rests };
}

function opensWith(scene: Scene, index: number, { within, rests }: Openings): boolean {
  const units = scene.stretch.profiles[index]?.units;
  if (units === undefined) return false;
  for (let at = 0; at < units.length && at < within; at++) {
    const following = rests.get(units[at] ?? -1);
    if (following?.some((rest) => rest.every((unit, by) => units[at + 1 + by] === unit))) return true;
  }
  return false;
}

/** Whether a sentence opens with what stands for something of the kind asked for. */
function refersBack(scene: Scene, index: number): boolean {
  const words = REFERRING[scene.probe.question.type];
  return words !== undefined && opensWith(scene, index, words);
}

/** What is missing here of the sentence so many places on, where that refers back and this has what it refers to. */
function explains(scene: Scene, index: number, by: number): number {
  const other = neighbour(scene, index, by);
  if (other === undefined || evidenceAt(scene, index).candidates.length === 0) return 0;
  return refersBack(scene, index + by) ? gain(scene, index, other) : 0;
}
