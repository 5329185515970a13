/**
 * A process of its own that adds an article about each name that it reads, a line each, to the library of its argument,
 * a `StorePlace` as JSON; it says the name when that is acknowledged, and ends with its input.
 */
import { createInterface } from 'node:readline';
import { openLibrary } from '../../src/library/open-library.ts';
import { contentOf, knowledge, plainAnalyzer } from './libraries.ts';

const { store, close } = await openLibrary(JSON.parse(process.argv[2] ?? ''), {
  corpus: [],
  analyzer: () => plainAnalyzer,
  knowledge: () => knowledge,
  indexMemory: 1e7,
});
for await (const name of createInterface({ input: process.stdin })) {
  await store.add('1', contentOf(name, `${name}的产量是77万吨。`), { user: '9' });
  console.log(name);
}
await close();
process.exit(0);
