import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

/** Every `step`-th text of each evaluation file, or `undefined` where the data is not there. */
export function readEvalTexts(step: number): ReadonlyMap<string, readonly string[]> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('neg_'));
  return new Map(
    files.map((name) => {
      const lines = readFileSync(`${folder}${name}`, 'utf8').trim().split('\n');
      return [name, lines.filter((_, i) => i % step === 0).map((line) => textOf(JSON.parse(line)))];
    }),
  );
}

function textOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'text' in record ? String(record.text) : '';
}
