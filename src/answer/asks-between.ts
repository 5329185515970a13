/** Which of two is asked, both scripts: 白芷和罗恩谁快, who came first, Ann or Ben. */
/** A name of one of them; 和 and what a verb or another phrase begins with stand in none. */
const ONE_ZH = '[^，,。？?、和与與跟及或是被由在从從向了为為有等把将將对對]{1,12}?';
const WHICH_ZH = '(?:谁|誰|哪(?:一)?[个個种種家座款边邊]|何者)';
/** What is compared: 谁快, 哪个更便宜, 谁赢了. */
const COMPARED_ZH =
  '[更较較最比先快慢高低大小多少早晚长長短重轻輕好强強贵貴远遠近赢贏胜勝]|便宜|领先|領先|厉害|厲害';
const BETWEEN = {
  zh: new RegExp(
    `^(${ONE_ZH})(?:和|与|與|跟|、|还是|還是)(${ONE_ZH})(?:，|,|相比|比起来|比起來|当中|當中|中)*${WHICH_ZH}.*(?:${COMPARED_ZH})`,
    'u',
  ),
  en: /^(?:which|who|what|when|where)\b[^?]*[,:]\s*(?:the )?([^,?]+?),? or (?:the )?([^,?]+?)\s*\?*$/iu,
} as const;

/**
 * The two of which one is asked for; `undefined` where it is not asked so.
 *
 * @example asksBetween('白芷和罗恩谁的速度快') // ['白芷', '罗恩']
 */
export function asksBetween(question: string): readonly [string, string] | undefined {
  for (const pattern of Object.values(BETWEEN)) {
    const [, one, other] = pattern.exec(question.trim()) ?? [];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
}

/** What is compared with what: 白芷**比**罗恩快, Ann is faster **than** Ben. */
const THAN = /比|[快慢高低大小多少早晚长長短重轻輕强強优優胜勝][于於]|\bthan\b/iu;

/**
 * The one of two that a sentence puts first (白芷比罗恩快), as an offset into it. `undefined` where it compares nothing: which it
 * is would have to be worked out.
 */
export function firstCompared(
  sentence: string,
  [one, other]: readonly [string, string],
): { readonly start: number; readonly end: number } | undefined {
  const [first, second] = [one, other]
    .map((name) => ({ name, start: sentence.toLowerCase().indexOf(name.toLowerCase()) }))
    .sort((a, b) => a.start - b.start);
  if (first === undefined || second === undefined || first.start < 0) return undefined;
  const end = first.start + first.name.length;
  return THAN.test(sentence.slice(end, second.start)) ? { start: first.start, end } : undefined;
}
