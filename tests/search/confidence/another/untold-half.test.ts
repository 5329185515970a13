import { describe, expect, it } from 'vitest';
import { untoldHalf } from '../../../../src/search/confidence/another/untold-half.ts';
import { seatFirst } from '../../collections.ts';

const value = (question: string, ...sentences: readonly string[]) =>
  untoldHalf(seatFirst(question, sentences).scene);

describe('untoldHalf', () => {
  it.each([
    ['保费可以分期付款吗？', '保费由投保人支付，逾期付款的加收利息。', 1],
    ['保費可以分期付款嗎？', '保費由投保人支付，逾期付款的加收利息。', 1],
    ['保费可以分期付款吗？', '保费可以分期付款。', 0],
    ['保费可以分期付款吗？', '保费可以分两期支付，分期的手续费为零。', 0],
    ['保费怎么分期付款？', '逾期付款的保费加收利息。', 0],
    ['保费可以退吗？', '保费可以付款。', 0],
  ])('%s – %s', (question, sentence, expected) => {
    expect(value(question, sentence)).toBe(expected);
  });
});
