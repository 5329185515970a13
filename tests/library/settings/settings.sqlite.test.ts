import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { describeSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

describe('settings in SQLite', () => {
  describeSettings(async () => ({ kind: 'sqlite', file: join(folder, `${made++}`, 'yuanwen.db') }));
});
