import type { Figure, FigureKind } from './figure.ts';

/** What sums up the other rows is called, folded, as the whole or the end of a name; both languages. */
const SUM =
  /(?:合计|总计|小计|共计|总共|汇总|总和|均值|平均值?|平均数|中位数)(?:\(.*)?$|^(?:总数|总量|总额|累计|总体|其他|其它|全[市省国区县校镇乡村州厂年天部体班系院])(?:\(.*)?$|^(?:合计|总计|小计|共计|平均)|\b(?:(?:sub-?)?totals?|averages?)(?: \(.*)?$|^(?:sum|average|mean|median|overall|all|both|combined|altogether|others?)(?: \(.*| of\b.*)?$/u;
/** A cell that says nothing else, wherever it stands. */
const NAMED_SUM = /^(?:合计|总计|小计|共计|(?:grand |sub-?)?totals?)$/u;
/** What may sum them up, or may be called so, or is a part of another; folded. */
const PERHAPS =
  /^(?:全[市省国区县校镇乡村州厂年天部体班系院]|总(?:人|数|量|额|体|销|产|收)|各|其余|其中|平均|整个)|^(?:all|whole|entire|total|overall|average|mean|combined|including|of which|rest|remaining|the (?:rest|whole|others?))\b(?!-)/u;
/** Figures of these kinds come to no sum. */
const NO_SUM: ReadonlySet<FigureKind> = new Set(['clock', 'date', 'year', 'speed', 'temperature']);
/** Of two the one would be the other. */
const FEWEST = 3;
/** How far figures that were rounded may be off their sum, as a share of it. */
const ROUNDED = 0.005;

/** Whether a row that is called so sums up others, and is none of them. @param name folded */
export function isSum(name: string): boolean {
  return SUM.test(name);
}

/** Whether any cell of a row, folded, tells that it sums up others. */
export function isNamedSum(cell: string): boolean {
  return NAMED_SUM.test(cell);
}

/**
 * Whether a row may sum up others by what it is called (全市), or, as the first or the last, by its figure: as much as all others together.
 *
 * @param figures of all rows
 * @example maySumUp('东区', 2, figuresOf([30, 50, 80])) // true
 */
export function maySumUp(name: string, at: number, figures: readonly Figure[]): boolean {
  if (PERHAPS.test(name)) return true;
  const own = figures[at];
  const isAtEnd = at === 0 || at === figures.length - 1;
  if (own === undefined || !isAtEnd || figures.length < FEWEST || NO_SUM.has(own.kind)) return false;
  const others = figures.reduce((sum, { value }) => sum + value, -own.value);
  return own.value > 0 && Math.abs(others - own.value) <= ROUNDED * own.value;
}
