import { describe, expect, it } from 'vitest';
import { endAsked } from '../../../src/answer/asked/end-asked.ts';

describe('endAsked', () => {
  it.each([
    ['几点开门？', 'start'],
    ['幾點關門？', 'end'],
    ['从几点到几点开放？', 'whole'],
    ['什么时候开放？', 'whole'],
    ['報名到什麼時候？', 'end'],
    ['When does it close?', 'end'],
    ['When did it begin?', 'start'],
    ['When is the fair?', 'whole'],
  ])('%s: %s', (question, end) => {
    expect(endAsked(question)).toBe(end);
  });
});
