import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReadable } from '../../src/fetch/media-type.ts';
import { broken, unknownKind } from '../../src/formats/problems.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { FUZZED } from './mutate.ts';

/** Each kind of file by its usual extension. */
describe.each(FUZZED)('a .%s file', (extension) => {
  it('is read from a link, by its name where the server tells no type', () => {
    expect(isReadable('application/octet-stream', `a.${extension}`)).toBe(true);
  });

  it('is named where a kind is refused, and in each language by /articles add', () => {
    expect(unknownKind('a picture').expected.toLowerCase()).toContain(extension);
    for (const locale of LOCALES) {
      const add = wordsOf(locale).commands.articles.subcommands?.['add'];
      expect(add?.options['file']?.description, locale).toContain(`.${extension}`);
    }
  });

  it.each(['README.md', 'README.zh-CN.md'])('is named in %s', (name) => {
    const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
    expect(text).toContain(`\`.${extension}\``);
  });
});

it('a damaged file is told without a second full stop', () => {
  expect(broken('pdf', 'Invalid PDF structure.').found).toBe('Invalid PDF structure');
});
