import type { AnswerType, EntityKind } from '../../../search/entities/answer-type.ts';
import type { UnitSpan } from '../../../search/index/profile.ts';
import type { RankedSentence } from '../../../search/rank.ts';
import { toldFromOtherSide } from '../../../search/scene/opposite.ts';
import type { Scene } from '../../../search/scene/scene.ts';
import { keyNumber } from '../../../search/words/key-number.ts';
import { PERSON } from '../../../search/words/noun-classes.ts';
import type { Analysis } from '../../../text/terms.ts';
import { unitsWithin } from '../../../text/units-within.ts';
import { doneBy } from '../doer/done-by.ts';
import type { SpanPhrase } from '../parts.ts';
import { countsIn } from '../whole/unit.ts';
import { asksForName } from './asks-who.ts';
import { type Phrase, phrasesIn } from './chinese-phrases.ts';
import { isOtherDivision } from './division.ts';
import { englishPhrases } from './english-phrases.ts';
import { rangesIn, timesIn } from './times.ts';

/** Types of questions that any noun may answer. */
const BY_NOUNS: ReadonlySet<AnswerType> = new Set([
  'person',
  'place',
  'organisation',
  'work',
  'name',
  'position',
]);

/** As of entities: no sentence that people wrote has more; a table run together may. */
const MOST_PHRASES = 200;

/** Phrases that have anything which the question has not. */
export function phrasesOf(found: RankedSentence, analysis: Analysis): readonly SpanPhrase[] {
  const { scene, index } = found;
  const { type } = scene.probe.question;
  if (toldFromOtherSide(scene, index).length > 0) return [];
  const { units: numbers, entities } = scene.stretch.profiles[index] ?? NO_PROFILE;
  const elsewise = type === 'person' ? entities.filter(({ kind }) => ELSEWISE.has(kind)) : [];
  return phrasesFor(found, analysis)
    .slice(0, MOST_PHRASES)
    .flatMap((phrase) => {
      const { start, end } = unitsWithin(analysis.units, phrase);
      const isNew = numbers.subarray(start, end).some((unit) => !scene.probe.places.has(unit));
      if (!isNew || isOtherDivision(scene, numbers[end - 1] ?? -1)) return [];
      if (elsewise.some((other) => other.start === start && other.end === end)) return [];
      if (
        phrase.kind === 'phrase' &&
        isNobody(scene, headOf(numbers.subarray(start, end)), analysis.text.slice(phrase.start, phrase.end))
      )
        return [];
      if (type === 'work' && isWithinTitle(analysis.text.slice(0, phrase.start))) return [];
      return [{ kind: phrase.kind, start, end, from: phrase.start, to: phrase.end }];
    });
}

function phrasesFor(found: RankedSentence, analysis: Analysis): readonly Phrase[] {
  const { type, language, figure } = found.scene.probe.question;
  if (type === 'time' && (figure === undefined || figure === 'day'))
    return timesIn(analysis, language).map((span) => ({ kind: 'when', ...span }));
  if (type === 'duration' && figure === 'duration')
    return rangesIn(analysis).map((span) => ({ kind: 'years', ...span }));
  if (type === 'number' && language === 'zh' && (figure === undefined || figure === 'count'))
    return countsIn(analysis).map((span) => ({ kind: 'count', ...span }));
  if (!BY_NOUNS.has(type)) return [];
  const phrases = language === 'zh' ? phrasesIn(analysis) : englishPhrases(analysis);
  const doers = type === 'person' ? doneBy(found.scene.probe.question.analysis.folded.text, analysis) : [];
  if (doers.length > 0) return doers.map((span) => ({ kind: 'names', ...span }));
  return type === 'person' && asksForName(found.scene.probe)
    ? phrases.filter(({ kind }) => kind === 'names')
    : phrases;
}

const NO_PROFILE = { units: new Int32Array(0), entities: [] as readonly UnitSpan[] };

/** Whether a title has begun and not ended: it is a work as a whole. Not by a pattern, which would read on from each opening. */
function isWithinTitle(before: string): boolean {
  const lastOf = (one: string, other: string) => Math.max(before.lastIndexOf(one), before.lastIndexOf(other));
  return lastOf('《', '〈') > lastOf('》', '〉');
}

/** As `PERSON`: nouns for groups. */
const GROUP = 11;

const OF = keyNumber('of');

/** The last unit, or the one before “of”: the **head** of government. */
function headOf(units: Int32Array): number {
  const of = units.indexOf(OF);
  return units[(of > 0 ? of : units.length) - 1] ?? -1;
}

/** Whether an English phrase in small letters cannot be who did something: it ends in a noun for things. */
function isNobody({ probe: { nounClasses, question } }: Scene, last: number, words: string): boolean {
  if (question.type !== 'person' || question.language !== 'en' || /\p{Lu}/u.test(words)) return false;
  const classes = nounClasses.of(last);
  return classes?.every((one) => one.class !== PERSON && one.class !== GROUP) ?? false;
}

/** What is no person. */
const ELSEWISE: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'time', 'year', 'duration']);
