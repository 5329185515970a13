import { fold } from '../../../text/fold.ts';
import type { Analyzer } from '../../../text/terms.ts';
import { type Question, readQuestion } from '../question.ts';
import { completePart } from './complete-part.ts';
import {
  asksItself,
  BETWEEN,
  CIRCUMSTANCES,
  GOES_ON,
  GUESSES,
  SETS_OUT,
  SHARES_TAIL,
  TOGETHER,
} from './question-forms.ts';
import { saysWhat } from './says-what.ts';

/** One of the questions that are asked at once. */
export interface QuestionPart {
  /** As it was written, without the signs around it. */
  readonly asked: string;
  /** As it would be asked by itself: what another part says for it is said. */
  readonly whole: string;
  /** Whether that is no more than what it is about: what it asks it says itself. */
  readonly steered: boolean;
}

/** More questions at once are hardly ever meant. What is beyond stays with the last. */
const MOST_PARTS = 4;
/** Signs and white space around a part. */
const AROUND = /^[\s,，、;；。.!！?？]+|[\s,，、;；。.!！?？]+$/gu;
const HAN = /\p{Script=Han}/u;

/**
 * The questions that are asked at once (什么时候开始，在哪里报名？), each as it would be asked by itself: the second is about what the
 * first is about. One alone where it is one question, however many things it names: 谁和谁, how many and which.
 *
 * @example splitQuestion('谁发明的？哪一年？', analyzer) // [{ asked: '谁发明的', … }, { asked: '哪一年', whole: '哪一年发明的' }]
 */
export function splitQuestion(text: string, analyzer: Analyzer): readonly QuestionPart[] {
  const language = HAN.test(text) ? 'zh' : 'en';
  const read = (part: string) => readQuestion(part, analyzer);
  const parts = joinAsking(cutPieces(markSpaces(text, read), language), language, read);
  if (parts.length < 2) return [{ asked: text, whole: text, steered: false }];
  const questions = parts.map(({ start, end }) => read(bare(text.slice(start, end))));
  return questions.map((question, at) => {
    const stacked = { here: parts[at]?.stacked === true, next: parts[at + 1]?.stacked === true };
    return { asked: question.text, ...completePart(questions, at, stacked) };
  });
}

/** A space between Chinese words, where people leave out the mark. */
const SPACE = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;
/** Asks of whatever was named before, folded: how often, how much a piece. */
const OF_ANYTHING =
  /^(?:大概|大约|一般|通常|需?要)?(?:多久|多少钱|几块钱?|怎么[卖收]费?|什么价)?(?:要|能|是)?[一每]?[次回趟天周月年个人份张件位斤克]?(?:多久|多少钱|几[次回趟天块])?[一每]?[次回趟天周月年个人份张件位斤克]?$/u;
/** The stretch up to a sign or a space, on either side of one. */
const [STRETCH_BEFORE, STRETCH_BEHIND] = [/[^\s,，、;；。!！?？]*$/u, /^[^\s,，、;；。!！?？]*/u];

/**
 * Puts a question mark in the place of a space that parts two questions (保修多久 怎么联系), each of which asks something by its own words.
 * Of the same length as what was asked.
 */
function markSpaces(text: string, read: (text: string) => Question): string {
  const isWhole = (stretch: string) => {
    const folded = fold(stretch).text;
    return asksItself(folded, 'zh') && !OF_ANYTHING.test(folded) && saysWhat(read(stretch));
  };
  return text.replace(SPACE, (space, at: number) => {
    const before = STRETCH_BEFORE.exec(text.slice(0, at))?.[0] ?? '';
    const behind = STRETCH_BEHIND.exec(text.slice(at + space.length))?.[0] ?? '';
    return isWhole(before) && isWhole(behind) ? `?${space.slice(1)}` : space;
  });
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a question mark stands behind it. */
  readonly ends: boolean;
  /** Whether it stands right behind the question phrase of the one before: 活动何时**何地举行**. */
  readonly stacked: boolean;
}

/** What stands between the signs and words that may part questions. */
function cutPieces(text: string, language: 'zh' | 'en'): readonly Piece[] {
  const folded = fold(text);
  const together = [...folded.text.matchAll(TOGETHER)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const pieces: Piece[] = [];
  let [from, stacked] = [0, false];
  const add = (to: number, sign: string) => {
    const place = folded.toOriginal(from, to);
    const piece = folded.text.slice(from, to).trim();
    if (to > from) pieces.push({ text: piece, ...place, ends: sign.includes('?'), stacked });
    stacked = sign === '';
  };
  for (const { 0: sign, index } of folded.text.matchAll(BETWEEN[language])) {
    if (together.some(({ start, end }) => index >= start && index < end)) continue;
    add(index, sign);
    from = index + sign.length;
  }
  add(folded.text.length, '');
  return pieces;
}

/** Pieces put together so that each asks something by itself; what asks nothing goes with what comes after it, at the end with what is before. */
function joinAsking(
  pieces: readonly Piece[],
  language: 'zh' | 'en',
  read: (text: string) => Question,
): readonly Piece[] {
  const asking = pieces.filter(({ text }) => asksItself(text, language));
  // Opening hours? Tickets? Beside a question in words a bare noun is what that is about.
  const asks = (piece: Piece, joined: Piece) =>
    asking.length > 0 ? asking.includes(piece) : isAlone(joined, pieces) && saysWhat(read(joined.text));
  const parts: Piece[] = [];
  let waiting: Piece | undefined;
  for (const piece of pieces) {
    const latest = parts.at(-1);
    if (waiting !== undefined && latest !== undefined && !SETS_OUT[language].test(waiting.text))
      [parts[parts.length - 1], waiting] = [join(latest, waiting), undefined];
    const joined = waiting === undefined ? piece : join(waiting, piece);
    const before = parts.at(-1);
    if (!asks(piece, joined)) waiting = joined;
    else if (before === undefined) [parts[0], waiting] = [joined, undefined];
    else {
      const isOwn =
        parts.length < MOST_PARTS && arePart(before, joined, { language, read, isParted: parts.length > 1 });
      if (isOwn) parts.push(joined);
      else parts[parts.length - 1] = join(before, joined);
      waiting = undefined;
    }
  }
  const last = parts.pop();
  if (last !== undefined) parts.push(waiting === undefined ? last : join(last, waiting));
  return parts;
}

/** Whether a stretch stands between question marks. */
function isAlone({ start, ends }: Piece, pieces: readonly Piece[]): boolean {
  const before = pieces.findLast((piece) => piece.end <= start);
  return ends && (before === undefined || before.ends);
}

function join(one: Piece, other: Piece): Piece {
  return { ...one, text: `${one.text},${other.text}`, end: other.end, ends: other.ends };
}

interface Parting {
  readonly language: 'zh' | 'en';
  readonly read: (text: string) => Question;
  /** Whether the first of two is parted from one before it. */
  readonly isParted: boolean;
}

/** Whether two stretches that ask are two questions. */
function arePart(one: Piece, other: Piece, { language, read, isParted }: Parting): boolean {
  if (GOES_ON[language].test(other.text)) return false;
  const [untailed, tailed] = SHARES_TAIL;
  if (!one.ends && untailed.test(one.text) && tailed.test(other.text)) return false;
  const [first, second] = [read(one.text), read(other.text)];
  const isShort = !saysWhat(first) || !saysWhat(second);
  if (isShort && first.type === second.type) return false;
  // Why is it, is it because: a guess at what is asked is no other question.
  if (first.type === 'reason' && GUESSES[language].test(other.text)) return false;
  return (
    one.ends ||
    isParted ||
    saysWhat(first) ||
    (CIRCUMSTANCES.has(first.type) && CIRCUMSTANCES.has(second.type))
  );
}

function bare(text: string): string {
  return text.replace(AROUND, '');
}
