import { describe, expect, it } from 'vitest';
import { unnamedKin } from '../../../../../src/search/confidence/lacking/person/unnamed-kin.ts';
import { seatFirst } from '../../../collections.ts';

const value = (question: string, sentence: string) => unnamedKin(seatFirst(question, [sentence]).scene, 0);

describe('unnamedKin', () => {
  it.each([
    ['他的父亲叫什么名字？', '他考入县中学，校长郑树仁为他改名。', 1],
    ['他的父親叫什麼名字？', '他考入縣中學，校長鄭樹仁為他改名。', 1],
    ['他的父亲叫什么？', '他的父亲郑树仁是校长。', 0],
    ['她的丈夫是谁？', '她嫁给了琴师郑树仁。', 0],
    ['他的老师是谁？', '他考入县中学，校长郑树仁为他改名。', 0],
    ['What is her father called?', 'Her teacher was Ann Webb, who called her a star.', 1],
    ['Who was her father?', 'Her father, Tom Webb, was a smith.', 0],
    ['Who is the wife of the smith?', 'The smith married Ann Webb.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
