import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { describeProcesses } from './processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-processes-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

describe('the store in SQLite, between processes', () => {
  describeProcesses(async () => {
    made += 1;
    return { kind: 'sqlite', file: join(folder, `${made}`, 'yuanwen.db') };
  });
});
