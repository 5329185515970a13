import traditionalOf from 'opencc-js/dict/STCharacters';
import simplifiedOf from 'opencc-js/dict/TSCharacters';
import type { Language } from './article.ts';

/** Chinese texts quote Latin names; below this share of Han among the letters a text is not Chinese. */
const LEAST_HAN = 0.15;
/** Characters looked at. */
const SAMPLE = 20_000;

/** Characters that one script writes and the other does not: `电` against `電`; not `后`, which both have. */
const onlySimplified = changedBy(traditionalOf);
const onlyTraditional = changedBy(simplifiedOf);

/**
 * The language and script a text is written in, by its characters. Chinese without any telling character
 * counts as simplified.
 * @example detectLanguage('互聯網與數據') // 'zh-Hant'
 */
export function detectLanguage(text: string): Language {
  let han = 0;
  let latin = 0;
  let simplified = 0;
  let traditional = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (/\p{Script=Han}/u.test(character)) {
      han++;
      if (onlySimplified.has(character)) simplified++;
      else if (onlyTraditional.has(character)) traditional++;
    } else if (/\p{L}/u.test(character)) latin++;
  }
  if (han === 0 || han < (han + latin) * LEAST_HAN) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

/** Whether only the traditional script writes a character: 網, not 后. */
export function isOnlyTraditional(character: string): boolean {
  return onlyTraditional.has(character);
}

function changedBy(table: string): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const entry of table.split('|')) {
    const [from, ...to] = entry.split(' ');
    if (from !== undefined && !to.includes(from)) changed.add(from);
  }
  return changed;
}
