import { describe, expect, it } from 'vitest';
import { nobodyTold } from '../../../../../src/search/confidence/lacking/person/nobody-told.ts';
import { seatFirst } from '../../../collections.ts';

const value = (question: string, sentence: string) => nobodyTold(seatFirst(question, [sentence]).scene, 0);

describe('nobodyTold', () => {
  it.each([
    ['谁批准了4号泊位？', '4号泊位可以停靠7万吨级船舶。', 1],
    ['誰批准了4號泊位？', '4號泊位可以停靠7萬噸級船舶。', 1],
    ['谁批准了4号泊位？', '4号泊位由交通局批准。', 0],
    ['谁批准了4号泊位？', '李志明批准了4号泊位。', 0],
    ['谁付运费？', '运费由买方付。', 0],
    // Who may is told by what is asked of them.
    ['谁可以报名？', '年满十八岁、持有驾照即可报名。', 0],
    ['誰能報名？', '年滿十八歲、持有駕照即可報名。', 0],
    ['谁不得参加？', '酒后不得参加。', 0],
    ['谁报名了？', '年满十八岁、持有驾照即可报名。', 1],
    ['4号泊位在哪里？', '4号泊位可以停靠7万吨级船舶。', 0],
    ['Who approved berth 4?', 'Berth 4 is for ships.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
