import { describe, expect, it } from 'vitest';
import { missingMeasure } from '../../../../../src/search/confidence/lacking/figure/missing-measure.ts';
import { seatFirst } from '../../../collections.ts';

function missingIn(question: string, sentence: string): number {
  const { scene, index } = seatFirst(question, [sentence]);
  return missingMeasure(scene, index);
}

describe('a weight, a speed, a temperature or a size is asked', () => {
  it.each([
    ['How much does the lamp weigh?', 'The lamp runs for about 9 hours.'],
    ['What is the weight of the lamp?', 'The lamp is for children aged three and over.'],
    ['How fast is the connection?', 'The connection costs 9 pounds.'],
    ['How hot is the water?', 'The water is free.'],
    ['What is the voltage of the lamp?', 'The lamp is for 3 children.'],
    ['How loud is the lamp?', 'The lamp is sold in Porto.'],
    ['火车的时速是多少？', '火车票价50元。'],
    ['孩子上几年级？', '孩子一个多月没上课。'],
    ['What grade is the boy in?', 'The boy broke 2 windows.'],
    ['行李有多重？', '行李共三件。'],
    ['行李有多重？', '行李共3件，收費。'],
    ['How big is the orchard?', 'The orchard was opened in 1902.'],
    ['How big is the orchard?', 'The orchard lies in Kent.'],
    ['How big is the painting?', 'The painting was bought for 300 crowns.'],
    ['How heavy is the bell?', 'The bell is made of stone, and the pound is by it.'],
    ['How fast is the ferry?', 'The ferry sails by day, at the same time.'],
    ['这口钟有多重？', '这口钟很重要。'],
    ['氣溫是多少？', '他的態度很好。'],
    ['電壓是多少？', '電壓很穩定。'],
  ])('%s is not answered by %s', (question, sentence) => {
    expect(missingIn(question, sentence)).toBe(1);
  });

  it.each([
    ['How much does the lamp weigh?', 'The lamp comes to two kilos.', 'a weight'],
    ['How much does the lamp weigh?', 'The lamp has 16kg.', 'the measure is written with the figure'],
    ['How much does the lamp weigh?', 'The lamp has 1.6 of it.', 'no plain number'],
    ['How fast is the train?', 'The train does 160 kilometres an hour.', 'a speed'],
    ['How hot is the water?', 'The water is lukewarm.', 'told in words'],
    ['How big is the plot?', 'The plot is tiny.', 'told in words'],
    ['How fast is the city growing?', 'The city is growing by a lot.', 'no speed is asked'],
    ['How large is the loan?', 'The loan is £700.', 'a sum'],
    ['How big was the fine?', 'The fine was £700.', 'a sum'],
    ['How big was the lead?', 'The lead was 45 votes.', 'a count'],
    ['How large is the flock?', 'There are 60 geese.', 'a count'],
    ['How large is the manual?', 'The manual takes 3 MB.', 'a file'],
    ['How warm is the blanket?', 'The blanket is for winter.', 'no temperature is asked'],
    ['How warm is the lake?', 'The lake is kept at 21.', 'a bare number of degrees'],
    ['How heavy is the bell?', 'The bell comes to sixteen metric tonnes.', 'a weight'],
    ['How heavy is the bell?', 'The bell weighs a ton.', 'a weight'],
    ['茶叶有多重？', '茶叶共三两。', '有重量'],
    ['茶葉有多重？', '茶葉共3兩。', '有重量'],
    ['電壓是多少？', '插座為220伏。', '有電壓'],
    ['What is the lamp made of?', 'The lamp is made of brass.', 'no measure is asked'],
    ['行李有多重？', '行李重二十公斤。', '有重量'],
    ['气温是多少？', '气温降到零下。', '说的是冷热'],
  ])('%s may be answered by %s (%s)', (question, sentence) => {
    expect(missingIn(question, sentence)).toBe(0);
  });
});
