/**
 * Characters that are taken for one another. Cyrillic and Greek letters come from the confusables of Unicode's
 * security mechanisms (https://www.unicode.org/reports/tr39/), as far as they cannot be told from Latin ones in print.
 */

/** Latin, and what looks like it. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['b', 'Ь'],
  ['c', 'с'],
  ['e', 'е'],
  ['g', 'ɡ'],
  ['h', 'һ'],
  ['i', 'іι'],
  ['j', 'ј'],
  ['k', 'κ'],
  ['l', 'ӏ'],
  ['n', 'ո'],
  ['o', 'оοо'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['s', 'ѕ'],
  ['u', 'υ'],
  ['v', 'ѵν'],
  ['w', 'ԝ'],
  ['x', 'хχ'],
  ['y', 'у'],
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'С'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥ'],
  ['Z', 'Ζ'],
];

/** Taken for one another, each for each. */
const GROUPS: readonly string[] = [
  'Oo0〇○',
  'Il1|',
  'S5',
  'B8',
  'Z2',
  '己已巳',
  '未末',
  '土士',
  '日曰',
  '人入八',
  '戊戌戍',
  '口囗',
  '千干于',
  '天夭',
  '市巿',
  '有冇',
  '治冶',
  '今令',
  '一ー',
  '二ニ',
  '力カ',
  '工エ',
  '卜ト',
  '夕タ',
  '八ハ',
];

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);
const GROUPS_OF = new Map<string, Set<string>>();
for (const group of GROUPS)
  for (const member of group) GROUPS_OF.set(member, new Set([...(GROUPS_OF.get(member) ?? []), ...group]));

/**
 * A text with every letter of another alphabet that looks Latin as the Latin one.
 *
 * @example latinLooks('Аpple') === 'Apple' // the first letter was Cyrillic
 */
export function latinLooks(text: string): string {
  return text.replace(/[\u0370-\u058f\u0261]/g, (letter) => LATIN_OF.get(letter) ?? letter);
}

/** Whether one character may be taken for the other, though they are different. */
export function looksLike(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [latinLooks(one), latinLooks(other)];
  return a.toLowerCase() === b.toLowerCase() || GROUPS_OF.get(a)?.has(b) === true;
}
