import type { Sentence, Span } from '../../article/article.ts';
import { LINES } from '../../article/heading-lines.ts';
import { rowAt, tableAt } from '../../article/table-rows.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import type { Folded } from '../../text/folded.ts';
import { BARE_QUESTIONS, type BareQuestion } from './bare-questions.ts';

/** The sentence that tells what a bare question asks, and the words in it that do, where it is one place. */
export interface Told {
  readonly best: RankedSentence;
  /** The rows of a table that tell it one by one; empty where it stands in one sentence. */
  readonly rows: readonly Sentence[];
  readonly span: Span | undefined;
  /** Whether such words are the answer, and not a part of it. */
  readonly marks: boolean;
}

/**
 * The first sentence of the article that tells what a question asks that is nothing but its kind (电话, price), where few do;
 * `undefined` for any other question, and where another article tells it as well: nobody said which is meant.
 *
 * @param ranked best first
 */
export function chooseTold(ranked: readonly RankedSentence[]): Told | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const asked = bareQuestionOf(first.scene.probe.question.analysis.folded.text);
  if (asked === undefined) return undefined;
  const own = ranked.filter(({ scene }) => scene === first.scene).toSorted((a, b) => a.index - b.index);
  const places = joinRows(
    own.flatMap((found) => toldBy(found, asked) ?? []),
    own,
  );
  if (places.length > asked.most) return undefined;
  const others = ranked.filter(({ article }) => article.id !== first.article.id);
  return others.some((other) => toldBy(other, asked) !== undefined) ? undefined : places[0];
}

/** Longer questions are none of these, and are not looked at. In UTF-16 code units. */
const LONGEST = 80;

/**
 * @param folded what is asked
 * @example bareQuestionOf('请问电话是多少?') // the one for telephone numbers
 */
export function bareQuestionOf(folded: string): BareQuestion | undefined {
  if (folded.length > LONGEST) return undefined;
  const words = folded.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/gu, ' ');
  return BARE_QUESTIONS.find(({ asked }) => asked.some((whole) => whole.test(words)));
}

/** A table is one place: all its rows below the header, whether each tells it or not (under three: free). */
function joinRows(told: readonly Told[], own: readonly RankedSentence[]): readonly Told[] {
  const tableOf = ({ article, sentence }: RankedSentence) => tableAt(article, sentence.paragraph)?.first;
  const places: Told[] = [];
  for (const one of told) {
    const last = places.at(-1);
    const table = tableOf(one.best);
    if (last === undefined || table === undefined || table !== tableOf(last.best)) {
      places.push(one);
      continue;
    }
    const rows = own
      .filter((row) => tableOf(row) === table && !isHeader(row))
      .map(({ sentence }) => sentence);
    places[places.length - 1] = { ...last, rows, span: undefined };
  }
  return places;
}

function isHeader({ scene, index }: RankedSentence): boolean {
  return scene.stretch.lines[index] === LINES.columns;
}

function toldBy(found: RankedSentence, { told, beside, never, marks }: BareQuestion): Told | undefined {
  const { start, end } = found.sentence;
  const folded = fold(found.article.text.slice(start, end));
  const about = `${headerOf(found)} ${folded.text}`;
  if (never?.test(about) === true || !beside.every((one) => one.test(about))) return undefined;
  const places =
    told.map((pattern) => [...folded.text.matchAll(pattern)]).find(({ length }) => length > 0) ?? [];
  const [place] = places;
  if (place === undefined) return undefined;
  return {
    best: found,
    rows: [],
    span: places.length === 1 ? spanOf(place, folded, start) : undefined,
    marks,
  };
}

/** What the columns of a row are called, folded. */
function headerOf({ article, sentence }: RankedSentence): string {
  const names = rowAt(article, sentence.paragraph)?.header ?? [];
  return names.map(({ start, end }) => fold(article.text.slice(start, end)).text).join(' ');
}

/** Without the point that ends the sentence: £5. */
function spanOf(place: RegExpExecArray, folded: Folded, from: number): Span {
  const [written] = place;
  const { start, end } = folded.toOriginal(
    place.index,
    place.index + written.replace(/[.,\s]+$/u, '').length,
  );
  return { start: from + start, end: from + end };
}
