import { fold } from '../../text/fold.ts';

/** Which end of a time is asked for, both languages, folded; where both are or neither is, the whole. */
const ASKS_BOTH =
  /(?:几点|什么时候|何时|哪天|几[月号日]).{0,3}[到至].{0,2}(?:几点|什么时候|何时|哪天|几[月号日])|\bfrom when (?:to|until)\b|\bwhat (?:are|were) the (?:opening )?hours\b/u;
const ASKS_START =
  /开始|从(?:什么时候|何时|几[点月号日]|哪)|[起开](?:[门馆业园])?(?:的|呢)?[?\s]*$|[起开](?:实施|施行|生效)|\b(?:start|begin|began|begins|starts|starting|opens?|opened|since when|from when)\b/u;
const ASKS_END =
  /结束|为止|截止|[到至](?:什么时候|何时|几[点月号日]|哪)|(?:关|闭|打烊|收工)(?:[门馆园业闭])?(?:的|呢)?[?\s]*$|到期|期满|\b(?:end|ends|ended|close[sd]?|shut|until|till|finish(?:es|ed)?|expires?|deadline)\b/u;

export type EndAsked = 'start' | 'end' | 'whole';

/** @example endAsked('圖書館幾點關門') // 'end' */
export function endAsked(question: string): EndAsked {
  const asked = fold(question).text;
  const [start, end] = [ASKS_START.test(asked), ASKS_END.test(asked)];
  if (start === end || ASKS_BOTH.test(asked)) return 'whole';
  return start ? 'start' : 'end';
}
