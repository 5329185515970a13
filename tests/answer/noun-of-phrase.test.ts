import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

const theatre = buildArticle({
  id: 'theatre',
  title: 'Marlow Theatre',
  text: [
    'The theatre has 28 boxes.',
    'On the stage, a falling lamp injured four dancers in 1907.',
    'The old rope workshop shut in 1932.',
  ].join(' '),
});

function nearest(question: string): string | undefined {
  const answer = answerQuestion(question, collect(theatre));
  return answer.kind === 'found' ? answer.passage.sentence.text : answer.nearest?.sentence.text;
}

describe('a question of which the article knows the noun of its phrase alone', () => {
  it('is looked for by that noun: how many dancers', () => {
    expect(nearest('How many dancers fainted?')).toContain('four dancers');
  });

  it('is not, where it knows another word: the boxes are not what shut', () => {
    expect(nearest('How many boxes shut?')).toContain('rope workshop shut');
  });

  it('has nothing near where it does not know that either', () => {
    expect(nearest('How many horses vanished?')).toBeUndefined();
  });
});
