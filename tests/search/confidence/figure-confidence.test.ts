import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer.ts';
import { wrongFigure } from '../../../src/search/features/right-figure.ts';
import { articleOf, collect, seatFirst } from '../collections.ts';

/** The same article, once with a figure of the kind asked for and once with the same words and none of that kind. */
const PAIRS = [
  {
    question: '新港大桥的造价是多少？',
    title: '新港大桥',
    having: ['新港大桥位于海湾北岸。', '大桥造价为45亿元。', '桥上禁止停车。'],
    lacking: ['新港大桥位于海湾北岸。', '大桥造价曾引起争议。', '桥上禁止停车。'],
  },
  {
    question: '青山水電站的發電量占全省的百分之幾？',
    title: '青山水電站',
    having: ['青山水電站建在河谷。', '它的發電量占全省的18.5%。'],
    lacking: ['青山水電站建在河谷。', '它的發電量占全省第一。'],
  },
  {
    question: 'How much did the repair of the mill cost?',
    title: 'The Old Mill',
    having: ['The mill stands by a river.', 'In the end the repair cost $2.4 million.'],
    lacking: ['The mill stands by a river.', 'In the end the repair cost more than was planned.'],
  },
  {
    question: 'What percentage of the visitors come from abroad?',
    title: 'Harbour Museum',
    having: ['The museum is old.', 'About 35 percent of its visitors come from abroad.'],
    lacking: ['The museum is old.', 'Many of its visitors come from abroad.'],
  },
  {
    question: 'How many teachers work at the school?',
    title: 'Westfield School',
    having: ['The hall is made of wood.', 'Today 64 teachers work at the school.'],
    lacking: ['The hall is made of wood.', 'Today good teachers work at the school.'],
  },
];

/** How many times likelier than not it is that the article answers. */
const oddsOf = ({ confidence = 0 }: { readonly confidence?: number } = {}) => confidence / (1 - confidence);

describe('asked what it costs', () => {
  it.each([
    ['门票多少钱？', '儿童免费。', 0, 'that it is free tells it'],
    ['門票多少錢？', '長者半價。', 0, 'as does half the price'],
    ['How much is a ticket?', 'Tickets are free for children.', 0, 'that it is free tells it'],
    ['门票多少钱？', '门票在前台买。', 1.5, 'nothing tells a sum'],
    ['How much is a ticket?', 'Tickets are sold at the desk.', 1.5, 'nothing tells a sum'],
    ['门票多少钱？', '门票二十元。', 0, 'a sum'],
    ['票多少钱？', '学生票打七折。', 0, 'a discount'],
    ['票多少錢？', '學生票打8折。', 0, 'a discount'],
    ['票多少钱？', '学生票打8.5折。', 0, 'a discount'],
    ['票多少錢？', '學生票打八五折。', 0, 'a discount'],
    ['房间多少钱？', '房间有三折叠椅。', 1.5, 'what folds in three is no discount'],
    ['房间多少钱？', '房间有折叠椅。', 1.5, 'what folds is no discount'],
    ['看病多少钱？', '骨折的人先看病。', 1.5, 'nor what is broken'],
    ['早餐多少钱？', '早餐赠送。', 0, 'given with it'],
    ['How much is breakfast?', 'Breakfast is complimentary.', 0, 'given with it'],
    ['How much is a ticket?', 'A ticket is half price after noon.', 0, 'half the price'],
    ['How much is a room?', 'There is a double room upstairs.', 1.5, 'a double room is no price'],
    ['How much is a ticket?', 'Half of them had a ticket.', 1.5, 'nor are half of the people'],
    ['How much is a ticket?', 'Nothing is shown without a ticket.', 1.5, 'nor is nothing'],
  ])('%s ← %s: %f (%s)', (question, sentence, value) => {
    const { scene, index } = seatFirst(question, [sentence]);
    expect(wrongFigure(scene, index)).toBe(value);
  });
});

describe.each(PAIRS)('$question', ({ question, title, having, lacking }) => {
  it('is less surely answered where no sentence has a figure of the kind', () => {
    const [sure, unsure] = [having, lacking].map((lines) =>
      answerQuestion(question, collect(articleOf(title, lines))),
    );
    expect(sure?.kind).toBe('found');
    expect(oddsOf(unsure)).toBeLessThan(oddsOf(sure) / 2);
  });
});
