import { answerElsewhere } from '../src/answer/elsewhere.ts';
import type { NotFound, Passage } from '../src/answer/outcomes.ts';
import { findArticle } from '../src/library/find-article.ts';
import type { App, Request } from './command.ts';
import { readText } from './options.ts';

/** By what some articles do not say: passages of others that do. */
export type Elsewhere = ReadonlyMap<NotFound, readonly Passage[]>;

/**
 * Where some articles do not say, those of the library's others that do, to each question by itself. Not where the question is in
 * another language than the articles.
 */
export async function lookElsewhere(
  silences: readonly NotFound[],
  request: Request,
  { library }: App,
): Promise<Elsewhere> {
  const open = silences.filter(({ otherLanguage }) => otherLanguage === undefined);
  if (open.length === 0) return new Map();
  const { place } = request;
  const named = readText(request, 'article');
  const [all, asked] = await Promise.all([library.articles(place), library.asked(place)]);
  const left = named === undefined ? asked : [findArticle(all, named)];
  if (left.length === all.length) return new Map();
  const words = open.map(({ question }) => question).join(' ');
  const collection = await library.open(place, { everything: true, words, seeking: 'answer' });
  const ids = new Set(left.map(({ id }) => id));
  return new Map(open.map((silence) => [silence, answerElsewhere(silence.question, collection, ids)]));
}
