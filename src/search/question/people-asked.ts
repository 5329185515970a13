import { stem } from '../../text/stem.ts';
import { agesIn } from '../people/ages.ts';
import { groupsIn } from '../people/groups-in.ts';
import { type NounClasses, PERSON } from '../words/noun-classes.ts';
import type { PeopleAsked, QuestionWord } from './probe.ts';
import type { Question } from './question.ts';

/** To take, to have, to use something, whatever it is. */
const TAKING = {
  zh: /^(?:[能可该要会]|可以)?(?:[喝吃用服饮买玩]|服用|使用|食用|饮用|口服|吃药|喝药|用药|服药|购买|进食|摄入|喝到|吃到)$/u,
  en: new Set(
    'take have use give eat drink swallow safe ok okay suitable allowed good right fine suit try'
      .split(' ')
      .map(stem),
  ),
} as const;
/** A yes or no on what is allowed, demanded or good for somebody; folded. */
const ASKS_LEAVE =
  /[可能会要需须应准宜行]|允许|适合|适用|优惠|免费|折|安全|\b(?:can|may|could|should|must|need|have to|has to|allowed|safe|ok|okay|suitable|pay|discount|free)\b/u;
/** What asks for a dose, a price or how it is to be taken; folded. */
const ASKS_MUCH =
  /(?=.*(?:多少|几))(?:.*[吃喝用服收交付]|.*票|.*费|.*价|.*保额|.*优惠|.*折)|怎么(?:吃|喝|用|服)|剂量|用量|\bdose\b|\bhow (?:much|many|often)\b/u;
/** Counts people: 多少儿童受伤, 学生有多少人. */
const COUNTS_PEOPLE = /^[人名位]$/u;
/** Who has a disease, and whose trade is something; the last characters, or all of a word, folded. */
const OF_KIND =
  /(?:病|症|炎|癌|瘤|溃疡|过敏|骨折|血压|气喘|哮喘|近视|青光眼|痛风|糖尿|不全|(?<!^[成会人动委官雇])员|[矿民农技电焊木义职]工|师傅|选手|骑手)(?:患者|病人|者|人)?$/u;
/** What is counted itself: 几片. */
const SO_MANY = /^(?:几|多少)/u;
/** From this share of its uses on an English noun is for persons. */
const MOSTLY = 0.6;

/** `undefined` where no people are named, or nothing of the kind is asked of them. */
export function peopleAskedIn(
  question: Question,
  words: readonly QuestionWord[],
  { units, nounClasses }: { readonly units: Int32Array; readonly nounClasses: NounClasses },
): PeopleAsked | undefined {
  const { type, language, analysis, focus, head } = question;
  const asked = analysis.folded.text;
  // Where nothing is asked for by a word of its own, it may be a yes or no: she is 80, can she take it?
  const isLeave = (type === 'whether' || focus.end === focus.start) && ASKS_LEAVE.test(asked);
  const isMuch = type !== 'whether' && ASKS_MUCH.test(asked);
  if ((!isLeave && !isMuch) || COUNTS_PEOPLE.test(head)) return undefined;
  const isCounted = (start: number) =>
    type !== 'whether' && start >= focus.start && start <= focus.end && focus.end > focus.start;
  const groups = groupsIn(units, language).filter(({ start }) => !isCounted(start));
  const ages = agesIn({ units, entities: [] }, language);
  const isPeople = ({ units: own }: QuestionWord) =>
    own.some((place) => [...groups, ...ages].some(({ start, end }) => start <= place && place < end));
  const rest = words.filter((word) => !isPeople(word));
  const keyOf = (word: QuestionWord) => word.units.map((place) => analysis.units[place]?.key ?? '').join('');
  const isOther = (word: QuestionWord) =>
    type === 'whether' &&
    (language === 'zh'
      ? OF_KIND.test(keyOf(word))
      : (nounClasses.of(units[word.units[0] ?? -1] ?? -1) ?? []).some(
          (one) => one.class === PERSON && one.share >= MOSTLY,
        ));
  const others = rest.filter(isOther);
  if (groups.length + ages.length + others.length === 0) return undefined;
  const isTaking = (word: QuestionWord) =>
    language === 'zh' ? TAKING.zh.test(keyOf(word)) : TAKING.en.has(keyOf(word));
  const acts = rest.filter((word) => !others.includes(word));
  return {
    groups,
    ages,
    others,
    taking: acts.filter(isTaking).flatMap((word) => word.units),
    beside: acts.filter((word) => !isTaking(word) && !word.ordinary && !SO_MANY.test(keyOf(word))),
  };
}
