import type { Analysis, Term } from '../../../text/terms.ts';

/** A clause, word by word. The keys of its words are simplified; what is quoted of it is as the sentence has it. */
export interface Clause {
  readonly words: readonly Term[];
  /** The words from one place up to another, as they stand; `undefined` where that is no piece that can stand alone. */
  readonly text: (from: number, to?: number) => string | undefined;
  /** Whether the sentence begins with it. */
  readonly first: boolean;
  /** Whether it begins with a date, or the clause before is one. */
  readonly dated: boolean;
  /** The date that it begins with, or that stands before it. */
  readonly date?: string | undefined;
  /** Where it begins, after a date and after who brought about what it is about: 由某某主办的. */
  readonly start: number;
}

const BRACKETED = /[（(〔[][^（(〔[）)〕\]]*[）)〕\]]/gu;
const BETWEEN_CLAUSES = /[，。；：！？,;:!?…\n]/u;
const PAIRS = ['《》', '〈〉', '“”', '「」', '『』', '‘’'] as const;
/** Signs that a question is not asked with. */
const ODD = /[—–~～%"＂/|=×()（）[\]{}]|\.\.|\s-\s/u;
const YEAR_OR_DAY = /^(?:\d{3,4}年|\d{1,2}月|\d{1,2}日|\d{1,2}世纪|\d{1,2}年代)$/u;
const PART_OF_TIME = [
  '初',
  '末',
  '底',
  '春',
  '夏',
  '秋',
  '冬',
  '初期',
  '中期',
  '末期',
  '后期',
  '春天',
  '夏天',
  '秋天',
  '冬天',
  '上午',
  '下午',
  '晚上',
  '凌晨',
];

/** The clauses of a sentence, without what stands in brackets. */
export function clausesOf({ text, terms }: Analysis): readonly Clause[] {
  const gone = [...text.matchAll(BRACKETED)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  const kept = terms.filter(({ start, end }) => gone.every((part) => end <= part.start || start >= part.end));
  const groups: Term[][] = [];
  for (const [i, term] of kept.entries()) {
    const before = kept[i - 1];
    const gap = before === undefined ? '' : strip(text.slice(before.end, term.start));
    if (before === undefined || BETWEEN_CLAUSES.test(gap)) groups.push([]);
    groups.at(-1)?.push(term);
  }
  return joinHeads(groups).map((words, at, all) => {
    const dated = dateEnd(words, 0);
    const start = afterBy(words, dated);
    const before = all[at - 1];
    const afterDate = before !== undefined && dateEnd(before, 0) === before.length;
    return {
      words,
      first: at === 0 || (at === 1 && (afterDate || isTime(before))),
      dated: dated > 0 || afterDate,
      date: dated > 0 ? dateOf(text, words.slice(0, dated)) : afterDate ? dateOf(text, before) : undefined,
      start,
      text: (from, to = words.length) => pieceOf(text, words.slice(from, to)),
    };
  });
}

/** What follows a name that stands alone is said of it: 敦煌市，位于甘肃省. */
const OF_NAME =
  /^(?:位于|座落|坐落|地处|是|为|又称|俗称|简称|又名|旧称|古称|原名|本名|别名|亦称|成立于|建于|创立于|始建于|创建于|由)$/u;
const LONGEST_HEAD = 6;
const LONGEST_BY = 10;

function joinHeads(groups: readonly Term[][]): readonly (readonly Term[])[] {
  const [head, next, ...rest] = groups;
  if (head === undefined || next === undefined) return groups;
  const names =
    head.length <= LONGEST_HEAD &&
    head.every(({ tag, kind }) => kind === 'latin' || /^(?:n|x|j|b|s)/.test(tag));
  return names && OF_NAME.test(next[0]?.key ?? '') ? [[...head, ...next], ...rest] : groups;
}

/** A time and nothing else, such as from one year to another. */
function isTime(words: readonly Term[] | undefined): boolean {
  return words?.every(({ tag, key }) => tag === 'm' || tag === 't' || /^[从自到至]$/u.test(key)) === true;
}

function dateOf(text: string, words: readonly Term[]): string | undefined {
  return pieceOf(text, isOneOf(words[0], '在于') ? words.slice(1) : words);
}

/** 由工信部主办的 before what it is said of. */
function afterBy(words: readonly Term[], from: number): number {
  if (words[from]?.key !== '由') return from;
  const end = words.findIndex(({ key }, at) => at > from && key === '的');
  return end > from && end - from <= LONGEST_BY ? end + 1 : from;
}

function strip(text: string): string {
  return text.replace(BRACKETED, '');
}

function pieceOf(text: string, words: readonly Term[]): string | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return '';
  const outer = widen(text, first.start, last.end);
  const piece = strip(text.slice(outer.start, outer.end))
    .replace(/(?<=[\p{Script=Han}\d])\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\d)/gu, '')
    .trim();
  const balanced = PAIRS.every(([open, close]) => count(piece, open) === count(piece, close));
  return balanced && !ODD.test(piece) ? piece : undefined;
}

/** Quotation marks right before and after belong to the words. */
function widen(text: string, start: number, end: number) {
  const opens = /[《〈“「『]/u.test(text.charAt(start - 1));
  const closes = /[》〉”」』]/u.test(text.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function count(text: string, sign = ''): number {
  return text.split(sign).length - 1;
}

/** Where the words after a date begin: a year, with its month and day or without, or a day of a month. */
export function dateEnd(words: readonly Term[], from: number): number {
  let at = from;
  if (isOneOf(words[at], '在于')) at++;
  if (isOneOf(words[at], ['公元', '西元'])) at++;
  const begin = at;
  while (at < words.length) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) break;
    if (YEAR_OR_DAY.test(word.key)) at++;
    else if (/^\d{1,4}$/.test(word.key) && isOneOf(next, '年月日')) at += 2;
    else break;
  }
  const parts = words.slice(begin, at).map(({ key }) => key);
  const written = parts.join('');
  if (!/\d{3,4}年|\d月\d{1,2}日|\d世纪/u.test(written)) return from;
  return isOneOf(words[at], PART_OF_TIME) ? at + 1 : at;
}

export function isOneOf(word: Term | undefined, keys: string | readonly string[]): boolean {
  return word !== undefined && word.key !== '' && [...keys].includes(word.key);
}
