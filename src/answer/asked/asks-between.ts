import { fold } from '../../text/fold.ts';

/** A name of one of them; 和 and what a verb or another phrase begins with stand in none. */
const ONE_ZH = '[^,。?、和与跟及或是被由在从向了为有等把将对]{1,12}?';
const WHICH_ZH = '(?:谁|哪(?:一)?[个种家座款边]|何者)';
/** What is compared: 谁快, 哪个更便宜, 谁赢了. */
export const COMPARED_ZH = '便宜|领先|厉害|[快慢高低大小多少早晚长短重轻好强贵远近赢胜]';
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

/** The last of some words in a text. */
export function lastOf(text: string, words: string): string | undefined {
  return [...text.matchAll(new RegExp(words, 'gu'))].at(-1)?.[0];
}
