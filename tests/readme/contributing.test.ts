import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('CONTRIBUTING.md', () => {
  it('names what the recipes tell to change', () => {
    const named: readonly (readonly [string, string])[] = [
      ['src/reply/words/locale.ts', 'export const LOCALES'],
      ['src/reply/words/locale.ts', 'export function localeNamed'],
      ['src/reply/words/words.ts', 'readonly commands: ('],
      ['src/reply/render-help.ts', 'words.help.commands('],
      ['src/library/settings/settings.ts', 'export const LANGUAGES'],
      ['src/preview/page/words.ts', 'export const LANGUAGES'],
      ['src/preview/page/preferences.ts', 'function suggestedLocale'],
      ['src/reply/words/library/export-fault.ts', 'zh-TW'],
      ['src/fetch/media-type.ts', 'const READABLE'],
      ['tests/permissions/table.ts', 'COMMANDS'],
      ['src/formats/recognise.ts', 'export type FileKind'],
      ['src/formats/recognise.ts', 'const EXTENSIONS'],
      ['src/formats/read-article.ts', 'const READERS'],
      ['src/formats/problems.ts', 'KINDS'],
      ['src/search/features/index.ts', 'export const FEATURES'],
      ['tests/library/store/upgrade.test.ts', 'const FILL'],
      ['tests/formats/mutate.ts', 'export const FUZZED'],
      ['src/answer/why/evidence-kinds.ts', 'const KINDS'],
      ['tests/commands/commands.test.ts', 'have the options of each command'],
    ];
    for (const [file, words] of named) expect(read(file), file).toContain(words);
  });
});
