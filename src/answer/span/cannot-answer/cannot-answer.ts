import type { AnswerType } from '../../../search/entities/answer-type.ts';
import { MERE_TIMES } from '../../../search/entities/mere-times.ts';
import { fold } from '../../../text/fold.ts';
import { tellsDifference } from '../difference.ts';
import { sideOf } from '../doer/contest.ts';
import { isCut } from '../is-cut.ts';
import { isEntity, type SpanPart, type SpanView } from '../view.ts';
import { cannotBePerson } from './cannot-be-person.ts';
import { cannotBePlace } from './cannot-be-place.ts';
import { countsOther } from './other-measure.ts';

/** A year that tells which one, and not when: 2025年**半年度报告**, 2024年**版**. Not 2024年**第三季度**上市. */
const AS_EDITION =
  /^(?:(?:半?年度|度|第?.季度)?(?:的)?(?:财务|工作|业绩|经营|社会责任)?(?:报告|报表|年鉴)|(?:年度|度)(?:预算|计划)|版|款|届)/u;
/** How long something took is told by no date: not by since 1983. */
const ASKS_TAKEN = /\bhow long (?:did|does|do|will|would) .*\btake\b|(?:要|花了?|用了?|需)多[久长長]/iu;
/** Things that are told by a name in English: no word in small letters is a country or a brand. */
const NAMED_HEADS =
  /^(?:countr(?:y|ies)|cit(?:y|ies)|count(?:y|ies)|(?:state|nation|continent|island|river|town|village|province|capital|mountain|ocean|brand|company|universit(?:y|ies)|companies|airline|manufacturer|publisher|newspaper|magazine)s?)$/u;
/** What somebody or something is called by. */
const BY_NAME_ALONE: ReadonlySet<AnswerType> = new Set(['person', 'organisation', 'work', 'name']);
/** What is within a title or an address is none of these. */
const WHOLE: ReadonlySet<AnswerType> = new Set(['person', 'place', 'organisation']);
const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'duration']);
const BY_NAME: ReadonlySet<AnswerType> = new Set(['place', 'organisation', 'work', 'name']);
const CAPITAL = /\p{Lu}/u;
const SMALL_OPENING = /^\P{L}*\p{Ll}/u;

/** Whether some words of a sentence surely are no answer, whatever else speaks for them. */
export function cannotAnswer(view: SpanView): boolean {
  const { type, language, head } = view.scene.probe.question;
  if (BY_NAME_ALONE.has(type) && (sideOf(view) === 'other' || isOneCharacter(view))) return true;
  if (WHOLE.has(type) && isCut(view)) return true;
  if (FIGURES.has(type) && tellsDifference(view)) return true;
  if (type === 'person') return cannotBePerson(view);
  if (type === 'place' && cannotBePlace(view)) return true;
  if (type === 'number') return countsOther(view);
  if (type === 'duration')
    return (
      (!tellsLength(view.candidate) && ASKS_TAKEN.test(view.scene.probe.question.text)) || isTooLong(view)
    );
  if (type === 'time' && MERE_TIMES.has(view.own)) return true;
  if (type === 'time') return isEdition(view) && view.candidates.some((other) => isOtherTime(other, view));
  return language === 'en' && BY_NAME.has(type) && NAMED_HEADS.test(head) && !hasName(view);
}

/** What is cooked is not so for years. */
const ASKS_COOKED =
  /[煮炖卤烤蒸炸煎炒焯焖熬煲烘](?:了|要|得|需要|大概){0,2}多(?:久|长)|\bhow long .*\b(?:cook|boil|bake|simmer|fry|roast|steam|grill)(?:ed|s)?\b/u;
const YEARS = /[年月]|\b(?:year|month)s?\b/u;

function isTooLong({ scene: { probe }, own }: SpanView): boolean {
  return YEARS.test(own) && ASKS_COOKED.test(probe.question.analysis.folded.text);
}

/** A length of time, or the two years between which something lasted. */
function tellsLength({ kinds }: SpanPart): boolean {
  return kinds.has('duration') || kinds.has('years');
}

function isEdition({ candidate: { kinds }, after }: SpanView): boolean {
  return kinds.has('year') && AS_EDITION.test(after);
}

/** A time of the sentence beside the candidate that tells no edition. In 于2023年报告中披露 the year is all that tells when. */
function isOtherTime({ kinds, from, to }: SpanPart, { candidate, text }: SpanView): boolean {
  if (from < candidate.to && to > candidate.from) return false;
  if (!kinds.has('year') && !kinds.has('time')) return false;
  return !AS_EDITION.test(fold(text.slice(to, to + LONGEST_EDITION)).text);
}

/** In UTF-16 code units. */
const LONGEST_EDITION = 12;

/**
 * Whether there is a name in it: the word that opens a sentence has a capital whatever it is. Where that has none, names are
 * not told by their capitals.
 */
function hasName({ text, candidate: { from, to, kinds }, candidates }: SpanView): boolean {
  if (SMALL_OPENING.test(text) || kinds.has('place') || kinds.has('organisation')) return true;
  if (CAPITAL.test(text.slice(Math.max(1, from), to))) return true;
  return from === 0 && candidates.some((other) => other.from === 0 && other.to <= to && isEntity(other));
}

/** One Chinese character, a part of a word that the segmenter cut: 月**赛**. In quotation marks it stands by itself. */
function isOneCharacter({ own, before }: SpanView): boolean {
  return own.length === 1 && /\p{Script=Han}/u.test(own) && !/["《〈]$/u.test(before);
}
