import type { Sentence, Span } from '../../article/article.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import type { Folded } from '../../text/folded.ts';
import { isRow } from '../table/rows-asked.ts';
import { AROUND, BARE_QUESTIONS, type BareQuestion } from './bare-questions.ts';

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
 * `undefined` for any other question.
 *
 * @param ranked best first
 */
export function chooseTold(ranked: readonly RankedSentence[]): Told | undefined {
  const [first] = ranked;
  if (first === undefined) return undefined;
  const asked = bareQuestionOf(first.scene.probe.question.analysis.folded.text);
  if (asked === undefined) return undefined;
  const own = ranked.filter(({ scene }) => scene === first.scene);
  const told = own.toSorted((a, b) => a.index - b.index).flatMap((found) => toldBy(found, asked) ?? []);
  const places = joinRows(told);
  return places.length > asked.most ? undefined : places[0];
}

/** What stands in rows right below one another is one place: a table of prices. */
function joinRows(told: readonly Told[]): readonly Told[] {
  const places: Told[] = [];
  for (const one of told) {
    const last = places.at(-1);
    const [above, row] = [last?.rows.at(-1)?.paragraph ?? last?.best.sentence.paragraph, one.best.sentence];
    if (last === undefined || above !== row.paragraph - 1 || !isRow(last.best) || !isRow(one.best)) {
      places.push(one);
      continue;
    }
    const rows = [...(last.rows.length > 0 ? last.rows : [last.best.sentence]), row];
    places[places.length - 1] = { ...last, rows, span: undefined };
  }
  return places;
}

/**
 * @param folded what is asked
 * @example bareQuestionOf('请问电话是多少?') // the one for telephone numbers
 */
export function bareQuestionOf(folded: string): BareQuestion | undefined {
  const words = folded.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(/\s+/gu, ' ');
  const isWhole = (language: 'zh' | 'en', asked: string) => {
    const { before, behind } = AROUND[language];
    return new RegExp(`^${before}(?:${asked})${behind}$`, 'u').test(words);
  };
  return BARE_QUESTIONS.find(({ zh, en }) => isWhole('zh', zh) || isWhole('en', en));
}

function toldBy(found: RankedSentence, { told, beside, marks }: BareQuestion): Told | undefined {
  const { start, end } = found.sentence;
  const folded = fold(found.article.text.slice(start, end));
  const places =
    told.map((pattern) => [...folded.text.matchAll(pattern)]).find(({ length }) => length > 0) ?? [];
  const [place] = places;
  if (place === undefined || (beside !== undefined && !beside.test(folded.text))) return undefined;
  return {
    best: found,
    rows: [],
    span: places.length === 1 ? spanOf(place, folded, start) : undefined,
    marks,
  };
}

function spanOf(place: RegExpExecArray, folded: Folded, from: number): Span {
  const { start, end } = folded.toOriginal(place.index, place.index + place[0].length);
  return { start: from + start, end: from + end };
}
