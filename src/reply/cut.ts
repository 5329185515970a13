import type { Span } from '../article/article.ts';

const ELLIPSIS = '…';

/** A cut goes back to a sentence's end if that is within this last share of what fits. */
const LAST_PART = 0.3;
/** How much of what fits is shown before the words that must not be cut off. */
const LEAD_IN = 0.25;
/** Longest grapheme cluster reckoned with; longer ones (stacked marks) may be cut through. */
const LONGEST_CLUSTER = 64;

const SENTENCE_END = /(?:[。！？!?…]|\.(?=[\s”’"')\]]|$))[”’"'」』）)\]]*/gu;

/**
 * A text of at most `most` UTF-16 code units: itself where it fits, else its beginning with an ellipsis, cut
 * between grapheme clusters and, where one is near enough, at the end of a sentence. Spaces play no part, since
 * Chinese has none.
 *
 * @example cutText('今天很好。明天也好。', 7) === '今天很好。…'
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  if (most < ELLIPSIS.length) return '';
  const whole = wholeClusters(text, most - ELLIPSIS.length);
  const end = lastSentenceEnd(whole);
  return (end >= whole.length * (1 - LAST_PART) ? whole.slice(0, end) : whole).trimEnd() + ELLIPSIS;
}

/** A part of a text, with the places of marked words in it. */
interface Excerpt {
  readonly text: string;
  readonly spans?: readonly Span[];
}

/**
 * As much of a text as still fits once rendered (escaping makes it longer), with the first of the marked words
 * among it where they can be: what comes before them is then cut too.
 *
 * @param render how the excerpt is turned into what is counted
 * @param most UTF-16 code units for the rendered text
 */
export function cutToFit(excerpt: Excerpt, most: number, render: (excerpt: Excerpt) => string): string {
  let budget = Math.min(excerpt.text.length, most);
  for (;;) {
    const rendered = render(cutAround(excerpt, budget));
    if (rendered.length <= most) return rendered;
    if (budget <= 0) return '';
    budget = Math.min(budget - 1, Math.floor((budget * most) / rendered.length));
  }
}

function cutAround({ text, spans = [] }: Excerpt, most: number): Excerpt {
  const cut = cutText(text, most);
  if (cut === text) return { text, spans };
  const [first] = spans.toSorted((a, b) => a.start - b.start);
  const kept = cut.length - ELLIPSIS.length;
  if (first === undefined || first.end <= kept)
    return { text: cut, spans: spans.filter(({ end }) => end <= kept) };
  const from = clusterStart(text, Math.max(0, first.start - Math.floor(most * LEAD_IN)));
  const rest = cutText(text.slice(from), most - ELLIPSIS.length);
  const shift = ELLIPSIS.length - from;
  const shown = spans.map(({ start, end }) => ({
    start: start + shift,
    end: Math.min(end + shift, ELLIPSIS.length + rest.length),
  }));
  return { text: ELLIPSIS + rest, spans: shown.filter(({ start, end }) => start < end) };
}

function wholeClusters(text: string, most: number): string {
  let end = 0;
  const window = text.slice(0, most + LONGEST_CLUSTER);
  for (const { index, segment } of new Intl.Segmenter().segment(window)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function clusterStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_CLUSTER);
  const cluster = new Intl.Segmenter().segment(text.slice(from, at + LONGEST_CLUSTER)).containing(at - from);
  return cluster === undefined ? at : from + cluster.index;
}

function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  return end;
}
