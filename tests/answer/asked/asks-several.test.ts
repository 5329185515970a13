import { describe, expect, it } from 'vitest';
import { asksSeveral } from '../../../src/answer/asked/asks-several.ts';

describe('asksSeveral', () => {
  it.each([
    '有哪些站点？',
    '哪幾個縣？',
    '哪兩座橋？',
    'Which cities signed it?',
    'What old mills were sold?',
  ])('%s', (question) => {
    expect(asksSeveral(question)).toBe(true);
  });

  it.each([
    '哪个站点？',
    'What is the toll?',
    'Which was the first mill?',
    'What causes rust?',
    'Which bus did she take?',
    'What class can children take?',
  ])('not %s', (question) => {
    expect(asksSeveral(question)).toBe(false);
  });
});
