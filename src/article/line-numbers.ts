const DIGITS = '一二三四五六七八九';
/** Ways to number; the number is the first group. */
const NUMBERINGS: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.．]/u,
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^(\d{1,3})[.、．]\s?(?=\D)/u,
  /^[（(]?(\d{1,3})[）)]/u,
  /^第([一二三四五六七八九十]{1,3}|\d{1,3})[編编章节節条條]/u,
  /^part (\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}]|\.\d)/iu,
  /^chapter (\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}]|\.\d)/iu,
  /^section (\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}]|\.\d)/iu,
  /^article (\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}]|\.\d)/iu,
  /^([IVXL]{1,7})\.\s/u,
];
/**
 * The numbers that items of a list begin with, wherever they are. Narrower than the ways above: `一.` is a heading's, and in
 * `3)4` the number is part of a formula.
 */
export const ITEM_NUMBER =
  /^(?:\d{1,3}[.)、．]\s?(?=\D)|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]|[一二三四五六七八九十]{1,3}、)/;
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/** What a number begins with: most lines have none. */
const BEGINS = /^(?:[（(第\d一二三四五六七八九十IVXL]|part |chapter |section |article )/iu;

interface Numbered {
  /** Which of the ways. */
  readonly way: number;
  readonly number: number;
}

/** @example numberOf('十二、其他') // { way: 0, number: 12 } */
export function numberOf(text: string): Numbered | undefined {
  if (!BEGINS.test(text)) return undefined;
  for (const [way, numbering] of NUMBERINGS.entries()) {
    const [, written] = numbering.exec(text) ?? [];
    if (written !== undefined) return { way, number: readNumber(written) };
  }
  return undefined;
}

function readNumber(written: string): number {
  if (/^[ivxl]/i.test(written)) return readRoman(written.toUpperCase());
  if (!/[十一二三四五六七八九]/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : [undefined, written];
  const digit = (character: string) => DIGITS.indexOf(character) + 1;
  return (
    (tens === undefined ? 0 : (digit(tens) || 1) * 10) + (ones === undefined || ones === '' ? 0 : digit(ones))
  );
}

/** @example readRoman('XIV') // 14 */
function readRoman(written: string): number {
  const values = [...written].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
