import type { AnswerType } from '../../entities/answer-type.ts';

type Language = 'zh' | 'en';

const WHEN_ZH = '什么时[候间]|何[时年日]|哪(?:一)?[年天日]|几点';
const WHERE_ZH = '何[地处]|哪[里儿]|什么地方';

/**
 * What may part two questions of one sentence, folded: a sign, a joining word, or both; between when and where in Chinese, nothing
 * (何时何地).
 */
export const BETWEEN: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `[?!。;,]+ *(?:还有|以及|另外|此外|并且|而且|同时|那么?|又)?,?|还有|以及|并且|而且|[、和与及](?=[在于从是]?(?:${WHEN_ZH}|${WHERE_ZH}|为什么|为何|如何|怎[么样]|多少钱))|(?<=${WHEN_ZH})(?=[在于]?(?:${WHERE_ZH}))`,
    'gu',
  ),
  en: /[?!]+ *(?:(?:and|also|plus)\b)?|[,;] *(?:(?:and|also|plus|then) +)*| +(?:and|plus) +(?:also +)?/gu,
};

/** What stands together, whatever signs and words are in it, folded: titles, quotations, brackets. */
export const TOGETHER = /《[^》]*》|"[^"]*"|\([^()]*\)/gu;

/** Words of asking that ask nothing where others make them any: **任何**, **无论**谁, 谁**都**. */
const ANY_BEFORE = '(?<!任|无论|不论|不管|无论是|不论是)';
const ASKS_ZH = new RegExp(
  `${ANY_BEFORE}(?:(?:什么|甚么|啥|谁|哪)(?!.{0,2}都)|何[时处地人年月日故种]|为何|如何|怎[么样]|多少|第几|(?<![十好这那前后近数])几(?:[点号月楼层岁元块折]|\\p{Script=Han}{1,2}$)(?<![来中后前内])|(?<![\\d一二三四五六七八九十百千万米])多[久长大高远深宽重])|是否|能否|可否|有没有|能不能|可不可以|是不是|会不会|要不要|需不需要|吗$|呢$`,
  'u',
);

const BE_OR_DO =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|may|must|has|have|had|isn't|aren't|wasn't|don't|doesn't|didn't|can't)";
const INTO = '(?:(?:in|at|on|by|for|to|from|of|with|until|since) )?';
/** Clauses that only tell when or where something is (when two forces act, where he was born) have their verb behind what it is told of. */
const ASKS_EN = new RegExp(
  [
    `^${INTO}(?:when|where|why|whom?|how) ${BE_OR_DO}\\b`,
    `^${INTO}(?:when|where|why|whom?|how|what|how (?:much|many|long|often|far)|(?:what|which) [a-z]+)$`,
    `^${INTO}how (?:much|many|long|often|far|old|big|large|tall|high|deep|wide|heavy|fast|late|early|soon) `,
    `^${INTO}(?:who|whose|what|which) (?!(?:is|are|was|were) [a-z]+ed\\b)`,
    `^${BE_OR_DO} (?:i|you|we|he|she|it|they|there)\\b`,
    // Asked by asking to be told.
    '\\b(?:tell me|do you know|want to know|wonder|explain) (?:when|where|why|who|how|what|which)\\b',
  ].join('|'),
  'u',
);

/** A clause that says when what is asked behind it is so: 在什么情况**下**. */
const SETS_SCENE = /(?:下|(?<!什么|何)时候?|[之以]后|[之以]前|的话)$/u;

/** Who only says what they do not know asks nothing yet: 不知道什么原因，灯不亮怎么办？ */
const NOT_KNOWN = /^我?们?(?:也|都)?不(?:知道|清楚|晓得|明白|确定)/u;

/** Whether a stretch of a question asks something itself. @param folded without the signs around it */
export function asksItself(folded: string, language: Language): boolean {
  return (
    !NOT_KNOWN.test(folded) &&
    (language === 'zh' ? ASKS_ZH : ASKS_EN).test(folded.replace(TOGETHER, '…')) &&
    !SETS_SCENE.test(folded)
  );
}

/** What goes on with the question before it: a choice, a contrast, other words for it, an instance, or what is so if it is so. */
export const GOES_ON: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:还是|或|而[不非]|即|也就是|和|与|及|比如|例如|譬如|如果[能可]|能(?:不能)?\p{Script=Han}吗?$|(?:您|你|请|能|可以|麻烦)+(?:不能|否)?告诉|(?:[哪谁].?|哪个?)(?:更|比较)?[高低大小多少快慢贵早晚长短远近好]$|(?:它们|两者|二者)?(?:之间)?(?:的|有什么)?(?:区别|差别|差异|不同))/u,
  en: /^(?:or|but not|that is|i\.e\.|such as|for example|e\.g\.|if so|if not|by how much|for what$|what for$|why not$|which (?:in|on|at|for|by))(?![a-z])/u,
};

/** Causes **and** effects of one thing, named behind the second alone. */
export const SHARES_TAIL = [
  /^(?:what|who|which) (?:is|are|was|were) the [a-z]+$/u,
  /^(?:and )?(?:what|who|which) (?:is|are|was|were) the [a-z]+ (?:of|for|in|to) /u,
] as const;

/** What guesses at a reason that was asked for. */
export const GUESSES: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:是不是|是否|是因为|因为|难道)/u,
  en: /^(?:(?:is|was) (?:it|that|this) (?:because|due)|because)\b/u,
};

/**
 * The circumstances that one deed has: two of them side by side are asked for by themselves (**when and where** was it?). Who and who,
 * how many and which are one question about one thing.
 */
export const CIRCUMSTANCES: ReadonlySet<AnswerType> = new Set(['time', 'place', 'reason', 'manner']);

/** What stands before a question phrase and goes with it; folded. */
export const BEFORE_PHRASE: Readonly<Record<Language, RegExp>> = {
  zh: /[在于到从由被是]$/u,
  en: /\b(?:in|at|on|by|for|to|from|of|with) $/u,
};

/** What asks nothing and begins with this is told of what comes after it; in English all else, of what is before. */
export const SETS_OUT: Readonly<Record<Language, RegExp>> = {
  zh: /^/u,
  en: /^(?:if|when|in|on|at|for|after|before|during|once|as)\b/u,
};
