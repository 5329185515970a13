import type { Span } from '../../../article/article.ts';
import { SURNAMES } from '../../../search/entities/chinese-names.ts';
import { OFFICES } from '../../../search/entities/offices.ts';
import type { Analysis, Term } from '../../../text/terms.ts';
import {
  NAMES,
  NO_NOUN_ENDING,
  NO_PHRASE_BEGINNING,
  NO_PHRASE_END,
  NOUNS,
  SOUND,
  TRANSCRIBED,
} from './phrase-words.ts';

/** What a run of words is: a name as far as its words tell, a phrase of nouns, or what stands behind “called”. */
export type PhraseKind = 'names' | 'phrase' | 'called' | 'when' | 'count' | 'years';

export interface Phrase extends Span {
  readonly kind: PhraseKind;
}

/**
 * Runs of nouns and names in a sentence, whole and in the parts that may be meant by themselves; offsets are those of the
 * analysed text. Made for recall, where no entity answers: the ranker decides.
 *
 * @example phrasesIn(analyzer.analyze('节目仍在彩电中心播出')) // 节目, 彩电中心 …
 */
export function phrasesIn(analysis: Analysis): readonly Phrase[] {
  const officers = officersIn(analysis);
  // 总经理|罗|启明: what ends within a name is none.
  const runs = phrasesOfRuns(analysis).filter(
    ({ start, end }) => !officers.some((name) => start < name.end && end > name.start && end < name.end),
  );
  const phrases = [...officers, ...nicknamesIn(analysis), ...runs, ...calledIn(analysis)];
  const known = new Set<string>();
  return phrases.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`;
    if (known.has(key) || end - start < 2) return false;
    known.add(key);
    return true;
  });
}

/** A piece of a run. */
interface Piece extends Span {
  /** A sound is a character that goes on a name where it follows one. */
  readonly is: 'name' | 'sound' | 'noun' | 'edge';
}

function phrasesOfRuns({ terms, text }: Analysis): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let before: Span | undefined;
  for (const run of runsOf(
    terms.flatMap((term) => piecesOf(term, text)),
    text,
  )) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const whole = { start: first.start, end: last.end };
    phrases.push({ kind: 'phrase', ...whole });
    for (const names of namesOf(run)) {
      phrases.push({ kind: 'names', ...names });
      phrases.push({ kind: 'phrase', start: names.start, end: last.end });
      phrases.push({ kind: 'phrase', start: first.start, end: names.end });
    }
    if (before !== undefined && JOINED.test(text.slice(before.end, whole.start)))
      phrases.push({ kind: 'phrase', start: before.start, end: whole.end });
    before = whole;
  }
  return phrases;
}

/** 消费者 of 中产阶级**的**消费者; center **of the** path; 苏恩佩**和**蔡元云. */
const JOINED = /^(?:[的之和与與及暨、]|\s(?:of|and)(?:\s(?:the|an?|its|their|his|her))?\s)$/u;
/** Within a name: 朱尔·雷邦德, C. S. Lewis, a Latin word and the next. */
const WITHIN = /^(?:[·・‧•]|\.?\s|-|’s\s|'s\s)?$/u;

export const DOT = /[·・‧•]/u;

function runsOf(pieces: readonly Piece[], text: string): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    const last = run.at(-1);
    if (last !== undefined && (piece.is === 'edge' || !WITHIN.test(text.slice(last.end, piece.start)))) {
      runs.push(run);
      run = [];
    }
    if (piece.is === 'edge') continue;
    // Beside a dot everything is a name: 朱尔·**雷**邦德.
    const dotted = last !== undefined && run.length > 0 && DOT.test(text.slice(last.end, piece.start));
    if (dotted) run.push({ ...(run.pop() ?? last), is: 'name' });
    run.push(dotted ? { ...piece, is: 'name' } : piece);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Names that stand together: 爱德华|三世, 罗伯|甘迺迪. */
function namesOf(run: readonly Piece[]): readonly Span[] {
  const names: Span[] = [];
  let at = 0;
  while (at < run.length) {
    const first = run[at];
    if (first?.is !== 'name') {
      at++;
      continue;
    }
    let last = at;
    while (run[last + 1]?.is === 'name' || run[last + 1]?.is === 'sound') last++;
    names.push({ start: first.start, end: run[last]?.end ?? first.end });
    at = last + 1;
  }
  return names;
}

function piecesOf(term: Term, text: string): readonly Piece[] {
  const { start, end, key, tag, kind, stop } = term;
  // A figure is part of no name.
  if (kind === 'number') return [{ start, end, is: 'edge' }];
  if (kind === 'latin')
    return [{ start, end, is: stop || !/^[\p{L}\p{N}]/u.test(text.slice(start, end)) ? 'edge' : 'name' }];
  if (TRANSCRIBED.test(key)) return [{ start, end, is: 'name' }];
  if (stop || end - start !== key.length) return [{ start, end, is: stop ? 'edge' : 'noun' }];
  if (tag === 'x') {
    const from = start + (NO_PHRASE_BEGINNING.has(key.charAt(0)) ? 1 : 0);
    const to = end - (key.length > 1 && NO_PHRASE_END.has(key.slice(-1)) ? 1 : 0);
    const pieces: Piece[] = [];
    if (from > start) pieces.push({ start, end: from, is: 'edge' });
    if (to > from) pieces.push({ start: from, end: to, is: 'name' });
    if (end > to) pieces.push({ start: to, end, is: 'edge' });
    return pieces;
  }
  if (key.length === 1 && SOUND.test(key)) return [{ start, end, is: 'sound' }];
  if (NAMES.test(tag)) return [{ start, end, is: 'name' }];
  return [{ start, end, is: NOUNS.test(tag) && !NO_NOUN_ENDING.has(key) ? 'noun' : 'edge' }];
}

/** How it is said that something has a name or somebody an office, and the name. */
const CALLED =
  /(?:又称|亦称|也称|或称|统称|合称|史称|人称|尊称|自称|俗称|简称|全称|别称|通称|称为|称作|称之为|称做|又叫|也叫|叫做|叫作|叫|又名|亦名|本名|原名|全名|别名|学名|译名|名为|名叫|取名|命名为|改名为?|更名为?|易名为?|改称|谥号|绰号|别号|笔名|艺名|昵称|外号|担任|出任|就任|升任|历任|兼任|改任|转任|调任|现任|当选为?|晋升为?|任命为|任|官至)(?:为|作|是|做|曰|了|过)?[:"《(]?([^,。;:"》《()、是而]{2,16})/gu;

function calledIn({ folded }: Analysis): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const match of folded.text.matchAll(CALLED)) {
    const [whole, name = ''] = match;
    const end = match.index + whole.length;
    found.push({ kind: 'called', ...folded.toOriginal(end - name.length, end) });
  }
  return found;
}

/** An office, a name that is a surname and one or two more characters, and what somebody does: 总经理**罗启明**表示. */
const OFFICER = new RegExp(
  `(?:${OFFICES.zh})([${SURNAMES}]\\p{Script=Han}{1,2})(?=在|于|表示|称|说|坦言|坦承|直言|赛[前后]|会[上后]|此前|当时|介绍|指出|认为|宣布|强调|回应|透露|出席|致辞|主持|[,。;、:)]|$)`,
  'gu',
);

/** A name in quotation marks behind what somebody is or how that is said: 会长是“**大山**”, 管理员“**阿木**”; no group is. */
const NICKNAME =
  /(?:[是叫为:]|[员长主师手人者家]|管理|教练|裁判|队长)"([\p{Script=Han}a-z\d_]{1,8})"(?![奖杯号队组])/gu;

function nicknamesIn({ folded }: Analysis): readonly Phrase[] {
  return [...folded.text.matchAll(NICKNAME)].map((match) => {
    const end = match.index + match[0].length - 1;
    return { kind: 'names', ...folded.toOriginal(end - (match[1] ?? '').length, end) };
  });
}

/** People by their office, whom the segmenter may cut in two. */
function officersIn({ folded }: Analysis): readonly Phrase[] {
  return [...folded.text.matchAll(OFFICER)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'names', ...folded.toOriginal(end - (match[1] ?? '').length, end) };
  });
}
