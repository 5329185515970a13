import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { stem } from '../../src/text/stem.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { isStopWord, PRONOUNS, QUESTION_WORDS, STOP_WORDS } from '../../src/text/words.ts';

const { analyze } = createAnalyzer(createSegmenter());
const keys = (text: string) => analyze(text).terms.map(({ key }) => key);
const telling = (text: string) => analyze(text).terms.flatMap(({ key, stop }) => (stop ? [] : [key]));

describe('terms', () => {
  it.each([
    ['5G用户', ['5g', '用户']],
    ['COVID-19疫情', ['covid-19', '疫情']],
    ['5.2%', ['5.2%']],
    ['５．２％', ['5.2%']],
    ['12,345.6', ['12345.6']],
    ['１２，３４５人', ['12345人']],
    ['16.98万亿元', ['16.98万亿元']],
    ['16.98萬億元', ['16.98万亿元']],
    ['3.5万人', ['3.5万人']],
    ['2012-2020年', ['2012', '2020年']],
    ['1949年10月1日', ['1949年', '10月', '1日']],
    ['13:42', ['13:42']],
    ['iPhone15 F-16 6GHz', ['iphone15', 'f-16', '6ghz']],
    ['AT&T node.js U.S.A', ['at&t', 'node.js', 'u.s.a']],
    ['二〇二〇年', ['二〇二〇', '年']],
  ])('%s stays whole: %j', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it.each([
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])('%s is a word like any other', (word) => {
    const [term, ...others] = analyze(`a word, ${word}, in a text`).terms.filter(
      ({ stop, key }) => !stop && key !== 'word' && key !== 'text',
    );
    expect(others).toEqual([]);
    expect(term).toMatchObject({ kind: 'latin', stop: false });
    expect(word).toContain(`a word, ${word}, in a text`.slice(term?.start, term?.end));
  });

  it('makes one term of the forms of an English word', () => {
    expect(keys('industry Industries INDUSTRY’S industries')).toEqual(Array(4).fill('industri'));
    expect(keys('running runs')).toEqual(['run', 'run']);
    // No English word: a name with digits, dots or strokes is its own stem.
    expect(stem('node.js')).toBe('node.js');
    expect(stem('f16s')).toBe('f16s');
    expect(stem('is')).toBe('is');
    // Irregular forms meet their word, and numbers their digits.
    for (const [form, word] of [
      ['wrote', 'write'],
      ['women', 'woman'],
      ['died', 'dying'],
      ["children's", 'child'],
    ] as const)
      expect(stem(form)).toBe(stem(word));
    expect(stem('seven')).toBe('7');
  });

  it('makes one term of both scripts', () => {
    expect(keys('製造業增加值佔全球比重')).toEqual(keys('制造业增加值占全球比重'));
    expect(keys('臺灣的後來發展')).toEqual(keys('台湾的后来发展'));
  });

  it('knows what tells nothing', () => {
    expect(telling('What is the population of the city?')).toEqual(['popul', 'citi']);
    expect(telling('請問2020年製造業的增加值是多少？')).toEqual(['2020年', '制造业', '增加值']);
    for (const word of ['的', '什么', '多少', 'the', 'what']) expect(isStopWord(word)).toBe(true);
    for (const word of ['制造业', '人', 'city', 'constructor', '__proto__', ''])
      expect(isStopWord(word)).toBe(false);
  });

  it('lists words as they are looked up: folded', () => {
    for (const list of [STOP_WORDS, QUESTION_WORDS, PRONOUNS])
      for (const word of [...list.zh, ...list.en]) expect(fold(word).text).toBe(word);
  });

  it.each([
    ['“六穩”、“六保”任務', '任务', '任務'],
    ['100㎡的地', '地', '地'],
    ['等……了５．２％', '5.2%', '５．２％'],
    ['a cafe\u0301!', 'cafe', 'cafe\u0301'],
    ['占12,345.6萬噸', '12345.6万吨', '12,345.6萬噸'],
  ])('%s: %s was written %s', (text, key, written) => {
    const term = analyze(text).terms.find((one) => one.key === key);
    expect(text.slice(term?.start, term?.end)).toBe(written);
  });

  it('finds terms in order, inside the text, never over each other but where one character holds both', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = { start: 0, end: 0 };
        for (const { start, end, key } of analyze(text).terms) {
          expect(key).not.toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          // ½ is 1 and 2, ㍿ two words.
          if (start < last.end)
            expect([...text.slice(start, last.end).replace(/[\p{M}\p{Cf}]/gu, '')]).toHaveLength(1);
          last = { start, end };
        }
      }),
    );
  });

  it('finds the same terms in a text and in what it folds to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(keys(fold(text).text)).toEqual(keys(text));
      }),
    );
  });

  it('gives units in order that belong to their terms', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { terms, units } = analyze(text);
        let before = { term: 0, start: 0, end: 0 };
        for (const unit of units) {
          expect(unit.key).not.toBe('');
          expect(unit.term).toBeGreaterThanOrEqual(before.term);
          expect(unit.start).toBeGreaterThanOrEqual(before.start);
          const term = terms[unit.term];
          expect(unit.start).toBeGreaterThanOrEqual(term?.start ?? Number.POSITIVE_INFINITY);
          expect(unit.end).toBeLessThanOrEqual(term?.end ?? 0);
          before = unit;
        }
        // No letter and no digit is lost.
        expect(new Set(units.map(({ term }) => term)).size).toBe(terms.length);
      }),
    );
  });

  it('takes a text of many words, and none', () => {
    expect(analyze('').terms).toEqual([]);
    expect(analyze(' \n…！？').terms).toEqual([]);
    expect(analyze('制造业5G '.repeat(5000)).terms).toHaveLength(10_000);
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        '制造业',
        '發展',
        '２０２０年',
        '1,234.5%',
        'COVID-19',
        '½',
        '㍿',
        '…',
        'e\u0301',
        "o'neill",
        '三百二十个',
        '第',
        '万',
      ),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
