import type { Span } from '../../article/article.ts';
import { rowAt } from '../../article/table-rows.ts';
import { kindOfColumn } from '../../search/entities/cell-figures.ts';
import { tellPeople } from '../../search/people/people-told.ts';
import type { Question } from '../../search/question/question.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { keyNumber } from '../../search/words/key-number.ts';
import { fold } from '../../text/fold.ts';
import { CURRENCIES } from '../../text/measures.ts';
import type { Analyzer } from '../../text/terms.ts';
import { asksGrowth } from '../settle/settle-growth.ts';
import { areTold, isAnother, newest, periodsOf } from './column-periods.ts';
import { BRACKETED } from './rows-asked.ts';

/** So much of what a header's cell says must be asked for, each word shared evenly among the cells that have it. */
const NAMED = 0.5;
/** What a column of changes is called, folded. */
const CHANGES = /同比|环比|增[长幅减]|变[动化]|涨跌|change|growth/u;
/** What is counted: 几**台**, 多少**人**; folded. */
const COUNTED = /(?:几|多少)(?:个)?(\p{Script=Han})/u;
/** What has to be worked out from two cells, folded; both languages. */
const COMPARES =
  /(?<![同环占对])比(?![赛例率分重较热喻如武值]).{1,20}[多少高低大小长短快慢重轻]|相差|差(?:多少|几|距|额)|\b(?:than|difference|compared)\b/u;
/** A cell that is a sum of money by itself, folded. */
const SUM = new RegExp(
  `^(?:(?:us|hk|nt|[ac])?[$£€¥] ?\\d[\\d,.]*|\\d[\\d,.]*[万亿]?(?:${CURRENCIES}))$`,
  'u',
);
/** Who asks how much to take asks for the dose, not for how often; folded. */
const ASKS_DOSE = /[吃喝用服](?:多少|几[^次回])|\bhow much\b.*\b(?:take|give|drink|have|for)\b|\bdose\b/u;
const DOSES = /用量|剂量|服用量|\bdos(?:e|age)\b|\bhow much\b|\bamount\b/u;
/** English words whose beginnings are so alike are held for one: ton, tonnage. In letters. */
const SHORTEST_STEM = 3;

/**
 * The cell of a found row that answers, where it can be told: by the words of its column's header that the question has; by what
 * is counted; as the only one that the question does not name itself; of several years' figures, where no year is named, the newest.
 * None where two would have to be held against each other.
 *
 * @returns offsets into the article's text
 */
export function findCell({ article, sentence, scene }: RankedSentence, analyzer: Analyzer): Span | undefined {
  const row = rowAt(article, sentence.paragraph);
  if (row === undefined) return undefined;
  const { question } = scene.probe;
  const asked = new Set(question.analysis.units.map(({ key }) => key));
  const read = (span: Span | undefined) =>
    span === undefined ? '' : article.text.slice(span.start, span.end);
  const keysOf = (words: string) => [...new Set(analyzer.analyze(words).units.map(({ key }) => key))];
  const pieces = (span: Span | undefined) => keysOf(read(span));
  const cells = row.cells.map((span, at) => ({ span, text: read(span), header: row.header?.[at], at }));
  const { people } = scene.probe;
  // Whom the question is about names the row as well: 6至11岁 of who is eight.
  const isOfPeople = (span: Span) =>
    people !== undefined &&
    tellPeople(
      people,
      {
        units: Int32Array.from(analyzer.analyze(read(span)).units, ({ key }) => keyNumber(key)),
        entities: [],
      },
      { language: question.language },
    ).told === 1;
  // Of Child (5–15) nobody asks for what is in brackets.
  const isNamed = ({ text, span }: { readonly text: string; readonly span: Span }) => {
    const outside = keysOf(text.replace(BRACKETED, ' '));
    return (outside.length > 0 ? outside : pieces(span)).every((piece) => asked.has(piece));
  };
  const named = cells.filter((cell) => isNamed(cell) || isOfPeople(cell.span));
  // What the question names itself is not what it asks for; nor is what says nothing: —.
  // Nor is the figure of another year what was then.
  const asks = fold(question.text).text;
  const periods = periodsOf(asks);
  const open = cells.filter(
    (cell) =>
      !named.includes(cell) &&
      /[\p{L}\p{N}]/u.test(cell.text) &&
      !isAnother(periodsOf(fold(read(cell.header)).text), periods),
  );
  const headers = cells.map(({ header }) => pieces(header));
  const held = open.map((cell) => ({ ...cell, share: shareAsked(headers, cell.at, asked) }));
  const isSum = ({ text, header }: (typeof held)[number]) =>
    kindOfColumn(read(header)) === 'money' ? /\d/u.test(text) : SUM.test(fold(text).text);
  const changes = () =>
    asksGrowth(question.text) ? held.filter(({ header }) => CHANGES.test(fold(read(header)).text)) : [];
  const doses = () =>
    ASKS_DOSE.test(asks) ? held.filter(({ header }) => DOSES.test(fold(read(header)).text)) : [];
  const answers = [
    doses,
    () => bestNamed(held),
    () => lastNamed(bestNamed(held), (cell) => pieces(cell.header), question),
    () => counted(held, asks),
    () => endNamed(held, question, read),
    () => (named.some(({ at }) => at === 0) && cells.length === 2 ? held : []),
    () => (question.figure === 'money' ? held.filter(isSum) : []),
    () =>
      question.type === 'number'
        ? newest(
            held
              .map((cell) => ({ ...cell, name: fold(read(cell.header)).text }))
              .filter(({ name }) => areTold(periods, periodsOf(name))),
          )
        : [],
  ];
  for (const answer of [changes, ...(COMPARES.test(asks) ? [] : answers)]) {
    const [one, another] = answer();
    if (one !== undefined && another === undefined) return one.span;
  }
  return undefined;
}

/** What share of a header's cell is asked for; a word that several of them have tells them apart the less. */
function shareAsked(headers: readonly (readonly string[])[], at: number, asked: ReadonlySet<string>): number {
  let [all, had] = [0, 0];
  for (const piece of headers[at] ?? []) {
    const weight = 1 / headers.filter((header) => header.includes(piece)).length;
    all += weight;
    if (isAsked(piece, asked)) had += weight;
  }
  return all === 0 ? 0 : had / all;
}

function isAsked(piece: string, asked: ReadonlySet<string>): boolean {
  if (asked.has(piece)) return true;
  if (!/^[a-z]+$/u.test(piece) || piece.length < SHORTEST_STEM) return false;
  return [...asked].some(
    (one) => one.startsWith(piece) || (one.length >= SHORTEST_STEM && piece.startsWith(one)),
  );
}

/** Those whose column is called by a word of the question at the end, where Chinese has what it is: 意外身故**保额**. */
function endNamed<T extends { readonly header: Span | undefined }>(
  cells: readonly T[],
  { analysis, language }: Question,
  read: (span: Span | undefined) => string,
): readonly T[] {
  const words = analysis.terms.flatMap(({ key, stop }) => (stop || key.length < 2 ? [] : [key]));
  if (language !== 'zh') return [];
  return cells.filter(({ header }) => words.some((word) => fold(read(header)).text.endsWith(word)));
}

function bestNamed<T extends { readonly share: number }>(cells: readonly T[]): readonly T[] {
  const most = Math.max(NAMED, ...cells.map(({ share }) => share));
  return cells.filter(({ share }) => share === most);
}

/**
 * Of columns that are all named that whose name the question phrase has (哪个**班级**); else the one that the others only narrow
 * down: the last in Chinese (优胜的**成绩**), the first in English (the **time** of the winner).
 */
function lastNamed<T>(
  cells: readonly T[],
  piecesOf: (cell: T) => readonly string[],
  { headUnits, analysis, language }: Question,
): readonly T[] {
  const heads = cells.filter((cell) => piecesOf(cell).some((piece) => headUnits.includes(piece)));
  if (heads.length === 1 || cells.length === 0) return heads;
  const keys = analysis.units.map(({ key }) => key);
  const places = cells.map((cell) => {
    const own = piecesOf(cell);
    return language === 'zh'
      ? keys.findLastIndex((key) => own.includes(key))
      : keys.findIndex((key) => own.includes(key));
  });
  const place = language === 'zh' ? Math.max(...places) : Math.min(...places);
  return place < 0 ? [] : cells.filter((_, at) => places[at] === place);
}

/** Those with a figure of what is counted; where some are nothing else (**2台** beside 客厅1台), these. */
function counted<T extends { readonly text: string }>(cells: readonly T[], question: string): readonly T[] {
  const counter = COUNTED.exec(question)?.[1];
  if (counter === undefined) return [];
  const having = cells.filter(({ text }) => new RegExp(`\\d ?${counter}`, 'u').test(fold(text).text));
  const whole = having.filter(({ text }) => new RegExp(`^[\\d.,]+ ?${counter}$`, 'u').test(fold(text).text));
  return whole.length > 0 ? whole : having;
}
