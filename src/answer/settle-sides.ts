import { fold } from '../text/fold.ts';
import type { PlacedSpan, SpanContext } from './settle-span.ts';

/**
 * Sides of which figures are told one beside the other, folded: a figure of the one answers nothing that is asked of the
 * other. Both languages.
 */
const SIDES: readonly (readonly { readonly zh: string; readonly en: string }[])[] = [
  [
    { zh: '进口', en: 'imports?|imported' },
    { zh: '(?<!进)出口', en: 'exports?|exported' },
  ],
  [
    { zh: '男', en: 'm[ae]n|males?|boys?' },
    { zh: '(?<![子儿妇])女', en: 'wom[ae]n|females?|girls?' },
  ],
  [
    { zh: '成人|成年人|大人', en: 'adults?' },
    { zh: '儿童|小孩|孩子', en: 'child(?:ren)?|kids?' },
    { zh: '老人|老年人|长者', en: 'seniors?|pensioners?' },
    { zh: '学生', en: 'students?' },
  ],
  [
    { zh: '城镇|城市', en: 'urban|towns?|cit(?:y|ies)' },
    { zh: '农村|乡村', en: 'rural|countryside|villages?' },
  ],
  [
    { zh: '收入', en: 'income|revenues?|receipts' },
    { zh: '支出', en: 'spending|expenditures?|expenses|outlays?' },
  ],
  [
    { zh: '最高', en: 'highest|maximum' },
    { zh: '最低', en: 'lowest|minimum' },
  ],
  [
    { zh: '室内', en: 'indoors?' },
    { zh: '室外|户外', en: 'outdoors?' },
  ],
  [
    { zh: '白天|日间', en: 'daytime' },
    { zh: '夜间|夜里|晚上', en: 'night|evening' },
  ],
  [
    { zh: '单程', en: 'single|one-way' },
    { zh: '往返|来回', en: 'return|round[- ]trip' },
  ],
  [
    { zh: '工作日|平日', en: 'weekdays?' },
    { zh: '周末|节假日', en: 'weekends?|holidays' },
  ],
  [
    { zh: '旺季', en: 'high season|peak' },
    { zh: '淡季', en: 'low season|off[- ]peak' },
  ],
  [
    { zh: '出生', en: 'births?|born' },
    { zh: '死亡', en: 'deaths?|died' },
  ],
];

type Language = 'zh' | 'en';

const PATTERNS = { zh: patternsOf('zh'), en: patternsOf('en') };

function patternsOf(language: Language): readonly (readonly RegExp[])[] {
  return SIDES.map((sides) =>
    sides.map(({ [language]: ways }) =>
      language === 'zh' ? new RegExp(ways, 'gu') : new RegExp(`\\b(?:${ways})\\b`, 'gu'),
    ),
  );
}

/** In UTF-16 code units: a side told further off is hardly that of the figure. */
const LOOK_BACK = 60;
/** English tells the side right behind the figure, too: 320 **boys**, $42 million of **imports**. */
const BEHIND = /^(?: (?!and\b|or\b|but\b)[a-z-]+){1,3}/u;
const LOOK_ON = 40;

type Context = Pick<SpanContext, 'text' | 'question'> & {
  readonly language: Language;
  readonly sentenceStart: number;
};

/**
 * Leaves out figures of another side than the one that is asked of: of `进口42亿元，出口87亿元` the first, where the exports are
 * asked. All, where not both sides are told of, or the question names several.
 */
export function settleSides<T extends PlacedSpan>(candidates: readonly T[], context: Context): readonly T[] {
  const asked = fold(context.question).text;
  let left = candidates;
  for (const sides of PATTERNS[context.language]) {
    const [side, ...others] = sides.filter((pattern) => asked.search(pattern) >= 0);
    if (side === undefined || others.length > 0) continue;
    const own = left.map((one) => sideOf(one, sides, context));
    const isTold = own.includes(side) && own.some((one) => one !== undefined && one !== side);
    if (isTold) left = left.filter((_, at) => own[at] === side);
  }
  return left;
}

function sideOf(
  { span }: PlacedSpan,
  sides: readonly RegExp[],
  { text, language, sentenceStart }: Context,
): RegExp | undefined {
  const folded = (from: number, to: number) => fold(text.slice(from, to)).text;
  const [behind = ''] = language === 'en' ? (BEHIND.exec(folded(span.end, span.end + LOOK_ON)) ?? []) : [];
  const next = sides.find((pattern) => behind.search(pattern) >= 0);
  if (next !== undefined) return next;
  const before = folded(Math.max(sentenceStart, span.start - LOOK_BACK), span.start);
  const places = sides.map((pattern) => [...before.matchAll(pattern)].at(-1)?.index ?? -1);
  const last = Math.max(...places);
  return last < 0 ? undefined : sides[places.indexOf(last)];
}
