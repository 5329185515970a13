import { saysAny, waysOf } from '../figures/unit-ways.ts';
import type { Opposed } from './probe.ts';

/**
 * Words of which a sentence that has the one does not answer a question that has the other; folded, the ways to say one
 * parted by `|`. Chinese ones match anywhere, English ones as whole words of any form; so English has no superlatives,
 * whose forms are led back to the plain word. What can be told from either side is none: one's wife tells who her husband
 * is, and who won tells who lost.
 */
const OPPOSITES: readonly { readonly zh: Pair; readonly en: Pair; readonly lasts?: true }[] = [
  { zh: ['开幕|揭幕', '闭幕|落幕'], en: ['inaugurate', 'conclude'], lasts: true },
  { zh: ['开门|开馆|开业', '关门|闭馆|停业|歇业'], en: ['open|opening', 'close|closing|shut|closure'] },
  { zh: ['出生|诞生', '去世|逝世|病逝|过世|卒于|遇害'], en: ['born|birth', 'die|death|dead'] },
  { zh: ['开始|始于|开工', '结束|终止|完结|竣工'], en: ['begin|start', 'end|finish'], lasts: true },
  {
    zh: ['增加|增长|提高|上升|上涨', '减少|下降|降低|下跌'],
    en: ['increase|grow|rise', 'decrease|decline|fall|drop'],
  },
  { zh: ['最大|最多', '最小|最少'], en: ['maximum', 'minimum'] },
  { zh: ['最高', '最低'], en: ['maximal', 'minimal'] },
  { zh: ['最早', '最晚'], en: ['earliest', 'latest'] },
  { zh: ['进口', '出口'], en: ['import', 'export'] },
  { zh: ['支持|赞成', '反对'], en: ['support', 'oppose'] },
  { zh: ['成功', '失败'], en: ['success|succeed', 'failure|fail'] },
  { zh: ['起点|源头', '终点'], en: ['source', 'mouth'] },
  { zh: ['上任|就任|到任', '卸任|离任|辞职|下台'], en: ['appoint', 'resign|retire'] },
  { zh: ['加入', '退出'], en: ['join', 'quit'] },
  { zh: ['成立|创立|创办', '解散|撤销|倒闭'], en: ['establish', 'dissolve|abolish'] },
  { zh: ['结婚', '离婚'], en: ['marry|marriage', 'divorce'] },
  { zh: ['优点|好处', '缺点|坏处'], en: ['advantage', 'disadvantage'] },
  { zh: ['出发|起飞', '到达|抵达|降落'], en: ['depart|departure', 'arrive|arrival'] },
  { zh: ['上游', '下游'], en: ['upstream', 'downstream'] },
  { zh: ['上半年', '下半年'], en: ['first half', 'second half'] },
  { zh: ['去年|上年|上一年', '今年|本年'], en: ['last year|previous year', 'this year|current year'] },
  { zh: ['父亲', '母亲'], en: ['father', 'mother'] },
];

type Pair = readonly [string, string];

const PAIRS = { zh: pairsOf('zh'), en: pairsOf('en') };

function pairsOf(language: 'zh' | 'en') {
  return OPPOSITES.map((pair) => ({
    ways: pair[language].map((ways) => waysOf(ways, language)),
    lasts: pair.lasts ?? false,
  }));
}

/** What a question asks for of which there is an opposite; mostly nothing. @param units numbers of its units */
export function opposedIn(units: ArrayLike<number>, language: 'zh' | 'en'): readonly Opposed[] {
  return PAIRS[language].flatMap(({ ways: [one = [], other = []], lasts }) => {
    const [asksOne, asksOther] = [saysAny(units, one), saysAny(units, other)];
    if (asksOne === asksOther) return [];
    return [asksOne ? { asked: one, other, lasts: false } : { asked: other, other: one, lasts }];
  });
}
