import type { AnswerType } from '../../search/entities/answer-type.ts';
import { fold } from '../../text/fold.ts';
import { isEntity, type SpanPart, type SpanView } from './view.ts';

/** What is won, and nobody: 大队接力**冠军**. Folded. */
const TITLES_WON = /^(?:冠军|亚军|季军|殿军|champions?|winners?|runners?[- ]up)$/u;
/** What Chinese nouns for things end in, which do nothing: 水表读**数**, 业**绩**. */
const THINGS = /(?:[数量率额价费款表单堂室楼路票证绩图]|纪录|记录|消息|结果|问题|情况|原因)$/u;
/** A year that tells which one, and not when: 2025年**半年度报告**, 2024年**版**. Not 2024年**第三季度**上市. */
const AS_EDITION =
  /^(?:(?:半?年度|度|第?.季度)?(?:的)?(?:财务|工作|业绩|经营|社会责任)?(?:报告|报表|年鉴)|(?:年度|度)(?:预算|计划)|版|款|届)/u;
/** How long something took is told by no date: not by since 1983. */
const ASKS_TAKEN = /\bhow long (?:did|does|do|will|would) .*\btake\b|(?:要|花了?|用了?|需)多[久长長]/iu;
/** Things that are told by a name in English: no word in small letters is a country or a brand. */
const NAMED_HEADS =
  /^(?:countr(?:y|ies)|cit(?:y|ies)|count(?:y|ies)|(?:state|nation|continent|island|river|town|village|province|capital|mountain|ocean|brand|company|universit(?:y|ies)|companies|airline|manufacturer|publisher|newspaper|magazine)s?)$/u;
const BY_NAME: ReadonlySet<AnswerType> = new Set(['place', 'organisation', 'work', 'name']);
const CAPITAL = /\p{Lu}/u;
const SMALL_OPENING = /^\P{L}*\p{Ll}/u;

/** Whether some words of a sentence surely are no answer, whatever else speaks for them. */
export function cannotAnswer(view: SpanView): boolean {
  const { type, language, head } = view.scene.probe.question;
  if (type === 'person')
    return TITLES_WON.test(view.own) || isDeed(view) || isThing(view) || isDoneTo(view) || isOwner(view);
  if (type === 'duration')
    return !tellsLength(view.candidate) && ASKS_TAKEN.test(view.scene.probe.question.text);
  if (type === 'time') return isEdition(view) && view.candidates.some((other) => isOtherTime(other, view));
  return language === 'en' && BY_NAME.has(type) && NAMED_HEADS.test(head) && !hasName(view);
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

/** Two characters, one of them the verb of the question by itself, or what ends in it: 谁**交** is not answered by 交房, nor 谁来**打** by 施打. */
function isDeed({ scene: { probe }, own }: SpanView): boolean {
  if (probe.question.language !== 'zh') return false;
  const { analysis } = probe.question;
  return analysis.terms.some(
    ({ key, tag, stop }) =>
      !stop &&
      key.length === 1 &&
      tag.startsWith('v') &&
      (own.length === 2 ? own.includes(key) : own.endsWith(key)),
  );
}

function isThing({ scene: { probe }, candidate: { kinds }, own }: SpanView): boolean {
  return probe.question.language === 'zh' && kinds.size === 1 && kinds.has('phrase') && THINGS.test(own);
}

/** Nouns that are no names, and verbs that stand for one. */
const DONE_TO = /^(?:n|vn|v)$/;

/** A run of nouns that ends in what the question asks about: 本学期**流感疫苗** for 流感疫苗谁来打. */
function isDoneTo({ scene: { probe }, candidate: { kinds }, own }: SpanView): boolean {
  if (kinds.size > 1 || !kinds.has('phrase') || probe.question.language !== 'zh') return false;
  const { analysis, focus } = probe.question;
  const from = analysis.units[focus.start]?.start ?? 0;
  const to = analysis.units[focus.end - 1]?.end ?? from;
  return analysis.terms.some(
    ({ key, tag, stop, start, end }) =>
      !stop && key.length > 1 && DONE_TO.test(tag) && (end <= from || start >= to) && own.endsWith(key),
  );
}

/** Somebody of whom another is told: **Ann's** brother. */
function isOwner({ scene: { probe }, own, after }: SpanView): boolean {
  if (probe.question.language !== 'en' || ASKS_WHOSE.test(probe.question.text)) return false;
  return own.endsWith("'s") || after.startsWith("'s ");
}

const ASKS_WHOSE = /\bwhose\b/iu;
