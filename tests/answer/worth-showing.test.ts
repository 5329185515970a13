import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer.ts';
import { worthShowing } from '../../src/answer/worth-showing.ts';
import { renderAnswer } from '../../src/reply/render-answer.ts';
import { articleOf, collect } from '../search/collections.ts';

const well = collect(
  articleOf(
    '會回話的井',
    ['井底住著一位聾婆婆，她聽不見人聲。', '村裡人每到夏天都來打水。'],
    ['後來井乾了三年。', '馬三爺把井口封了起來。'],
  ),
);

function declined(question: string) {
  const answer = answerQuestion(question, well);
  if (answer.kind === 'found') throw new Error(`found: ${answer.passage.text}`);
  return answer;
}

it('is no passage that has one everyday word of the question', () => {
  // It says where somebody lives, and nothing of whom the question is about.
  const answer = declined('美西螈的幼体吃什么浮游生物？');
  expect(answer.nearest).toBeDefined();
  expect(worthShowing(answer)).toBeUndefined();
  const shown = JSON.stringify(renderAnswer(answer, { locale: 'zh-CN', articles: 1 }));
  expect(shown).toContain('没有与这个问题相近的内容');
});

it('is one that tells something else of what the question names', () => {
  const answer = declined('馬三爺幾歲？');
  expect(worthShowing(answer)).toBe(answer.nearest);
});
