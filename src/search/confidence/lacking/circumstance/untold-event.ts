import type { EntityKind } from '../../../entities/answer-type.ts';
import { LIFE_EVENTS } from '../../../figures/life-event.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Scene } from '../../../scene/scene.ts';

/**
 * Events of a life or a house of which the date is asked: how, as written, and what a sentence that tells of one has. Ways to
 * tell it are parted by `|`, folded; Chinese ones match anywhere, English ones as whole words of any form. Rather too many than
 * too few: a plain answer lost is worse than a doubtful one given.
 */
const EVENTS = [
  {
    date: 'birth',
    // 诞生 is asked of things as well.
    asked: { zh: new RegExp(`(?!诞生)(?:${LIFE_EVENTS.birth.source})`, 'u'), en: LIFE_EVENTS.birth },
    told: {
      zh: '出生|诞|生于|出世|降生|降临|问世|生辰|日生|生日|生年|年生|月生|呱呱坠地|来到人世|来到人间|来到世上|来到这个世界|年龄|岁|周年|婴|幼|生下|所生|龄',
      en: 'born|bear|bore|birth|birthday|birthdate|nativity|age|old|come into the world|see the light|saw the light|child|son|daughter|baby|infant|infancy|newborn|christen|baptise|baptize|baptism|native|arrive|arrival|deliver|delivery',
    },
    // The people of a place were born there, as far as is told.
    where: {
      zh: '人|籍|老家|家乡|故乡|故里|长大',
      en: 'from|hometown|home town|raise|grow up|grew up|family',
    },
  },
  {
    date: 'death',
    asked: {
      zh: new RegExp(`${LIFE_EVENTS.death.source}|死亡(?!率|人数|证)|死的`, 'u'),
      en: new RegExp(`${LIFE_EVENTS.death.source}|\\b(?:dying|dead)\\b`, 'u'),
    },
    told: {
      zh: '去世|逝|过世|辞世|离世|离开人世|离开了人世|与世长辞|撒手人寰|圆寂|坐化|羽化|仙去|长眠|安息|亡|死|卒|殁|薨|崩|没于|丧|遇害|遇难|遇刺|罹难|病故|亡故|牺牲|捐躯|就义|殉|谢世|被杀|击毙|枪决|斩|处决|处死|自杀|自尽|自缢|溺|享年|享寿|终年|葬|墓|追悼|遗体|遗嘱|遗孀|生前|最后一口气|走了',
      en: 'die|dying|death|dead|deadly|pass away|pass on|pass in|kill|murder|assassinate|execute|execution|perish|decease|demise|late|burial|bury|buried|lay to rest|laid to rest|funeral|grave|tomb|cremate|mourn|obituary|posthumous|widow|suicide|drown|behead|hang|shot|slain|stab|poison|fatal|fatally|martyr|succumb|expire|fell|life|breath|breathe|survive',
    },
    where: { zh: '处|地', en: 'scene' },
  },
  {
    asked: {
      zh: /成立|创立|创办|创建|设立|建立/u,
      // To find a wallet is another thing.
      en: /\b(?:founded|founding|establish(?:ed|es|ment)?)\b|\bdid\b.*\bfound\b/u,
    },
    told: {
      zh: '立|创|建|设|始|起|开办|开业|开张|开馆|开校|开工|开门|开放|兴办|兴工|筹|组织|组成|宣布|宣告|前身|诞|奠基|落成|竣工|动工|挂牌|揭牌|登记|注册|批准|获批|投入使用|启用|投产|改|升格|合并|由来|历史|追溯|至今|以来|问世|出现|源于|首届|第一',
      en: 'found|founder|foundation|establish|establishment|create|creation|build|set|start|open|launch|form|formation|begin|commence|origin|originate|root|trace|birth|born|emerge|exist|existence|date|go back|institute|incorporate|register|registration|charter|constitute|inaugural|inaugurate|inauguration|organize|organise|old|oldest|first|become|since|introduce|initiate|pioneer|construct|erect|lay|laid|cornerstone|predecessor|merge|merger|convene|history|anniversary|centenary|ago|come together|bring together|get together',
    },
  },
  {
    asked: { zh: /结婚|成婚|完婚/u, en: /\b(?:marry|marries|married|marriage|wed|wedded|wedding)\b/u },
    told: {
      zh: '婚|娶|领证|领了证|登记|嫁|妻|夫|配偶|喜结连理|结为连理|连理|成亲|成家|伉俪|拜堂|洞房|花烛|过门|太太|老婆|老公|伴侣|爱人',
      en: 'marry|marriage|wed|wedding|wife|husband|spouse|bride|bridegroom|groom|tie the knot|tied the knot|elope|vow|nuptials|honeymoon|newlywed|couple|matrimony|altar|union',
    },
  },
] as const satisfies readonly LifeOrHouse[];

interface LifeOrHouse {
  /** What its date is, where a sentence has it (`life-dates.ts`). */
  readonly date?: EntityKind;
  readonly asked: { readonly zh: RegExp; readonly en: RegExp };
  readonly told: { readonly zh: string; readonly en: string };
  /** What tells besides where it was; not looked for where left out. */
  readonly where?: { readonly zh: string; readonly en: string };
}

const TOLD = { zh: toldIn('zh'), en: toldIn('en') };

function toldIn(language: 'zh' | 'en') {
  return EVENTS.map(({ told, where }: LifeOrHouse) => ({
    time: waysOf(told[language], language),
    place: where && waysOf(`${told[language]}|${where[language]}`, language),
  }));
}

/**
 * 1 where it is asked when (of a birth or a death: or where) somebody was born or died, married, or something was founded, and
 * neither the sentence nor a neighbour has a word of that; otherwise 0. The dates of a life (Ada Lovelace (1815–1852)) tell its birth and its death, one
 * year in brackets (Ada (1815)) is taken for the birth, or for the founding.
 *
 * @param reach how many sentences to either side are near
 * @example 肖亚庆什么时候出生？ is not answered by 11月1日肖亚庆致辞, nor 她什么时候去世？ by 沈怀瑾（1920—）
 */
export function untoldEvent({ probe, stretch }: Scene, index: number, reach = 1): number {
  const { type, language } = probe.question;
  const here = stretch.profiles[index];
  if ((type !== 'time' && type !== 'place') || here === undefined) return 0;
  // The question's own *where* opens no clause, as that of “the house where she was born” does.
  const written = probe.question.analysis.folded.text.toLowerCase().replace(/^(?:and |so )?where\b/u, '');
  const near = stretch.profiles.slice(Math.max(0, index - reach), index + reach + 1);
  const years = here.entities.filter(({ kind }) => kind === 'year').length;
  const asked = EVENTS.flatMap((event: LifeOrHouse, at) => {
    const ways = TOLD[language][at]?.[type];
    if (ways === undefined || !event.asked[language].test(written)) return [];
    const dated = here.entities.some(({ kind }) => kind === event.date);
    const bracketed = event.date === 'death' ? false : years > 1 || (years === 1 && here.marks.brackets);
    return [dated || bracketed || near.some(({ units }) => saysAny(units, ways))];
  });
  return asked.length > 0 && !asked.includes(true) ? 1 : 0;
}
