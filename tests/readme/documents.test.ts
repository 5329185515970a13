import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';

/** What documents name must be there: whoever follows one finds what it speaks of. */

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...[
    'bench/README.md',
    'bench/tried.md',
    'corpus/README.md',
    'docs/scale.md',
    'src/search/weights.md',
    '.env.example',
  ],
];
/** Of a path: stands for a file that is to be made, or for several. */
const PLACEHOLDER = /NAME|LOCALE|KIND|\*/;
/** What the environment may hold besides settings. */
const OTHER_VARIABLES = ['CHROMIUM', 'LC_ALL', 'POSTGRES_PASSWORD'];
/** What begins with a slash besides commands: addresses, folders, and what ends a chat. */
const OTHER_SLASHES = ['healthz', 'readyz', 'metrics', 'data', 'tmp', 'quit'];
/** What stands in commands to be typed, to be replaced by one's own. */
const OWN = ['APPLICATION_ID', 'SERVER_ID', 'YOUR_TOKEN'];

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The heading as GitHub makes an anchor of it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const name of all(text, /npm run (?:-s )?([a-z][\w:-]*)/g)) expect(scripts).toHaveProperty([name]);
  });

  it('links to files, and to headings in them, that there are', () => {
    for (const link of all(text, /\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      expect(existsSync(join(ROOT, target)), link).toBe(true);
      if (anchor !== undefined) expect(all(read(target), /^#+ (.*)$/gm).map(anchorOf)).toContain(anchor);
    }
  });

  it('names files and folders that there are', () => {
    const named = all(text, /`((?:src|tests|commands|bench|ops|docs)\/[\w./*{},-]*)`/g);
    for (const path of named.filter((one) => !PLACEHOLDER.test(one)))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

describe.each(['README.md', 'README.zh-CN.md', 'docs/scale.md'])('%s', (file) => {
  const text = read(file);

  it('names settings that there are', () => {
    const known = [...all(read('.env.example'), /^([A-Z_]+)=/gm), ...OTHER_VARIABLES, ...OWN];
    const code = [...all(text, /`([^`\n]+)`/g), ...all(text, /```\w*\n(.*?)```/gs)].join('\n');
    const named = all(code, /(?<![\w-])([A-Z]+(?:_[A-Z]+)+|[A-Z]{5,}(?==))(?!\w)/g);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(known).toContain(name);
  });

  it('names commands that there are', () => {
    const names = commands.flatMap(({ data }) => [
      data.name,
      ...Object.values(data.name_localizations ?? {}),
    ]);
    const named = all(text, /`\/(\p{L}+)(?: [^`]*)?`/gu);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect([...names, ...OTHER_SLASHES]).toContain(name);
  });
});
