import { describe, expect, it } from 'vitest';
import { answerFound, answerQuestion } from '../../src/answer/answer.ts';
import type { Article } from '../../src/article/article.ts';
import { chooseCandidates } from '../../src/search/candidates.ts';
import {
  bytesOfIndex,
  type Collection,
  collectSegments,
  createCollection,
} from '../../src/search/collection.ts';
import type { Block, Gathered } from '../../src/search/gathered.ts';
import { chooseSentences } from '../../src/search/hearing.ts';
import {
  type IndexedArticle,
  indexArticle,
  openArticle,
  packArticle,
} from '../../src/search/index/indexed-article.ts';
import { viewProfiles } from '../../src/search/index/packed-profiles.ts';
import { recutSegments } from '../../src/search/index/recut-segments.ts';
import { cutSegments, makeSegment } from '../../src/search/index/segment.ts';
import type { Probe } from '../../src/search/question/probe.ts';
import { heedPhrase, readProbe, searchCollection, searchGathered } from '../../src/search/search.ts';
import { analyzer, articleOf, collect } from './collections.ts';

const bridge = articleOf('长江大桥', ['长江大桥于1957年通车。', '大桥全长1670米。', '桥上有铁路和公路。']);
const library = articleOf('市图书馆', ['图书馆于1912年开放。', '馆内藏书四十万册。', '每天接待读者两千人。']);
const tea = articleOf('The Tea House', ['The tea house opened in 1902.', 'Mary Field sold tea there.']);
const QUESTIONS = ['大桥哪一年通车？', '馆内藏书多少册？', 'Who sold tea there?', '恐龙在哪里？', '', '？'];

/** Many articles, so that there are several segments. */
const many = Array.from({ length: 300 }, (_, at) =>
  articleOf(
    `第${at}号手册`,
    Array.from({ length: 20 }, (_unused, line) => `手册第${line}条由王${at}于${1900 + line}年编写。`),
  ),
);

function answers(collection: Collection) {
  return QUESTIONS.map((question) => answerQuestion(question, collection));
}

/** The collection over other articles, as a library makes it when some have changed. */
function recut(collection: Collection, indexed: readonly IndexedArticle[]): Collection {
  return collectSegments(recutSegments(collection.segments, indexed), collection);
}

/** With an article more at the end, or in place of the one with the same id. */
function withArticle(collection: Collection, article: Article): Collection {
  const others = collection.indexed.filter((one) => one.article.id !== article.id);
  return recut(collection, [...others, indexArticle(article, collection.analyzer)]);
}

function withoutArticle(collection: Collection, id: string): Collection {
  return recut(
    collection,
    collection.indexed.filter(({ article }) => article.id !== id),
  );
}

describe('a collection that changes', () => {
  it('answers after gaining articles as one made of them all at once', () => {
    const grown = [bridge, library, tea].reduce<Collection>(withArticle, collect());
    expect(grown.articles).toEqual([bridge, library, tea]);
    expect(answers(grown)).toEqual(answers(collect(bridge, library, tea)));
  });

  it('answers after losing one as one made without it', () => {
    const less = withoutArticle(collect(bridge, library, tea), library.id);
    expect(answers(less)).toEqual(answers(collect(bridge, tea)));
    expect(withoutArticle(less, 'never there').articles).toEqual([bridge, tea]);
  });

  it('takes an article with the same id for the newer state of the old', () => {
    const newer: Article = { ...articleOf('长江大桥', ['大桥于1968年通车。']), id: bridge.id };
    const changed = withArticle(collect(bridge, library), newer);
    expect(changed.articles).toEqual([library, newer]);
    expect(answerQuestion('大桥哪一年通车？', changed)).toMatchObject({
      passage: { text: '大桥于1968年通车。' },
    });
  });

  it('leaves the collection it was made of as it was, and shares all segments but one', () => {
    const all = createCollection(many, analyzer);
    const before = answerQuestion('手册第3条由谁编写？', all);
    expect(all.segments.length).toBeGreaterThan(2);
    const less = withoutArticle(all, many[0]?.id ?? '');
    expect(less.segments.filter((segment) => all.segments.includes(segment))).toHaveLength(
      all.segments.length - 1,
    );
    const more = withArticle(all, bridge);
    expect(more.segments.filter((segment) => all.segments.includes(segment)).length).toBeGreaterThanOrEqual(
      all.segments.length - 1,
    );
    expect(answerQuestion('手册第3条由谁编写？', all)).toEqual(before);
    expect(all.articles).toHaveLength(many.length);
  });

  it('counts and chooses the same however its articles are parted', () => {
    const all = createCollection(many, analyzer);
    const whole = collectSegments([makeSegment(all.indexed)], all);
    const apart = collectSegments(
      all.indexed.map((one) => makeSegment([one])),
      all,
    );
    for (const question of ['手册第3条由谁编写？', '王12在哪一年编写手册？']) {
      const probe = readProbe(question, all);
      const { blocks: _, ...counts } = all.gather(probe);
      expect(whole.gather(probe)).toMatchObject(counts);
      expect(apart.gather(probe)).toMatchObject(counts);
      const chosen = chooseCandidates(probe, all.gather(probe), 60);
      expect(chosen).toHaveLength(60);
      expect(chooseCandidates(probe, whole.gather(probe), 60)).toEqual(chosen);
      expect(chooseCandidates(probe, apart.gather(probe), 60)).toEqual(chosen);
    }
  });

  it('joins what is left of segments that have become small', () => {
    const all = createCollection(many, analyzer);
    const few = many.slice(10).reduce((left, { id }) => withoutArticle(left, id), all);
    expect(few.segments).toHaveLength(1);
    expect(few.articles).toEqual(many.slice(0, 10));
  });
});

describe('what was indexed elsewhere', () => {
  it('is handed over as buffers and answers the same', () => {
    const packed = [bridge, library, tea].map((article) => {
      const profiles = packArticle(article, analyzer);
      // What postMessage does with a transferred buffer: the sender's is gone.
      const moved = structuredClone(profiles, { transfer: [profiles] });
      expect(profiles.byteLength).toBe(0);
      return openArticle(article, moved);
    });
    const { knowledge } = collect();
    const segments = cutSegments(packed).map(({ indexed, postings }) =>
      makeSegment(indexed, structuredClone(postings)),
    );
    const handed = collectSegments(segments, { analyzer, knowledge });
    expect(answers(handed)).toEqual(answers(collect(bridge, library, tea)));
  });

  it('is refused for an article of another length', () => {
    expect(() => openArticle(bridge, packArticle(tea, analyzer))).toThrow(RangeError);
  });

  it('counts its bytes', () => {
    const collection = collect(bridge, library);
    const profiles = collection.indexed.reduce((total, one) => total + one.profiles.byteLength, 0);
    expect(bytesOfIndex(collection)).toBeGreaterThan(profiles);
    expect(bytesOfIndex(collection)).toBeLessThan(8000);
    expect(bytesOfIndex(collect())).toBe(0);
  });
});

describe('postings that are read elsewhere', () => {
  /** As from a database: a block for each article that has anything, read one after the other. */
  async function gatherSlowly(probe: Probe, collection: Collection): Promise<Gathered> {
    const whole = collection.gather(probe);
    const blocks: Block[] = [];
    for (const [place, one] of collection.indexed.entries()) {
      const [block] = collectSegments([makeSegment([one])], collection).gather(probe).blocks;
      await Promise.resolve();
      if (block === undefined) continue;
      const has = [...block.ofUnit, ...block.ofPair, ...block.ofTitle].some((rows) => rows.length > 0);
      if (has) blocks.push({ ...block, places: [place] });
    }
    return { ...whole, blocks };
  }

  it('give the same answers, with only the articles of the candidates at hand', async () => {
    for (const articles of [[bridge, library, tea], many, [bridge]]) {
      const collection = createCollection(articles, analyzer);
      for (const question of [...QUESTIONS, '手册第3条由谁编写？', '王12在哪一年编写手册？']) {
        const probe = readProbe(question, collection);
        const gathered = await gatherSlowly(probe, collection);
        const heard = heedPhrase(probe, gathered, collection.knowledge);
        const wanted = new Set(chooseSentences(heard, gathered).map(({ article }) => article));
        if (articles.length === 1) wanted.add(0);
        const found = searchGathered(probe, gathered, {
          knowledge: collection.knowledge,
          articleAt: (place) => (wanted.has(place) ? collection.indexed[place] : undefined),
        });
        expect(answerFound(found, collection)).toEqual(answerQuestion(question, collection));
      }
    }
  });
});

describe('the noun of a question phrase', () => {
  const mill = articleOf('Mill', ['Forty weavers drowned in 1846.', 'The mill was rebuilt.']);
  const other = articleOf('Bakery', ['Bread is sold from six.']);
  const question = 'How many weavers perished?';

  it.each([[[mill]], [[other, mill]]])(
    'is looked for where nothing else is known, in %# more articles',
    (articles) => {
      const { ranked } = searchCollection(question, createCollection(articles, analyzer));
      expect(ranked[0]?.sentence.text).toBe('Forty weavers drowned in 1846.');
    },
  );
});

describe('packed profiles', () => {
  it('hold nothing for an article without sentences', () => {
    const views = viewProfiles(packArticle(articleOf('空'), analyzer));
    expect(views).toMatchObject({
      sentences: 0,
      unitStarts: Int32Array.of(0),
      title: Int32Array.of('空'.charCodeAt(0)),
    });
  });
});
