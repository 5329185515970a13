import simplifiedOf from 'opencc-js/dict/TSCharacters';
import { closeFigures } from './close-figures.ts';
import type { Folded } from './folded.ts';

/**
 * Variant forms that OpenCC's table leaves apart. Only such as no simplified word is written with: folding 著 to
 * 着 would cost the segmenter 著名 (`src/text/units.ts` joins those, after segmentation).
 */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['你', '妳'],
  ['它', '牠祂'],
  ['峰', '峯'],
  ['群', '羣'],
  ['只', '祇'],
  ['苏', '甦'],
  ['症', '癥'],
  ['效', '傚'],
  ['仿', '倣'],
  ['彷', '徬'],
  ['叙', '敍'],
  ['污', '汚'],
  ['卫', '衞'],
  ['浚', '濬'],
  ['斗', '鬪'],
  ['邻', '隣'],
  ['妆', '粧'],
  ['懒', '嬾'],
  ['柏', '栢'],
];

/** Punctuation that compatibility normalisation leaves apart. */
const PUNCTUATION: readonly (readonly [string, string])[] = [
  ['"', '“”„‟«»「」『』〝〞″'],
  ["'", '‘’‚‛′`´'],
  ['-', '‐‑‒–—―−﹘'],
  ['(', '〔【〖（'],
  [')', '〕】〗）'],
  ['。', '｡'],
  ['·', '・•‧∙'],
  ['~', '〜～'],
];

/** Marks and format characters (zero-width spaces, direction marks, soft hyphens) leave no trace. */
const TRACELESS = /[\p{M}\p{Cf}]/u;
const LATIN = /\p{Script=Latin}/u;

/** General punctuation, that of Chinese, and full-width forms. */
const FREQUENT = [
  [0x2010, 0x203f],
  [0x3000, 0x303f],
  [0xff00, 0xffef],
] as const;

const IDEOGRAPHS = { first: 0x4e00, last: 0x9fff } as const;
const single = withFrequent(makeTable());
/** Of each unified ideograph that the table changes its form; `undefined` for the others. */
const forms = Array.from({ length: IDEOGRAPHS.last - IDEOGRAPHS.first + 1 }, (_, at) =>
  single.get(String.fromCharCode(IDEOGRAPHS.first + at)),
);
/** 1 for each that it changes: small, since it is looked into for every character. */
const changed = Uint8Array.from(forms, (form) => (form === undefined ? 0 : 1));
const ASCII = /^[\0-\x7f]*$/;

/**
 * Folds a text for matching: NFKC, lower case, diacritics off Latin letters, traditional → simplified character
 * by character (OpenCC's table; phrases are not looked at, so that the same character always folds alike),
 * quotation marks, dashes and brackets to one form each; without the spaces that some set around figures in Chinese
 * (`closeFigures`). Idempotent.
 *
 * @example fold('５．２％ 發展').text === '5.2% 发展'
 */
export function fold(text: string): Folded {
  if (ASCII.test(text)) {
    const plain = { text: text.toLowerCase(), toOriginal: mapBack(undefined, text) };
    return text.includes(' %') ? closeFigures(plain) : plain;
  }
  let folded = '';
  // Made only once a character changes the length: most texts never need it.
  let starts: number[] | undefined;
  let at = 0;
  // What is its own form is taken over in one piece, from here on.
  let same = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isOwnForm(code)) {
      starts?.push(at);
      at++;
      continue;
    }
    const known = isIdeograph(code) ? forms[code - IDEOGRAPHS.first] : undefined;
    const length = known === undefined && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const form = known ?? foldCharacter(text.slice(at, at + length));
    folded += text.slice(same, at) + form;
    if (starts === undefined && form.length !== length) {
      starts = Array.from({ length: folded.length - form.length }, (_, index) => index);
    }
    if (starts !== undefined) for (let unit = 0; unit < form.length; unit++) starts.push(at);
    at += length;
    same = at;
  }
  return closeFigures({ text: folded + text.slice(same), toOriginal: mapBack(starts, text) });
}

/** Whether a character is known to be folded to itself: ASCII but capitals, and ideographs that no table names. */
function isOwnForm(code: number): boolean {
  if (code < 0x80) return code < 0x41 || code > 0x5a;
  return isIdeograph(code) && changed[code - IDEOGRAPHS.first] === 0;
}

/** Whether a code is that of a unified ideograph of the first block, as nearly all in use are. */
export function isIdeograph(code: number): boolean {
  return code >= IDEOGRAPHS.first && code <= IDEOGRAPHS.last;
}

function foldCharacter(character: string, table = single): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : character;
  const known = table.get(character);
  if (known !== undefined) return known;
  // The unified ideographs that no table names are their own form; the rest is worked out.
  if (isIdeograph(code)) return character;
  if (TRACELESS.test(character)) return '';
  return foldAnew(character, table);
}

function foldAnew(character: string, table: ReadonlyMap<string, string>): string {
  const compatible = character.normalize('NFKC').toLowerCase();
  let form = '';
  for (const part of compatible) {
    // İ becomes i and a mark, ｶﾞ カ and a mark.
    if (TRACELESS.test(part)) continue;
    const base = LATIN.test(part) ? part.normalize('NFD').replace(/\p{M}/gu, '') : part;
    form += table.get(base) ?? base;
  }
  return form;
}

function mapBack(starts: readonly number[] | undefined, original: string): Folded['toOriginal'] {
  if (starts === undefined) return (start, end) => ({ start, end });
  return (start, end) => {
    const from = starts[start] ?? original.length;
    const last = end > start ? (starts[end - 1] ?? original.length) : from;
    // The end is where the next character that left a trace begins; marks that left none belong before it.
    let after = end;
    while (after < starts.length && starts[after] === last) after++;
    return { start: from, end: end > start ? (starts[after] ?? original.length) : from };
  };
}

function makeTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const pair of simplifiedOf.split('|')) {
    const [traditional, simplified] = pair.split(' ');
    if (traditional !== undefined && simplified !== undefined) table.set(traditional, simplified);
  }
  for (const [form, others] of [...VARIANTS, ...PUNCTUATION])
    for (const other of others) table.set(other, form);
  // 薴 → 苧 → 苎: what is folded to folds no further.
  for (const [character, form] of table) table.set(character, table.get(form) ?? form);
  return table;
}

/** The table with the punctuation of Chinese texts, so that it need not be worked out each time it comes. */
function withFrequent(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(table);
  for (const [first, last] of FREQUENT)
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      all.set(character, foldCharacter(character, table));
    }
  return all;
}
