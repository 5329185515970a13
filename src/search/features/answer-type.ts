import { ANSWERED_BY, type AnswerType } from '../entities/answer-type.ts';
import type { Probe } from '../question/probe.ts';
import type { Evidence } from '../scene/evidence.ts';
import { standsBeforeMeasure } from '../scene/measure.ts';
import type { Scene } from '../scene/scene.ts';
import { concerning, evidenceAt, type Feature, neighbour } from './feature.ts';
import { hasHead, headShare, namedHead } from './head.ts';
import { fittingFigure, rightFigure } from './right-figure.ts';

/** Whether the sentence holds something of the kind asked for. */
export const ANSWER_TYPE_FEATURES: readonly Feature[] = [
  {
    name: 'hasCandidate',
    meaning: 'holds something of the kind asked for that the question does not name (+1), or not (−1)',
    ...concerning(asksForKind, hasCandidate),
  },
  {
    name: 'hasCandidate.time',
    meaning: 'the same, where a time is asked',
    ...forTypes(hasCandidate, 'time', 'duration'),
  },
  {
    name: 'hasCandidate.person',
    meaning: 'the same, where a person is asked',
    ...forTypes(hasCandidate, 'person'),
  },
  {
    name: 'hasCandidate.place',
    meaning: 'the same, where a place is asked',
    ...forTypes(hasCandidate, 'place'),
  },
  {
    name: 'hasCandidate.number',
    meaning: 'the same, where a number is asked',
    ...forTypes(hasCandidate, 'number'),
  },
  {
    name: 'strongCandidate',
    meaning: 'holds one of the very kind asked for, not just a name of unknown kind',
    ...concerning(asksForKind, strongCandidate),
  },
  {
    name: 'strongCandidate.person',
    meaning: 'the same, where a person is asked in English: a name with the form of a person’s',
    ...concerning(
      ({ question }) => question.language === 'en' && question.type === 'person',
      strongCandidate,
    ),
  },
  {
    name: 'candidates',
    meaning: 'how many there are, logarithmically',
    ...concerning(asksForKind, (scene, index) => Math.log1p(evidenceAt(scene, index).candidates.length)),
  },
  {
    name: 'nearCandidate',
    meaning: 'share of the question that stands close to the best placed of them',
    ...concerning(asksForKind, (scene, index) => evidenceAt(scene, index).nearCandidate),
  },
  {
    name: 'inOrder',
    meaning: 'of these words, those on the side of it that they have in the question',
    ...concerning(asksForKind, (scene, index) => evidenceAt(scene, index).inOrder),
  },
  {
    name: 'year',
    meaning: 'a year is asked: there is one (1), there is none (−½)',
    ...concerning(
      ({ question }) => question.wantsYear,
      (scene, index) => (evidenceAt(scene, index).candidates.some(({ kind }) => kind === 'year') ? 1 : -0.5),
    ),
  },
  {
    name: 'counted',
    meaning: 'a number stands before the very thing that is counted in the question',
    ...concerning(counts, counted),
  },
  {
    name: 'head',
    meaning: 'the kind of thing asked for (which city) is named in the sentence',
    ...concerning(hasHead, headShare),
  },
  {
    name: 'rightFigure',
    meaning:
      'a percentage, an amount of money, a count, a duration, a length, an address, a day, a weekday or a time of the day is asked: there is one (1), or not (−1)',
    ...concerning(asksForFigure, rightFigure),
  },
  {
    name: 'fittingFigure',
    meaning:
      'has a figure of the very kind asked for, and matches not much worse than the best; a count, which is often there by chance, ⅙',
    ...concerning(asksForFigure, fittingFigure),
  },
  {
    name: 'namedHead',
    meaning: 'the kind of thing asked for is a part of a name (which river: the St. Johns River)',
    ...concerning(hasHead, namedHead),
  },
  {
    name: 'reason',
    meaning: 'why is asked: gives a reason (1), gives none (−½)',
    ...marked('reason', 'because'),
  },
  {
    name: 'manner',
    meaning: 'how is asked: names a means (1), names none (−½)',
    ...marked('manner', 'means'),
  },
  {
    name: 'naming',
    meaning: 'a name is asked: something is called something (1), or not (−½)',
    ...marked('name', 'called'),
  },
  {
    name: 'definition',
    meaning: 'a definition is asked: the sentence has its form (1), or not (−½)',
    ...marked('definition', 'defines'),
  },
  {
    name: 'list',
    meaning: 'several things are asked: how many the sentence lists, logarithmically',
    ...forTypes((scene, index) => Math.log1p(scene.stretch.profiles[index]?.marks.listed ?? 0), 'list'),
  },
  {
    name: 'nextHasNone',
    meaning: 'the neighbours match as well but hold nothing of the kind asked for, this one does',
    ...concerning(asksForKind, (scene, index) => {
      if (hasCandidate(scene, index) <= 0) return 0;
      return Math.max(
        coveredWithNone(neighbour(scene, index, -1)),
        coveredWithNone(neighbour(scene, index, 1)),
      );
    }),
  },
  {
    name: 'onlyCandidate',
    meaning: 'few sentences of the article hold something of the kind asked for, this one does',
    ...concerning(asksForKind, (scene, index) =>
      hasCandidate(scene, index) > 0 ? 1 / scene.withCandidates : 0,
    ),
  },
];

/** Whether something of a kind that can be told by its form is asked for. */
function asksForKind({ question }: Probe): boolean {
  return ANSWERED_BY[question.type].length > 0;
}

function hasCandidate(scene: Scene, index: number): number {
  if (!asksForKind(scene.probe)) return 0;
  return evidenceAt(scene, index).candidates.length > 0 ? 1 : -1;
}

export function strongCandidate(scene: Scene, index: number): number {
  const [kind] = ANSWERED_BY[scene.probe.question.type];
  if (kind === undefined) return 0;
  return evidenceAt(scene, index).candidates.some((candidate) => candidate.kind === kind) ? 1 : -1;
}

function coveredWithNone(other: Evidence | undefined): number {
  return other !== undefined && other.candidates.length === 0 ? other.covered : 0;
}

function forTypes(value: Feature['value'], ...types: readonly AnswerType[]) {
  return concerning(({ question }) => types.includes(question.type), value);
}

function marked(type: AnswerType, mark: 'because' | 'means' | 'called' | 'defines') {
  return forTypes((scene, index) => (scene.stretch.profiles[index]?.marks[mark] ? 1 : -0.5), type);
}

function asksForFigure({ question }: Probe): boolean {
  return question.figure !== undefined;
}

/** Whether something is counted behind the question phrase or in it. */
function counts({ question: { type, focus } }: Probe): boolean {
  return (type === 'number' || type === 'duration') && focus.end > focus.start;
}

/** A number stands before the very thing that is counted in the question. */
export function counted(scene: Scene, index: number): number {
  const { probe } = scene;
  const units = scene.stretch.profiles[index]?.units;
  if (units === undefined || !counts(probe)) return 0;
  return evidenceAt(scene, index).candidates.some((figure) => standsBeforeMeasure(probe, units, figure))
    ? 1
    : 0;
}
