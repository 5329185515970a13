import type { Span } from '../../article/article.ts';

/** An e-mail address or that of a page, as it is written. One way in, and as long as a name may be: the time is that of reading. */
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*|(?:https?:\/\/|www\.)[\w./?&=#%~-]*[\w/]/giu;

/** The whole address where some words of a sentence are a part of one: **jobs**@example.org. */
export function wholeAddress(text: string, { start, end }: Span): Span {
  if (!/@|:\/\/|www\./iu.test(text)) return { start, end };
  for (const { index, 0: address } of text.matchAll(ADDRESS))
    if (start >= index && end <= index + address.length) return { start: index, end: index + address.length };
  return { start, end };
}
