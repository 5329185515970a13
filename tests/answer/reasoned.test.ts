import { describe, expect, it } from 'vitest';
import { giveReasons } from '../../src/answer/reasoned.ts';

const reason = { feature: 'tfIdf', value: 1, weight: 2, contribution: 2 };

describe('giveReasons', () => {
  it('works them out when they are read, not before', () => {
    let asked = 0;
    const told = giveReasons({ kind: 'not-found' }, () => {
      asked++;
      return [reason];
    });
    expect([told.kind, asked]).toEqual(['not-found', 0]);
    expect([told.reasons, asked]).toEqual([[reason], 1]);
  });

  it('keeps no getter of its own in what it gives: that would hold on to all the evidence', () => {
    const told = giveReasons({ kind: 'found' }, () => []);
    expect(Object.getOwnPropertyNames(told)).toEqual(['kind']);
  });
});
