import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import { backUpSqlite } from '../../../src/library/store/backup.ts';
import { openStore } from '../../../src/library/store/open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = (text: string) => ({ title: text, language: 'en', format: 'plain', text }) as const;

test('a copy made while the library is in use, put in its place, is the library of that moment', async () => {
  const file = join(folder, 'yuanwen.db');
  const store = await openStore({ kind: 'sqlite', file });
  await store.add('1', content('Kept before. Two sentences.'), { user: '7' });
  await store.useInChannel('1', '5', ['a1']);
  const copy = join(folder, "it's a copy.db");
  backUpSqlite(file, copy);
  await store.add('1', content('Kept after.'), { user: '7' });
  await store.close();

  // Restoring, as README tells it: the files of the lost library away, the copy in its place.
  const data = join(folder, 'data');
  mkdirSync(data);
  copyFileSync(copy, join(data, 'yuanwen.db'));
  const restored = await openStore({ kind: 'sqlite', file: join(data, 'yuanwen.db') });
  const { articles } = await restored.readAll('1');
  expect(articles.map(({ id, text }) => [id, text])).toEqual([['a1', 'Kept before. Two sentences.']]);
  expect(await restored.channelArticles('1', '5')).toEqual(['a1']);
  // It goes on from there.
  expect(await restored.add('1', content('Kept later.'), { user: '7' })).toMatchObject({
    kind: 'added',
    article: { id: 'a2' },
  });
  await restored.close();
});

test('what cannot be copied is told in a line, and nothing is written over', () => {
  const copy = join(folder, 'copy.db');
  expect(() => backUpSqlite(join(folder, 'none.db'), copy)).toThrow(ConfigError);
  writeFileSync(copy, 'mine');
  writeFileSync(join(folder, 'yuanwen.db'), '');
  expect(() => backUpSqlite(join(folder, 'yuanwen.db'), copy)).toThrow(/is there already/);
  expect(() => backUpSqlite(join(folder, 'yuanwen.db'), join(folder, 'no', 'copy.db'))).toThrow(
    /Check the folder/,
  );
});
