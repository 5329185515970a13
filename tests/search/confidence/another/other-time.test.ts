import { describe, expect, it } from 'vitest';
import { otherTime } from '../../../../src/search/confidence/another/other-time.ts';
import { hearQuestion } from '../../../../src/search/search.ts';
import { articleOf, collect, seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => otherTime(seatFirst(question, [sentence]).scene, 0);

describe('otherTime', () => {
  it.each([
    ['Who won the regatta last year?', 'The regatta was won by the crew of the Petrel.', 1],
    ['Who won the regatta last year?', 'Last year the crew of the Petrel won.', 0],
    ['Who won the regatta last year?', 'In 2019 the crew of the Petrel won the regatta.', 0],
    ['Who will steer the ferry next season?', 'The ferry is steered by Moira Keane.', 1],
    ['Who will steer the ferry next season?', 'Moira Keane will steer the ferry.', 0],
    ['Who was harbour master before her?', 'Moira Keane is harbour master at Lull.', 1],
    ['Who was harbour master before her?', 'Moira Keane took over from Ned Fry as harbour master.', 0],
    ['Who was harbour master before her?', 'In 1990 she became harbour master at Lull.', 1],
    ['Who won the regatta last year?', 'On Saturday the crew of the Petrel won.', 1],
    ['Who won the regatta last week?', 'On Saturday the crew of the Petrel won.', 0],
    ['Who won the regatta?', 'The regatta was won by the crew of the Petrel.', 0],
    ['去年谁得了冠军？', '龙舟赛冠军是石塘队。', 1],
    ['去年谁得了冠军？', '去年冠军是石塘队。', 0],
    ['去年誰得了冠軍？', '2023年冠軍是石塘隊。', 0],
    ['明年在哪里办？', '龙舟赛在石塘举行。', 1],
    ['明年在哪里办？', '下一届将在石塘举行。', 0],
    ['她之前谁当馆长？', '馆长是陈素。', 1],
    ['她之前谁当馆长？', '陈素接替何远当馆长。', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });

  it('is told by the sentence before', () => {
    const article = articleOf('Regatta', ['Last year was windy.', 'The crew of the Petrel won.']);
    const { seats } = hearQuestion('Who won last year?', collect(article));
    expect(seats.map(({ scene, index }) => otherTime(scene, index))).toEqual([0, 0]);
  });

  it('is that of the title, where this has a year', () => {
    const article = articleOf('Report 2024', ['The crew of the Petrel won the cup.']);
    const [seat] = hearQuestion('Who won the cup last year?', collect(article)).seats;
    expect(seat && otherTime(seat.scene, seat.index)).toBe(0);
  });
});
