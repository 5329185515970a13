import { describe, expect, it } from 'vitest';
import { verifyQuotation } from '../../src/answer/verify/verify.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { articles } from './articles.ts';
import { alterationCases, elisionCases, elsewhereCases, lookAlikeCases } from './cases/alterations.ts';
import type { Case } from './cases/case.ts';
import { figureCases } from './cases/figures.ts';
import { crossingCases, exactCases, formCases } from './cases/wording.ts';
import { describeVerdict } from './describe.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const all = createCollection(articles, analyzer, knowledge);

function verdictOn({ quotation, in: ids }: Case): string {
  if (ids === undefined) return describeVerdict(verifyQuotation(quotation, { asked: all }));
  const some = articles.filter(({ id }) => ids.includes(id));
  expect(some).toHaveLength(ids.length);
  const asked = createCollection(some, analyzer, knowledge);
  return describeVerdict(verifyQuotation(quotation, { asked, others: all }));
}

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'there as quoted': exactCases,
  'over the ends of sentences and paragraphs': crossingCases,
  'the same but for the form': formCases,
  'figures by value and unit': figureCases,
  'words changed, added, left out': alterationCases,
  'what only looks the same': lookAlikeCases,
  'parts left out': elisionCases,
  'in another article, or nowhere': elsewhereCases,
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it.each(table.map((one) => [one.quotation, one] as const))('%s', (_, one) => {
    expect(verdictOn(one)).toBe(one.verdict);
  });
});

it('are judged of at least 150 quotations', () => {
  const quotations = Object.values(TABLES).flatMap((table) =>
    table.map((one) => `${one.quotation} ${one.in}`),
  );
  expect(new Set(quotations).size).toBe(quotations.length);
  expect(quotations.length).toBeGreaterThanOrEqual(150);
});
