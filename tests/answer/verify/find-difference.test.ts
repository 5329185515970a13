import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/answer/quote.ts';
import { comparePlace, type Window } from '../../../src/answer/verify/compare-place.ts';
import { findDifference } from '../../../src/answer/verify/find-difference.ts';
import { buildArticle } from '../../../src/article/parse.ts';
import { createCollection } from '../../../src/search/collection.ts';
import { createSegmenter } from '../../../src/text/segment.ts';
import { createAnalyzer } from '../../../src/text/terms.ts';

const analyzer = createAnalyzer(createSegmenter());

/** Sentences of 16 characters, no two alike, as many as make an article long. */
function fill(count: number, from = 0): string {
  const signs = '山水风雨云雷电雪霜露雾虹日月星辰';
  const sign = (number: number) => signs.charAt(number % signs.length);
  return Array.from({ length: count }, (_, at) => {
    const number = at + from;
    return `河边第${sign(number)}${sign(Math.floor(number / 16))}${sign(Math.floor(number / 256))}号石头上没有人坐着。`;
  }).join('');
}

const BRIDGE = '老桥在春天的洪水之后由村里的石匠重新砌好。';
const FERRY = '渡船从此只在秋天的集市那几日往来两岸之间。';
const MARKET = '集市连续十一年在桥头的广场上举行，来的人一年比一年多。';

function articleOf(id: string, text: string) {
  return buildArticle({ id, title: id, text });
}

/** What differs at the nearest of some places, and all windows that were compared for it. */
function compareCounted(words: string, texts: readonly string[]) {
  const articles = texts.map((text, at) => articleOf(`a${at}`, text));
  const collection = createCollection(articles, analyzer);
  const near = collection.quotes.near(words, 6);
  const windows: Window[] = [];
  const told = findDifference(words, { shown: near[0], near }, (window, parts) => {
    windows.push(window);
    return comparePlace(window, parts);
  });
  return { told, near, windows, characters: windows.map(({ start, end }) => end - start) };
}

function quoteOf(words: string, texts: readonly string[]) {
  const articles = texts.map((text, at) => articleOf(`a${at}`, text));
  return findQuote(words, createCollection(articles, analyzer));
}

describe('how much is compared', () => {
  const long = fill(400) + BRIDGE + fill(400, 400);

  it('compares one place, about three times as long as the words, however long the article', () => {
    const words = BRIDGE.replace('石匠', '木匠');
    const { characters, near } = compareCounted(words, [long, fill(400, 800)]);
    expect(near.length).toBeGreaterThan(1);
    // The sentence and 1.2 times its length on each side, in whole sentences of 16 characters.
    expect(characters).toHaveLength(1);
    expect(characters[0]).toBeLessThanOrEqual(BRIDGE.length * 3.4 + 2 * 16);
    expect(long.length).toBeGreaterThan(12_000);
  });

  it('compares one place of words with another figure, where others have other words', () => {
    const others = ['渡口连续十一年在河头的', '庙会连续十二年在桥尾的'].map(
      (start) => `${start}广场上举行。`,
    );
    expect(compareCounted('集市连续十三年在桥头的广场上举行', [MARKET, ...others]).windows).toHaveLength(1);
  });

  it('compares other places that have the words but for their figures', () => {
    const twin = `${fill(3)}${MARKET}`;
    const { windows, told } = compareCounted('集市连续11年在桥头的广场上举行', [MARKET, twin, long]);
    expect(windows.map(({ article }) => article.id)).toEqual(['a0', 'a1']);
    expect(told).toMatchObject({ kind: 'same', but: ['amount'], more: 0 });
    expect(told?.places).toHaveLength(2);
  });

  it('reads far around the place only where an end of the words is not there', () => {
    const apart = `${BRIDGE}${fill(60)}${FERRY}`;
    const joined = compareCounted(`${BRIDGE}${FERRY}`, [apart]);
    expect(joined.characters).toHaveLength(2);
    // Sixty sentences are left out, which says more than that one half is not there.
    expect(joined.told).toMatchObject({
      kind: 'altered',
      stretches: [{ kind: 'same' }, { kind: 'changed', quotation: '' }, { kind: 'same' }],
    });
    const wrong = compareCounted(BRIDGE.replace('春天', '冬日').replace('砌', '修'), [apart]);
    expect(wrong.characters).toHaveLength(1);
  });

  it('never reads more than 8000 characters and a sentence on each side', () => {
    const { characters } = compareCounted(`${BRIDGE}……${FERRY}`, [`${long}${fill(900, 1300)}${FERRY}`]);
    expect(characters).toHaveLength(2);
    expect(Math.max(...characters)).toBeLessThanOrEqual(2 * (8000 + 16) + BRIDGE.length);
  });
});

describe('what /quote tells', () => {
  it('looks the words up once for each way of writing their figures', () => {
    const collection = createCollection([articleOf('a', MARKET + fill(20))], analyzer);
    const count = (words: string) => {
      let lookedUp = 0;
      const { exact, near, bytes } = collection.quotes;
      const quotes = {
        exact,
        bytes,
        near: (...sought: Parameters<typeof near>) => {
          lookedUp++;
          return near(...sought);
        },
      };
      return { kind: findQuote(words, { ...collection, quotes }).kind, lookedUp };
    };
    expect(count('集市在桥头的草地上举行')).toEqual({ kind: 'close', lookedUp: 1 });
    expect(count('集市连续11年在桥头的草地上举行')).toEqual({ kind: 'close', lookedUp: 2 });
    expect(count('火星探测器传回了照片')).toEqual({ kind: 'not-found', lookedUp: 1 });
  });

  it('tells what differs at the place that is shown, though another is as near', () => {
    const texts = [BRIDGE, `${fill(2)}${BRIDGE}`];
    expect(quoteOf(BRIDGE.replace('石匠', '木匠'), texts)).toMatchObject({
      kind: 'close',
      places: [{ article: { id: 'a0' } }, { article: { id: 'a1' } }],
      changes: [{ article: '石匠', quotation: '木匠' }],
    });
  });

  it('finds the same amount at a place that by its letters is not the nearest', () => {
    // By letters 12600 is nearer to 12500 than 1.26万 is.
    const texts = ['工厂去年生产了12500吨水泥和石灰。', '工厂去年生产了1.26万吨水泥和石灰。'];
    expect(quoteOf('工厂去年生产了12600吨水泥和石灰', texts)).toMatchObject({
      kind: 'exact',
      but: ['amount'],
      places: [{ article: { id: 'a1' } }],
    });
  });

  it('finds 着 where the article writes 著', () => {
    const texts = ['她看著窗外的雨，想著遠方的家人。', '她看著窗外的雪，想著遠方的家人。'];
    expect(quoteOf('她看着窗外的雪，想着远方的家人', texts)).toMatchObject({
      kind: 'exact',
      places: [{ article: { id: 'a1' } }],
    });
  });

  it('tells what is left out between two parts of an article far from each other', () => {
    const quote = quoteOf(`${BRIDGE}……${FERRY.replace('秋天', '冬天')}`, [`${BRIDGE}${fill(60)}${FERRY}`]);
    expect(quote).toMatchObject({ kind: 'close', changes: [{ article: '秋天', quotation: '冬天' }] });
  });
});
