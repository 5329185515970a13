import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import type { Answer } from '../../src/answer/outcomes.ts';
import { readCorpus } from '../../src/article/corpus.ts';
import { createCollection } from '../../src/search/collection.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { ANSWERED, DECLINED } from './questions.ts';

const ARTICLE = 'world-advanced-manufacturing-conference-2021';
const corpus = await readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const articles = corpus.articles.filter(({ id }) => id === ARTICLE);
const collection = createCollection(articles, createAnalyzer(createSegmenter()));
const sentences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.sentences));

describe('the golden questions', () => {
  it('are enough, and name places that say what they are said to say', () => {
    expect(articles).toHaveLength(1);
    const got = (list: readonly { readonly beyond?: string }[]) =>
      list.filter(({ beyond }) => beyond === undefined);
    expect(got(ANSWERED).length).toBeGreaterThanOrEqual(36);
    expect(got(DECLINED).length).toBeGreaterThanOrEqual(14);
    for (const { simplified, answers, says } of ANSWERED) {
      const texts = answers.map((place) => sentences.find((one) => placeOf(one) === place)?.text);
      expect(texts, simplified).not.toContain(undefined);
      expect(texts[0], simplified).toContain(says);
    }
  });
});

/** Known limits are run all the same and must fail: whoever lifts one strikes its `beyond`. */
describe.each(ANSWERED)('$simplified', ({ simplified, traditional, answers, beyond }) => {
  const check = beyond === undefined ? it : it.fails;
  check.each([simplified, traditional])('%s', (question) => {
    expect(outcomeOf(answerQuestion(question, collection))).toSatisfy(
      (outcome: string) => answers.includes(outcome),
      `answered by ${answers.join(' or ')}`,
    );
  });
});

describe.each(DECLINED)('$question ($why)', ({ question, traditional, beyond }) => {
  const check = beyond === undefined ? it : it.fails;
  check.each(traditional === undefined ? [question] : [question, traditional])('%s', (asked) => {
    expect(outcomeOf(answerQuestion(asked, collection))).toMatch(/^not found/);
  });
});

/** The place of the answer, or that there is none; the sentence is told where the two differ. */
function outcomeOf(answer: Answer): string {
  if (answer.kind === 'found') return placeOf(answer.passage.sentence);
  const nearest = answer.nearest === undefined ? '' : `, nearest ${placeOf(answer.nearest.sentence)}`;
  return `not found (${answer.confidence.toFixed(2)}${nearest})`;
}

function placeOf({ paragraph, number }: { readonly paragraph: number; readonly number: number }): string {
  return `${paragraph}.${number}`;
}
