import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, cutToFit } from '../../src/reply/cut.ts';

describe('cutText', () => {
  it('leaves alone what fits', () => {
    expect(cutText('今天很好。', 5)).toBe('今天很好。');
    expect(cutText('', 0)).toBe('');
  });

  it('ends at the end of a sentence when one is within the last three tenths', () => {
    // 11 of 12 units hold 「今天很好。明天也好」 and more; the sentence ends at 10 ≥ .7 × 11.
    expect(cutText('今天很好。明天也好。后天更好。', 12)).toBe('今天很好。明天也好。…');
    expect(cutText('He said “yes.” She said no, twice over.', 18)).toBe('He said “yes.”…');
  });

  it('cuts within a sentence rather than lose most of the text', () => {
    // The only sentence end, at 2, is far before .7 × 9.
    expect(cutText('好。今天天气非常晴朗万里无云', 10)).toBe('好。今天天气非常晴…');
  });

  it('does not need spaces', () => {
    expect(cutText('甲'.repeat(100), 50)).toBe(`${'甲'.repeat(49)}…`);
  });

  it('takes no full stop within a number for the end of a sentence', () => {
    expect(cutText('It was 16.98 then', 13)).toBe('It was 16.98…');
  });

  it('keeps grapheme clusters whole', () => {
    const family = '👨‍👩‍👧‍👦'; // 11 units
    expect(cutText(family.repeat(3), 25)).toBe(`${family.repeat(2)}…`);
    expect(cutText('🇹🇼🇹🇼', 6)).toBe('🇹🇼…');
    expect(cutText('e\u0301e\u0301e\u0301', 5)).toBe('e\u0301e\u0301…');
  });

  it('fits always, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(70), (text, most) => {
        const cut = cutText(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        if (cut !== text && cut !== '') {
          expect(cut.endsWith('…')).toBe(true);
          expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});

describe('cutToFit', () => {
  const twice = ({ text }: { text: string }) => text + text;

  it('cuts until the rendered text fits', () => {
    expect(cutToFit({ text: '甲乙丙丁' }, 8, twice)).toBe('甲乙丙丁甲乙丙丁');
    const cut = cutToFit({ text: '甲乙丙丁戊己' }, 8, twice);
    expect(cut.length).toBeLessThanOrEqual(8);
    expect(cut.startsWith('甲乙')).toBe(true);
  });

  it('shows the marked words even where they are far into the text', () => {
    const text = `${'前'.repeat(500)}答案${'后'.repeat(500)}`;
    const shown = cutToFit(
      { text, spans: [{ start: 500, end: 502 }] },
      100,
      ({ text, spans: [span] = [] }) =>
        span
          ? `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`
          : text,
    );
    expect(shown).toContain('[答案]');
    expect(shown.startsWith('…前')).toBe(true);
    expect(shown.endsWith('后…')).toBe(true);
    expect(shown.length).toBeLessThanOrEqual(100);
  });

  it('leaves unmarked what is cut off', () => {
    const text = `甲${'后'.repeat(50)}乙`;
    const spans = [
      { start: 0, end: 1 },
      { start: 51, end: 52 },
    ];
    const marked = ({
      text,
      spans = [],
    }: {
      text: string;
      spans?: readonly { start: number; end: number }[];
    }) => `${spans.map(({ start, end }) => text.slice(start, end)).join()}|${text}`;
    expect(cutToFit({ text, spans }, 100, marked)).toMatch(/^甲,乙\|/u);
    expect(cutToFit({ text, spans }, 30, marked)).toMatch(/^甲\|甲后+…$/u);
  });

  it('gives nothing rather than too much', () => {
    expect(cutToFit({ text: '甲乙' }, 3, () => 'always too long')).toBe('');
  });
});
