/** What may be told of before and now; behind it `old` asks for what was (the old fare), not of something old (the old mill). */
const CHANGES =
  'price|cost|fee|fare|toll|charge|rent|rate|tax|pay|salary|wage|limit|number|figure|amount|sum|total|value|size|length|name';
/**
 * How it is asked for what was before, both languages, both scripts. Not 过去三年, the three years past, nor 2020年以前, by which a
 * time is told.
 */
const ASKS_OLD = new RegExp(
  [
    '原[来來先本定价價有]|本来|本來|(?<![年月日号號时時])(?:以前|之前)|(?:过去|過去)(?!的?[\\d一二两兩三四五六七八九十几幾数數半多])|从前|從前|此前|先前',
    '旧[价版]|舊[價版]|(?:调整|調整|涨价|漲價|改|变)前',
    `\\b(?:originally|previously|formerly|used to|at first|initially|before it (?:was|rose|fell|went)|the old (?:${CHANGES})s?)\\b`,
  ].join('|'),
  'iu',
);

/**
 * Whether it is asked what was before a change.
 *
 * @example asksOld('以前門票多少錢？') // true
 */
export function asksOld(question: string): boolean {
  return ASKS_OLD.test(question);
}
