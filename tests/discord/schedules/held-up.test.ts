import { expect, it } from 'vitest';
import { watchHeldUp } from './held-up.ts';

it('counts the time that others had the processor, and not its own', () => {
  let [wall, own] = [0, 0];
  const heldUp = watchHeldUp(
    () => wall,
    () => own,
  );
  heldUp.stop();
  // In time.
  wall = 12;
  heldUp.tick();
  expect(heldUp.ms()).toBe(0);
  // 300 ms on its own computation.
  [wall, own] = [312, 300];
  heldUp.tick();
  expect(heldUp.ms()).toBe(0);
  // 500 ms, of which it computed 90: 500 − 10 that were due − 90.
  [wall, own] = [812, 390];
  heldUp.tick();
  expect(heldUp.ms()).toBe(400);
});
