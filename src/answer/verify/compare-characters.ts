import { fold } from '../../text/fold.ts';
import type { Difference } from './verdict.ts';

/** Format characters and variation selectors. */
const INVISIBLE = /[\p{Cf}\p{VS}]/gu;
const FULL_WIDTH = /[\u3000\uff01-\uffef]/g;

/** Each evens one difference out, in this order. */
const STEPS: readonly (readonly [Difference, (text: string) => string])[] = [
  ['invisible', (text) => text.replace(INVISIBLE, '')],
  ['width', (text) => text.replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'))],
  ['form', (text) => text.normalize('NFKC')],
  ['case', (text) => text.toLowerCase()],
  ['accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')],
  ['script', (text) => fold(text).text.replace(/著/g, '着')],
];

/**
 * In what two characters differ that are folded alike.
 *
 * @example compareCharacters('Ａ', 'a') // ['width', 'case']
 */
export function compareCharacters(article: string, quotation: string): readonly Difference[] {
  const found: Difference[] = [];
  let [one, other] = [article, quotation];
  for (const [difference, even] of STEPS) {
    if (one === other) return found;
    const [evenOne, evenOther] = [even(one), even(other)];
    const changed = (evenOne !== one) !== (evenOther !== other);
    // Where both change they differ in this only if nothing is left: 臺 and 檯, but not Á and A.
    if (changed || (evenOne === evenOther && evenOne !== one)) found.push(difference);
    [one, other] = [evenOne, evenOther];
  }
  // One sign of one text stands for several of the other: ㎡ and m2.
  return found.length === 0 ? ['form'] : found;
}

/** In what the signs and white space between two characters differ. A line break may stand for any white space. */
export function compareGaps(article: string, quotation: string): readonly Difference[] {
  if (article === quotation) return [];
  const found: Difference[] = [];
  const [one, other] = [article, quotation].map((gap) => gap.replace(INVISIBLE, '')) as [string, string];
  if (countInvisible(article) !== countInvisible(quotation)) found.push('invisible');
  const [marks, otherMarks] = [one.replace(/\s/g, ''), other.replace(/\s/g, '')];
  if (marks !== otherMarks) found.push(isSameWidthless(marks, otherMarks) ? 'width' : 'punctuation');
  else if (/\s/.test(one) !== /\s/.test(other) && !/\n/.test(one + other)) found.push('spacing');
  return found;
}

function countInvisible(text: string): number {
  return text.match(INVISIBLE)?.length ?? 0;
}

function isSameWidthless(one: string, other: string): boolean {
  const even = (text: string) =>
    text.replace(FULL_WIDTH, (sign) => sign.normalize('NFKC')).replace(/｡/g, '。');
  return even(one) === even(other);
}
