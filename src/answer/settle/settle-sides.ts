import type { AnswerType } from '../../search/entities/answer-type.ts';
import { fold } from '../../text/fold.ts';
import type { Analysis } from '../../text/terms.ts';
import type { PlacedSpan } from '../span/placed-span.ts';
import { type NamedSide, namedSides } from './named-sides.ts';
import type { SpanContext } from './settle-span.ts';
import { SIDES, type Sides } from './sides.ts';

/** In UTF-16 code units: a side told further off is hardly that of the figure. */
const LOOK_BACK = 60;
const LOOK_ON = 40;
/** What is said behind a figure is of it only right there: 320 **boys**, £5 **for adults**, 20元**的儿童票**. Folded. */
const BEHIND = {
  zh: /^(?:的|\/)\p{Script=Han}{1,4}|^\(\p{Script=Han}{2,3}\)/u,
  en: /^(?: (?!and\b|or\b|but\b|while\b|whereas\b|when\b|if\b|with\b|then\b)[a-z'-]+){1,3}|^ \([a-z'-]+\)/u,
} as const;

const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'duration', 'time']);
/** For which questions sides are looked at. */
const LOOKED_AT: Readonly<Record<Sides['for'], (type: AnswerType) => boolean>> = {
  numbers: (type) => type === 'number',
  figures: (type) => FIGURES.has(type),
  anything: () => true,
};

type Context = Pick<SpanContext, 'text'> & {
  readonly sentenceStart: number;
  readonly language: 'zh' | 'en';
  /** Of the question and of the sentence. */
  readonly asked: Analysis;
  readonly analysis: Analysis;
  readonly type: AnswerType;
};

/**
 * Leaves out what is told of another side than the one that the question names: of `进口42亿元，出口87亿元` the first, where the
 * exports are asked; of `成人45元，学生凭证半价` all, where the students' price is. What is told of no side stays, unless something
 * of its kind is told of the one asked for. None, where several are asked for and each has a figure of its own (two adults and a child); all,
 * where the question names no side.
 */
export function settleSides<T extends PlacedSpan>(candidates: readonly T[], context: Context): readonly T[] {
  const { asked, analysis, language, type } = context;
  let left = candidates;
  for (const sides of SIDES) {
    if (!LOOKED_AT[sides.for](type)) continue;
    const [side, ...others] = new Set(namedSides(asked, sides, language).map((one) => one.side));
    if (side === undefined) continue;
    const told = namedSides(analysis, sides, language);
    if (others.length > 0) {
      const both = new Set(
        left
          .map((one) => sideOf(one, told, context))
          .filter((one) => [side, ...others].some((own) => own === one)),
      );
      if (both.size > 1 && sides.for === 'figures') return [];
      continue;
    }
    if (told.every((one) => one.side === side)) continue;
    const own = left.map((one) => sideOf(one, told, context));
    if (!own.some((one) => one !== undefined && one !== side)) continue;
    const kinds = new Set(left.flatMap(({ kind }, at) => (own[at] === side ? [kind] : [])));
    if (kinds.size === 0 && !sides.bars) continue;
    left = left.filter(({ kind }, at) => own[at] === side || (own[at] === undefined && !kinds.has(kind)));
  }
  return left;
}

/** The side that a candidate names itself, or that stands right behind it, or last before it. */
function sideOf(
  { span }: PlacedSpan,
  told: readonly NamedSide[],
  { text, language, sentenceStart }: Context,
): number | undefined {
  const [start, end] = [span.start - sentenceStart, span.end - sentenceStart];
  const own = told.findLast((one) => one.start < end && one.end > start);
  if (own !== undefined) return own.side;
  const [behind = ''] = BEHIND[language].exec(fold(text.slice(span.end, span.end + LOOK_ON)).text) ?? [];
  const next = told.find((one) => one.start >= end && one.start < end + behind.length);
  return (next ?? told.findLast((one) => one.end <= start && one.start >= start - LOOK_BACK))?.side;
}
