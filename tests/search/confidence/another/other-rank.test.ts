import { describe, expect, it } from 'vitest';
import { otherRank } from '../../../../src/search/confidence/another/other-rank.ts';
import { seatFirst } from '../../collections.ts';

function otherIn(question: string, sentence: string): number {
  const { scene, index } = seatFirst(question, [sentence]);
  return otherRank(scene, index);
}

const HEAD = '清泉市图书馆馆长是陈立群。';
const FAIR = '读者大会在济南市开幕。';

describe('a question for another one than the one told of', () => {
  it.each([
    ['副馆长是谁？', HEAD],
    ['副館長是誰？', HEAD],
    ['图书馆的副总经理是谁？', HEAD],
    ['上任馆长是谁？', HEAD],
    ['前任馆长是谁？', HEAD],
    ['上一任馆长是谁？', HEAD],
    ['下一届读者大会在哪里举行？', FAIR],
    ['下屆讀者大會在哪裡舉行？', FAIR],
    ['下次大会在哪里？', FAIR],
    ['上一場比賽在哪裡？', '比赛在济南市举行。'],
    ['Who is the deputy head of the works?', 'The head of the works is Ann Lee.'],
    ['Who is the vice president?', 'The president is Ann Lee.'],
    ['Where is the vice-chairman from?', 'The chairman is from York.'],
    ['When will the next kettle be sold?', 'The kettle was first sold in 2019.'],
    ["Who was the kettle's previous maker?", 'The maker of the kettle is Breva.'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(1);
  });

  it.each([
    ['副馆长是谁？', '副馆长是王明。'],
    ['下一次大会在哪里？', '下次大会在北京举行。'],
    ['下次大会在哪里？', '下一次大会在北京举行。'],
    ['上任馆长是谁？', '前任馆长是王明。'],
    ['Who is the vice president?', 'The deputy is Ann Lee.'],
    ['Who was the previous mayor?', 'Its former mayor was Ann Lee.'],
    ['Where is the next fair?', 'The following fair is in York.'],
  ])('%s may be answered by %s', (question, sentence) => {
    expect(otherIn(question, sentence)).toBe(0);
  });

  it.each([
    ['馆长是谁？', 'no other'],
    ['他什么时候上任？', '上任 is to take office'],
    ['这种药有什么副作用？', '副作用 is a side effect, no office'],
    ['晚上1点开门吗？', '上 ends a word'],
    ['早上8点开门吗？', 'the same'],
    ['晚上一场演出几点开始？', 'the same'],
    ['他上场几分钟？', '上场 is to take the field'],
    ['Who lives next door?', 'a place'],
    ['Who lives in the house next to it?', 'a place'],
    ['What did he do next?', 'what follows, no other of a kind'],
    ['What happened the next day?', 'a time'],
    ['What happened in the previous two centuries?', 'a time'],
    ['Is it vice versa?', 'no office'],
  ])('%s asks for no other one (%s)', (question) => {
    expect(otherIn(question, '图书馆。')).toBe(0);
  });
});
