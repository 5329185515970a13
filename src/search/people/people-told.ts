import { saysAny, waysOf } from '../figures/unit-ways.ts';
import type { Profile } from '../index/profile.ts';
import type { Ages } from './age-span.ts';
import { agesIn } from './ages.ts';
import { EVERYBODY, type Group } from './groups.ts';
import { groupsIn, type Named } from './groups-in.ts';

/** Whom a question names: groups, and ages, each with its places among the question's units. */
export interface PeopleNamed {
  readonly groups: readonly Named[];
  readonly ages: readonly Ages[];
}

/** What a sentence says of the people that a question asks about. */
export interface PeopleTold {
  /** 1 where it speaks of them; ½ where it speaks of more or others in a way that tells of them, too; otherwise 0. */
  readonly told: number;
  /** Where among its units: of which asked group or age. */
  readonly at: readonly {
    readonly asked: Places;
    readonly start: number;
    readonly end: number;
  }[];
  /** Whether it speaks of people and not of these. */
  readonly others: boolean;
  /** Whether it bounds an age so that who is asked about is left out: 须年满18周岁, of who is 17. */
  readonly leavesOut: boolean;
}

type Places = Pick<Named, 'start' | 'end'>;

type Read = Pick<Profile, 'units' | 'entities'>;

const NOBODY: PeopleTold = { told: 0, at: [], others: false, leavesOut: false };
const HALF = 0.5;
/** What makes an age a bound for those beyond it, too: 满18岁**方可**, **must** be at least 10. */
const BOUNDS = {
  zh: waysOf('方可|才能|才可|须|必须|应|仅限|只限|限|禁止|不得|不可|不能|请勿|谢绝|严禁', 'zh'),
  en: waysOf('only|must|at least|has to|have to|need|not|no one|nobody|is for|are for', 'en'),
} as const;
/** Whom a rule by age leaves out is told of by a bound that is no higher than this, in years: who is of age. */
const OF_AGE = 21;

/**
 * @param heading what the sentence stands under: it tells of whom a sentence speaks that names nobody
 * @example tellPeople({ asked: 五岁, told: '2至5岁每次一片' }) // { told: 1, … }
 */
export function tellPeople(
  asked: PeopleNamed,
  told: Read,
  {
    language,
    heading,
  }: { readonly language: 'zh' | 'en'; readonly heading?: Pick<Profile, 'units'> | undefined },
): PeopleTold {
  const groups = groupsIn(told.units, language);
  const ages = agesIn(told, language);
  // Most sentences name nobody.
  if (groups.length + ages.length === 0)
    return heading === undefined
      ? NOBODY
      : { ...tellPeople(asked, { units: heading.units, entities: [] }, { language }), at: [] };
  const bounds = ages.length > 0 && saysAny(told.units, BOUNDS[language]);
  const at: { asked: Places; start: number; end: number }[] = [];
  let [most, isLeftOut] = [0, false];
  const note = (much: number, one: Places, place: { start: number; end: number } | undefined) => {
    most = Math.max(most, much);
    if (place !== undefined && much === 1) at.push({ asked: one, start: place.start, end: place.end });
  };
  for (const one of asked.ages) {
    const holding = ages.find((own) => holds(own, one));
    if (holding !== undefined) note(1, one, holding);
    else if (bounds && ages.some((own) => leavesOut(own, one.from))) {
      note(HALF, one, undefined);
      isLeftOut = true;
    } else if (ages.length === 0 && groups.some(({ group }) => isOf(group, one))) note(HALF, one, undefined);
  }
  if (asked.ages.length === 0)
    for (const one of asked.groups) {
      // 12岁以下儿童 are no babies.
      const called = groups.filter((named) => !isOfOtherAge(named, ages, { group: one.group, language }));
      const named =
        called.find(({ group }) => group === one.group) ??
        ages.find((own) => fits(own, one.group)) ??
        called.find(({ group }) => one.group.within.includes(group.name));
      const [youngest] = one.group.ages === undefined ? [] : [one.group.ages.from];
      if (named !== undefined) note(1, one, named);
      // What is said of dogs tells something of pets.
      else if (groups.some(({ group }) => group === one.group || group.within.includes(one.group.name)))
        note(HALF, one, undefined);
      else if (
        youngest !== undefined &&
        bounds &&
        ages.some((own) => own.bound === 'above' && leavesOut(own, youngest))
      )
        note(HALF, one, undefined);
    }
  return { told: most, at, others: most === 0, leavesOut: isLeftOut };
}

/** Whether a sentence speaks of all there are. */
export function tellsEverybody({ units }: Pick<Profile, 'units'>, language: 'zh' | 'en'): boolean {
  return saysAny(units, EVERYBODY[language]);
}

/** Whether ages hold the one that is asked; of all below or above one, those next to it. */
function holds(own: Ages, { from, to, step, bound }: Ages): boolean {
  const asked = bound === 'below' ? to - step : from;
  return own.from <= asked && asked < own.to;
}

/** Whether a bound tells of who is so old by leaving them out: at least 10 years old, of who is 7. */
function leavesOut({ bound, from, to }: Ages, asked: number): boolean {
  return bound === 'above'
    ? from <= OF_AGE && asked < from
    : bound === 'below' && to <= OF_AGE && asked >= to;
}

function isOf({ ages }: Group, { from }: Ages): boolean {
  return ages !== undefined && from >= ages.from && from < ages.before;
}

/** Whether ages are of such a group: begin with them and, where no other end is told, end with them. */
function fits({ from, to, bound }: Ages, { ages }: Group): boolean {
  if (ages === undefined || from < ages.from || from >= ages.before) return false;
  return bound === 'none' || (bound === 'below' ? to <= ages.most : ages.most === Number.POSITIVE_INFINITY);
}

/** How many units stand between a group and its age at most: 12岁以下**的**儿童, children **aged** 6. */
const BETWEEN = { before: 1, after: { zh: 0, en: 2 } } as const;

/** Whether a group is named with ages that are those of others: no babies are 6至11岁儿童. */
function isOfOtherAge(
  { start, end }: Named,
  ages: readonly Ages[],
  { group, language }: { readonly group: Group; readonly language: 'zh' | 'en' },
): boolean {
  if (group.ages === undefined) return false;
  const own = ages.filter(
    (one) =>
      (one.end <= start && start - one.end <= BETWEEN.before) ||
      (one.start >= end && one.start - end <= BETWEEN.after[language]),
  );
  return own.length > 0 && !own.some((one) => fits(one, group));
}
