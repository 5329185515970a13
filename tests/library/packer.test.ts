import { describe, expect, it, onTestFinished } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { createPacker } from '../../src/library/indexing/packer.ts';
import { packArticle } from '../../src/search/index/indexed-article.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary } from './libraries.ts';
import { mostOf, watchTurns } from './watch-turns.ts';

const analyzer = createAnalyzer(createSegmenter());

function longText(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, at) => `第${at}号仓库在2019年收到了${at * 7}件货物,其中${at % 13}件是从青岛运来的机器零件。`,
  ).join('\n');
}

/** Buffers are not compared by what is in them. */
function bytesOf(buffer: ArrayBuffer): Uint8Array {
  return new Uint8Array(buffer);
}

describe('working articles out', () => {
  const article = buildArticle({ id: 'x', title: '仓库', text: longText(120) });

  it('comes to the same in slices and in a process of its own', async () => {
    const whole = bytesOf(packArticle(article, analyzer));
    const here = createPacker({ analyzer: () => analyzer });
    expect(bytesOf(await here.pack(article))).toEqual(whole);
    const elsewhere = createPacker({
      analyzer: () => {
        throw new Error('The process has its own.');
      },
      inPlaceUpTo: 10,
    });
    onTestFinished(elsewhere.close);
    const [one, other] = await Promise.all([elsewhere.pack(article), elsewhere.pack(article)]);
    expect(bytesOf(one)).toEqual(whole);
    expect(bytesOf(other)).toEqual(whole);
  });

  it('is as if it had been under its new title', async () => {
    const packer = createPacker({ analyzer: () => analyzer });
    const renamed = { ...article, title: '港口的仓库' };
    expect(bytesOf(await packer.retitle(renamed.title, await packer.pack(article)))).toEqual(
      bytesOf(packArticle(renamed, analyzer)),
    );
  });

  it('is done once where it was done ahead, until that is released', async () => {
    const packer = createPacker({ analyzer: () => analyzer });
    const release = await packer.packAhead(article);
    const ahead = await packer.pack({ ...article, id: 'y' });
    expect(await packer.pack(article)).toBe(ahead);
    expect(bytesOf(await packer.pack({ ...article, title: '港口' }))).not.toEqual(bytesOf(ahead));
    release();
    expect(await packer.pack(article)).not.toBe(ahead);
  });

  it('starts a process anew where the last one was idle and ended', async () => {
    const packer = createPacker({ analyzer: () => analyzer, inPlaceUpTo: 10, idleMs: 1 });
    onTestFinished(packer.close);
    const first = await packer.pack(article);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bytesOf(await packer.pack(article))).toEqual(bytesOf(first));
  });
});

describe('while a large library is indexed', () => {
  it('the program goes on with its other work', { retry: 2 }, async () => {
    const opened = await openTestLibrary(newFile(), { analyzer: () => analyzer });
    for (let at = 0; at < 120; at++)
      await addTo(opened.store, '1', contentOf(`${at}`, `${at}号。\n${longText(100)}`));
    // What runs for the first time takes longer, whatever it is.
    for (let at = 0; at < 30; at++)
      await addTo(opened.store, '2', contentOf(`${at}`, `${at}号。\n${longText(100)}`));
    await opened.library.open({ guild: '2' });
    const watch = watchTurns();
    expect((await opened.library.open({ guild: '1' })).sentences).toBe(120 * 101);
    // A slice is 12 ms long, and one step more: about 20 ms alone, and up to 51 seen beside other work on two cores.
    const turns = await watch.stop();
    expect(turns.longest).toBeLessThan(mostOf(turns, 80));
    expect(await answerIn(opened, { guild: '1' }, '77号仓库收到了多少件货物?')).toMatch(/^found/);
  });
});
