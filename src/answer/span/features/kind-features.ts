import type { AnswerType } from '../../../search/entities/answer-type.ts';
import type { SpanKind } from '../view.ts';
import type { SpanFeature } from './feature.ts';

/** Which kinds are weighed for which type of question. */
const WEIGHED: Readonly<Partial<Record<AnswerType, readonly SpanKind[]>>> = {
  person: ['person', 'name', 'organisation', 'names', 'phrase'],
  place: ['place', 'name', 'address', 'names', 'phrase'],
  organisation: ['organisation', 'name', 'names', 'phrase'],
  work: ['work', 'quoted', 'name', 'names', 'phrase'],
  name: ['name', 'quoted', 'work', 'person', 'organisation', 'place', 'names', 'phrase', 'called'],
  position: ['position', 'phrase', 'called'],
  time: ['time', 'year', 'when'],
  number: ['number', 'percent', 'money', 'duration', 'count'],
  duration: ['duration', 'year', 'years'],
};

/** What it counts for a candidate to be of a kind, by what is asked. */
export const KIND_FEATURES: readonly SpanFeature[] = Object.entries(WEIGHED).flatMap(([type, kinds]) =>
  kinds.map((kind) => ({
    name: `${type}:${kind}`,
    meaning: `${type} is asked, and it is a ${kind}`,
    value: ({ scene, candidate }) =>
      scene.probe.question.type === type && candidate.kinds.has(kind) ? 1 : 0,
  })),
);
