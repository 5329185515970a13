import { expect, it } from 'vitest';
import { scanProfiles } from '../../src/library/stored/scan-profiles.ts';
import { chooseCandidates } from '../../src/search/candidates.ts';
import { collectSegments, createCollection, narrowCollection } from '../../src/search/collection.ts';
import { type Gathered, gatherPostings } from '../../src/search/gathered.ts';
import { gatherAlone } from '../../src/search/gathered-alone.ts';
import { makeSegment } from '../../src/search/index/segment.ts';
import { readProbe } from '../../src/search/search.ts';
import { analyzer, articleOf } from './collections.ts';

/** Of 3 to 700 sentences: some stand in one segment, one is a segment by itself. */
const articles = [3, 300, 40, 700, 260].map((sentences, n) =>
  articleOf(
    `手册${n}`,
    Array.from(
      { length: sentences },
      (_, at) =>
        `手册${n}第${at}条由王${at % 17}在${1900 + (at % 90)}年编写${at % 5 === 0 ? '，印了三次' : ''}。`,
    ),
  ),
);
const QUESTIONS = ['手册3第12条由谁编写？', '王12在哪一年编写手册？', '谁印了三次？', '红烧肉怎么做？'];
const collection = createCollection(articles, analyzer);

function countsOf({ blocks: _, ...counts }: Gathered): unknown {
  return counts;
}

it('what is taken out of the postings of all is what those of one article say', () => {
  const parted = [
    collection.segments,
    [makeSegment(collection.indexed)],
    collection.indexed.map((one) => makeSegment([one])),
  ];
  let had = 0;
  for (const question of QUESTIONS) {
    const probe = readProbe(question, collection);
    for (const [place, article] of collection.indexed.entries()) {
      const anew = gatherPostings(probe, [makeSegment([article])]);
      const chosen = chooseCandidates(probe, anew, 60);
      had += chosen.length;
      const scanned = {
        blocks: [
          scanProfiles(
            probe,
            collection.indexed.map(({ profiles }) => profiles),
          ),
        ],
      };
      for (const all of [...parted.map((segments) => gatherPostings(probe, segments)), scanned]) {
        const alone = gatherAlone(probe, all, { article, place });
        expect(countsOf(alone)).toEqual(countsOf(anew));
        expect(chooseCandidates(probe, alone, 60)).toEqual(chosen);
      }
      expect(countsOf(narrowCollection(collection, article.article).gather(probe))).toEqual(countsOf(anew));
    }
  }
  expect(had).toBeGreaterThan(500);
});

it('nothing stands in an article that has no block', () => {
  const [article] = collection.indexed;
  if (article === undefined) throw new Error('no article');
  const probe = readProbe('红烧肉怎么做？', collection);
  expect(countsOf(gatherAlone(probe, { blocks: [] }, { article, place: 0 }))).toEqual(
    countsOf(gatherPostings(probe, [makeSegment([article])])),
  );
});

it('a question makes no postings of an article that has some in its collection', () => {
  const segments = [makeSegment(collection.indexed)];
  const [whole] = segments;
  const narrowed = narrowCollection(
    collectSegments(segments, collection),
    collection.indexed[3]?.article ?? articleOf(''),
  );
  narrowed.gather(readProbe('手册3第12条由谁编写？', collection));
  expect(whole?.bytes()).toBeGreaterThan(0);
  expect(narrowed.segments.map((segment) => segment.bytes())).toEqual([0]);
});
