import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TOKEN } from '../discord/loopback/payloads.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { collectLine, collectSecret, findLeaks, nameLog } from './collect.ts';

/** By the settings of the tests: of the loopback Discord, and of their PostgreSQL. */
const ALWAYS = [TOKEN, 'secret-of-the-tests'];

// After all other files: see `vitest.config.ts`.
it('nothing that the whole suite logged holds a token, a password, a user’s id or what somebody asked', () => {
  for (const secret of ALWAYS) collectSecret(secret);
  const { lines, secrets, leaks } = findLeaks();
  // Of the whole suite, that is; with few files there is little.
  console.log(`${lines} lines logged, ${secrets} secrets looked for`);
  expect(leaks).toEqual([]);
});

it('and it would be found', () => {
  nameLog(join(temporaryFolder(), 'log'));
  collectSecret('谁开了大会？');
  collectSecret('two\nlines "quoted"');
  collectSecret('ask');
  collectLine(JSON.stringify({ level: 40, command: 'ask', reason: '谁开了大会？ not found' }));
  collectLine(JSON.stringify({ level: 40, reason: 'two\nlines "quoted"' }));
  expect(findLeaks().leaks).toHaveLength(2);
});
