import { describe, expect, it } from 'vitest';
import { wholeAddress } from '../../../src/answer/span/whole-address.ts';

const whole = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = wholeAddress(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('wholeAddress', () => {
  it.each([
    ['Write to jobs.uk@example.org.', 'jobs', 'jobs.uk@example.org'],
    ['请发邮件到jobs@example.org，谢谢。', 'example', 'jobs@example.org'],
    ['See www.example.org/jobs.', 'example', 'www.example.org/jobs'],
    ['The jobs are @ home.', 'jobs', 'jobs'],
  ])('%s', (text, words, address) => {
    expect(whole(text, words)).toBe(address);
  });

  it('reads a long run of letters once', () => {
    const text = `@ ${'a'.repeat(200_000)}`;
    const begun = performance.now();
    expect(whole(text, 'aaa')).toBe('aaa');
    // Quadratically it takes a minute.
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
