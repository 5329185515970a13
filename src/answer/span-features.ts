import { ANSWERED_BY } from '../search/answer-type.ts';
import type { UnitSpan } from '../search/profile.ts';
import type { Scene } from '../search/scene.ts';

/** A candidate for the answering words, within its sentence. */
export interface SpanView {
  readonly scene: Scene;
  readonly index: number;
  readonly candidate: UnitSpan;
  /** All candidates of the sentence. */
  readonly candidates: readonly UnitSpan[];
}

/** One kind of evidence for a candidate being the answer. Values lie between 0 and 1. */
export interface SpanFeature {
  readonly name: string;
  readonly meaning: string;
  readonly value: (view: SpanView) => number;
}

/** How fast a matched unit counts less with its distance. */
const NEAR = 5;

/** Both languages, both scripts. */
const SHARE = /比重|比例|百分|占|率|份额|份額|几成|幾成|percent|proportion|share|fraction|rate/iu;
const SUM =
  /元|钱|錢|价|價|费|費|收入|金额|金額|投资|投資|产值|產值|增加值|市值|资产|資產|cost|price|money|worth|paid|spen[dt]|revenue|budget|\$/iu;

export const SPAN_FEATURES: readonly SpanFeature[] = [
  {
    name: 'near',
    meaning: "share of the question's words close by",
    value: (view) => closeness(view, () => 1),
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
    value: ({ scene, candidate }) => (ANSWERED_BY[scene.probe.question.type][0] === candidate.kind ? 1 : 0),
  },
  {
    name: 'year',
    meaning: 'is a year, where a year is asked',
    value: ({ scene, candidate }) => (scene.probe.question.wantsYear && candidate.kind === 'year' ? 1 : 0),
  },
  {
    name: 'wrongYear',
    meaning: 'is no year, where a year is asked',
    value: ({ scene, candidate }) => (scene.probe.question.wantsYear && candidate.kind !== 'year' ? 1 : 0),
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
      SHARE.test(scene.probe.question.text) && candidate.kind === 'percent' ? 1 : 0,
  },
  {
    name: 'sum',
    meaning: 'is an amount of money, where one is asked',
    value: ({ scene, candidate }) =>
      SUM.test(scene.probe.question.text) && candidate.kind === 'money' ? 1 : 0,
  },
  {
    name: 'strayPercent',
    meaning: 'is a percentage, where none is asked',
    value: ({ scene, candidate }) =>
      !SHARE.test(scene.probe.question.text) && candidate.kind === 'percent' ? 1 : 0,
  },
  { name: 'head', meaning: 'ends in the kind of thing asked for (which city)', value: endsInHead },
  { name: 'counted', meaning: 'the thing that is counted in the question comes right after', value: counted },
  {
    name: 'parallel',
    meaning: 'the asked year is the second of the years, this the second of the figures',
    value: parallel,
  },
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

function focusOf({ scene }: SpanView) {
  return scene.probe.question.focus;
}

function fade(view: SpanView, j: number): number {
  const { start, end } = focusOf(view);
  if (end <= start) return 0.5;
  return Math.exp(-(j < start ? start - 1 - j : j - end) / NEAR);
}

function placesOf({ scene, index }: SpanView): readonly number[] {
  return scene.evidence[index]?.match.places ?? [];
}

/** Weight of the question's units near the candidate, each by its nearest place, as a share of the question's weight. */
function closeness(view: SpanView, counts: (i: number, j: number) => number): number {
  const { scene, candidate } = view;
  const closest = new Float64Array(scene.weights.length);
  const places = placesOf(view);
  for (let at = 0; at < places.length; at += 2) {
    const [i, j] = [places[at] ?? 0, places[at + 1] ?? 0];
    if (i >= candidate.start && i < candidate.end) continue;
    const distance = i < candidate.start ? candidate.start - i - 1 : i - candidate.end;
    closest[j] = Math.max(closest[j] ?? 0, Math.exp(-distance / NEAR) * counts(i, j));
  }
  const weight = closest.reduce((total, near, j) => total + near * (scene.weights[j] ?? 0), 0);
  return scene.total > 0 ? weight / scene.total : 0;
}

/** How many of four neighbours, two on each side, are the question phrase's own. */
function frame(view: SpanView): number {
  const { start, end } = focusOf(view);
  if (end <= start) return 0;
  const { candidate } = view;
  const places = placesOf(view);
  let same = 0;
  for (let at = 0; at < places.length; at += 2) {
    const left = candidate.start - (places[at] ?? 0);
    const right = (places[at] ?? 0) - candidate.end + 1;
    if (left >= 1 && left <= 2 && start - (places[at + 1] ?? 0) === left) same++;
    if (right >= 1 && right <= 2 && (places[at + 1] ?? 0) - end + 1 === right) same++;
  }
  return Math.min(1, same / 4);
}

function holds(longer: UnitSpan, shorter: UnitSpan): boolean {
  if (longer.start > shorter.start || longer.end < shorter.end) return false;
  return longer.end - longer.start > shorter.end - shorter.start;
}

function unitsOf({ scene, index }: SpanView): Int32Array {
  return scene.stretch.profiles[index]?.units ?? new Int32Array(0);
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
  const { units } = view.scene.probe;
  const { end } = focusOf(view);
  const measures = [units[end - 1] ?? -1, units[end] ?? -1].filter((unit) => unit >= 0);
  const after = unitsOf(view).subarray(view.candidate.end - 1, view.candidate.end + 2);
  return after.some((unit) => measures.includes(unit)) ? 1 : 0;
}

/** From 2012 to 2020 … from 16.98 to 26.6: as many figures as years, and this stands where the asked year does. */
function parallel(view: SpanView): number {
  const { scene, index, candidate, candidates } = view;
  const { years } = scene.probe;
  const named = (scene.stretch.profiles[index]?.entities ?? []).filter(({ kind }) => kind === 'year');
  const asked = named.findIndex(({ start }) => years.includes(unitsOf(view)[start] ?? -1));
  const alike = candidates.filter(
    ({ kind, start }) => kind === candidate.kind && start > (named.at(-1)?.end ?? 0),
  );
  if (asked < 0 || named.length < 2) return 0;
  const groups = alike.slice(0, named.length);
  return groups[asked] === candidate ? 1 : 0;
}

function afterFigure(view: SpanView): number {
  const { figures } = view.scene.probe;
  const units = unitsOf(view);
  for (let at = view.candidate.start - 1; at >= 0 && at > view.candidate.start - 12; at--) {
    if (figures.includes(units[at] ?? -2)) return Math.exp(-(view.candidate.start - 1 - at) / NEAR);
  }
  return 0;
}
