import type { Answer, Passage, Quote, Summary } from '../answer/outcomes.ts';
import { worthShowing } from '../answer/worth-showing.ts';
import type { Span } from '../article/article.ts';
import type { UserError } from '../errors.ts';
import { citeInWords } from '../reply/citation.ts';
import { errorInWords } from '../reply/render-error.ts';
import type { Locale } from '../reply/words/locale.ts';

/**
 * Outcomes as the plain records that `--json` prints, a line each. Offsets are UTF-16 code units of the
 * article's text; `paragraph` and `sentence` name the sentence that was found, `text`, `start` and `end` the
 * passage around it, and `citation` is in words. Of a `not-found` they are the nearest passage, which is no
 * answer, or `null` where nothing is near; `under`, of an item of a list alone, are the lines it stands under. Of an exact quotation, `but` says in
 * what its form differs all the same (`amount`: another numeral of the same value); it is left out where nothing does. `parts`, only where
 * several questions were asked at once, has the record of each, `asked` as it was written and `question` as it was understood; the record
 * around them is of the first that is answered.
 */
export function recordAnswer(answer: Answer, locale: Locale): object {
  const passage = answer.kind === 'found' ? answer.passage : worthShowing(answer);
  return {
    kind: answer.kind,
    question: answer.question,
    ...recordPassage(passage, locale),
    span: answer.kind === 'found' ? recordSpan(answer.passage, answer.span) : null,
    confidence: answer.confidence,
    matched: answer.kind === 'found' ? answer.matched : [],
    missing: answer.missing,
    ...(answer.kind === 'found' &&
      answer.parts !== undefined && {
        parts: answer.parts.map((part) => ({ asked: part.asked, ...recordAnswer(part.answer, locale) })),
      }),
    ...(answer.kind === 'not-found' &&
      answer.otherLanguage !== undefined && { otherLanguage: answer.otherLanguage }),
  };
}

export function recordQuote(quote: Quote, words: string, locale: Locale): object {
  const places: readonly (Passage & { readonly ratio?: number })[] = placesOf(quote);
  return {
    kind: quote.kind,
    words,
    ...recordPassage(places[0], locale),
    ratio: places[0]?.ratio ?? (quote.kind === 'exact' ? 1 : null),
    ...(quote.kind === 'exact' && { more: quote.more, ...(quote.but !== undefined && { but: quote.but }) }),
    ...(quote.kind === 'close' && {
      changes: (quote.changes ?? []).map(({ article, quotation }) => ({ article, words: quotation })),
    }),
    places: quote.kind === 'not-found' ? [] : places.map((place) => recordPassage(place, locale)),
  };
}

export function recordSummary({ article, sentences }: Summary, locale: Locale): object {
  return {
    kind: 'summary',
    article: article.id,
    title: article.title,
    text: sentences.map(({ text }) => text).join('\n'),
    sentences: sentences.map((sentence) => recordPassage(sentence, locale)),
  };
}

export function recordError(error: UserError, asked: string, locale: Locale): object {
  return { kind: 'error', question: asked, code: error.code, message: errorInWords(error, locale) };
}

function placesOf(quote: Quote): readonly Passage[] {
  if (quote.kind === 'exact' || quote.kind === 'close') return quote.places;
  if (quote.kind === 'not-found') return quote.nearest === undefined ? [] : [quote.nearest];
  return [quote.passage];
}

function recordPassage(passage: Passage | undefined, locale: Locale): object {
  return {
    text: passage?.text ?? null,
    ...(passage?.under && { under: passage.under.map(({ text }) => text) }),
    citation: passage === undefined ? null : citeInWords(passage.citation, locale),
    article: passage?.article.id ?? null,
    paragraph: passage?.sentence.paragraph ?? null,
    sentence: passage?.sentence.number ?? null,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    score: passage?.score ?? null,
  };
}

function recordSpan({ article }: Passage, span: Span | undefined): object | null {
  return span === undefined
    ? null
    : { text: article.text.slice(span.start, span.end), start: span.start, end: span.end };
}
