import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { buildArticle } from '../../../src/article/build.ts';
import { collect } from '../../search/collections.ts';

const train = '列车脱轨造成23人受伤，其中乘客15名，司乘人员8名。';
const storm = '台风造成9人遇难，其中渔民6名。';
const fire = '火灾造成14人受伤，其中7名妇女、3名儿童。';
const girls = '校舍倒塌，15名儿童受伤，其中女孩9名。';
const slide = 'The landslide killed 14 people, among them 5 climbers.';
const ferry = 'The ferry fire injured 40 people, including 11 crew members, and 3 people died.';

/** What is marked in the answer to a question of one sentence; empty where there is no answer. */
function marked(text: string, question: string): string {
  const article = buildArticle({ id: 'a', title: '事故', text });
  const answer = answerQuestion(question, collect(article));
  if (answer.kind === 'not-found' || answer.span === undefined) return '';
  return text.slice(answer.span.start, answer.span.end);
}

describe('who is counted by a question', () => {
  it.each([
    [train, '多少名乘客受伤？', '15名'],
    [train, '多少名乘客受傷？', '15名'],
    [train, '受伤的乘客有多少名？', '15名'],
    [train, '有多少司乘人员受伤？', '8名'],
    [storm, '多少渔民遇难？', '6名'],
    [fire, '多少名妇女受伤？', '7名'],
    [fire, '多少名儿童受伤？', '3名'],
    [girls, '有多少女孩受伤？', '9名'],
    [girls, '多少孩子受伤？', '15名'],
    [slide, 'How many climbers were killed?', '5'],
    [ferry, 'How many crew members were injured?', '11'],
  ])('is whom the figure tells of: %s %s', (text, question, figure) => {
    expect(marked(text, question)).toBe(figure);
  });

  it.each([
    [train, '多少人受伤？', '23人'],
    [train, '一共多少人受伤？', '23人'],
    [storm, '遇难者有多少人？', '9人'],
    [slide, 'How many people were killed?', '14'],
    [ferry, 'How many people were hurt?', '40'],
    [ferry, 'How many people died?', '3'],
  ])('is everybody where it names nobody: %s %s', (text, question, figure) => {
    expect(marked(text, question)).toBe(figure);
  });
});
