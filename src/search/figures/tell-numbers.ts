import type { Profile, UnitSpan } from '../index/profile.ts';
import { keyNumber } from '../words/key-number.ts';
import { characters, stems } from '../words/unit-sets.ts';
import { holdsMonth, isOfMonth, type Month, yearBefore, yearBehind } from './months.ts';
import { CARDINAL, DOUBTFUL_MONTHS, LETTER, MONTH, ORDINAL } from './number-values.ts';
import { LABEL, type Numbered, ORDER, PLAIN, SO_MANY } from './numbered.ts';

/** 4号**滚装**泊位: units between 号 and what is numbered. */
const BETWEEN = 3;
const MONTH_ZH = keyNumber('月');

/** What a sentence tells of a numbered thing. */
export interface NumbersTold {
  /** It has the number, or a range that holds it. */
  readonly told: boolean;
  /** It has others of the kind. */
  readonly others: boolean;
  /** Where only a range holds the number: the unit where the number could stand as well (rooms **9** to 15, 9至**15**号楼). */
  readonly heldAt?: number;
}

function toldOf({
  told,
  others,
  heldAt,
}: {
  readonly told: boolean;
  readonly others: boolean;
  readonly heldAt: number | undefined;
}): NumbersTold {
  return told || heldAt === undefined ? { told, others } : { told: true, others, heldAt };
}

/** Stand between numbers of one kind: 第三章**至**第五章, rooms 3 **and** 5. */
const JOINING = new Set([...characters('至到和与及或第号'), ...stems('to through and or')]);
const LONGEST_RUN = 12;

/**
 * Of the things of a kind, which a sentence has by number.
 *
 * @example tellNumbers(profileOf('9至15号楼停水'), numbered 12号楼) // told, held at 15
 */
export function tellNumbers({ units, entities }: Profile, numbered: Numbered): NumbersTold {
  if (numbered.form === 'month') return tellMonths({ units, entities }, numbered);
  const values = valuesOf(numbered);
  // 5. Termination is section 5.
  let told = numbered.form !== 'lettered' && CARDINAL.get(units[0] ?? -1) === numbered.value;
  let [others, heldAt]: [boolean, number | undefined] = [false, undefined];
  for (const run of runsOf(units, numbered, values)) {
    for (let at = run.start; at < run.end; at++) {
      const value = values.get(units[at] ?? -1);
      if (value === numbered.value) told = true;
      else if (value !== undefined && !ALSO_WORDS.has(units[at] ?? -1)) others = true;
    }
    if (numbered.form === 'lettered' && isWithin(units, run, numbered.value)) told = true;
    for (const range of entities) {
      if (range.kind !== 'range' || range.end <= run.start || range.start >= run.end) continue;
      const ends = numbersIn(units, range);
      const [first, last] = [ends[0], ends.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (!holds(units, [first, last], numbered)) continue;
      heldAt ??= numbered.form === 'named' ? first.at : last.at;
    }
  }
  return toldOf({ told, others, heldAt });
}

function valuesOf({ form }: Numbered): ReadonlyMap<number, number> {
  if (form === 'lettered') return LETTER;
  return form === 'ranked' ? ORDINAL : CARDINAL;
}

/** Letters that are words, too: a house in band D, a week. */
const ALSO_WORDS = new Set(['a', 'i'].map(keyNumber));

/** Whether a letter stands between two others side by side: blocks A to E. */
function isWithin(
  units: Int32Array,
  { start, end }: Pick<UnitSpan, 'start' | 'end'>,
  letter: number,
): boolean {
  const letters = Array.from(units.subarray(start, end)).flatMap((unit) => LETTER.get(unit) ?? []);
  return letters.some((value, at) => value < letter && letter < (letters[at + 1] ?? value));
}

function numbersIn(units: Int32Array, { start, end }: Pick<UnitSpan, 'start' | 'end'>): readonly NumberAt[] {
  return Array.from(units.subarray(start, end)).flatMap((unit, by) => {
    const value = CARDINAL.get(unit);
    return value === undefined ? [] : [{ value, at: start + by }];
  });
}

/** The numbers beside each place where the kind of thing is named. */
function runsOf(
  units: Int32Array,
  { nouns, form }: Numbered,
  values: ReadonlyMap<number, number>,
): readonly Pick<UnitSpan, 'start' | 'end'>[] {
  const isNumber = (at: number) => values.has(units[at] ?? -1);
  const belongs = (at: number) =>
    at >= 0 &&
    at < units.length &&
    (isNumber(at) || JOINING.has(units[at] ?? -1) || nouns.has(units[at] ?? -1));
  return Array.from(units).flatMap((unit, at) => {
    if (form === 'named' || form === 'lettered') {
      let end = at + 1;
      if (!nouns.has(unit) || !isNumber(end)) return [];
      while (belongs(end) && end - at < LONGEST_RUN) end++;
      return [{ start: at + 1, end }];
    }
    const names =
      form === 'label'
        ? unit === LABEL && units.subarray(at + 1, at + 2 + BETWEEN).some((one) => nouns.has(one))
        : nouns.has(unit);
    if (!names || !isNumber(at - 1)) return [];
    let start = at - 1;
    while (belongs(start - 1) && at - start < LONGEST_RUN) start--;
    if (SO_MANY.has(units[start - 1] ?? -1)) return [];
    // 第3条 is one, 3条 are three.
    return form === 'ordinal' && !PLAIN.has(unit) && units[start] !== ORDER ? [] : [{ start, end: at }];
  });
}

function tellMonths({ units, entities }: Pick<Profile, 'units' | 'entities'>, asked: Month): NumbersTold {
  let [told, others, heldAt]: [boolean, boolean, number | undefined] = [false, false, undefined];
  for (let at = 0; at < units.length; at++) {
    const value = MONTH.get(units[at] ?? -1);
    if (value === undefined) continue;
    // Months side by side are a range only where a word or a dash says so: not March, September and December.
    const range = entities.find(({ kind, start }) => kind === 'range' && start === at);
    const to = (range?.end ?? 0) - 1;
    const until = MONTH.get(units[to] ?? -1);
    const first = { value, ...yearBehind(units, at) };
    const last = until === undefined ? first : { value: until, ...yearBehind(units, to) };
    if (value === asked.value) told = true;
    else if (holdsMonth(asked, [first, last])) heldAt = at;
    else if (!DOUBTFUL_MONTHS.has(units[at] ?? -1) || isOfMonth(units, at)) others = true;
  }
  return toldOf({ told, others, heldAt });
}

interface NumberAt {
  readonly value: number;
  readonly at: number;
}

function holds(units: Int32Array, [first, last]: readonly [NumberAt, NumberAt], asked: Numbered): boolean {
  if (!asked.nouns.has(MONTH_ZH)) return asked.value >= first.value && asked.value <= last.value;
  const monthAt = ({ value, at }: NumberAt): Month => ({ value, ...yearBefore(units, at) });
  return holdsMonth(asked, [monthAt(first), monthAt(last)]);
}
