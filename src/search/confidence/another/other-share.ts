import type { UnitSpan } from '../../index/profile.ts';
import type { QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';

/** What has a share: X **占** Y 的比重. In English no one word stands between the two (makes up, accounts for, is … of). */
const HAS = keyNumber('占');
/** Between the whole and its share, and no part of the whole: 占全球**比重由**22.5%提高. */
const BETWEEN: ReadonlySet<number> = new Set(
  Array.from('的比重例份额率为是约达到近由从超过有高仅总量数', keyNumber),
);
/** What goes on about what was named before: **其**占, **也**占. */
const CARRIED: ReadonlySet<number> = new Set(Array.from('其该这它他她均也都并则还又共分别各', keyNumber));
/** Units before 占 in which what has the share is looked for; fewer than the shortest name nothing. */
const REACH = 12;
const SHORTEST = 2;
/** Share of a word's units that is the word: 工业 is not 农业, 服务业 not 工业. */
const MOST = 2 / 3;
/** What is a figure, after which what has the share is carried on: 达到26.6万亿元，占. */
const FIGURES: ReadonlySet<UnitSpan['kind']> = new Set(['number', 'percent', 'money']);

/**
 * 1 where a share is asked in Chinese (X占Y的比重), and the sentence tells only of shares of something else, or in something
 * else; otherwise 0. Where it does not say what has the share or in what, it may be the one.
 *
 * @example 服务业占国内生产总值的比重是多少？ is not answered by 制造业占全球比重近30%
 */
export function otherShare({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  const { figure, focus, language } = probe.question;
  const at = probe.units.indexOf(HAS);
  if (language !== 'zh' || figure !== 'percent' || at < 0 || profile === undefined) return 0;
  const part = probe.words.filter(({ units }) => (units.at(-1) ?? 0) < at);
  const end = Math.max(focus.start, at + 1);
  const whole = probe.words.filter(({ units }) => (units[0] ?? 0) > at && (units[0] ?? 0) < end);
  const told = Array.from(profile.units.keys()).filter((place) => profile.units[place] === HAS);
  if (told.length === 0) return 0;
  const asks = { part: unitsOf(part, probe.units), whole: unitsOf(whole, probe.units) };
  return told.some((place) => isSame(asks, profile, place)) ? 0 : 1;
}

type Words = readonly (readonly number[])[];

function unitsOf(words: readonly QuestionWord[], units: Int32Array): Words {
  return words
    .map((word) => word.units.flatMap((place) => units[place] ?? []).filter((unit) => !BETWEEN.has(unit)))
    .filter(({ length }) => length > 0);
}

function isSame(
  { part, whole }: { readonly part: Words; readonly whole: Words },
  { units, entities }: { readonly units: Int32Array; readonly entities: readonly UnitSpan[] },
  place: number,
): boolean {
  const figures = entities.filter(({ kind }) => FIGURES.has(kind));
  const behind = Math.max(0, place - REACH, ...figures.map(({ end }) => (end <= place ? end : 0)));
  const before = units.subarray(behind, place);
  const to = Math.min(units.length, ...figures.flatMap(({ start }) => (start > place ? [start] : [])));
  const between = units.subarray(place + 1, to).filter((unit) => !BETWEEN.has(unit));
  const names = before.length >= SHORTEST && !CARRIED.has(before.at(-1) ?? -1);
  return (!names || tells(before, part)) && (between.length < SHORTEST || tells(between, whole));
}

/** Whether one of the words stands there, or none is asked. */
function tells(units: Int32Array, words: Words): boolean {
  return (
    words.length === 0 ||
    words.some((word) => word.filter((unit) => units.includes(unit)).length >= MOST * word.length)
  );
}
