import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/answer/quote.ts';
import type { OpenedLibrary } from '../../src/library/open-library.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import { readProbe } from '../../src/search/search.ts';
import {
  addTo,
  answerIn,
  contentOf,
  knowledge,
  newFile,
  openTestLibrary,
  plainAnalyzer,
} from './libraries.ts';

const PLACE = { guild: '1', user: '2' };
const THINGS = ['稻谷', '煤炭', '钢铁', '棉花', '汽车', '茶叶'];

type Edit =
  | {
      readonly kind: 'add' | 'replace';
      readonly at: number;
      readonly facts: readonly (readonly [number, number])[];
    }
  | { readonly kind: 'rename' | 'remove' | 'look'; readonly at: number };

const facts = fc.array(fc.tuple(fc.nat(THINGS.length - 1), fc.nat(999)), { minLength: 1, maxLength: 8 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), at: fc.nat(20), facts }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace' as const), at: fc.nat(20), facts }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('rename', 'remove', 'look'), at: fc.nat(20) }) },
);

async function apply(store: Store, one: Edit, step: number): Promise<void> {
  const entries = await store.list('1');
  const entry = entries[one.at % Math.max(1, entries.length)];
  if (one.kind === 'add' || one.kind === 'replace') {
    const text = one.facts.map(([thing, count]) => `${THINGS[thing]}的产量是${count}万吨。`).join('');
    const content = contentOf(`报告${one.at}`, `第${step}份。${text}`);
    if (one.kind === 'add') await addTo(store, '1', content);
    else if (entry !== undefined) await store.replace('1', entry, content, { user: '1' });
  } else if (entry !== undefined && one.kind === 'rename') await store.rename('1', entry.id, `新名${step}`);
  else if (entry !== undefined && one.kind === 'remove') await store.remove('1', entry.id);
}

/** What a library says of the same questions, its articles and its counts among it. */
async function sayAll(opened: OpenedLibrary): Promise<unknown> {
  if ((await opened.library.articles(PLACE)).length === 0) return 'empty';
  const said: unknown[] = [];
  for (const thing of THINGS) {
    const question = `${thing}的产量是多少?`;
    const words = `${thing}的产量是`;
    const collection = await opened.library.open(PLACE, { words: question });
    const {
      blocks: _,
      averageLength,
      ...counts
    } = collection.gather(readProbe(question, { analyzer: plainAnalyzer, knowledge }));
    const quote = findQuote(words, await opened.library.open(PLACE, { words, seeking: 'wording' }));
    said.push(
      await answerIn(opened, PLACE, question),
      { ...counts, averageLength: averageLength.toFixed(9) },
      collection.sentences,
      quote.kind === 'exact' ? quote.places.map(({ citation }) => citation) : quote.kind,
    );
  }
  return said;
}

describe.each([
  ['in memory', {}],
  ['from the database', { largestInMemory: 0 }],
])('a library changed %s', (_, options) => {
  it('says what one says that is made of the same articles at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), async (edits) => {
        const place: StorePlace = newFile();
        const changed = await openTestLibrary(place, options);
        for (const [step, one] of edits.entries()) {
          await apply(changed.store, one, step);
          // Some of the states in between are asked, so that there is something to change.
          if (one.kind === 'look') await sayAll(changed);
        }
        const fresh = await openTestLibrary(place);
        expect(await sayAll(changed)).toEqual(await sayAll(fresh));
        await Promise.all([changed.close(), fresh.close()]);
      }),
      { numRuns: 20 },
    );
  });
});
