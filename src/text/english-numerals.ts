/** One to nineteen. */
export const ONES: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Twenty to ninety. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

const ONE = ONES.slice(0, 9).join('|');
/** Longer words first: seventeen is no seven. */
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONE})(?![a-z]))?|${ONES.toReversed().join('|')})`;
const BELOW_THOUSAND = `(?:(?:(?:${ONE}|an?) hundred)(?: (?:and )?${BELOW_HUNDRED}(?! hundred|-(?:${ONE})))?|${BELOW_HUNDRED})`;

/**
 * A whole number below a million in English words, as a part of a regular expression for folded text; what stands before and
 * behind it is not looked at, but that it ends no word and counts no place (twenty-**fifth**).
 */
export const ENGLISH_NUMERAL = `(?:(?:${BELOW_THOUSAND}|an?) thousand(?:,? (?:and )?${BELOW_THOUSAND}(?! thousand))?|${BELOW_THOUSAND})(?![a-z\\d]|-(?:[a-z]+th|first|second|third)(?![a-z]))`;

/**
 * The value of a number in English words that `ENGLISH_NUMERAL` matched.
 *
 * @example parseEnglishNumeral('one hundred and twenty-five') // 125
 */
export function parseEnglishNumeral(words: string): number {
  let [total, section] = [0, 0];
  for (const word of words.split(/[^a-z]+/)) {
    if (word === 'hundred') section = (section || 1) * 100;
    else if (word === 'thousand') [total, section] = [(section || 1) * 1000, 0];
    else section += VALUES.get(word) ?? 0;
  }
  return total + section;
}

/**
 * A whole number from 1 to 99 in English words; `undefined` for another, which is seldom written so.
 *
 * @example writeEnglishNumeral(25) // 'twenty-five'
 */
export function writeEnglishNumeral(value: number): string | undefined {
  if (value < 20) return ONES[value - 1];
  const [tens, ones] = [TENS[Math.floor(value / 10) - 2], ONES[(value % 10) - 1]];
  return tens === undefined || ones === undefined ? tens : `${tens}-${ones}`;
}
