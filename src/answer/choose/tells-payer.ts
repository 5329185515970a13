import { fold } from '../../text/fold.ts';
import type { WordAsked } from './words-beside.ts';

/** Who pays, asked, folded; both languages. */
export const ASKS_PAYER =
  /(?:由|是)?谁(?:来|要)?(?:出钱|出|付钱|付|支付|掏钱|掏|承担|负担|埋单|买单)|\bwho (?:pays|covers|bears|has to pay|must pay|will pay)(?: for)?\b/gu;

/** Where one statement ends and the next begins. */
const CLAUSE = /[,;，；。]/u;
/** Somebody pays; what the payer pays stands behind it. */
const PAYS_ZH = /(?:负担|承担|支付|自付|自理|[买埋]单|[由归].{1,10}[出付])(?<rest>.*)$/u;
/** Of 由学校支付租金 it is the rent that is paid, unless that is asked. */
const NOTHING_ELSE =
  /^(?:全部|所有|一切|相关|有关|一半|的|该|此|这[笔些])*(?:费用|款项)?[^\p{Script=Han}]*$/u;
/** No payer: it pays **to**, paid **by card**, please pay, how to pay, you can pay in coins. */
const PAYS_EN =
  /(?<!\bit |\bto |\bplease |\bcan |\bmay |^)(?<=[a-z] )pays?\b(?! (?:to|off|attention|dividends|tribute|by)\b)|\bpaid (?:for )?by (?!(?:credit |debit |bank )?(?:cards?|cash|transfer|che(?:ck|que)|phone|app|invoice|direct|instal|post|the (?:hour|day|week|month|minute))\b)|\bborne by\b|\bbears? (?:the|all|any|its|their|half|this)\b|\bat (?:your|our|their) (?:own )?(?:cost|expense)\b/u;
/** What covers something is a roof too: it is paid where a cost is. */
const COVERS = /\bcovers?\b|\bcovered by\b/u;
const COSTS = /\b(?:costs?|fees?|bills?|expenses?|charges?|fares?|insurance|price|damage)\b/u;

/**
 * Whether a sentence tells who pays for what is asked and for nothing else: parking covered by a roof tells none, and a school that
 * pays the rent of the car park does not pay for parking.
 */
export function tellsPayer(text: string, words: readonly WordAsked[]): boolean {
  const clauses = fold(text).text.split(CLAUSE);
  return clauses.some((clause) => {
    const rest = PAYS_ZH.exec(clause)?.groups?.['rest'];
    if (rest !== undefined)
      return NOTHING_ELSE.test(rest) || words.some(({ text }) => sharesPair(rest, text));
    return PAYS_EN.test(clause.trim()) || (COVERS.test(clause) && COSTS.test(clause));
  });
}

/** Whether two characters in a row of a word stand in a text: 运费 of 退货运费. */
function sharesPair(text: string, word: string): boolean {
  const characters = [...word];
  return characters.some((one, at) => at > 0 && text.includes((characters[at - 1] ?? '') + one));
}
