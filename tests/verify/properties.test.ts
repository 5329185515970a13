import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { verifyQuotation } from '../../src/answer/verify/verify.ts';
import type { Article, Sentence } from '../../src/article/article.ts';
import { renderVerdicts } from '../../src/reply/render-verdicts.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { LONG } from '../long.ts';
import { hostileArticle, hostileText, sentencesOf } from '../reply/articles.ts';
import { checkBody } from '../reply/check-body.ts';
import { articles } from './articles.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const all = createCollection(articles, analyzer, knowledge);
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });

/** Characters of a quotation. */
const LONGEST = 4000;

/** Neighbouring sentences, whole. */
const stretch = fc
  .record({ article: fc.constantFrom(...articles), from: fc.nat(20), length: fc.integer({ min: 1, max: 4 }) })
  .map(({ article, from, length }) => {
    const sentences = sentencesOf(article);
    const start = from % sentences.length;
    return textOf(article, sentences.slice(start, start + length));
  });

function textOf({ text }: Article, sentences: readonly Sentence[]): string {
  return text.slice(sentences[0]?.start, sentences.at(-1)?.end);
}

const widen = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  width: widen,
  traditional: toTraditional,
  simplified: toSimplified,
  quotes: (text) => text.replaceAll('“', '「').replaceAll('”', '」'),
  // Not those within a figure.
  commas: (text) => text.replace(/，(?!\p{Nd})/gu, '、').replaceAll('；', '，'),
  lines: (text) => text.replaceAll('。', '。\n'),
  case: (text) => text.toUpperCase(),
};

describe('a quotation', () => {
  it('is exact as it stands', () => {
    fc.assert(
      fc.property(stretch, (text) => {
        expect(verifyQuotation(text, { asked: all }).kind).toBe('exact');
      }),
    );
  });

  it('that is changed in width, marks, script, case or lines alone is neither altered nor lost', () => {
    const changes = fc.subarray(Object.keys(CHANGES), { minLength: 1 });
    fc.assert(
      fc.property(stretch, changes, (text, names) => {
        const changed = names.reduce((before, name) => CHANGES[name]?.(before) ?? before, text);
        expect(['exact', 'same']).toContain(verifyQuotation(changed, { asked: all }).kind);
      }),
      { numRuns: 400 },
    );
  });

  it('that is changed in a digit is neither exact nor the same', () => {
    const withDigits = stretch.filter((text) => /\d/.test(text));
    fc.assert(
      fc.property(withDigits, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, which, by) => {
        const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const at = places[which % places.length] ?? 0;
        const digit = String((Number(text.charAt(at)) + by) % 10);
        const changed = text.slice(0, at) + digit + text.slice(at + 1);
        const verdict = verifyQuotation(changed, { asked: all });
        expect(['altered', 'not-found']).toContain(verdict.kind);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the reply', () => {
  it('keeps Discord’s limits and pings nobody, whatever is quoted of whatever', { timeout: LONG }, () => {
    fc.assert(
      fc.property(
        hostileArticle,
        fc.array(fc.oneof(hostileText, fc.constant('whole'), fc.constant('part')), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom(...LOCALES),
        fc.nat(40),
        (article, quoted, locale, more) => {
          const asked = createCollection([article, ...articles], analyzer, knowledge);
          const own = article.text.slice(0, LONGEST);
          const parts = new Map([
            ['whole', own],
            ['part', own.slice(0, own.length / 2)],
          ]);
          const quotations = quoted.map((text) => parts.get(text) ?? text.slice(0, LONGEST));
          // The same quotation has the same verdict: it is worked out once.
          const verdicts = new Map(
            [...new Set(quotations)].map((quotation) => [quotation, verifyQuotation(quotation, { asked })]),
          );
          const checked = quotations.flatMap((quotation) => {
            const verdict = verdicts.get(quotation);
            return verdict === undefined ? [] : [{ quotation, verdict }];
          });
          expect(checked).toHaveLength(quoted.length);
          expect(checkBody(renderVerdicts(checked, { locale, articles: 5, more }))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
    // A long quotation that is nearly in the article takes up to 1.6 s of processor time, and there are some hundred of them.
  });
});
