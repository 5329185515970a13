import { expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { confidenceOf } from '../../../src/search/confidence/confidence.ts';
import { explainConfidence } from '../../../src/search/confidence/explain-confidence.ts';
import { searchCollection } from '../../../src/search/search.ts';
import { articleOf, collect } from '../collections.ts';

const library = collect(
  articleOf('The Town Library', [
    'The town library was opened in 1902.',
    'Mary Field gave the money for it.',
    'It holds 40,000 books.',
  ]),
);

it('the parts of a confidence, with what every question begins with, come to its logit', () => {
  const [best] = searchCollection('Who gave the money for the library?', library).ranked;
  if (best === undefined) throw new Error('Nothing was found.');
  const model = library.knowledge.models.en.confidence;
  const reasons = explainConfidence(best.scene, best.index, model);
  const logit = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(confidenceOf(best.scene, best.index, model), 9);
  expect(reasons.map(({ feature }) => feature)).toContain('bias');
  expect(reasons.every(({ contribution }) => contribution !== 0)).toBe(true);
});

it('an answer that declines can tell them', () => {
  const opening = articleOf('制造业大会开幕', [
    '制造业大会昨日在济南市开幕。',
    '部长肖亚庆致辞。',
    '大会为期三天。',
  ]);
  const answer = answerQuestion('肖亚庆的薪水是多少？', collect(opening));
  if (answer.kind !== 'not-found') throw new Error('It was found.');
  expect(answer.judgement?.threshold).toBeGreaterThan(answer.confidence);
  expect(answer.judgement?.reasons.some(({ contribution }) => contribution < 0)).toBe(true);
});

it('nothing is judged where nothing of the question occurs', () => {
  const answer = answerQuestion('?', library);
  expect(answer).toMatchObject({ kind: 'not-found', confidence: 0 });
  expect(answer.kind === 'not-found' && answer.judgement).toBeUndefined();
});
