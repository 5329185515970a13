import type { Language } from '../../article/article.ts';
import { type Collection, collectSegments } from '../../search/collection.ts';
import { gatherPostings } from '../../search/gathered.ts';
import type { IndexedArticle } from '../../search/index/indexed-article.ts';
import { makeSegment, type Segment } from '../../search/index/segment.ts';
import { groupStands, type Standing } from '../../search/index/standing.ts';
import { createQuoteIndex, type QuoteIndex } from '../../search/quotes/quote-index.ts';
import { termOf } from '../terms/term.ts';
import type { Tools } from '../tools.ts';
import { termsOfProbe, totalsOf } from './find-answering.ts';
import type { Counted } from './frequencies.ts';
import type { Outline } from './outline.ts';
import { scanProfiles } from './scan-profiles.ts';
import { blocksAfter } from './search-stored.ts';

export interface StoredParts {
  /** Own articles that were found, in the order of the library. */
  readonly found: readonly IndexedArticle[];
  readonly shared: readonly Segment[];
  readonly sharedStandings: readonly Standing[];
  readonly outline: Outline;
  /** Of all that was asked of the index. */
  readonly counted: Counted;
  /** Of the whole library. */
  readonly languages: readonly Language[];
  readonly unread: number;
  readonly tools: Tools;
}

/** A collection that is good for one question: of its articles those that were found, its counts of the whole library. */
export function collectStored({
  found,
  shared,
  sharedStandings,
  outline,
  counted,
  languages,
  unread,
  tools,
}: StoredParts): Collection {
  const own = makeSegment(found);
  const collection = collectSegments([own, ...shared], tools);
  // The shared ones apart from the own: their wording serves every question.
  const standings = [...groupStands([own]), ...sharedStandings];
  const sharedSentences = shared.reduce((sum, { sentences }) => sum + sentences, 0);
  let quotes: QuoteIndex | undefined;
  const { articles, indexed, segments, articleAt } = collection;
  // Not by copying all of the collection: that would make its quotations, which hardly any question asks for.
  return {
    ...tools,
    articles,
    indexed,
    segments,
    articleAt,
    get quotes() {
      quotes ??= createQuoteIndex(
        standings.map(({ stand }) => stand),
        {
          sentences: outline.sentences + sharedSentences,
          letters: sharedStandings.reduce((sum, { stand }) => sum + stand.letters, outline.letters),
          of: (hash) => {
            const ofOwn = counted.get(termOf('gram', hash));
            return (
              ofOwn &&
              sharedStandings.reduce((sum, { stand }) => sum + stand.postings.documentFrequency(hash), ofOwn)
            );
          },
        },
      );
      return quotes;
    },
    standings,
    languages,
    unread,
    sentences: outline.sentences + sharedSentences,
    gather: (probe) => {
      // Another question than the one it was opened for has to make do with what is here.
      if (!termsOfProbe(probe).all.every((term) => counted.has(term)))
        return gatherPostings(probe, collection.segments);
      return {
        ...totalsOf(probe, { outline, counted, shared }),
        blocks: [
          scanProfiles(
            probe,
            found.map(({ profiles }) => profiles),
          ),
          ...blocksAfter(probe, shared, found.length),
        ],
      };
    },
  };
}
