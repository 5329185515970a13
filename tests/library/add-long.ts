/** A process of its own that adds a long article to the library of its argument, a `StorePlace` as JSON, until it is killed. */
import { openLibrary } from '../../src/library/open-library.ts';
import { contentOf, knowledge, plainAnalyzer } from './libraries.ts';
import { reports } from './reports.ts';

const { store } = await openLibrary(JSON.parse(process.argv[2] ?? ''), {
  corpus: [],
  analyzer: () => plainAnalyzer,
  knowledge: () => knowledge,
  indexMemory: 1e7,
  inPlaceUpTo: 1e6,
});
console.log('adding');
await store.add('1', contentOf('长厂', reports(3, 20_000)), { user: '9' });
console.log('added');
