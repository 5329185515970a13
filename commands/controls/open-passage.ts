import type { Passage } from '../../src/answer/outcomes.ts';
import { makePassage } from '../../src/answer/passage.ts';
import { findQuote } from '../../src/answer/quote.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import { UserError } from '../../src/errors.ts';
import type { ChangedCitation } from '../../src/reply/render-changed.ts';
import type { Collection } from '../../src/search/collection.ts';
import type { App, Asked } from '../command.ts';
import { keyOf, type PassageKey } from '../passage-key.ts';

/** The passage that a button is about, or what became of it. */
export type Opened =
  | { readonly kind: 'opened'; readonly collection: Collection; readonly passage: Passage }
  | { readonly kind: 'changed'; readonly citation: ChangedCitation };

/**
 * Opens the article of a button, alone.
 * @throws UserError `article-removed`, `article-gone`
 */
export async function openPassage(key: PassageKey, asked: Asked, app: App): Promise<Opened> {
  const { library } = app;
  const head = (await library.articles(asked.place)).find(({ id }) => keyOf(id) === key.article);
  const id = head?.id ?? key.article;
  const cited = await library.cited(asked.place, { id, version: key.version });
  if (cited.kind === 'removed') throw new UserError('article-removed', { title: cited.title });
  if (cited.kind === 'unknown' || cited.kind === 'never') throw new UserError('article-gone');
  if (cited.kind === 'changed') {
    const earlier = cited.earlier && passageIn(cited.earlier, key.sentence);
    const now = earlier && nearestTo(earlier.text, cited.now);
    return { kind: 'changed', citation: { ...(earlier && { earlier }), ...(now && { now }) } };
  }
  const collection = await library.open(asked.place, { article: id });
  const passage = passageIn(collection, key.sentence);
  if (passage === undefined) throw new UserError('article-gone');
  return { kind: 'opened', collection, passage };
}

function passageIn({ articles: [article] }: Collection, place: number): Passage | undefined {
  const sentence = article && sentencesOf(article)[place];
  return article && sentence && makePassage({ article, sentences: [sentence], score: 1 });
}

/** What is most like some words. */
export function nearestTo(words: string, collection: Collection): Passage | undefined {
  const quote = findQuote(words, collection);
  return quote.kind === 'exact' || quote.kind === 'close' ? quote.places[0] : undefined;
}
