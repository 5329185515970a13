import type { GoldSpan } from '../src/library/gold.ts';

/** A span as a file has it: either start may be missing. */
export interface RawSpan {
  readonly text: string;
  readonly start?: number | null | undefined;
  readonly start16?: number | null | undefined;
}

/** `moved`: it does not stand where it was said to, but at one place alone; `lost`: nowhere, or at several places. */
export type Placing = 'stands' | 'moved' | 'lost';

/**
 * Finds the place of a span in its article. Where its text does not stand where it starts, the only place where it does
 * is taken; where there is none such, it stays where it was, and only its text can be looked for.
 *
 * @example placeSpan('小明吃。小红喝。', { text: '小红', start: 0 }) // moved to 4
 */
export function placeSpan(
  article: string,
  { text, start, start16 }: RawSpan,
): { readonly span: GoldSpan; readonly placing: Placing } {
  const told = start16 ?? (start == null ? undefined : unitsBefore(article, start));
  // Some files count UTF-16 units where code points are meant.
  const place = [told, start].find((at) => at != null && article.startsWith(text, at));
  if (place != null) return { span: spanAt(article, text, place), placing: 'stands' };
  const first = article.indexOf(text);
  if (first >= 0 && article.indexOf(text, first + 1) < 0)
    return { span: spanAt(article, text, first), placing: 'moved' };
  return { span: spanAt(article, text, told ?? Math.max(0, first)), placing: 'lost' };
}

function spanAt(article: string, text: string, at: number): GoldSpan {
  const start = [...article.slice(0, at)].length;
  return { text, start, ...(start !== at && { start16: at }) };
}

/** UTF-16 units before a code point. */
function unitsBefore(article: string, points: number): number {
  return [...article].slice(0, points).join('').length;
}
