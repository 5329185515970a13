import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/parse.ts';
import { bare } from '../../src/search/quotes/bare.ts';
import { findCandidates } from '../../src/search/quotes/candidates.ts';
import { certainGrams, forEachGram } from '../../src/search/quotes/grams.ts';
import { gramSteps } from '../../src/search/quotes/postings.ts';
import { createQuoteIndex } from '../../src/search/quotes/quote-index.ts';
import { fillStand } from '../../src/search/quotes/stand.ts';
import { finish } from '../../src/steps.ts';

const harvest = buildArticle({
  id: 'harvest',
  title: '收成',
  text: '今年稻谷收成比去年高出一成。农民说雨水来得正是时候。\n合作社计划秋天再买两台收割机。',
});
const ferry = buildArticle({
  id: 'ferry',
  title: 'Ferry',
  text: 'The night ferry sails again. Tickets cost 3.50 for adults. Children travel free on Sundays.',
});
const index = createQuoteIndex([fillStand([harvest, ferry])]);
const textsOf = (places: readonly { readonly main: { readonly text: string } }[]) =>
  places.map(({ main }) => main.text);

describe('bare', () => {
  it('keeps letters, digits, + and %, folded', () => {
    expect(bare('「製造業」增加值：２２．５％ + C++')).toBe('制造业增加值225%+c++');
  });
});

describe('grams', () => {
  const gramsOf = (text: string) => {
    const grams: string[] = [];
    forEachGram(text, (_hash, start, length) => grams.push(text.slice(start, start + length)));
    return grams;
  };

  it('are pairs of Chinese characters and fours of letters; shorter runs stay whole', () => {
    expect(gramsOf('制造业')).toEqual(['制造', '造业']);
    expect(gramsOf('ferrys')).toEqual(['ferr', 'erry', 'rrys']);
    expect(gramsOf('年5g用户')).toEqual(['年', '5g', '用户']);
  });

  it('are certain of a query where its ends cut no run short', () => {
    // 5g may be the end of 35g: only the pair behind it is sure to be in every text that holds the query.
    expect(certainGrams('5g用户')).toHaveLength(1);
    expect(certainGrams('年5g用户')).toHaveLength(2);
    expect(certainGrams('年')).toHaveLength(0);
  });
});

describe('a long query', () => {
  const common = '合作社计划秋天再买两台收割机并且修好旧仓库和田边的水渠'.repeat(6);
  const endings = ['最后把稻谷运到城里的码头去卖', '然后请邻村的师傅来教大家修船'] as const;

  it.each(endings)('is compared beyond its first hundred characters: … %s', (ending) => {
    const text = endings.map((one) => `${common}${one}。`).join('\n');
    const plans = createQuoteIndex([fillStand([buildArticle({ id: 'plans', title: '计划', text })])]);
    // One letter is wrong, so that it is not found letter for letter.
    const [first] = plans.near(`${common.replace('秋', '冬')}${ending}`, 2);
    expect(first?.main.text).toBe(`${common}${ending}。`);
  });
});

describe('findCandidates', () => {
  it('puts the shorter of two sentences first that share the same grams with the query', () => {
    const text = '今年稻谷收成比去年高出一成而且农民说雨水来得正是时候。\n今年稻谷收成好。';
    const stand = fillStand([buildArticle({ id: 'two', title: '收成', text })]);
    const found = findCandidates('今年稻谷收成', [{ stand, sums: new Float32Array(stand.sentences) }]);
    // All grams of the query stand in both, and BM25 counts a sentence of less than the average length more.
    for (const { coverage } of found) expect(coverage).toBeCloseTo(1, 5);
    expect(found.map(({ index }) => index)).toEqual([1, 0]);
  });
});

describe('a query of frequent grams alone', () => {
  it('is looked for by the rarest of them, however many sentences have it', () => {
    // Each is said to be in 100,000 sentences of the library: more than are read for a query.
    const whole = { sentences: 200_000, letters: 4_000_000, of: () => 100_000 };
    const partial = createQuoteIndex([fillStand([harvest, ferry])], whole);
    expect(textsOf(partial.near('今年稻谷收成比去年高出二成', 1))).toEqual(['今年稻谷收成比去年高出一成。']);
  });
});

describe('gramSteps', () => {
  it('gives back the texts of every gram, each once, in rising order', () => {
    const lists = fc.array(fc.array(fc.nat(40), { maxLength: 20 }), { maxLength: 300 });
    fc.assert(
      fc.property(lists, (texts) => {
        const postings = finish(
          gramSteps({
            most: texts.reduce((sum, grams) => sum + grams.length, 0),
            parts: texts.map((grams, text) => (visit) => {
              for (const gram of grams) visit(gram, text);
            }),
          }),
        );
        for (let gram = 0; gram <= 40; gram++) {
          const holding = texts.flatMap((grams, text) => (grams.includes(gram) ? [text] : []));
          expect(postings.textsWith(gram)).toEqual(holding);
          expect(postings.documentFrequency(gram)).toBe(holding.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps gaps of more than two bytes', () => {
    const postings = finish(
      gramSteps({
        most: 3,
        parts: [0, 200, 3_000_000].map((text) => (visit) => visit(7, text)),
      }),
    );
    expect(postings.textsWith(7)).toEqual([0, 200, 3_000_000]);
  });
});

describe('forEachGram', () => {
  it('gives the same by parts, wherever the text is parted', () => {
    const text = fc.string({ unit: fc.constantFrom('中', '文', 'a', 'b', '1'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, one, other) => {
        const gramsIn = (start: number, end: number) => {
          const grams: string[] = [];
          forEachGram(whole, (hash, at, length) => grams.push(`${hash} ${at} ${length}`), { start, end });
          return grams;
        };
        const [a, b] = [one, other].map((at) => Math.min(at, whole.length)).sort((x, y) => x - y);
        const [first = 0, second = 0] = [a, b];
        const all = gramsIn(0, whole.length);
        expect([...gramsIn(0, first), ...gramsIn(first, second), ...gramsIn(second, whole.length)]).toEqual(
          all,
        );
        // Each run of Chinese gives its pairs, each run of Latin its fours; a shorter one itself.
        const runs = whole.match(/[中文]+|[ab1]+/g) ?? [];
        const sizeOf = (run: string) => (/[中文]/.test(run) ? 2 : 4);
        expect(all.length).toBe(
          runs.reduce((sum, run) => sum + Math.max(1, run.length - sizeOf(run) + 1), 0),
        );
      }),
    );
  });
});

describe('exact', () => {
  it('finds words but for width, case, script, punctuation and spaces', () => {
    expect(textsOf(index.exact('農民說 雨水來得正是時候'))).toEqual(['农民说雨水来得正是时候。']);
    expect(textsOf(index.exact('THE NIGHT-FERRY'))).toEqual(['The night ferry sails again.']);
  });

  it('finds a quotation that runs over the end of a sentence, with all the sentences it lies in', () => {
    const [place] = index.exact('高出一成。农民说雨水');
    expect(place?.sentences.map(({ text }) => text)).toEqual([
      '今年稻谷收成比去年高出一成。',
      '农民说雨水来得正是时候。',
    ]);
    // 高出一成 is four letters, 农民说雨水 five.
    expect(place?.main.text).toBe('农民说雨水来得正是时候。');
  });

  it('never finds across two articles', () => {
    expect(index.exact('收割机 the night')).toEqual([]);
  });

  it('finds every stretch of every article', () => {
    const whole = bare(ferry.text);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
        const query = whole.slice(start, start + length);
        const held = index
          .exact(query)
          .map(({ sentences }) => bare(sentences.map(({ text }) => text).join('')));
        expect(held.length).toBeGreaterThan(0);
        for (const text of held) expect(text).toContain(query);
      }),
    );
  });
});

describe('near', () => {
  it('ranks by wording first', () => {
    const near = index.near('今年稻谷的收成比去年高了一成', 3);
    // 的 added, 出 changed to 了: 2 edits of 14.
    expect(near[0]?.main.text).toBe('今年稻谷收成比去年高出一成。');
    expect(near[0]?.ratio).toBeCloseTo(1 - 2 / 14);
  });

  it('finds words in another order by the sentence that has them all', () => {
    const [first] = index.near('Sundays children free', 3);
    expect(first?.main.text).toBe('Children travel free on Sundays.');
    expect(first?.words).toBe(1);
    // Their order is another: as wording it is far off.
    expect(first?.ratio).toBeLessThan(0.7);
  });

  it('prefers the sentence where each word stands for itself, and as often as it is given', () => {
    const medals = buildArticle({
      id: 'medals',
      title: '勋章',
      text: '勇敢的人获得十字勋章。勇敢不足以换来这枚勋章的人，也会获得别的勋章。',
    });
    const hands = buildArticle({
      id: 'hands',
      title: 'Hands',
      text: 'Beforehand a bell rang at noon. He gave a hand to the man who rang the bell before noon, 16,000 in all.',
    });
    const both = createQuoteIndex([fillStand([medals, hands])]);
    const first = (words: string) => textsOf(both.near(words, 1))[0];
    // In the first sentence 勋章 stands once, and hand only within Beforehand.
    expect(first('勋章 勇敢 勋章')).toContain('别的勋章');
    expect(first('hand noon bell')).toContain('a hand');
    // A word that is written with a sign in between is one all the same.
    expect(both.near('16000 hand bell', 1)[0]).toMatchObject({ words: 1, main: { number: 2 } });
  });

  it('gives nothing where no gram occurs, and keeps all shares between 0 and 1', () => {
    expect(index.near('жжжж', 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (words) => {
        for (const { ratio, words: held, coverage } of index.near(words, 20))
          for (const share of [ratio, held, coverage]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1.0001);
          }
      }),
    );
  });

  it('works without articles and without words', () => {
    const empty = createQuoteIndex([fillStand([])]);
    expect(empty.exact('词')).toEqual([]);
    expect(empty.near('词语词语', 5)).toEqual([]);
    expect(index.near('', 5)).toEqual([]);
  });
});
