import type { Span } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';

/** A name of one of them; 和 and what a verb or another phrase begins with stand in none. */
const ONE_ZH = '[^,。?、和与跟及或是被由在从向了为有等把将对]{1,12}?';
const WHICH_ZH = '(?:谁|哪(?:一)?[个种家座款边]|何者)';
/** What is compared: 谁快, 哪个更便宜, 谁赢了. */
const COMPARED_ZH = '便宜|领先|厉害|[快慢高低大小多少早晚长短重轻好强贵远近赢胜]';
const COMPARED_EN =
  '(?:more|less) [a-z]+|better|worse|(?:fast|quick|slow|tall|short|long|old|eld|young|bigg|small|larg|great|high|low|deep|wid|broad|narrow|near|furth|farth|cheap|dear|heavi|light|strong|weak|earli|soon|lat|new|few|hott|cold|cool|warm|wett|dri|bright|dark|rich|poor|clos|thick|thinn|hard|soft|eas[iy]|safe?|busi|loud|quiet)er';
/** Another question begins with it: when, **where** or **by whom**. */
const NO_NAME = '(?!(?:by |in |at |to |from )?(?:who|whom|whose|what|which|when|where|why|how)\\b)';
const BETWEEN = {
  zh: new RegExp(
    `^(${ONE_ZH})(?:和|与|跟|、|还是)(${ONE_ZH})(?:,|相比|比起来|当中|中)*${WHICH_ZH}(.*(?:${COMPARED_ZH}|[更较比最先]).*)$`,
    'u',
  ),
  en: new RegExp(
    `^(?:which|who|what|when|where)\\b([^?]*?)[,:] ?(?:in |at |the )*${NO_NAME}([^,?]+?),? or (?:in |at |the )*${NO_NAME}([^,?]+?) *\\?*$`,
    'u',
  ),
} as const;

/** It is said not to be so: 白芷**不**比罗恩快, Ann is **not** faster. */
const NOT = /[不没未无非]|\b(?:not|never|no|hardly|neither|nor)\b|n't\b/u;

/** Two of which one is asked for. */
export interface Choice {
  /** Folded, as the question names them. */
  readonly two: readonly [string, string];
  /**
   * In what they are compared (快, faster), folded; empty where that is not told (哪个更好些: 更), `undefined` where they are not
   * compared: born in Paris or London.
   */
  readonly compared: string | undefined;
  /** The question, folded. */
  readonly asked: string;
}

/**
 * The two of which one is asked for; `undefined` where it is not asked so.
 *
 * @example asksBetween('白芷和罗恩谁的速度快') // { two: ['白芷', '罗恩'], compared: '快', … }
 */
export function asksBetween(question: string): Choice | undefined {
  const asked = fold(question).text.trim();
  const [, one, other, tail = ''] = BETWEEN.zh.exec(asked) ?? [];
  // 更, 比 and 先 alone compare, but do not tell in what.
  if (one !== undefined && other !== undefined)
    return { two: [one, other], compared: lastOf(tail, COMPARED_ZH) ?? '', asked };
  const [, head = '', first, second] = BETWEEN.en.exec(asked) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return { two: [first, second], compared: lastOf(head, `\\b(?:${COMPARED_EN})\\b`), asked };
}

function lastOf(text: string, words: string): string | undefined {
  return [...text.matchAll(new RegExp(words, 'gu'))].at(-1)?.[0];
}

/** What stands between two that are compared, and in what: 白芷**比**罗恩**快**, 甲**高于**乙, Ann is **faster than** Ben. */
const THAN_ZH = /比/u;
const ABOVE_ZH = /([快慢高低大小多少早晚长短重轻强优胜])于$/u;
const THAN_EN = /\bthan (?:the )?$/u;

/**
 * The one of two that a sentence puts first in what is asked (白芷比罗恩快, of who is faster), as a span of it. `undefined` where
 * it compares them in nothing, in something else (慢) or not so (不比): which it is would have to be worked out.
 */
export function firstCompared(sentence: string, { two, compared = '', asked }: Choice): Span | undefined {
  if (compared === '') return undefined;
  const folded = fold(sentence);
  const [first, second] = two
    .map((name) => ({ name, start: placeOf(folded.text, name) }))
    .sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || first.start < 0) return undefined;
  const end = first.start + first.name.length;
  const between = folded.text.slice(end, second.start);
  const [behind = ''] = folded.text.slice(second.start + second.name.length).split(CLAUSE_END);
  const before = folded.text.slice(0, first.start).split(CLAUSE_END).at(-1) ?? '';
  if (CLAUSE_END.test(between) || NOT.test(before + between + behind)) return undefined;
  if ([between, behind].some((part) => isOfAnother(part, asked))) return undefined;
  const isFirst =
    (THAN_ZH.test(between) && lastOf(behind, COMPARED_ZH) === compared) ||
    ABOVE_ZH.exec(between)?.[1] === compared ||
    (THAN_EN.test(between) && new RegExp(`\\b${compared}\\b`, 'u').test(between));
  return isFirst ? folded.toOriginal(first.start, end) : undefined;
}

/** What is told is not told of the one itself: 白芷**的弟弟**, **Ann's** brother; unless the question asks of it (谁的速度快). */
function isOfAnother(part: string, asked: string): boolean {
  if (part.startsWith("'s")) return true;
  const [, what = ''] = /的(\p{Script=Han}{1,2})/u.exec(part) ?? [];
  return what !== '' && !asked.includes(what) && !/^[快慢高低大小多少早晚长短重轻好强贵远近]/u.test(what);
}

const CLAUSE_END = /[,。;:!?]|\.(?: |$)/u;

/**
 * The one of two, not compared, that alone stands in a sentence (born in Paris or London: **London**), as a span of it.
 * `'none'` where neither does, `'unclear'` where both do or it is said not to be so.
 */
export function onlyOne(sentence: string, { two }: Choice): Span | 'none' | 'unclear' {
  const folded = fold(sentence);
  const found = two.flatMap((name) => {
    const start = placeOf(folded.text, name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  const [one, other] = found;
  if (one === undefined) return 'none';
  return other !== undefined || NOT.test(folded.text) ? 'unclear' : folded.toOriginal(one.start, one.end);
}

/** Where a name stands first, Latin letters and figures as whole words; below 0 where it does not. */
function placeOf(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = [text[at - 1] ?? '', name[0] ?? '', name.at(-1) ?? '', text[at + name.length] ?? ''];
    const [before = '', first = '', last = '', after = ''] = around;
    if (!JOINED.test(before + first) && !JOINED.test(last + after)) return at;
  }
  return -1;
}

const JOINED = /^[\p{Script=Latin}\d]{2}$/u;
