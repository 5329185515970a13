import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATA_FOLDER, readGold } from '../../bench/data.ts';
import { seeded, shuffle } from '../../bench/quote-queries.ts';
import type { Quote } from '../../src/answer/outcomes.ts';
import { findQuote } from '../../src/answer/quote.ts';
import { buildArticle } from '../../src/article/build.ts';
import type { OpenedLibrary } from '../../src/library/open-library.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { LONG } from '../long.ts';
import { addTo, answerIn, contentOf, contentOfArticle, openTestLibrary } from './libraries.ts';

const PLACE = { guild: '1', user: '2' };
const FILES = ['zh_cmrc2018_dev.A', 'zht_drcd_dev', 'en_squad2_dev.A'];
/** Every so many articles of the files; all of them, and a thousand questions, are asked by `npm run bench:library`. */
const STEP = 6;
const QUESTIONS = 200;

/** What a library answers from the database, on whatever database. */
export function describeStored(make: () => Promise<StorePlace>): void {
  const evaluation = existsSync(DATA_FOLDER)
    ? it
    : (name: string, ..._: readonly unknown[]) =>
        it.skip(`${name}: the evaluation data is not in ${DATA_FOLDER}`, () => {});

  evaluation('answers and quotes as it does from memory', { timeout: LONG }, async () => {
    const analyzer = createAnalyzer(createSegmenter());
    const gold = FILES.flatMap((file) => readGold(file)).filter((_, at) => at % STEP === 0);
    // The last fifty are the corpus: part of every library, and never in the database.
    const articles = gold.map(({ title, text }, at) => buildArticle({ id: `g${at}`, title, text }));
    const corpus = articles.slice(-50);
    const options = { analyzer: () => analyzer, corpus };
    const place = await make();
    const memory = await openTestLibrary(place, options);
    for (const article of articles.slice(0, -50)) await addTo(memory.store, '1', contentOfArticle(article));
    const stored = await openTestLibrary(place, { ...options, largestInMemory: 0 });
    const asked = shuffle(
      gold.flatMap(({ questions }) => questions.map(({ q }) => q)),
      seeded(1),
    ).slice(0, QUESTIONS);

    const different: string[] = [];
    for (const question of asked) {
      const [one, other] = [await answerIn(memory, PLACE, question), await answerIn(stored, PLACE, question)];
      if (one !== other) different.push(`${question}\n${one}\n${other}`);
    }
    expect(different.length, different.join('\n')).toBeLessThanOrEqual(QUESTIONS / 100);

    const wordings = articles
      .filter((_, at) => at % 7 === 0)
      .flatMap(({ text }) => [text.slice(20, 38), `${text.slice(5, 12)}某${text.slice(13, 30)}`]);
    const quotedOtherwise: string[] = [];
    for (const words of wordings) {
      const [one, other] = [await quoteIn(memory, words), await quoteIn(stored, words)];
      if (one !== other) quotedOtherwise.push(`${words}\n${one}\n${other}`);
    }
    expect(wordings.length).toBeGreaterThan(50);
    expect(quotedOtherwise.length, quotedOtherwise.join('\n')).toBeLessThanOrEqual(wordings.length / 100);
  });

  it('opens one article, what a channel is about, a place, the newest where nothing is looked for', async () => {
    const stored = await openTestLibrary(await make(), { largestInMemory: 0 });
    const { library, store } = stored;
    for (const [at, name] of ['甲', '乙', '丙', '丁'].entries()) {
      const text = `${name}厂的产量是${at + 1}万吨。\n${name}厂在山上。`;
      await addTo(store, '1', { ...contentOf(name, text), date: `2020-01-0${4 - at}` });
    }
    expect((await library.open(PLACE, { article: '乙' })).articles.map(({ id }) => id)).toEqual(['a2']);
    expect(await answerIn(stored, PLACE, '丙厂的产量是多少?')).toBe('found a3 0 10 3万吨');
    await store.useInChannel('1', '7', ['a1', 'a2']);
    const inChannel = { ...PLACE, channel: '7' };
    expect(await answerIn(stored, inChannel, '乙厂的产量是多少?')).toBe('found a2 0 10 2万吨');
    const words = '丙厂的产量是3万吨';
    expect(await quoteIn(stored, words)).toMatch(/^exact 0 a3 0/);
    const narrowed = await library.open(inChannel, { words });
    expect(narrowed.articles.map(({ id }) => id).filter((id) => id > 'a2')).toEqual([]);
    expect(findQuote('¶2', await library.open(PLACE, { words: '¶2' }))).toMatchObject({
      kind: 'place',
      passage: { text: '甲厂在山上。' },
    });
    expect(findQuote('丁¶2', await library.open(PLACE, { words: '丁¶2' }))).toMatchObject({
      passage: { text: '丁厂在山上。' },
    });
    expect(findQuote('', await library.open(PLACE)).kind).toBe('telling');
  });

  it('knows the articles of its own library alone', async () => {
    const stored = await openTestLibrary(await make(), { largestInMemory: 0 });
    for (const guild of ['1', '2', '@1', '11'])
      for (const name of ['甲', '乙'])
        await addTo(stored.store, guild, contentOf(`${name}${guild}`, `${guild}号${name}厂的产量是9万吨。`));
    const question = '甲厂的产量是多少?';
    for (const place of [{ guild: '1' }, { guild: '2' }, { user: '1' }, { guild: '11' }]) {
      const collection = await stored.library.open(place, { words: question });
      expect(collection.sentences).toBe(2);
      const { ofUnit } = collection.gather(await probeOf(question));
      expect(Math.max(...Array.from(ofUnit))).toBe(2);
    }
    await stored.store.removeOwner('2');
    await expect(stored.library.open({ guild: '2' })).rejects.toMatchObject({ code: 'corpus-empty' });
  });
}

async function probeOf(question: string) {
  const { readProbe } = await import('../../src/search/search.ts');
  const { knowledge, plainAnalyzer } = await import('./libraries.ts');
  return readProbe(question, { analyzer: plainAnalyzer, knowledge });
}

/** All places that have just the words; of those near to them the nearest: where grams share a bucket, shares differ. */
async function quoteIn({ library }: OpenedLibrary, words: string): Promise<string> {
  const quote: Quote = findQuote(words, await library.open(PLACE, { words, seeking: 'wording' }));
  const places =
    quote.kind === 'exact' ? quote.places : quote.kind === 'close' ? quote.places.slice(0, 1) : [];
  const more = quote.kind === 'exact' ? quote.more : '';
  return [quote.kind, more, ...places.map(({ citation }) => `${citation.article} ${citation.start}`)].join(
    ' ',
  );
}
