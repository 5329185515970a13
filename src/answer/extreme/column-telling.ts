import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../../text/terms.ts';
import type { Unit } from '../../text/units.ts';
import { unitsWithin } from '../../text/units-within.ts';
import { type Column, type FigureColumn, isFigures, namedColumns } from './figure-columns.ts';
import type { Told } from './measures.ts';
import type { Sheet } from './rows-meant.ts';

/** The column that tells what is asked for the most of. */
export interface Telling {
  readonly column: FigureColumn;
  /** Whether the question names it. */
  readonly named: boolean;
  /** What is asked of the row, where that is another column which the question names: the **price** of the largest. */
  readonly asked?: Column;
  /** Whether less of it is more of what is asked: who is faster takes fewer minutes. */
  readonly inverted: boolean;
}

/** As long as a column's name is reckoned with beside the word that asks for the most, in units: 得分**最高**, the **most** seats. */
const NEAR = 4;

/**
 * The one column that tells what is asked: that which is named beside the word, else by its own name, else the only one whose figures are of the kind.
 * `undefined` where several do, or where the one that is meant has a row that cannot be compared: no other takes its place.
 */
export function columnTelling(sheet: Sheet, columns: readonly Column[]): Telling | undefined {
  const others = columns.filter(({ at }) => at !== sheet.label);
  const { named, apart } = columnsNamed(sheet, others);
  const { told } = sheet.asked;
  const isNamed = named.length > 0;
  const meant = isNamed ? named : [...new Set(told.flatMap((one) => columnsTold(one, others)))];
  const [column, another] = meant;
  if (column === undefined || another !== undefined || !isFigures(column)) return undefined;
  const [asked, second] = apart;
  return {
    column,
    named: isNamed,
    ...(asked !== undefined && second === undefined && { asked }),
    inverted: isInverted(column, told.flat(), isNamed),
  };
}

/** What may stand between a column's name and the word that asks for the most of it: 得分**是**最高, rated **the** highest. */
const JOINS = /^ ?(?:是|为|the )?$/u;
/** And where nothing stands behind: whose salary **is the** highest, but not what price **is the** largest room. */
const LINKS = /^ (?:is|are|was|were) (?:the )?$/u;

/** Those that the question names right beside the word, and those that it names before, apart from it: the **price** of the largest room. */
function columnsNamed(
  { question, asked, analyzer }: Sheet,
  columns: readonly Column[],
): { readonly named: readonly Column[]; readonly apart: readonly Column[] } {
  const { analysis } = question;
  const place = analysis.folded.toOriginal(asked.word.start, asked.word.end);
  const word = unitsWithin(analysis.units, place);
  const says = ({ term }: Unit) => analysis.terms[term]?.stop === false;
  // Where it opens is not what is largest, in the largest room open.
  const before = analysis.units.slice(0, word.start).filter(says).slice(-NEAR).reverse();
  const behind = analysis.units.slice(word.end).filter(says).slice(0, NEAR);
  const of = (units: readonly Unit[]) =>
    namedColumns(columns, units, analyzer).filter(({ name }) => hasUnit(name, units[0], analyzer));
  const between = fold(question.text.slice(before[0]?.end ?? 0, place.start)).text;
  const isJoined = JOINS.test(between) || (LINKS.test(between) && behind.length === 0);
  const first = of(before);
  return { named: [...new Set([...(isJoined ? first : []), ...of(behind)])], apart: isJoined ? [] : first };
}

function hasUnit(name: string, unit: Unit | undefined, analyzer: Analyzer): boolean {
  return unit !== undefined && analyzer.analyze(name).units.some(({ key }) => key === unit.key);
}

/** Those that tell one thing: by the surest name that any has, else by the kind of the figures. */
function columnsTold(told: readonly Told[], columns: readonly Column[]): readonly Column[] {
  for (const one of told.filter(({ names }) => names !== undefined)) {
    const fit = columns.filter(
      ({ name }) => one.names?.test(name) === true && one.except?.test(name) !== true,
    );
    const whole = fit.filter((column) => isOfKind(column, one));
    // Of 价格 and 价位 (高, 低) the figures tell.
    const unread = fit.filter((column) => !isFigures(column) && (column.hasDigits || whole.length === 0));
    if (whole.length + unread.length > 0) return [...whole, ...unread];
  }
  // Called so, but of another kind: what tells it may be written in a way that is not read.
  if (told.some(({ names }) => columns.some(({ name }) => names?.test(name) === true))) return [];
  const kinds = told.filter(({ names }) => names === undefined);
  return columns.filter((column) =>
    kinds.some(
      (one) =>
        one.kinds.some((kind) => column.kinds.includes(kind)) && one.except?.test(column.name) !== true,
    ),
  );
}

function isOfKind({ figures: [first] = [] }: Column, { kinds }: Told): boolean {
  return first !== undefined && kinds.includes(first.kind);
}

function isInverted(column: FigureColumn, told: readonly Told[], named: boolean): boolean {
  const byName = told.find((one) => one.names?.test(column.name) === true && isOfKind(column, one));
  // 谁**用时**最快, whatever the column is called, as long as it takes time.
  const byKind = told.find((one) => named && one.kinds.length === 1 && isOfKind(column, one));
  return (byName ?? byKind)?.inverted === true;
}
