import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../../src/text/segment.ts';

const { segment } = createSegmenter();
const words = (run: string) => segment(run).map(({ text }) => text);

describe('segment', () => {
  it('parts a run into the words of the dictionary', () => {
    expect(words('制造业增加值')).toEqual(['制造业', '增加值']);
    expect(words('中国人民大学')).toEqual(['中国人民大学']);
  });

  it('guesses words the dictionary does not have', () => {
    // 杭研 is in no dictionary: without the hidden Markov model it falls apart.
    expect(words('他来到了网易杭研大厦')).toContain('杭研');
  });

  it('tells parts of speech', () => {
    const tags = new Map(segment('李白在北京写一百首诗').map(({ text, tag }) => [text, tag]));
    expect(tags.get('李白')).toMatch(/^nr/);
    expect(tags.get('北京')).toBe('ns');
    expect(tags.get('一百首') ?? tags.get('一百')).toBe('m');
  });

  it('gives words that are together the run, whatever the characters', () => {
    const han = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fff }),
      fc.integer({ min: 0x3400, max: 0x4dbf }),
      fc.integer({ min: 0x20000, max: 0x2a6df }),
      fc.constantFrom(0x3007, 0x3005),
    );
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 40 }), (codes) => {
        const run = String.fromCodePoint(...codes);
        expect(words(run).join('')).toBe(run);
      }),
    );
  });

  it('reads a very long run', () => {
    const run = '制造业的发展'.repeat(5000);
    expect(words(run).join('')).toBe(run);
  });
});
