import { ANSWERED_BY, type AnswerType } from '../../../search/entities/answer-type.ts';
import { standsBeforeMeasure } from '../../../search/scene/measure.ts';
import { closeness, fade, focusOf, frame, holds, NEAR, type SpanView, unitsOf } from '../view.ts';
import { CUE_FEATURES } from './cue-features.ts';
import type { SpanFeature } from './feature.ts';
import { KIND_FEATURES } from './kind-features.ts';
import { NOUN_FEATURES } from './noun-features.ts';
import { PLACE_FEATURES } from './place-features.ts';
import { SURFACE_FEATURES } from './surface-features.ts';
import { TIME_FEATURES } from './time-features.ts';

/** Both languages, both scripts. */
const SHARE = /比重|比例|百分|占|率|份额|份額|几成|幾成|percent|proportion|share|fraction|rate/iu;
const SUM =
  /元|钱|錢|价|價|费|費|收入|金额|金額|投资|投資|产值|產值|增加值|市值|资产|資產|cost|price|money|worth|paid|spen[dt]|revenue|budget|\$/iu;

const FORM_FEATURES: readonly SpanFeature[] = [
  {
    name: 'near',
    meaning: "share of the question's words close by",
    value: (view) => closeness(view),
  },
  {
    name: 'inOrder',
    meaning: 'what precedes the question word precedes it, what follows follows',
    value: (view) =>
      closeness(view, (i, j) => (i < view.candidate.start === j < focusOf(view).start ? fade(view, j) : 0)),
  },
  {
    name: 'inverted',
    meaning: 'what precedes the question word follows it, and the other way round',
    value: (view) =>
      closeness(view, (i, j) => (i < view.candidate.start !== j < focusOf(view).start ? fade(view, j) : 0)),
  },
  { name: 'frame', meaning: 'has the very neighbours of the question word', value: frame },
  {
    name: 'firstKind',
    meaning: 'is of the very kind asked for',
    value: ({ scene, candidate }) => hasFirstKind(scene.probe.question.type, candidate),
  },
  {
    name: 'year',
    meaning: 'is a year, where a year is asked',
    value: ({ scene, candidate }) => (scene.probe.question.wantsYear && candidate.kinds.has('year') ? 1 : 0),
  },
  {
    name: 'wrongYear',
    meaning: 'is no year, where a year is asked',
    value: ({ scene, candidate }) => (scene.probe.question.wantsYear && !candidate.kinds.has('year') ? 1 : 0),
  },
  {
    name: 'length',
    meaning: 'length in units, logarithmically',
    value: ({ candidate }) => Math.log(candidate.end - candidate.start + 1) / 3,
  },
  {
    name: 'whole',
    meaning: 'is no part of a longer candidate',
    value: ({ candidate, candidates }) => (candidates.some((other) => holds(other, candidate)) ? 0 : 1),
  },
  { name: 'repeats', meaning: 'share of it that the question already says', value: repeats },
  {
    name: 'share',
    meaning: 'is a percentage, where a share is asked',
    value: ({ scene, candidate }) =>
      SHARE.test(scene.probe.question.text) && candidate.kinds.has('percent') ? 1 : 0,
  },
  {
    name: 'sum',
    meaning: 'is an amount of money, where one is asked',
    value: ({ scene, candidate }) =>
      SUM.test(scene.probe.question.text) && candidate.kinds.has('money') ? 1 : 0,
  },
  {
    name: 'strayPercent',
    meaning: 'is a percentage, where none is asked',
    value: ({ scene, candidate }) =>
      !SHARE.test(scene.probe.question.text) && candidate.kinds.has('percent') ? 1 : 0,
  },
  { name: 'head', meaning: 'ends in the kind of thing asked for (which city)', value: endsInHead },
  { name: 'counted', meaning: 'the thing that is counted in the question comes right after', value: counted },
  {
    name: 'afterYear',
    meaning: "comes soon after one of the question's years or numbers",
    value: afterFigure,
  },
  {
    name: 'first',
    meaning: 'is the first candidate of the sentence',
    value: ({ candidate, candidates }) =>
      candidates.every((other) => other.start >= candidate.start) ? 1 : 0,
  },
  {
    name: 'last',
    meaning: 'is the last',
    value: ({ candidate, candidates }) => (candidates.every((other) => other.end <= candidate.end) ? 1 : 0),
  },
];

/** In the order of the weights. */
export const SPAN_FEATURES: readonly SpanFeature[] = [
  ...FORM_FEATURES,
  ...PLACE_FEATURES,
  ...SURFACE_FEATURES,
  ...NOUN_FEATURES,
  ...CUE_FEATURES,
  ...TIME_FEATURES,
  ...KIND_FEATURES,
];

function hasFirstKind(type: AnswerType, { kinds }: SpanView['candidate']): number {
  const [first] = ANSWERED_BY[type];
  return first !== undefined && kinds.has(first) ? 1 : 0;
}

function repeats(view: SpanView): number {
  const units = unitsOf(view).subarray(view.candidate.start, view.candidate.end);
  return units.filter((unit) => view.scene.probe.places.has(unit)).length / Math.max(1, units.length);
}

function endsInHead(view: SpanView): number {
  const last = view.scene.probe.head.at(-1) ?? -1;
  return last >= 0 && unitsOf(view)[view.candidate.end - 1] === last ? 1 : 0;
}

function counted(view: SpanView): number {
  return standsBeforeMeasure(view.scene.probe, unitsOf(view), view.candidate) ? 1 : 0;
}

function afterFigure(view: SpanView): number {
  const { figures } = view.scene.probe;
  const units = unitsOf(view);
  for (let at = view.candidate.start - 1; at >= 0 && at > view.candidate.start - 12; at--) {
    if (figures.includes(units[at] ?? -2)) return Math.exp(-(view.candidate.start - 1 - at) / NEAR);
  }
  return 0;
}
