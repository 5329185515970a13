import { isOf } from '../../article/of-kind.ts';
import type { QuestionWord } from '../../search/question/probe.ts';
import type { RankedSentence } from '../../search/rank.ts';

/**
 * Asked how much of a thing, the item of a list that is nothing but that thing and an amount (水 900毫升, 50 g butter), where there is
 * one; `undefined` where that is the first anyway.
 *
 * @param own sentences of the same article as the first, best first
 */
export function amountOf(first: RankedSentence, own: readonly RankedSentence[]): RankedSentence | undefined {
  const { question } = first.scene.probe;
  if (question.type !== 'number' || (question.figure !== undefined && question.figure !== 'count'))
    return undefined;
  const [one, another] = own.filter(isAmount);
  return another === undefined && one !== first ? one : undefined;
}

/** What an amount is measured by, beside its number: 毫升, g. In units. */
const MEASURE = 2;

function isAmount({ article, sentence, scene, index }: RankedSentence): boolean {
  if (!isOf('list-item', article, sentence)) return false;
  const { probe, stretch, evidence } = scene;
  const units = Array.from(stretch.profiles[index]?.units ?? []);
  const candidates = evidence[index]?.candidates ?? [];
  const isFigure = (at: number) => candidates.some(({ start, end }) => start <= at && at < end);
  const others = units.filter((unit, at) => !probe.places.has(unit) && !isFigure(at));
  const things = units.filter((unit, at) => probe.places.has(unit) && !isFigure(at));
  const isHeld = (place: number) => units.includes(probe.units[place] ?? -1);
  // Whatever the question names is the thing, and nothing else; what is done with it (加, add) need not be told.
  const isDeed = ({ noun, ordinary, units: own }: QuestionWord) =>
    ordinary ||
    (probe.question.language === 'zh' ? !noun : own.every((place) => DEEDS.has(keyOf(scene, place))));
  const isThing = [...probe.words.filter((word) => !isDeed(word)), ...probe.asked].every(({ units: own }) =>
    own.every(isHeld),
  );
  return candidates.length > 0 && things.length > 0 && others.length <= MEASURE && isThing;
}

/** What is done with things of which so much is taken, as stems. */
const DEEDS: ReadonlySet<string> = new Set('add use need put take go pour mix requir want'.split(' '));

function keyOf({ probe }: RankedSentence['scene'], place: number): string {
  return probe.question.analysis.units[place]?.key ?? '';
}
