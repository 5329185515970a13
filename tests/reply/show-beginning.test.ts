import { expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { showBeginning } from '../../src/reply/show-beginning.ts';

const FARES = [
  'Gone by.',
  '## Fares',
  '| Who | Fare | |\n|---|---|---|\n| Adult | £5 | |\n| Child | | £3 |',
  '- Dogs',
];

const article = (text: string, format: 'markdown' | 'plain') =>
  buildArticle({ id: 'a', title: 'T', language: 'en', format, text });

it('is read without the signs of Markdown, a row of a table as its cells', () => {
  expect(showBeginning(article(FARES.join('\n\n'), 'markdown'), 400)).toBe(
    'Gone by.\n\nFares\n\nWho · Fare\nAdult · £5\nChild ·  · £3\n\n- Dogs',
  );
});

it('keeps the rows together that a file parts by blank lines', () => {
  expect(showBeginning(article('Who | Fare\n\nAdult | 5\n\nChild | 3', 'markdown'), 400)).toBe(
    'Who · Fare\nAdult · 5\nChild · 3',
  );
});

it('keeps the lines of a plain text, and begins no paragraph past its measure', () => {
  expect(showBeginning(article('第一段在这里。\n第二段在这里。\n第三段在这里。', 'plain'), 10)).toBe(
    '第一段在这里。\n第二段在这里。',
  );
});
