import { MONTH_WRITTEN } from '../../text/months.ts';

/** A figure that became another, came or went. */
export interface FigureStep {
  readonly earlier?: string;
  readonly later?: string;
}

const DIGITS = '[\\d０-９〇零一二三四五六七八九十]+';
const DAY = `${DIGITS}\\s*[日号號]`;
/** Of two parts or three: a year alone is a figure as it is. */
const DATE = new RegExp(
  `${DIGITS}\\s*年\\s*${DIGITS}\\s*月(?:\\s*${DAY})?|${DIGITS}\\s*月\\s*${DAY}` +
    `|\\b\\d{1,2} ${MONTH_WRITTEN} \\d{4}\\b|\\b${MONTH_WRITTEN} \\d{1,2}, \\d{4}\\b`,
  'gu',
);
const PART = new RegExp(`${DIGITS}(?:\\s*[年月日号號])?`, 'gu');

/**
 * The figures that changed, a date among them as one: where both sentences have as many dates, the parts of one that
 * are told become the whole. Where they do not answer each other part by part, the figures stay as they were told.
 *
 * @example joinDates([{ earlier: '5月', later: '10月' }], '5月18日开馆', '10月18日开馆') // [{ earlier: '5月18日', later: '10月18日' }]
 */
export function joinDates(
  figures: readonly FigureStep[],
  earlier: string,
  later: string,
): readonly FigureStep[] {
  const [before, after] = [datesIn(earlier), datesIn(later)];
  if (before.length !== after.length) return figures;
  let joined = figures;
  for (const [index, one] of before.entries()) joined = joinOne(joined, one, after[index] ?? '');
  return joined;
}

function joinOne(figures: readonly FigureStep[], earlier: string, later: string): readonly FigureStep[] {
  const [before, after] = [partsOf(earlier), partsOf(later)];
  if (shapeOf(earlier) !== shapeOf(later)) return figures;
  const places = new Set<number>();
  for (const [index, part] of before.entries()) {
    if (part === after[index]) continue;
    const at = figures.findIndex(
      (step, place) => !places.has(place) && step.earlier === part && step.later === after[index],
    );
    if (at < 0) return figures;
    places.add(at);
  }
  if (places.size === 0) return figures;
  const first = Math.min(...places);
  return figures.flatMap((step, at) => (at === first ? [{ earlier, later }] : places.has(at) ? [] : [step]));
}

function datesIn(text: string): readonly string[] {
  return text.match(DATE) ?? [];
}

function partsOf(date: string): readonly string[] {
  return date.match(PART) ?? [];
}

/** What a date is made of: 年月日, or a month by its name with a day and a year. */
function shapeOf(date: string): string {
  return date
    .replace(new RegExp(MONTH_WRITTEN), 'M')
    .replace(new RegExp(DIGITS, 'g'), '0')
    .replace(/\s+/g, '');
}
