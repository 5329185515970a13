import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutEmbeds } from '../../src/discord/plain-body.ts';
import type { MessageBody } from '../../src/reply/body.ts';
import { blockQuote } from '../../src/reply/markdown.ts';
import { renderCard } from '../../src/reply/render.ts';
import { checkBody } from '../reply/check-body.ts';

const CITATION = '\n\n[《标题》](https://example.com/a) ¶1.1';
const field = { name: '其他句子', value: '`¶2.1` 乙。' };

function contentOf(card: Partial<Parameters<typeof renderCard>[0]>): string {
  return withoutEmbeds(renderCard({ colour: 0, description: '> 甲', ...card })).content ?? '';
}

test('everything a card says is there, in its order, and what was plain shows as written', () => {
  expect(contentOf({ heading: '**谁**?', description: `> 甲${CITATION}`, field, footer: '没有 <@1>' })).toBe(
    `\\*\\*谁\\*\\*?\n\n> 甲${CITATION}\n\n**其他句子**\n\`¶2.1\` 乙。\n\n没有 \\<\\@1\\>`,
  );
});

test('a passage too long for a message is cut at a sentence, its citation whole', () => {
  const content = contentOf({ description: `> ${'今天很好。'.repeat(600)}${CITATION}`, field });
  expect(content).toMatch(/今天很好。…\n\n\[《标题》\]\(https:\/\/example\.com\/a\) ¶1\.1$/);
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(content.length).toBeGreaterThan(1900);
});

test('bold that is cut through is ended, and a field that does not fit is left out', () => {
  const content = contentOf({ description: `> **${'甲'.repeat(3000)}**${CITATION}`, field });
  expect(content).toMatch(/^> \*\*甲+…\*\*\n\n\[/);
  expect(content).not.toContain('其他句子');
});

test('words struck through that are cut through are ended, too', () => {
  const content = contentOf({ description: `> ~~${'甲'.repeat(3000)}~~ **乙**${CITATION}` });
  expect(content).toMatch(/^> ~~甲+…~~\n\n\[/);
});

test('no text, of whatever signs and length, makes a body that Discord refuses', () => {
  const signs = fc.constantFrom(
    '**',
    '\\',
    '`',
    '[',
    ']',
    '(',
    '<@1>',
    '@everyone',
    '👨‍👩‍👧',
    '甲',
    '。',
    'a ',
    '\n',
    '_',
  );
  const text = fc.array(signs, { minLength: 1, maxLength: 900 }).map((parts) => `甲${parts.join('')}`);
  fc.assert(
    fc.property(text, text, text, (heading, quoted, footer) => {
      const description = blockQuote(quoted, { start: 1, end: quoted.length }).slice(0, 4000) + CITATION;
      const body: MessageBody = withoutEmbeds(renderCard({ colour: 0, heading, description, footer, field }));
      expect(checkBody(body)).toEqual([]);
      expect(body.content).toContain(CITATION);
    }),
    { numRuns: 60 },
  );
});
