import { describe, expect, it } from 'vitest';
import { gatherAntonyms } from '../../../bench/fit/gather-antonyms.ts';
import { readMeanings } from '../../../bench/fit/meanings.ts';
import { CONFIDENCE_FEATURES } from '../../../src/search/confidence/features.ts';
import { loadAntonyms, readAntonyms } from '../../../src/search/words/antonyms.ts';
import { keyNumber } from '../../../src/search/words/key-number.ts';
import { stem } from '../../../src/text/stem.ts';
import { LONG } from '../../long.ts';
import { seatFirst } from '../collections.ts';

/** Of the only sentence of an article without a title. */
function value(name: string, question: string, sentence: string): number {
  const feature = CONFIDENCE_FEATURES.find((one) => one.name === name);
  const { scene, index } = seatFirst(question, [sentence]);
  return feature?.value(scene, index) ?? Number.NaN;
}

describe('antonyms', () => {
  it('are read from either side', () => {
    const antonyms = readAntonyms({ pairs: ['buy sell', 'buy rent'] });
    expect(antonyms.of('buy')).toEqual([keyNumber('sell'), keyNumber('rent')]);
    expect(antonyms.of('sell')).toEqual([keyNumber('buy')]);
    expect(antonyms.of('constructor')).toEqual([]);
  });

  it.each([
    ['unnatural', 'natural'],
    ['illegal', 'legal'],
    ['decrease', 'increase'],
  ])('%s is the contrary of %s in the table of the repository', (one, other) => {
    expect(loadAntonyms().of(stem(one))).toContain(keyNumber(stem(other)));
  });

  it('are gathered of words of use alone, each pair once', { timeout: LONG }, () => {
    const known = new Set(['buy', 'sell', 'natural', 'unnatural'].map(stem));
    expect(gatherAntonyms(known, readMeanings()).pairs).toEqual(['bui sell', 'natur unnatur']);
  });
});

describe('a sentence that says another thing in the same words', () => {
  it.each([
    ['antonymHere', 'Who suffered from unnatural disasters?', 'People suffered from natural disasters.', 1],
    ['antonymHere', 'Who suffered from natural disasters?', 'People suffered from natural disasters.', 0],
    ['antonymHere', 'Is it legal or illegal?', 'It is legal.', 0],
    ['antonymHere', 'Which was unnatural?', 'It was natural here and unnatural there.', 0],
    ['denialNotHere', 'Which field was not advanced?', 'Medicine was advanced.', 1],
    ['denialNotHere', 'Which field was not advanced?', 'Medicine was never advanced.', 0],
    ['denialNotHere', 'Which field was advanced?', 'Medicine was advanced.', 0],
    ['denialNotHere', '哪个馆没有开放？', '东馆已经开放。', 1],
    ['denialNotHere', '哪个馆没有开放？', '西馆尚未开放。', 0],
  ])('%s: %s %s', (name, question, sentence, expected) => {
    expect(value(name, question, sentence)).toBe(expected);
  });

  it('otherName: a name is missing where another one stands', () => {
    const asked = 'What did Britain issue in September?';
    expect(value('otherName', asked, 'A statement was issued by Norway in September.')).toBeGreaterThan(0);
    expect(value('otherName', asked, 'A statement was issued in September.')).toBe(0);
    expect(value('otherName', asked, 'A statement was issued by Britain and Norway in September.')).toBe(0);
  });
});

describe('what of a question is not told', () => {
  it('missingWeight is ln(1 + 0) where all is told', () => {
    expect(value('missingWeight', '东馆的颜色是什么？', '东馆的颜色是红。')).toBe(0);
    expect(value('missingWeight', '东馆的颜色是什么？', '西馆很大。')).toBeGreaterThan(0);
  });

  it.each([
    ['asks.reason', '为什么关门？', 1],
    ['asks.reason', '几点关门？', 0],
    ['asks.person', 'Who leads it?', 1],
    ['nothingBeyondTitle', '多少钱？', 1],
    ['nothingBeyondTitle', '门票多少钱？', 0],
  ])('%s of %s', (name, question, expected) => {
    expect(value(name, question, '东馆上午开门。')).toBe(expected);
  });
});
