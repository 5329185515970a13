/** Votes without end on the database of its argument; says each ballot once the store has acknowledged it. */
import { openStore } from '../../../src/library/store/open.ts';

const store = await openStore(JSON.parse(process.argv[2] ?? ''));
const start = process.argv[3] ?? '';
for (let i = 0; ; i++) {
  // Every third is replaced by a vote of the same ballot.
  for (const kind of i % 3 === 0 ? (['bad', 'good'] as const) : (['good'] as const)) {
    await store.feedback.vote('1', {
      ballot: `${start}-${i}`,
      question: '谁？',
      answered: true,
      shown: { article: 'a1', version: '1', sentence: i },
      verdict: { kind },
    });
  }
  process.stdout.write(`${start}-${i}\n`);
}
