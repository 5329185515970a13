import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { describeStore } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

describe('the store in SQLite', () => {
  describeStore({
    make: async () => {
      made += 1;
      return { kind: 'sqlite', file: join(folder, `${made}`, 'yuanwen.db') };
    },
  });
});
