import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCooldown } from '../../src/cooldown/cooldown.ts';
import { createMeter } from '../../src/cooldown/meter.ts';

const USUAL = { personSeconds: 3, serverPerMinute: 120 };

/** A cooldown whose clock the test turns. */
function make() {
  let clock = 5;
  const cooldown = createCooldown({ clock: () => clock });
  return {
    ...cooldown,
    pass: (ms: number) => {
      clock += ms;
    },
  };
}

const ANNA = { owner: '1', user: '7' };

describe('questions of a person', () => {
  it('five at once (15 s / 3 s), then one every three seconds', () => {
    const { ask, pass } = make();
    for (let n = 0; n < 5; n++) expect(ask(ANNA, USUAL).kind).toBe('free');
    expect(ask(ANNA, USUAL)).toEqual({ kind: 'held', whose: 'person', seconds: 3 });
    pass(2000);
    // What was refused was not counted.
    expect(ask(ANNA, USUAL)).toEqual({ kind: 'held', whose: 'person', seconds: 1 });
    pass(1000);
    expect(ask(ANNA, USUAL).kind).toBe('free');
    expect(ask(ANNA, USUAL).kind).toBe('held');
    pass(15_000);
    for (let n = 0; n < 5; n++) expect(ask(ANNA, USUAL).kind).toBe('free');
    expect(ask(ANNA, USUAL).kind).toBe('held');
  });

  it('one at a time where more than 15 seconds are set, or 10', () => {
    for (const personSeconds of [10, 60]) {
      const { ask, pass } = make();
      const pace = { ...USUAL, personSeconds };
      expect(ask(ANNA, pace).kind).toBe('free');
      pass(personSeconds * 1000 - 1);
      expect(ask(ANNA, pace).kind).toBe('held');
      pass(1);
      expect(ask(ANNA, pace).kind).toBe('free');
    }
  });

  it('are counted for each person and each server apart', () => {
    const { ask } = make();
    for (let n = 0; n < 6; n++) ask(ANNA, USUAL);
    expect(ask(ANNA, USUAL).kind).toBe('held');
    expect(ask({ ...ANNA, user: '8' }, USUAL).kind).toBe('free');
    expect(ask({ ...ANNA, owner: '2' }, USUAL).kind).toBe('free');
  });

  it('follow at once when another pace is set, slower or faster', () => {
    const { ask, pass } = make();
    ask(ANNA, { ...USUAL, personSeconds: 300 });
    expect(ask(ANNA, { ...USUAL, personSeconds: 300 }).kind).toBe('held');
    // Nobody waits for what is not set any more.
    for (let n = 0; n < 5; n++) expect(ask(ANNA, USUAL).kind).toBe('free');
    expect(ask(ANNA, USUAL)).toMatchObject({ kind: 'held', seconds: 3 });
    pass(3000);
    expect(ask(ANNA, USUAL).kind).toBe('free');
    for (let n = 0; n < 9; n++) expect(ask(ANNA, { ...USUAL, personSeconds: 0 }).kind).toBe('free');
  });
});

describe('questions of a server', () => {
  it('30 at once (120 a minute for 15 s), whoever asks, then two a second', () => {
    const { ask, pass } = make();
    for (let n = 0; n < 30; n++) expect(ask({ owner: '1', user: `${n}` }, USUAL).kind).toBe('free');
    expect(ask({ owner: '1', user: 'x' }, USUAL)).toMatchObject({ kind: 'held', whose: 'server' });
    expect(ask({ owner: '2', user: 'x' }, USUAL).kind).toBe('free');
    pass(500);
    expect(ask({ owner: '1', user: 'x' }, USUAL).kind).toBe('free');
    expect(ask({ owner: '1', user: 'y' }, USUAL).kind).toBe('held');
  });
});

describe('clocks', () => {
  it('that jump, of the machine, neither lock out nor let through', () => {
    onTestFinished(() => void vi.useRealTimers());
    const { ask, pass } = make();
    for (let n = 0; n < 5; n++) ask(ANNA, USUAL);
    vi.setSystemTime(2_000_000_000_000);
    expect(ask(ANNA, USUAL).kind).toBe('held');
    vi.setSystemTime(1_000_000_000_000);
    expect(ask(ANNA, USUAL).kind).toBe('held');
    pass(3000);
    expect(ask(ANNA, USUAL).kind).toBe('free');
  });

  it('after a restart, everybody begins with what they could have saved up', () => {
    const { ask } = make();
    for (let n = 0; n < 6; n++) ask(ANNA, USUAL);
    const again = make();
    let asked = 0;
    while (again.ask(ANNA, USUAL).kind === 'free') asked++;
    expect(asked).toBe(5);
  });
});

describe('votes', () => {
  it('twenty at once, and two hundred, which come back in a day', () => {
    const { vote, pass } = make();
    for (let minute = 0; minute < 10; minute++) {
      for (let n = 0; n < 20; n++) expect(vote(ANNA).kind).toBe('free');
      expect(vote(ANNA).kind).toBe('held');
      pass(60_000);
    }
    // One in 86,400 s / 200 = 432 s: the ten minutes gave one back, and 600 s − 432 s = 168 s of the next.
    expect(vote(ANNA).kind).toBe('free');
    expect(vote(ANNA)).toEqual({ kind: 'held', whose: 'person', seconds: 264 });
    expect(vote({ ...ANNA, user: '8' }).kind).toBe('free');
  });
});

describe('presses and letters', () => {
  it('are generous, and end', () => {
    const { press, type, ask } = make();
    let pressed = 0;
    while (press(ANNA).kind === 'free') pressed++;
    expect(pressed).toBe(15);
    let typed = 0;
    while (type(ANNA).kind === 'free') typed++;
    expect(typed).toBe(60);
    expect(ask(ANNA, USUAL).kind).toBe('free');
  });

  it('that somebody is held up is said seldom, and seldom in a channel', () => {
    const { mayTell, pass } = make();
    expect(mayTell(ANNA, 'c')).toBe(true);
    expect(mayTell(ANNA, 'c')).toBe(false);
    expect(mayTell({ ...ANNA, user: '8' }, 'c')).toBe(false);
    expect(mayTell({ ...ANNA, user: '8' }, 'd')).toBe(true);
    pass(60_000);
    expect(mayTell(ANNA, 'c')).toBe(true);
  });
});

describe('the meter', () => {
  const rate = { every: 1000, saved: 3000 };

  it('lets nobody through whom it has counted, however many others come', () => {
    const meter = createMeter();
    for (let n = 0; n < 3; n++) meter.take([{ key: 'abuser', rate }], 0);
    for (let n = 0; n < 200_000; n++) meter.take([{ key: `other ${n}`, rate }], 0);
    expect(meter.take([{ key: 'abuser', rate }], 1)[0]).toBeGreaterThan(0);
  });

  it('holds up hardly anybody wrongly while 5,000 others are held up', () => {
    const meter = createMeter();
    for (let n = 0; n < 5000; n++)
      for (let times = 0; times < 3; times++) meter.take([{ key: `abuser ${n}`, rate }], 0);
    let wrongly = 0;
    for (let n = 0; n < 5000; n++) if ((meter.take([{ key: `new ${n}`, rate }], 0)[0] ?? 0) > 0) wrongly++;
    // (1 − e^(−5,000/32,768))⁴ = 0.04%: two of 5,000 are to be expected, more as the new ones fill the cells.
    expect(wrongly).toBeLessThan(25);
  });

  it('counts all of several, or none', () => {
    const meter = createMeter();
    for (let n = 0; n < 3; n++) meter.take([{ key: 'a', rate }], 0);
    expect(
      meter.take(
        [
          { key: 'a', rate },
          { key: 'b', rate },
        ],
        0,
      ),
    ).toEqual([1000, 0]);
    let free = 0;
    while (meter.take([{ key: 'b', rate }], 0)[0] === 0) free++;
    expect(free).toBe(3);
  });
});
