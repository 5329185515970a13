import { stem } from '../../../../text/stem.ts';
import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Probe } from '../../../question/probe.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import {
  ARTEFACT,
  BODY,
  GROUP,
  LOCATION,
  NATURE,
  PLANT,
  SUBSTANCE,
  TIME,
} from '../../../words/noun-classes.ts';
import { standsAt } from '../../../words/stands-at.ts';

const ASKS_WHERE = /\bwhere\b/u;
/** What stands before a place, and what tells one by itself. */
const PREPOSITIONS = waysOf(
  'in|at|on|under|underneath|beneath|behind|near|beside|opposite|outside|inside|by the|above|below|between|among|from|to|into|onto|over|around|round|along|through|across|towards|via|past|off|next to|in front of|beyond|within',
  'en',
);
const ADVERBS = waysOf(
  'here|home|upstairs|downstairs|abroad|outdoors|indoors|online|everywhere|anywhere|nowhere|nearby|locally|local|overseas|website|visit|left|right|leave|reach|cross',
  'en',
);
const PLACES: ReadonlySet<EntityKind> = new Set(['place', 'name', 'address']);
/** Up to so many units behind a preposition its noun stands: in the old wooden house. */
const REACH = 4;
/** From this share of its uses on a noun is for something that a thing can be in or at. */
const OFTEN = 0.2;
const PLACE_CLASSES: ReadonlySet<number> = new Set([
  ARTEFACT,
  BODY,
  GROUP,
  LOCATION,
  NATURE,
  PLANT,
  SUBSTANCE,
]);
/** They stand between a preposition and its noun, or make it no place: in fact. */
const NO_NOUN: ReadonlySet<number> = new Set(
  'the a an this that these those his her its their our my your all every each order fact addition case which whom it them him there back'
    .split(' ')
    .map((word) => keyNumber(stem(word))),
);

/**
 * 1 where it is asked where, and the sentence has no name that the question has not, and no preposition with a noun that may be a
 * place; otherwise 0. English.
 *
 * @example Where will the capsule land? is not answered by: the capsule is to come back in a year
 */
export function placeless({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  const { analysis, language } = probe.question;
  if (profile === undefined || language !== 'en' || !ASKS_WHERE.test(analysis.folded.text)) return 0;
  const { units, entities } = profile;
  const named = entities.some(
    ({ kind, start, end }) =>
      PLACES.has(kind) && !units.subarray(start, end).every((unit) => probe.places.has(unit)),
  );
  if (named || saysAny(units, ADVERBS)) return 0;
  const told = PREPOSITIONS.some((way) =>
    units.some((_, at) => standsAt(units, at, way) && leadsToPlace(probe, profile, at + way.length)),
  );
  return told ? 0 : 1;
}

/** Whether the first noun from there on may be a place: no noun of the question, and no part of a figure. */
function leadsToPlace(probe: Probe, profile: Profile, from: number): boolean {
  const { units } = profile;
  for (let at = from; at < Math.min(units.length, from + REACH); at++) {
    const unit = units[at] ?? -1;
    if (NO_NOUN.has(unit)) continue;
    if (probe.places.has(unit) || isOfFigure(profile, at)) return false;
    const classes = probe.nounClasses.of(unit) ?? [];
    if (classes[0]?.class === TIME) return false;
    if (classes.some((one) => PLACE_CLASSES.has(one.class) && one.share >= OFTEN)) return true;
  }
  return false;
}

function isOfFigure({ entities }: Profile, at: number): boolean {
  return entities.some(
    ({ kind, start, end }) => kind !== 'name' && kind !== 'quoted' && start <= at && at < end,
  );
}
