/** A process of its own that adds an article to the library of its argument, a `StorePlace` as JSON. */
import { openLibrary } from '../../src/library/open-library.ts';
import { contentOf, knowledge, plainAnalyzer } from './libraries.ts';

const { store, close } = await openLibrary(JSON.parse(process.argv[2] ?? ''), {
  corpus: [],
  analyzer: () => plainAnalyzer,
  knowledge: () => knowledge,
  indexMemory: 1e7,
});
await store.add('1', contentOf('邻居', '邻居的产量是77万吨。'), { user: '9' });
console.log(Date.now());
await close();
process.exit(0);
