import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { stems } from '../../../words/unit-sets.ts';
import { tellsWithBefore } from '../../told/tells-with-before.ts';

/** What tells when without a date, in any form. Not `since` alone: they have since been mended. */
const TELLS_WHEN = waysOf(
  [
    'ago|before|after|since then|ever since|since the|since a|since his|since her|since it|since they|since we|since i|until|till|when|whenever',
    'once|if|as soon|during|while|soon|later|earlier|now|then|always|never|immediately|straight away|right away|afterwards|meanwhile|next',
    'daily|weekly|monthly|yearly|annually|hourly|morning|afternoon|evening|night|dawn|dusk|day|week|weekend|weekday|month|year|hour|decade',
    'century|season|term|semester|holiday|end of|end in|beginning of|start of|middle of|height of|time of|christmas|easter|ramadan|halloween',
    'birthday|anniversary|age of|aged|childhood|youth|war|reign|lunch|dinner|breakfast|sunrise|sunset|midsummer|midwinter',
  ].join('|'),
  'en',
);
/** When would it be? asks for a case, and during which era for its name. */
const ASKS_WHEN =
  /\bwhen(?:'s|'ll)? (?:is|was|are|were|does|do|did|will|has|have|had|can|could|should|must|may)\b|\b(?:what|which) (?:time|date|day|week|month|year)\b|\bhow (?:early|late|soon|often)\b/u;
/** Before a number they make it a time: at seven, from half past nine. */
const BEFORE_NUMBER = stems('at from till until by between around past before after');
const TIMES: ReadonlySet<EntityKind> = new Set(['time', 'year', 'duration', 'birth', 'death']);

/**
 * 1 where it is asked when, and the sentence has neither a date nor a word that tells when; otherwise 0. What the question has
 * itself does not count. English.
 *
 * @example When were the sensors fitted? is not answered by: Norlan has since fitted sensors to all of its ships
 */
export function untimed({ probe, stretch }: Scene, index: number): number {
  const { type, language, analysis } = probe.question;
  if (type !== 'time' || language !== 'en' || !ASKS_WHEN.test(analysis.folded.text)) return 0;
  // When stands in the question itself, and tells all the same: it is right when they are disturbed.
  const isAsked = (unit: number) =>
    probe.places.get(unit)?.some((place) => probe.content[place] === 1) === true;
  const ways = TELLS_WHEN.filter(([first = -1]) => !isAsked(first));
  const isTime = ({ units }: Profile, { kind, start }: Profile['entities'][number]) =>
    TIMES.has(kind) || (kind === 'number' && BEFORE_NUMBER.has(units[start - 1] ?? -1));
  const told = tellsWithBefore(
    stretch,
    index,
    (profile) =>
      saysAny(profile.units, ways) ||
      profile.entities.some(
        (one) => isTime(profile, one) && !profile.units.subarray(one.start, one.end).every(isAsked),
      ),
  );
  return told ? 0 : 1;
}
