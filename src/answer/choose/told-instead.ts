import { rowAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { DAY_NAMES, daysIn } from '../table/day-row.ts';
import { isRow } from '../table/rows-asked.ts';
import { tellsOpen } from './tells-open.ts';
import { ASKS_PAYER, tellsPayer } from './tells-payer.ts';
import { isIn, type WordAsked, wordsBeside } from './words-beside.ts';

/** Whether something is open, or somebody there, on a day, folded. */
const ASKS_THERE =
  /有没有|有人|有|上班|开门|开放|营业|开吗|开|休息|能|可以|会|吗|\b(?:is|are|there|open|closed|available|on duty|can|anybody|anyone|on|at|during|working|work)\b|周末|工作日|平日|\bweekends?\b|\bweekdays?\b/gu;

/** How much something is, folded, and a sum of money in a cell. */
const ASKS_PRICE = /\bhow much\b|\bprice\b|\bcost\b|多少钱|价格|几块|几元/u;
const SUM = /[$£€¥]\s?\d|\d\s?(?:[元块圆]|円|usd|eur|gbp|dollars?|pounds?|euros?)/iu;

/**
 * The one sentence of an article that has every word of the question and tells the kind of thing that is asked, whatever was found:
 * who pays, by a sentence about paying and not by a row of prices; whether something is there on a Saturday, by its days and hours;
 * how much, where a row without a sum was found, by a row with one. `undefined` where there are none or several.
 *
 * @param own sentences of the same article, best first
 */
export function toldInstead(
  first: RankedSentence,
  own: readonly RankedSentence[],
): RankedSentence | undefined {
  const asks = first.scene.probe.question.analysis.folded.text;
  for (const { asked, aside, tells, stays } of KINDS) {
    if (!asked(asks) || stays?.(first) === true) continue;
    const words = wordsBeside(first.scene, aside);
    const told = own.filter((one) => tells(one, words) && words.every((word) => isIn(one, word)));
    if (words.length > 0 && told.length === 1) return told[0];
  }
  return undefined;
}

interface Kind {
  readonly asked: (asks: string) => boolean;
  /** What of the question need not be told. */
  readonly aside: readonly RegExp[];
  readonly tells: (found: RankedSentence, words: readonly WordAsked[]) => boolean;
  /** Whether what was found is answered with whatever it tells. */
  readonly stays?: (first: RankedSentence) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    asked: (asks) => asks.search(ASKS_PAYER) >= 0,
    aside: [ASKS_PAYER],
    tells: (found, words) => !isRow(found) && tellsPayer(found.sentence.text, words),
  },
  {
    asked: (asks) => daysIn(asks).length > 0 && /吗|有没有|^(?:is|are|can)\b/u.test(asks),
    aside: [ASKS_THERE, ...DAY_NAMES],
    tells: (found) =>
      !isRow(found) &&
      tellsOpen(found.sentence.text, daysIn(found.scene.probe.question.analysis.folded.text)),
  },
  {
    asked: (asks) => ASKS_PRICE.test(asks),
    aside: [new RegExp(ASKS_PRICE.source, 'gu')],
    tells: (found) => isRow(found) && hasSum(found),
    stays: (first) => !isRow(first) || hasSum(first),
  },
];

function hasSum({ article, sentence }: RankedSentence): boolean {
  const cells = rowAt(article, sentence.paragraph)?.cells ?? [];
  return cells.some(({ start, end }) => SUM.test(article.text.slice(start, end)));
}
