import type { Scene } from './scene.ts';
import { saysAny, waysOf } from './unit-ways.ts';

/**
 * Events of a life or a house of which the date is asked: how, and what a sentence that tells of one has. Ways to say it are
 * parted by `|`, folded; Chinese ones match anywhere, English ones as whole words of any form.
 */
const EVENTS = [
  {
    asked: { zh: '出生|出世|降生', en: 'born|birth|birthday|birthdate' },
    told: {
      zh: '出生|诞|生于|出世|降生|生辰|生日|生年|年生|月生|日生|岁|周年',
      en: 'born|birth|birthday|birthdate|nativity|age|old',
    },
  },
  {
    asked: { zh: '去世|逝世|病逝|过世|辞世|身亡|死亡|死的|死去', en: 'die|death|dead' },
    told: {
      zh: '去世|逝|过世|辞世|亡|死|卒|殁|薨|崩|丧生|遇害|遇难|病故|牺牲|谢世|被杀|处决|自杀|自尽|享年|终年',
      en: 'die|death|dead|pass|kill|murder|assassinate|execute|perish|decease|late|burial|buried|funeral|suicide|drown|behead|hanged|survive',
    },
  },
  {
    asked: { zh: '成立|创立|创办|创建|设立|建立', en: 'found|establish' },
    told: {
      zh: '立|创|建|设|始|起|开办|兴办|筹办|开业|开张|开馆|开校|组建|组织|组成|宣布|宣告|前身|诞|奠基|落成|改|升格|由来|历史',
      en: 'found|founder|foundation|establish|establishment|create|build|set|start|open|launch|form|begin|origin|originate|date|institute|incorporate|charter|organize|old|oldest|first|become|since|introduce',
    },
  },
  {
    asked: { zh: '结婚|成婚', en: 'marry|marriage|wed' },
    told: { zh: '婚|娶|嫁|妻|夫|配偶', en: 'marry|marriage|wed|wedding|wife|husband|spouse|bride' },
  },
] as const;

const WAYS = {
  zh: EVENTS.map(({ asked, told }) => ({ asked: waysOf(asked.zh, 'zh'), told: waysOf(told.zh, 'zh') })),
  en: EVENTS.map(({ asked, told }) => ({ asked: waysOf(asked.en, 'en'), told: waysOf(told.en, 'en') })),
};

/**
 * 1 where it is asked when somebody was born or died, married, or something was founded, and neither the sentence nor a
 * neighbour has a word of that; otherwise 0. A year in brackets or two years (Ada Lovelace (1815–1852)) are taken to tell it.
 *
 * @example 肖亚庆什么时候出生？ is not answered by 11月1日肖亚庆致辞
 */
export function untoldEvent({ probe, stretch }: Scene, index: number): number {
  const { type, language } = probe.question;
  const here = stretch.profiles[index];
  if (type !== 'time' || here === undefined) return 0;
  const asked = WAYS[language].filter((event) => saysAny(probe.units, event.asked));
  if (asked.length === 0) return 0;
  const years = here.entities.filter(({ kind }) => kind === 'year').length;
  if (years > 1 || (years === 1 && here.marks.brackets)) return 0;
  const near = [-1, 0, 1].flatMap((by) => stretch.profiles[index + by] ?? []);
  return asked.every(({ told }) => !near.some(({ units }) => saysAny(units, told))) ? 1 : 0;
}
