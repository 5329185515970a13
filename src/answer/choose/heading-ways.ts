import { saysAny, type Ways, waysOf } from '../../search/figures/unit-ways.ts';
import { standsAt } from '../../search/words/stands-at.ts';

/**
 * What parts of pages are called, and how they are asked for: each row names one thing in both languages, folded. Who asks how to get
 * there finds `Directions`, who asks for the steps 作法.
 */
const HEADING_WAYS: readonly { readonly zh: string; readonly en: string }[] = [
  {
    zh: '营业时间|开放时间|开门时间|开馆时间|开放|开门|开馆|营业|开店',
    en: 'opening hours|opening times|opening time|business hours|open|hours',
  },
  {
    zh: '怎么去|怎么走|怎么到|怎么来|如何前往|如何到达|交通|路线|乘车|到达',
    en: 'get there|get here|getting there|getting here|get to|directions|find us|how to find|travel|reach',
  },
  { zh: '票价|门票|价格|价钱|收费|费用|价目', en: 'ticket|price|cost|fee|fare|charges|rates|admission' },
  { zh: '步骤|做法|作法|制作方法|流程|教程|怎么做', en: 'steps|instructions|method|procedure|how to make' },
  { zh: '材料|食材|原料|配料|用料', en: 'ingredients|what you need' },
  { zh: '联系|联络|怎么联系', en: 'contact|get in touch|reach' },
  { zh: '设置|配置|选项|设定', en: 'settings|configuration|options|preferences' },
  { zh: '规则|规定|守则|规矩|规章', en: 'rules|regulations' },
  { zh: '日程|行程|议程|时间表|安排', en: 'schedule|programme|agenda|timetable|itinerary' },
  { zh: '条件|资格|要求', en: 'requirements|conditions|eligibility' },
];

const ROWS: Readonly<Record<'zh' | 'en', readonly Ways[]>> = {
  zh: HEADING_WAYS.map(({ zh }) => waysOf(zh, 'zh')),
  en: HEADING_WAYS.map(({ en }) => waysOf(en, 'en')),
};

/**
 * Finds for a heading the places of a question's units with which it asks for what the heading names, in that way or another. Of most
 * questions it finds none, and no heading is looked at.
 *
 * @example saidByHeading(unitsOf('怎么走'), 'zh')(unitsOf('交通')) // 0, 1, 2
 */
export function saidByHeading(
  question: ArrayLike<number>,
  language: 'zh' | 'en',
): (heading: ArrayLike<number>) => readonly number[] {
  const asked = ROWS[language].flatMap((ways) => {
    const places = placesOf(question, ways);
    return places.length === 0 ? [] : [{ ways, places }];
  });
  return (heading) => asked.flatMap(({ ways, places }) => (saysAny(heading, ways) ? places : []));
}

function placesOf(units: ArrayLike<number>, ways: Ways): readonly number[] {
  const places = new Set<number>();
  for (const way of ways)
    for (let at = 0; at + way.length <= units.length; at++)
      if (standsAt(units, at, way)) for (let by = 0; by < way.length; by++) places.add(at + by);
  return [...places];
}
