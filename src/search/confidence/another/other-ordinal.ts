import { stem } from '../../../text/stem.ts';
import { DOUBTFUL_MONTHS, MONTH, ORDINAL } from '../../figures/number-values.ts';
import type { Profile } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';
import { stems } from '../../words/unit-sets.ts';

/** The last one has no number; it is one behind these alone: how long does it last? */
const LAST = keyNumber(stem('last'));
const LAST_PLACE = -1;
const OF = keyNumber(stem('of'));
const DETERMINERS = stems('the its his her their our my your very');
/** The first time is mostly another matter: it froze for the first time since 1963. */
const NO_PLACE = stems('time');
/** Beyond, it is mostly a day or a century. */
const LARGEST = 12;

/**
 * 1 where the first, the third or the last of several is asked about, and the sentence has another place alone, and the neighbours
 * have not that one either; otherwise 0. English.
 *
 * @example Who was the last keeper? is not answered by: the first keeper stayed for twenty years
 */
export function otherOrdinal({ probe, stretch }: Scene, index: number): number {
  const { language, type } = probe.question;
  // When was the last eruption? is answered by any.
  if (language !== 'en' || type === 'time' || type === 'duration') return 0;
  const asked = Array.from(probe.units).flatMap((_, place) =>
    probe.content[place] === 1 ? (placeAt(probe.units, place) ?? []) : [],
  );
  if (asked.length !== 1) return 0;
  const told = (at: number) => placesIn(stretch.profiles[at]);
  const here = told(index);
  if (here.length === 0 || asked.some((one) => here.includes(one))) return 0;
  return asked.some((one) => told(index - 1).includes(one) || told(index + 1).includes(one)) ? 0 : 1;
}

function placesIn(profile: Profile | undefined): readonly number[] {
  if (profile === undefined) return [];
  const { units, entities } = profile;
  return Array.from(units).flatMap((_, at) => {
    const place = placeAt(units, at);
    const isOfTime = entities.some(
      ({ kind, start, end }) =>
        (kind === 'time' || kind === 'duration' || kind === 'percent' || kind === 'name') &&
        start <= at &&
        at < end,
    );
    return place === undefined || isOfTime ? [] : [place];
  });
}

function placeAt(units: Int32Array, at: number): number | undefined {
  const unit = units[at] ?? -1;
  if (unit === LAST) return DETERMINERS.has(units[at - 1] ?? -1) ? LAST_PLACE : undefined;
  const value = ORDINAL.get(unit);
  if (value === undefined || value === 0 || value > LARGEST || NO_PLACE.has(units[at + 1] ?? -1))
    return undefined;
  return isDay(units, at) ? undefined : value;
}

/** The second of May, 2nd March; but not first Jan Voss. */
function isDay(units: Int32Array, at: number): boolean {
  const isMonth = (unit = -1) => MONTH.has(unit) && !DOUBTFUL_MONTHS.has(unit);
  return (
    isMonth(units[at - 1]) ||
    isMonth(units[at + 1]) ||
    (units[at + 1] === OF && MONTH.has(units[at + 2] ?? -1))
  );
}
