import { bare } from '../../search/quotes/bare.ts';

/** `……`, `…`, `...`, `。。。`, in brackets or not: what a quotation leaves out. */
const ELISION =
  /[([（［【〔]\s*(?:…+|\.{3,}|。{3,}|⋯+)\s*[)\]）］】〕]|…+|⋯+|(?<!\.)\.{3,}|。{3,}|(?<!\S)(?:\. ){2,}\./gu;

/**
 * The parts of a quotation that leaves something out, each with words in it.
 *
 * @example splitAtElisions('制造业是立国之本……强国之基') // ['制造业是立国之本', '强国之基']
 */
export function splitAtElisions(quotation: string): readonly string[] {
  return quotation
    .split(ELISION)
    .map((part) => part.trim())
    .filter((part) => bare(part) !== '');
}
