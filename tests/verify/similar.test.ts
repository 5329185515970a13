import { describe, expect, it } from 'vitest';
import { verifyQuotation } from '../../src/answer/verify/verify.ts';
import { renderVerdicts } from '../../src/reply/render-verdicts.ts';
import { LOCALES } from '../../src/reply/words/locale.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { makeArticle } from '../reply/articles.ts';
import { describeVerdict } from './describe.ts';

const loans = [21, 30].map((days) =>
  makeArticle([[`读者凭证借书。每次可借五册，借期${days}天。`]], { id: `loan${days}`, title: `规则${days}` }),
);
const asked = createCollection(loans, createAnalyzer(createSegmenter()), loadKnowledge());

describe('of several places that are equally near', () => {
  it.each([
    // |31 − 30| ÷ 31 is less than |31 − 21| ÷ 31.
    ['借期31天', 'altered loan30¶1.1 loan21¶1.1 [30天→31天] #30天→31天'],
    // |22 − 21| ÷ 22 is less than |22 − 30| ÷ 30.
    ['借期22天', 'altered loan21¶1.1 loan30¶1.1 [21天→22天] #21天→22天'],
    ['借期21天', 'exact loan21¶1.1'],
  ])('%s: that with the nearest figure is first', (quotation, expected) => {
    expect(describeVerdict(verifyQuotation(quotation, { asked }))).toBe(expected);
  });

  it.each([
    ['en', 'Similar in:', 'Also here:'],
    ['zh-CN', '相近的还有：', '也见于：'],
    ['zh-TW', '相近的還有：', '也見於：'],
  ] as const)('an altered quotation is said to stand in none of them (%s)', (locale, similar, also) => {
    const told = (quotation: string) => {
      const checked = [{ quotation, verdict: verifyQuotation(quotation, { asked }) }];
      return renderVerdicts(checked, { locale, articles: 2, more: 0 }).embeds?.[0]?.description ?? '';
    };
    expect(LOCALES).toContain(locale);
    expect(told('借期31天')).toContain(`\n${similar}\n- `);
    expect(told('借期31天')).not.toContain(also);
    expect(told('每次可借五册')).toContain(`\n${also}\n- `);
  });
});
