import type { Article, Sentence } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import { beginsItem, firstItems } from '../shown/list-items.ts';
import { isIn, isToldBy, type WordAsked, wordsBeside } from './words-beside.ts';

/** What is not allowed or not done, folded. */
const NOT_ZH =
  '不能|不可以|不可|不得|不准|不许|不允许|不接受|不支持|不适用|不包括|不包含|不含|不属于|不享受|不参加|不予|不给|不退|不换|不保|不赔|无法|恕不|禁止|除外|例外';
const NOT_EN =
  "\\b(?:not|cannot|never|exclud(?:e|es|ed|ing)|exclusions?|exempt|exempted|forbidden|prohibited|banned)\\b|n[’']t\\b";
const NOT = new RegExp(`${NOT_ZH}|${NOT_EN}`, 'gu');

/** Asked is what is not allowed or not done, folded: 哪些不能退, 不能退的有哪些, what is not covered. No reason, and no time. */
const ASKS_WHAT_NOT = [
  new RegExp(
    `(?:哪[些几][\\p{Script=Han}]{0,6}?|(?<!为)什么(?!时|地)[\\p{Script=Han}]{0,4}?)(?:${NOT_ZH.replace('|除外|例外', '')})`,
    'u',
  ),
  new RegExp(`(?:${NOT_ZH}).{1,12}(?:有哪些|是哪些|有什么|是什么|包括哪些|包括什么)`, 'u'),
  new RegExp(
    `^(?:so |and )?(?:what|which)(?! if\\b| time\\b| happens\\b)(?: [\\p{L}]+){0,5}?(?: ?(?:${NOT_EN}))`,
    'u',
  ),
] as const;
/** What anything is called that is on such a list, and that it is such, folded. */
const ANYTHING =
  /东西|商品|物品|产品|货品|货|情况|情形|项目|\b(?:things?|items?|goods|products?|stuff|cases?|situations?)\b|\ballowed\b|允许|可以|接受/gu;

/** Asked is which of a kind there are, folded: 哪些公司, which companies. */
const ASKS_WHICH =
  /哪(?:些|几[家个种项名位类])(\p{Script=Han}{2})|\b(?:which|what) (?:[a-z]+ )?([a-z]{3,}s)\b/u;
/** What stands where a noun might and is none. */
const NO_NOUN = /^(?:does|was|has|is|this|always)$/u;
/** That it is otherwise, asked or told, folded: with more words than for a list of what is not done. */
const OTHERWISE =
  /[不没未无非]|拒绝|停止|\b(?:no|none|neither|nor|without|refuse[sd]?|declines?|withholds?|stop(?:s|ped)?)\b/u;
/** What a line says that follows, folded: the following **fees**. */
const FOLLOWING = /(?:以下|下列|如下)(\p{Script=Han}{2})|\bfollowing (?:[a-z]+ )?([a-z]{3,}s)\b/u;
/** That somebody has it: who gets data is whom it is shared with. */
const HAVE = /\b(?:gets?|receives?|has|have|had|sees?|there)\b|得到|拿到|收到|获得|看到|存在/gu;

/** A line that says what stands right below it, or behind its colon. */
export interface AnnouncedList {
  readonly best: RankedSentence;
  /** The line and its items; none where they are in its own sentence. */
  readonly whole: readonly Sentence[];
  /** Whether no other line says as much. */
  readonly isNamed: boolean;
}

/**
 * The list that a question asks for by what the line above it says: what is **not** allowed or done (哪些不能退, below
 * 下列商品不接受退貨：), or which of a kind there are (which companies, below “with the following companies:”). Such a line has every
 * word that tells what is asked.
 *
 * @param own sentences of the same article, best first
 */
export function announcedList(own: readonly RankedSentence[]): AnnouncedList | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const asks = first.scene.probe.question.analysis.folded.text;
  const asksNot = ASKS_WHAT_NOT.some((pattern) => pattern.test(asks));
  const noun = nounOf(asksNot ? asks.replace(NOT, ' ') : asks);
  if (!asksNot && (noun === undefined || isDenied(asks))) return undefined;
  const words = wordsBeside(first.scene, asksNot ? [NOT, ANYTHING] : [HAVE]);
  const says = asksNot ? createDenying(noun) : createFollowing(noun ?? '');
  const lists = own.flatMap((line): readonly Omit<AnnouncedList, 'isNamed'>[] => {
    if (!says(headOf(line.sentence.text)) || !tellsAll(line, words)) return [];
    const items = itemsBelow(line.article, line.sentence);
    if (items.length > 0) return [{ best: line, whole: [line.sentence, ...items] }];
    return asksNot && INLINE.test(line.sentence.text) ? [{ best: line, whole: [] }] : [];
  });
  const naming = lists.filter(({ best }) => noun !== undefined && headOf(best.sentence.text).includes(noun));
  const [best] = naming.length > 0 ? naming : lists;
  return best && { ...best, isNamed: naming.length === 1 || lists.length === 1 };
}

/** What of is asked for: companies of which companies. */
function nounOf(asks: string): string | undefined {
  const [, zh, en] = ASKS_WHICH.exec(asks) ?? [];
  const noun = zh ?? en;
  return noun === undefined || NO_NOUN.test(noun) ? undefined : noun;
}

function isDenied(text: string): boolean {
  return text.search(NOT) >= 0 || OTHERWISE.test(text);
}

/** Tells whether a line says what is not allowed or done of what is asked: 以下费用不退 is not of goods. */
function createDenying(noun: string | undefined): (line: string) => boolean {
  return (line) => {
    if (line.search(NOT) < 0) return false;
    if (noun === undefined || line.includes(noun)) return true;
    const [, zh, en] = FOLLOWING.exec(line) ?? [];
    const other = zh ?? en;
    const isAny = (word: string) => word.search(ANYTHING) >= 0;
    return isAny(noun) && (other === undefined || isAny(other) || other.search(NOT) >= 0);
  };
}

function tellsAll(line: RankedSentence, words: readonly WordAsked[]): boolean {
  return words.some((word) => isIn(line, word)) && words.every((word) => isToldBy(line, word));
}

/** Up to its colon, folded. */
function headOf(text: string): string {
  return fold(text).text.split(/[:：]/u)[0] ?? '';
}

/** 以下商品恕不退换：内衣、泳衣。 */
const INLINE = /(?:以下|下列|如下|\bfollowing\b)[^：:]*[：:]\s*\S{2}/iu;

/** Tells whether a line says that those of a kind follow, and not whom it does not concern. */
function createFollowing(noun: string): (line: string) => boolean {
  const pattern = new RegExp(
    `(?:以下|下列|如下)[\\p{Script=Han}\\d]{0,3}${noun}|\\bfollowing (?:[a-z]+ ){0,2}${noun}\\b`,
    'u',
  );
  return (line) => pattern.test(line) && !isDenied(line);
}

/** The items of the list right below a line that ends in a colon or is a heading. */
function itemsBelow(article: Article, sentence: Sentence): readonly Sentence[] {
  const own = article.paragraphs[sentence.paragraph - 1];
  const isLast = own?.sentences.at(-1) === sentence;
  if (!isLast || (own?.kind !== 'heading' && !/[:：][\s*_]*$/u.test(sentence.text))) return [];
  const items: (readonly Sentence[])[] = [];
  for (const { sentences, kind } of article.paragraphs.slice(sentence.paragraph)) {
    const [first] = sentences;
    if (first === undefined || kind === 'row' || !beginsItem(article, first)) break;
    items.push(sentences);
  }
  return firstItems(items);
}
