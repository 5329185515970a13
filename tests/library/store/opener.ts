/** Opens the library of its argument and says how many articles there are, or the error. */
import { openStore } from '../../../src/library/store/open.ts';

try {
  const store = await openStore({ kind: 'sqlite', file: process.argv[2] ?? '' });
  console.log(`opened: ${(await store.list('1')).length}`);
  await store.close();
} catch (error) {
  console.log(String(error));
}
