import { expect, it } from 'vitest';
import { LONGEST_ARTICLE } from '../../src/article/parse.ts';
import { createPace } from '../../src/library/indexing/pace.ts';
import { preparePostings, prepareWording } from '../../src/library/memory/prepare.ts';
import { countContent } from '../../src/library/store/content.ts';
import { versioned } from '../../src/library/store/versioned.ts';
import { collectSegments } from '../../src/search/collection.ts';
import { openArticle, packArticle } from '../../src/search/index/indexed-article.ts';
import { cutSegments } from '../../src/search/index/segment.ts';
import { contentOf, knowledge, plainAnalyzer } from './libraries.ts';
import { mostOf, type Turns, watchTurns } from './watch-turns.ts';

/** Three sentences a line, of which none is too short to be told from others. */
function textOf(characters: number): string {
  const lines: string[] = [];
  for (let size = 0; size < characters; size += (lines.at(-1)?.length ?? 0) + 1) {
    const at = lines.length;
    lines.push(`第${at}号仓库在2019年收到了${at * 7}件货物。其中${at % 13}件是“机器零件”。${at}件没有到！`);
  }
  return lines.join('\n').slice(0, characters);
}

/** The same as one sentence. */
const withoutEnd = (characters: number) => textOf(characters).replace(/[。！\n]/g, '，');

it.each([
  ['of many sentences', textOf],
  ['without an end mark', withoutEnd],
])(
  'the program goes on while the longest article there may be, %s, is counted, opened and prepared',
  { retry: 2 },
  async (_, write) => {
    const prepare = async (characters: number) => {
      const content = contentOf('仓库', write(characters));
      const turns: Turns[] = [];
      const watched = async <T>(work: () => Promise<T>): Promise<T> => {
        const watch = watchTurns();
        const done = await work();
        turns.push(await watch.stop());
        return done;
      };
      const counted = await watched(() => countContent(content, createPace()));
      const stored = { ...content, ...counted, id: 'a1', version: 1, addedAt: 0, changedAt: 0 };
      const article = await watched(() => versioned(stored));
      // Long articles are worked out by a process of its own: see packer.test.ts.
      const one = openArticle(article, packArticle(article, plainAnalyzer));
      const segments = cutSegments([one]);
      await watched(() => preparePostings(segments));
      const collection = collectSegments(segments, { analyzer: plainAnalyzer, knowledge });
      await watched(() => prepareWording(collection));
      expect(counted.sentences).toBe(one.sentences.length);
      expect(collection.quotes.exact('第99号仓库在2019年')).toHaveLength(1);
      return turns;
    };
    // What runs for the first time takes longer, whatever it is.
    await prepare(LONGEST_ARTICLE / 20);
    const turns = await prepare(LONGEST_ARTICLE);
    // At one go: 390, 350, 160 and 260 ms alone. In slices 10 to 50, on a busy machine.
    for (const one of turns) expect(one.longest, JSON.stringify(turns)).toBeLessThan(mostOf(one, 120));
  },
);
