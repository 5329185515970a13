/** Value and gradient of a function at a point; the gradient is written into `into`. */
export type Objective = (point: Float64Array, into: Float64Array) => number;

const MEMORY = 8;
const SUFFICIENT_DECREASE = 1e-4;
const SMALLEST_STEP = 1e-6;
const ENOUGH = 1e-6;

/**
 * Finds a minimum of a smooth convex function by L-BFGS (Nocedal, 1980) with a backtracking line search.
 * Deterministic: the same data give the same point.
 */
export function minimize(objective: Objective, size: number, rounds = 120): Float64Array {
  const steps: { readonly step: Float64Array; readonly change: Float64Array }[] = [];
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  for (let round = 0; round < rounds; round++) {
    const direction = descend(gradient, steps);
    const slope = dot(gradient, direction);
    let scale = 1;
    let next: Float64Array = move(point, direction, scale);
    let nextGradient: Float64Array = new Float64Array(size);
    let nextValue = objective(next, nextGradient);
    while (nextValue > value - SUFFICIENT_DECREASE * scale * slope && scale > SMALLEST_STEP) {
      scale /= 2;
      next = move(point, direction, scale);
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
    }
    const from = point;
    const before = gradient;
    const step = next.map((coordinate, k) => coordinate - (from[k] ?? 0));
    const change = nextGradient.map((coordinate, k) => coordinate - (before[k] ?? 0));
    if (dot(step, change) > 1e-10) {
      steps.push({ step, change });
      if (steps.length > MEMORY) steps.shift();
    }
    const done = value - nextValue < ENOUGH * Math.abs(value);
    [point, gradient, value] = [next, nextGradient, nextValue];
    if (done) break;
  }
  return point;
}

/** The two-loop recursion: the gradient times an estimate of the inverse Hessian. */
function descend(
  gradient: Float64Array,
  steps: readonly { readonly step: Float64Array; readonly change: Float64Array }[],
) {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (const { step, change } of [...steps].reverse()) {
    const share = dot(step, direction) / dot(change, step);
    shares.unshift(share);
    add(direction, change, -share);
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.sqrt(dot(gradient, gradient) || 1)
      : dot(last.step, last.change) / dot(last.change, last.change);
  for (const k of direction.keys()) direction[k] = (direction[k] ?? 0) * scale;
  for (const [place, { step, change }] of steps.entries()) {
    add(direction, step, (shares[place] ?? 0) - dot(change, direction) / dot(change, step));
  }
  return direction;
}

function move(point: Float64Array, direction: Float64Array, scale: number): Float64Array {
  return point.map((coordinate, k) => coordinate - scale * (direction[k] ?? 0));
}

function add(to: Float64Array, other: Float64Array, times: number): void {
  for (const k of to.keys()) to[k] = (to[k] ?? 0) + times * (other[k] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let k = 0; k < a.length; k++) total += (a[k] ?? 0) * (b[k] ?? 0);
  return total;
}
