import type { SpanView } from '../view.ts';
import { TIMES_ALONE } from './times-alone.ts';

/** What is won, and nobody: 大队接力**冠军**. Folded. */
const TITLES_WON = /^(?:卫冕冠军|冠军|亚军|季军|殿军|champions?|winners?|runners?[- ]up)$/u;
/** What Chinese nouns for things end in, which do nothing: 水表读**数**, 业**绩**. */
const THINGS =
  /(?:[数量率额价费款表单堂室楼路票证绩图史]|方面|增长|发展|工作|活动|[比决竞]赛|计[划画]|系统|制度|方法|方式|过程|作用|影响|条件|水平|能力|纪录|记录|消息|结果|问题|情况|原因)$/u;
/** What English ones do, in small letters: who curated the **special show**? */
const THINGS_EN =
  /\b(?:shows?|exhibitions?|events?|festivals?|workshops?|courses?|tours?|films?|books?|songs?|paintings?|buildings?|reports?|meetings?|games?|match(?:es)?|stor(?:y|ies))$/u;
const CAPITAL = /\p{Lu}/u;

/** Whether some words of a sentence surely are nobody who did what is asked. */
export function cannotBePerson(view: SpanView): boolean {
  if (TITLES_WON.test(view.own) || TIMES_ALONE.test(view.own)) return true;
  return view.scene.probe.question.language === 'zh'
    ? isDeed(view) ||
        isThing(view) ||
        isDoneTo(view) ||
        isTool(view) ||
        isCondition(view) ||
        hasNameBehind(view)
    : isEnglishThing(view) ||
        isOwner(view) ||
        isOfUntoldDeed(view) ||
        didAnother(view) ||
        isOnlyAsked(view) ||
        isDoing(view) ||
        isVerb(view);
}

/** Two characters, one of them the verb of the question by itself, or what ends in it: 谁**交** is not answered by 交房, nor 谁来**打** by 施打. */
function isDeed({ scene: { probe }, own }: SpanView): boolean {
  const { analysis } = probe.question;
  return analysis.terms.some(
    ({ key, tag, stop }) =>
      !stop &&
      key.length === 1 &&
      tag.startsWith('v') &&
      (own.length === 2 ? own.includes(key) : own.endsWith(key)),
  );
}

function isThing({ candidate: { kinds }, own }: SpanView): boolean {
  return kinds.size === 1 && kinds.has('phrase') && THINGS.test(own);
}

function isEnglishThing({ candidate: { kinds }, own }: SpanView): boolean {
  return kinds.size === 1 && kinds.has('phrase') && THINGS_EN.test(own);
}

/** Nouns that are no names, and verbs that stand for one. */
const DONE_TO = /^(?:n|vn|v)$/;

/** A run of nouns that ends in what the question asks about: 本学期**流感疫苗** for 流感疫苗谁来打. */
function isDoneTo({ scene: { probe }, candidate: { kinds }, own }: SpanView): boolean {
  if (kinds.size > 1 || !kinds.has('phrase')) return false;
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
  if (ASKS_WHOSE.test(probe.question.text)) return false;
  return own.endsWith("'s") || after.startsWith("'s ");
}

/** 小将 and 武将 are somebody. */
const TOOL = /(?:(?<!费)用|把|(?<![小老大名主武干健女悍上中少])将)$/u;

/** What something is done with or to, and nobody who does it: 用**木板**把井封起来. */
function isTool({ scene: { probe }, before }: SpanView): boolean {
  return TOOL.test(before) && !/[用把将]谁/u.test(probe.question.analysis.folded.text);
}

/** Behind what is held; not 主持 and 支持. */
const HOLDS = /(?:(?<![主支保坚维把劫扶])持有?|(?<!任)凭|携带|佩戴)$/u;

/** What somebody must have or be, and nobody: 持**有效证件**, **年满**十八岁. */
function isCondition({ before, own }: SpanView): boolean {
  return HOLDS.test(before) || own === '年满';
}

/** What somebody is, right before the name in quotation marks: **管理员**“阿木”. */
function hasNameBehind({ candidate: { kinds, to }, candidates, after }: SpanView): boolean {
  return (
    kinds.size === 1 &&
    kinds.has('phrase') &&
    after.startsWith('"') &&
    candidates.some(({ from }) => from === to + 1)
  );
}

/** The verb behind who, where no other word stands between. */
const WHO_DID =
  /^who (?!(?:is|are|was|were|am|did|does|do|has|have|had|will|would|can|could|should|may|might|must)\b)/u;

/**
 * One word in small letters, or somebody's, where who did something is asked in English and the sentence does not say that it was
 * done: the keepers' **wives and daughters** for who curated it.
 */
function isOfUntoldDeed({ scene: { probe, evidence }, index, text, before, candidate }: SpanView): boolean {
  if (!WHO_DID.test(probe.question.analysis.folded.text)) return false;
  if (CAPITAL.test(text.slice(candidate.from, candidate.to))) return false;
  if (candidate.end - candidate.start > 1 && !OF_SOMEBODY.test(before)) return false;
  const { places } = evidence[index]?.match ?? { places: [] };
  // Pairs of a place in the sentence and one in the question: who, and then what was done.
  return !places.some((place, at) => at % 2 === 1 && place === 1);
}

const OF_SOMEBODY = /[a-z](?:'s|s') (?:[a-z]+ ){0,2}$/u;

/** Several are asked for, and this one is said to have done another thing: started **by Ann Lee** for who are the keepers. */
function didAnother({ scene: { probe }, before }: SpanView): boolean {
  const [, deed] = DONE_BY.exec(before) ?? [];
  if (deed === undefined) return false;
  const [, asked] = WHO_ARE.exec(probe.question.analysis.folded.text) ?? [];
  return asked !== undefined && asked.slice(0, SAME) !== deed.slice(0, SAME);
}

const WHO_ARE = /^who are the ([a-z]+)s\b/u;
const DONE_BY = /\b([a-z]+) by (?:[a-z.]+ ){0,2}$/u;
/** As many letters as tell a family of words: **direc**ted by the **direc**tors. */
const SAME = 5;

/** Those who are asked for, by no other name: five **keepers** for who are the keepers. */
function isOnlyAsked({ scene: { probe }, own, text, candidate: { from, to } }: SpanView): boolean {
  const [, asked] = WHO_IS_THE.exec(probe.question.analysis.folded.text) ?? [];
  return asked !== undefined && own.endsWith(asked) && !CAPITAL.test(text.slice(from, to));
}

const WHO_IS_THE = /^who (?:is|are|was|were) (?:the )?([a-z]+)\W*$/u;

/** What is done, in small letters: the lamps **burning**. A human being is somebody. */
function isDoing({ own, text, candidate: { from, to } }: SpanView): boolean {
  if (CAPITAL.test(text.slice(from, to))) return false;
  return /[a-z]{3}ing$/u.test(own) && !/(?:being|sibling|hireling|underling|offspring)$/u.test(own);
}

/** What a pronoun does, in small letters: he also **describes**. */
function isVerb({ before, text, candidate: { from, to } }: SpanView): boolean {
  return PRONOUN_BEFORE.test(before) && !CAPITAL.test(text.slice(from, to));
}

const PRONOUN_BEFORE =
  /(?:^|[^a-z])(?:he|she|it|they|we|you|i|who|which)(?: (?:also|then|later|only|never|often|once|first|still|even|always))* $/u;

const ASKS_WHOSE = /\bwhose\b/iu;
