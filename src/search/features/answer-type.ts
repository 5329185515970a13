import { ANSWERED_BY, type EntityKind } from '../entities/answer-type.ts';
import { standsBeforeMeasure } from '../scene/measure.ts';
import type { Scene } from '../scene/scene.ts';
import { evidenceAt, type Feature, neighbour } from './feature.ts';
import { fittingFigure, rightFigure } from './right-figure.ts';

/** Whether the sentence holds something of the kind asked for. */
export const ANSWER_TYPE_FEATURES: readonly Feature[] = [
  {
    name: 'hasCandidate',
    meaning: 'holds something of the kind asked for that the question does not name (+1), or not (−1)',
    value: hasCandidate,
  },
  {
    name: 'hasCandidate.time',
    meaning: 'the same, where a time is asked',
    value: forTypes(hasCandidate, 'time', 'duration'),
  },
  {
    name: 'hasCandidate.person',
    meaning: 'the same, where a person is asked',
    value: forTypes(hasCandidate, 'person'),
  },
  {
    name: 'hasCandidate.place',
    meaning: 'the same, where a place is asked',
    value: forTypes(hasCandidate, 'place'),
  },
  {
    name: 'hasCandidate.number',
    meaning: 'the same, where a number is asked',
    value: forTypes(hasCandidate, 'number'),
  },
  {
    name: 'strongCandidate',
    meaning: 'holds one of the very kind asked for, not just a name of unknown kind',
    value: strongCandidate,
  },
  {
    name: 'strongCandidate.person',
    meaning: 'the same, where a person is asked in English: a name with the form of a person’s',
    value: (scene, index) =>
      scene.probe.question.language === 'en' ? forTypes(strongCandidate, 'person')(scene, index) : 0,
  },
  {
    name: 'candidates',
    meaning: 'how many there are, logarithmically',
    value: (scene, index) => Math.log1p(evidenceAt(scene, index).candidates.length),
  },
  {
    name: 'nearCandidate',
    meaning: 'share of the question that stands close to the best placed of them',
    value: (scene, index) => evidenceAt(scene, index).nearCandidate,
  },
  {
    name: 'inOrder',
    meaning: 'of these words, those on the side of it that they have in the question',
    value: (scene, index) => evidenceAt(scene, index).inOrder,
  },
  {
    name: 'year',
    meaning: 'a year is asked: there is one (1), there is none (−½)',
    value: (scene, index) => {
      if (!scene.probe.question.wantsYear) return 0;
      return evidenceAt(scene, index).candidates.some(({ kind }) => kind === 'year') ? 1 : -0.5;
    },
  },
  {
    name: 'counted',
    meaning: 'a number stands before the very thing that is counted in the question',
    value: counted,
  },
  {
    name: 'head',
    meaning: 'the kind of thing asked for (which city) is named in the sentence',
    value: (scene, index) => headShare(scene, index),
  },
  {
    name: 'rightFigure',
    meaning:
      'a percentage, an amount of money, a count, a duration, a length, an address, a day, a weekday or a time of the day is asked: there is one (1), or not (−1)',
    value: rightFigure,
  },
  {
    name: 'fittingFigure',
    meaning:
      'has a figure of the very kind asked for, and matches not much worse than the best; a count, which is often there by chance, ⅙',
    value: fittingFigure,
  },
  {
    name: 'namedHead',
    meaning: 'the kind of thing asked for is a part of a name (which river: the St. Johns River)',
    value: namedHead,
  },
  {
    name: 'reason',
    meaning: 'why is asked: gives a reason (1), gives none (−½)',
    value: marked('reason', 'because'),
  },
  {
    name: 'manner',
    meaning: 'how is asked: names a means (1), names none (−½)',
    value: marked('manner', 'means'),
  },
  {
    name: 'naming',
    meaning: 'a name is asked: something is called something (1), or not (−½)',
    value: marked('name', 'called'),
  },
  {
    name: 'definition',
    meaning: 'a definition is asked: the sentence has its form (1), or not (−½)',
    value: marked('definition', 'defines'),
  },
  {
    name: 'list',
    meaning: 'several things are asked: how many the sentence lists, logarithmically',
    value: (scene, index) =>
      scene.probe.question.type === 'list' ? Math.log1p(scene.stretch.profiles[index]?.marks.listed ?? 0) : 0,
  },
  {
    name: 'nextHasNone',
    meaning: 'the neighbours match as well but hold nothing of the kind asked for, this one does',
    value: (scene, index) => {
      if (hasCandidate(scene, index) <= 0) return 0;
      const others = [neighbour(scene, index, -1), neighbour(scene, index, 1)];
      return Math.max(
        0,
        ...others.map((other) => (other !== undefined && other.candidates.length === 0 ? other.covered : 0)),
      );
    },
  },
  {
    name: 'onlyCandidate',
    meaning: 'few sentences of the article hold something of the kind asked for, this one does',
    value: (scene, index) => {
      if (hasCandidate(scene, index) <= 0) return 0;
      return 1 / scene.withCandidates;
    },
  },
];

function hasCandidate(scene: Scene, index: number): number {
  if (ANSWERED_BY[scene.probe.question.type].length === 0) return 0;
  return evidenceAt(scene, index).candidates.length > 0 ? 1 : -1;
}

export function strongCandidate(scene: Scene, index: number): number {
  const [kind] = ANSWERED_BY[scene.probe.question.type];
  if (kind === undefined) return 0;
  return evidenceAt(scene, index).candidates.some((candidate) => candidate.kind === kind) ? 1 : -1;
}

function forTypes(value: Feature['value'], ...types: readonly string[]): Feature['value'] {
  return (scene, index) => (types.includes(scene.probe.question.type) ? value(scene, index) : 0);
}

function marked(type: string, mark: 'because' | 'means' | 'called' | 'defines'): Feature['value'] {
  return (scene, index) => {
    if (scene.probe.question.type !== type) return 0;
    return scene.stretch.profiles[index]?.marks[mark] ? 1 : -0.5;
  };
}

/** A number stands before the very thing that is counted in the question. */
export function counted(scene: Scene, index: number): number {
  const { probe } = scene;
  const { type, focus } = probe.question;
  const units = scene.stretch.profiles[index]?.units;
  if ((type !== 'number' && type !== 'duration') || units === undefined || focus.end <= focus.start) return 0;
  return evidenceAt(scene, index).candidates.some((figure) => standsBeforeMeasure(probe, units, figure))
    ? 1
    : 0;
}

/** A name that has the head and more than the question says. */
function namedHead(scene: Scene, index: number): number {
  const { head, places } = scene.probe;
  const [last = -1] = head.subarray(-1);
  const profile = scene.stretch.profiles[index];
  if (last < 0 || profile === undefined) return 0;
  return profile.entities.some(({ kind, start, end }) => {
    if (!NAMES.has(kind) || end - start < 2) return false;
    const units = profile.units.subarray(start, end);
    return units.includes(last) && units.some((unit) => !places.has(unit));
  })
    ? 1
    : 0;
}

const NAMES: ReadonlySet<EntityKind> = new Set(['name', 'place', 'organisation', 'work', 'person']);

function headShare(scene: Scene, index: number): number {
  const { head } = scene.probe;
  const profile = scene.stretch.profiles[index];
  if (head.length === 0 || profile === undefined) return 0;
  let found = 0;
  for (const unit of head) if (unit >= 0 && profile.units.includes(unit)) found++;
  return found / head.length;
}
