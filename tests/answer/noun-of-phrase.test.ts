import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { buildArticle } from '../../src/article/build.ts';
import { collect } from '../search/collections.ts';

const canal = buildArticle({
  id: 'canal',
  title: 'Harrow Canal',
  text: [
    'The canal has 41 locks.',
    'In the tunnel, quicksand drowned seven navvies in 1781.',
    'The last lead mine closed in 1883.',
  ].join(' '),
});

function nearest(question: string): string | undefined {
  const answer = answerQuestion(question, collect(canal));
  return answer.kind === 'found' ? answer.passage.sentence.text : answer.nearest?.sentence.text;
}

describe('a question of which the article knows the noun of its phrase alone', () => {
  it('is looked for by that noun: how many navvies', () => {
    expect(nearest('How many navvies died?')).toContain('seven navvies');
  });

  it('is not, where it knows another word: the locks are not what closed', () => {
    expect(nearest('How many locks closed?')).toContain('lead mine closed');
  });

  it('has nothing near where it does not know that either', () => {
    expect(nearest('How many ferries vanished?')).toBeUndefined();
  });
});
