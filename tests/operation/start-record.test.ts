import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStartRecord, waitAfter } from '../../src/operation/start-record.ts';

const DAY_MS = 24 * 3_600_000;
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-starts-'));
  file = join(folder, 'data', 'starts.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that starts at a time of its own. */
function startAt(now: number, id = String(now)) {
  const problems: unknown[] = [];
  return {
    problems,
    ...openStartRecord({ file, id, now: () => now, onProblem: (error) => problems.push(error) }),
  };
}

it('waits 0, 0, 0, 5, 10, … 600 seconds', () => {
  expect([0, 1, 2, 3, 4, 5, 9, 10, 11, 99].map((n) => waitAfter(n) / 1000)).toEqual([
    0, 0, 0, 5, 10, 20, 320, 600, 600, 600,
  ]);
});

it('a bot that crashes as soon as it is connected stays far within the thousand connections of a day', () => {
  let connections = 0;
  for (let now = 1; now < DAY_MS; now += 1_000) {
    now += startAt(now).wait();
    startAt(now).begin();
    connections += 1;
  }
  expect(connections).toBeGreaterThan(150);
  expect(connections).toBeLessThan(250);
  // Lines that say nothing any more are gone.
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(500);
});

it.each([
  // 31 × 16 = 496 and a 32nd would be 512 > 500; the rest of the day one in 46 min.
  [16, 1000],
  [100, 1000],
  // Five for each shard: 2,000.
  [400, 2000],
])(
  'one of %i shards that crashes as soon as they are connected stays within the %i of a day',
  (shards, most) => {
    let connections = 0;
    for (let now = 1; now < DAY_MS; now += 1_000) {
      const one = startAt(now);
      now += one.wait(shards);
      if (now >= DAY_MS) break;
      startAt(now).begin(shards);
      connections += shards;
    }
    expect(connections).toBeGreaterThan(most / 2 - shards);
    expect(connections).toBeLessThanOrEqual(most);
  },
);

it('what was stopped does not count, however often', () => {
  for (let now = 1; now < 20; now += 1) {
    const one = startAt(now);
    expect(one.wait()).toBe(0);
    one.begin();
    expect(one.today()).toBe(1);
    one.end();
    expect(one.today()).toBe(0);
  }
});

it('a bot that runs for hours may crash as often as it likes', () => {
  for (let now = 1; now < DAY_MS; now += 2 * 3_600_000) {
    const one = startAt(now);
    expect(one.wait()).toBe(0);
    one.begin();
  }
  expect(startAt(DAY_MS).today()).toBe(12);
});

it('lines that are none, and a clock that was put back, do no harm', () => {
  startAt(5).begin();
  appendFileSync(file, '{"id":"cut sh\nnull\n7\n{"id":1,"at":2,"what":"start"}\n');
  expect(startAt(6).today()).toBe(1);
  expect(startAt(4).today()).toBe(0);
});

it('where the file cannot be written, that is told, and nothing waits', () => {
  mkdirSync(file, { recursive: true });
  const one = startAt(1);
  one.begin();
  expect(one.wait()).toBe(0);
  expect(one.problems.length).toBeGreaterThan(0);
});
