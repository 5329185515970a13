import { describe, expect, it } from 'vitest';
import { ruleForEvent } from '../../../../src/search/confidence/another/rule-for-event.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, sentence: string) => ruleForEvent(seatFirst(question, [sentence]).scene, 0);

describe('ruleForEvent', () => {
  it.each([
    ['被告上诉了吗？', '如不服本判决，可以向中级人民法院上诉。', 1],
    ['被告上訴了嗎？', '如不服本判決，可在十五日內上訴。', 1],
    ['被告上诉了吗？', '被告可以上诉，但已放弃上诉。', 0],
    ['被告上诉了吗？', '被告没有上诉。', 0],
    ['被告可以上诉吗？', '被告可以在十五日内上诉。', 0],
    ['请求支持了吗？', '对该项请求不予支持。', 0],
    ['Did the tenant appeal?', 'The tenant may appeal within a month.', 1],
    ['Did the tenant appeal?', 'The tenant appealed within a month.', 0],
    ['Has the library moved?', 'From 3 May the library moves to Hill Street.', 0],
    ['Did the library move?', 'In May 2024 the library moves to Hill Street.', 0],
    ['Did the library move?', 'From 3 May the library may move to Hill Street.', 1],
    ['Did members pay?', 'Members must pay by 1 May.', 1],
    ['Did members pay?', 'Members paid by 1 May.', 0],
    ['May the tenant appeal?', 'The tenant may appeal within a month.', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
