import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTurn } from '../../src/discord/turn.ts';

describe('a turn', () => {
  it('answers at once, each event once', () => {
    const answered: string[] = [];
    const turn = createTurn({ standby: false });
    for (const id of ['a', 'b', 'a']) turn.offer(id, () => answered.push(id));
    expect(answered).toEqual(['a', 'b']);
    expect(turn.release()).toEqual(['a', 'b']);
    turn.offer('c', () => answered.push('c'));
    expect(answered).toEqual(['a', 'b']);
  });

  it('answers what is told again long after no second time, though the other need not be told of it any more', () => {
    let now = 0;
    const answered: string[] = [];
    const turn = createTurn({ standby: false, now: () => now });
    turn.offer('a', () => answered.push('a'));
    now = 60_000;
    for (const id of ['a', 'b']) turn.offer(id, () => answered.push(id));
    expect(answered).toEqual(['a', 'b']);
    expect(turn.release()).toEqual(['b']);
  });

  it('waits for the other to let go, then answers what the other has not', () => {
    const answered: string[] = [];
    const turn = createTurn({ standby: true });
    for (const id of ['a', 'b']) turn.offer(id, () => answered.push(id));
    expect(answered).toEqual([]);
    turn.take(['a', 'c']);
    // Heard late: the other has answered it.
    turn.offer('c', () => answered.push('c'));
    turn.offer('d', () => answered.push('d'));
    turn.take([]);
    expect(answered).toEqual(['b', 'd']);
  });

  it('leaves what Discord has given up in the meantime', () => {
    let now = 0;
    const answered: string[] = [];
    const turn = createTurn({ standby: true, now: () => now });
    turn.offer('old', () => answered.push('old'));
    now = 2000;
    turn.offer('new', () => answered.push('new'));
    now = 4000;
    turn.take([]);
    expect(answered).toEqual(['new']);
  });

  it('answers each event once between two that hear it apart, whenever the handover is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ at: fc.integer({ min: 0, max: 1000 }), late: fc.integer({ min: -400, max: 400 }) }),
        ),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 300 }),
        (events, handover, gap) => {
          let now = 0;
          const answered: number[] = [];
          const [old, next] = [false, true].map((standby) => createTurn({ standby, now: () => now }));
          const acts = events.flatMap(({ at, late }, id) => [
            { at, act: () => old?.offer(`${id}`, () => answered.push(id)) },
            { at: at + late, act: () => next?.offer(`${id}`, () => answered.push(id)) },
          ]);
          let except: readonly string[] = [];
          acts.push({
            at: handover,
            act: () => {
              except = old?.release() ?? [];
            },
          });
          acts.push({ at: handover + gap, act: () => next?.take(except) });
          for (const { at, act } of acts.toSorted((a, b) => a.at - b.at)) {
            now = at;
            act();
          }
          expect(answered.toSorted((a, b) => a - b)).toEqual(events.map((_, id) => id));
        },
      ),
    );
  });
});
