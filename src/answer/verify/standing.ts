import type { Article, Sentence, Span } from '../../article/article.ts';
import { citeSentences } from '../../article/cite.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import { makePassage } from '../passage.ts';
import type { QuotedPart, Standing, Standings } from './verdict.ts';

const MOST_PLACES = 10;

/** Where some stretches of an article stand, in reading order; those in the same sentences are one part. */
export function standAt(article: Article, spans: readonly Span[]): Standing | undefined {
  const all = sentencesOf(article);
  const parts: { sentences: readonly Sentence[]; spans: Span[] }[] = [];
  for (const span of spans) {
    const sentences = all.filter(({ start, end }) => start < span.end && span.start < end);
    const last = parts.at(-1);
    const shared = last !== undefined && sentences[0] !== undefined && last.sentences.includes(sentences[0]);
    if (shared) {
      last.sentences = [...new Set([...last.sentences, ...sentences])];
      last.spans.push(span);
    } else if (sentences.length > 0) parts.push({ sentences, spans: [span] });
  }
  const held = parts.flatMap(({ sentences }) => sentences);
  if (held.length === 0) return undefined;
  return {
    parts: parts.map(
      (part): QuotedPart => ({
        passage: makePassage({ article, sentences: part.sentences, score: 1 }),
        spans: part.spans,
      }),
    ),
    citation: citeSentences(article, held),
  };
}

/** The first few of some places, each sentence once. */
export function listStandings(places: readonly (Standing | undefined)[]): Standings {
  const seen = new Map<string, Standing>();
  for (const place of places) {
    if (place === undefined) continue;
    const { article, start, end } = place.citation;
    const key = `${start} ${end} ${article}`;
    if (!seen.has(key)) seen.set(key, place);
  }
  const all = [...seen.values()];
  return { places: all.slice(0, MOST_PLACES), more: Math.max(0, all.length - MOST_PLACES) };
}
