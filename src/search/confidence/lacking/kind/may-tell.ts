import { IRREGULAR } from '../../../../text/irregular.ts';
import { stem } from '../../../../text/stem.ts';
import { PRONOUNS, STOP_WORDS } from '../../../../text/words.ts';
import type { EntityKind } from '../../../entities/answer-type.ts';
import { CARDINAL, characters, ORDINAL, stems, YEAR } from '../../../figures/number-values.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { FIGURES_OTHERWISE } from '../figure/missing-measure.ts';

/** Units behind which something may stand, of each language. */
export type Places = Readonly<Record<'zh' | 'en', ReadonlySet<number>>>;

/** @param before Chinese characters; English words parted by spaces */
export function placesOf(before: Readonly<Record<'zh' | 'en', string>>): Places {
  return { zh: characters(before.zh), en: stems(before.en) };
}

const IS: Places = { zh: characters('是为系'), en: stems('is are was were') };
/** Characters that say another thing with one of the places: 因**为**, 所**以**, 费**用**; 用**过**, 是**否**, 以**后**. */
const NOT_BEHIND = characters('因成作认以所可费不使');
const NOT_BEFORE = characters('的过了于来着否不在后前上下内外及户品');
const STOPS = stems([...STOP_WORDS.en].join(' '));
/** Verbs and adjectives of no kind (is **replaced**, is **new**); not those that are a material or a colour, too. */
const ELSEWISE: ReadonlySet<number> = new Set(
  [
    ...IRREGULAR.values(),
    ...'left leave replace repair clean wash mend store move use fix fit open call need want ask offer include check return arrive serve tow play carry provide cover place install finish start stop change close add allow invite elect appoint name hire rent park lock paint dye coat stain knit weave carve cast'.split(
      ' ',
    ),
    ...'available free ready different important safe useful popular dirty empty full late nice lovely own main whole usual missing spring summer autumn winter turn public private general fact total waterproof dry wet'.split(
      ' ',
    ),
  ]
    .filter((word) => !['lead', 'light', 'clear', 'rise'].includes(word))
    .map((word) => keyNumber(stem(word))),
);
/** What may stand between *is* and a thing. */
const DETERMINERS = stems(
  'a an the its his her their our my your very rather quite mostly all also now still not',
);
/** At most so many of them: still not quite a. */
const DETERMINED = 4;
/** Neither is a figure, nor a name: those of kinds that have names are counted elsewhere. */
const OTHER_ENTITIES: ReadonlySet<EntityKind> = new Set([
  ...FIGURES_OTHERWISE,
  'number',
  'person',
  'place',
  'organisation',
]);
/** Classes (`noun-classes.ts`) of what is done, thought, said, felt, and of persons, bodies, groups, places, states and times. */
const OTHER_CLASSES: ReadonlySet<number> = new Set([1, 5, 6, 8, 9, 11, 12, 13, 15, 18, 19, 21, 23, 25]);
/** From this share of its uses on a noun is of those. */
const MOSTLY = 0.6;
/** A line of so few words need not be a sentence: sofa, burgundy. */
const FEW = 3;
/** From the start, or from what is asked about, so many units to *is*. */
const SUBJECT = 5;
const MADE = keyNumber(stem('made'));
const PRONOUNS_EN = stems([...PRONOUNS.en].join(' '));

/**
 * Whether a word that the question has not stands where a thing of an open kind may, so that nobody can say it is not told: behind
 * *is* or one of the places, and in English before a word of the question.
 *
 * @param behind beside *is*, what a thing of the kind stands behind: in (burgundy), 用 (糯米)
 * @example mayTell(What breed is the dog?, the dog is a whippet) // true; the dog was sold in May: false
 */
export function mayTell(probe: Scene['probe'], profile: Profile, behind: ReadonlySet<number>): boolean {
  return probe.question.language === 'zh'
    ? mayTellChinese(probe, profile, behind)
    : mayTellEnglish(probe, profile, behind);
}

function mayTellChinese(
  { places }: Scene['probe'],
  { units }: Profile,
  behind: ReadonlySet<number>,
): boolean {
  return units.some((unit, at) => {
    const [before = -1, next] = [units[at - 1], units[at + 1]];
    if (!(IS.zh.has(unit) || behind.has(unit)) || NOT_BEHIND.has(before) || next === undefined) return false;
    return !places.has(next) && !NOT_BEFORE.has(next) && !isNumber(next);
  });
}

function mayTellEnglish(
  { places, nounClasses, content }: Scene['probe'],
  { units, entities }: Profile,
  behind: ReadonlySet<number>,
): boolean {
  const inOther = new Uint8Array(units.length);
  for (const { kind, start, end } of entities) if (OTHER_ENTITIES.has(kind)) inOther.fill(1, start, end);
  const isOther = (unit: number) =>
    ELSEWISE.has(unit) ||
    (nounClasses.of(unit) ?? []).reduce(
      (sum, one) => sum + (OTHER_CLASSES.has(one.class) ? one.share : 0),
      0,
    ) >= MOSTLY;
  const isNew = (at: number) => {
    const unit = units[at];
    return (
      unit !== undefined &&
      !places.has(unit) &&
      !STOPS.has(unit) &&
      !isNumber(unit) &&
      inOther[at] !== 1 &&
      !isOther(unit)
    );
  };
  const isAsked = (unit: number | undefined) =>
    unit !== undefined && !STOPS.has(unit) && (places.get(unit) ?? []).some((place) => content[place] === 1);
  const firstBehind = (at: number): number => {
    const past = units.subarray(at, at + DETERMINED).findIndex((unit) => !DETERMINERS.has(unit));
    return past === -1 ? at + DETERMINED : at + past;
  };
  const isSubject = (unit: number) => PRONOUNS_EN.has(unit) || isAsked(unit);
  return units.some((unit, at) => {
    if (units.length <= FEW && isNew(at)) return true;
    if (!IS.en.has(unit)) return (behind.has(unit) && isNew(at + 1)) || (isAsked(units[at + 1]) && isNew(at));
    if (at > SUBJECT && !units.subarray(at - SUBJECT, at).some(isSubject)) return false;
    const first = firstBehind(at + 1);
    const between = units[first] ?? -1;
    return isNew(first) || (between !== MADE && isOther(between) && isNew(first + 1));
  });
}

function isNumber(unit: number): boolean {
  return CARDINAL.has(unit) || ORDINAL.has(unit) || YEAR.has(unit);
}
