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

  it('works out how it was judged when that is read; there may be nothing to judge', () => {
    const judgement = { threshold: 0.5, reasons: [reason] };
    expect(
      giveReasons(
        { kind: 'not-found' },
        () => [],
        () => judgement,
      ).judgement,
    ).toBe(judgement);
    expect(giveReasons({ kind: 'not-found' }, () => []).judgement).toBeUndefined();
  });

  it('keeps no getter of its own in what it gives: that would hold on to all the evidence', () => {
    const told = giveReasons({ kind: 'found' }, () => []);
    expect(Object.getOwnPropertyNames(told)).toEqual(['kind']);
  });
});
