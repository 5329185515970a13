import { finish, type Steps } from '../steps.ts';
import { afterAnyQuotation, afterExclamation, chineseSpeech, englishSpeech } from './abbreviations.ts';
import type { Span } from './article.ts';
import { cutSentence, LONGEST_SENTENCE } from './cut-sentence.ts';
import { type Enclosures, enclosureSteps, isClosing, isOpening, isQuote, isWhole } from './enclosures.ts';
import { endsAtPoint, HAN, LONGEST_WORD, type Mark } from './full-point.ts';

/**
 * A Chinese semicolon parts clauses that could stand alone. Behind so many characters it ends a sentence here,
 * so that what is cited stays short; before that a split would leave fragments.
 */
const LONG_CLAUSE = 60;

/** Characters looked at before others may have their turn. */
const STEP = 1000;

const WHITE = /\s/;
const CITATION = /^(?:\[(?:\d{1,3}(?:[-–,，、]\s?\d{1,3})*|[注註]\s?\d{1,3}|citation needed)\])+/;

/**
 * The sentences of a paragraph, as spans into the whole text, without white space around them. Every other
 * character of the paragraph is in exactly one. Takes time linear in the length. None is longer than `LONGEST_SENTENCE`.
 *
 * @example splitSentences('他问：“好吗？”我说好。Dr. Li paid 3.5 yuan. Fine', 0, 45)
 * // 他问：“好吗？” | 我说好。 | Dr. Li paid 3.5 yuan. | Fine
 */
export function splitSentences(text: string, start: number, end: number): readonly Span[] {
  return finish(sentenceSteps(text, start, end));
}

/** The same, some characters at a time. */
export function* sentenceSteps(text: string, start: number, end: number): Steps<readonly Span[]> {
  const enclosures = yield* enclosureSteps(text, start, end);
  const sentences: Span[] = [];
  let from = skipWhite(text, start, end);
  /** End of the short quotation or bracket the scan is in. */
  let wholeUntil = -1;
  let i = from;
  let pause = i + STEP;
  while (i < end) {
    if (i > pause) {
      pause = i + STEP;
      yield;
    }
    const character = text.charAt(i);
    if (!isEndMark(character)) {
      const close = i > wholeUntil && isOpening(character) ? enclosures.closes.get(i) : undefined;
      if (close !== undefined && isWhole(character, close - i)) wholeUntil = close;
      i++;
      continue;
    }
    const after = absorb(text, i + 1, end, enclosures);
    if (after <= wholeUntil || !endsHere({ text, from, mark: i, after, end, enclosures })) {
      i = after;
      continue;
    }
    yield* pushPieces(text, { start: from, end: after }, sentences);
    from = skipWhite(text, after, end);
    i = from;
  }
  const last = trimEnd(text, from, end);
  if (last > from) yield* pushPieces(text, { start: from, end: last }, sentences);
  return sentences;
}

/** A sentence; one that is too long in several. */
function* pushPieces(text: string, { start, end }: Span, sentences: Span[]): Steps<void> {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = cutSentence(text, { start: from, end });
    sentences.push({ start: from, end: trimEnd(text, from, cut) });
    from = skipWhite(text, cut, end);
    yield;
  }
  sentences.push({ start: from, end });
}

function isEndMark(character: string): boolean {
  return '。！？｡!?.…；'.includes(character);
}

/** The end of what belongs to an end mark: further end marks, closing quotes and brackets, `[1]`. */
function absorb(text: string, from: number, end: number, enclosures: Enclosures): number {
  let at = from;
  while (at < end) {
    const character = text.charAt(at);
    if ('。！？｡!?.…'.includes(character)) at++;
    else if (isClosing(character) && (enclosures.opens.has(at) || !isOpening(character))) at++;
    else if (character === '[') {
      const citation = CITATION.exec(text.slice(at, Math.min(end, at + LONGEST_WORD)));
      if (!citation) break;
      at += citation[0].length;
    } else break;
  }
  return at;
}

function endsHere(at: Mark): boolean {
  const next = skipWhite(at.text, at.after, at.end);
  if (next >= at.end) return true;
  const follower = at.text.charAt(next);
  if ('，、；：,;:）)'.includes(follower)) return false;
  const character = at.text.charAt(at.mark);
  if (character === '；') return at.mark - at.from >= LONG_CLAUSE;
  if (goesOnAfterEnclosure(at, next)) return false;
  if ('。｡！？'.includes(character)) return true;
  if (character === '…') return endsAfterEllipsis(at, next);
  return character === '.' ? endsAtPoint(at, next) : endsAtAsciiMark(at, next);
}

/** Whether a quotation or bracket that has just been closed is only a part of the sentence. */
function goesOnAfterEnclosure({ text, from, mark, after, enclosures }: Mark, next: number): boolean {
  let opening = -1;
  for (let i = mark + 1; i < after; i++) {
    const matched = enclosures.opens.get(i);
    // Square brackets behind an end mark are citations.
    if (matched !== undefined && text.charAt(matched) !== '[') opening = matched;
  }
  // Nothing closed, or closed what began in an earlier sentence, or a mark outside ends the sentence anyway.
  if (opening < from || '。！？｡!?.'.includes(text.charAt(after - 1))) return false;
  // A title is never a sentence of its own, a bracket only where it stands alone.
  if ('《〈'.includes(text.charAt(opening))) return true;
  if (!isQuote(text.charAt(opening))) return opening > from;
  const following = text.slice(next, next + LONGEST_WORD);
  const stopped = '。｡'.includes(text.charAt(mark));
  if (HAN.test(text.charAt(next))) {
    if (afterAnyQuotation.test(following) || (!stopped && afterExclamation.test(following))) return true;
    const clause = /^[^。！？，,；]{0,8}/.exec(following)?.[0] ?? '';
    if (opening === from) return chineseSpeech.test(clause);
    // A quotation brought in by a colon or comma is a sentence of its own; otherwise it is a phrase.
    return !/[：:，,]/.test(text.charAt(opening - 1)) && !stopped;
  }
  const words = following.split(/[^\p{L}']+/u).slice(0, 3);
  return /^\p{Ll}/u.test(following) || words.some((word) => englishSpeech.has(word));
}

/** `……` trails off inside a sentence as often as at its end: it ends one only before a quotation or a capital. */
function endsAfterEllipsis({ text, mark, after }: Mark, next: number): boolean {
  if (/[。！？!?]/.test(text.slice(mark, after))) return true;
  return (
    isOpening(text.charAt(next)) ||
    isClosing(text.charAt(after - 1)) ||
    (next > after && /\p{Lu}/u.test(text.charAt(next)))
  );
}

/** `!` and `?`: not in `Yahoo! is`, not in an address. */
function endsAtAsciiMark({ text, mark, after }: Mark, next: number): boolean {
  const follower = text.charAt(next);
  if (next > after) return !/\p{Ll}/u.test(follower);
  return (
    HAN.test(follower) ||
    HAN.test(text.charAt(mark - 1)) ||
    (isOpening(follower) && HAN.test(text.charAt(next + 1)))
  );
}

function skipWhite(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && WHITE.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && WHITE.test(text.charAt(at - 1))) at--;
  return at;
}
