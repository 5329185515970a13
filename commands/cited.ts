import type { Passage } from '../src/answer/outcomes.ts';
import { findQuote } from '../src/answer/quote.ts';
import { UserError } from '../src/errors.ts';
import type { ChangedCitation } from '../src/reply/render-changed.ts';
import type { Collection } from '../src/search/collection.ts';
import type { App, Asked } from './command.ts';
import { nearestTo } from './controls/open-passage.ts';

/** A mark as answers show it: `a12v2¶3.2`. */
const MARK =
  /^\s*(?<id>\S(?:.{0,62}\S)??)v(?<version>\d{1,9}|[0-9a-f]{6})(?<place>¶\d{1,9}(?:\.\d{1,9})?)\s*$/iu;

/** What somebody looks up: words or a place, or a citation whose article has changed since. */
export type LookedUp =
  | {
      readonly kind: 'words';
      readonly words: string;
      /** The id of the article that is meant. */
      readonly article?: string;
    }
  | { readonly kind: 'changed'; readonly citation: ChangedCitation };

/**
 * Reads the mark of a citation: where the article has changed since, what stood there and what is nearest to it now;
 * else the place. What is no mark is left as it is.
 * @throws UserError `article-removed`, `version-unknown`
 */
export async function readCitation(words: string, asked: Asked, app: App): Promise<LookedUp> {
  const { id, version, place } = MARK.exec(words)?.groups ?? {};
  if (id === undefined || version === undefined || place === undefined) return { kind: 'words', words };
  const cited = await app.library.cited(asked.place, { id, version: version.toLowerCase() });
  if (cited.kind === 'removed') throw new UserError('article-removed', { title: cited.title });
  if (cited.kind === 'never') {
    const { title, version: latest = '' } = cited.article;
    throw new UserError('version-unknown', { title, found: version, latest });
  }
  if (cited.kind === 'unknown') return { kind: 'words', words };
  if (cited.kind === 'same') return { kind: 'words', words: place, article: id };
  const earlier = cited.earlier && findPlace(place, cited.earlier);
  const now = earlier === undefined ? findPlace(place, cited.now) : nearestTo(earlier.text, cited.now);
  const citation = { ...(earlier !== undefined && { earlier }), ...(now !== undefined && { now }) };
  return { kind: 'changed', citation };
}

function findPlace(place: string, collection: Collection): Passage | undefined {
  try {
    const quote = findQuote(place, collection);
    return quote.kind === 'place' ? quote.passage : undefined;
  } catch (error) {
    // The article has become shorter, so that there is no such place any more.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
