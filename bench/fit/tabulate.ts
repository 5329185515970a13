export const BINS = 32;

/** All rows in one piece, features binned. */
export interface Table {
  readonly rows: number;
  readonly features: number;
  readonly bins: Uint8Array;
  readonly edges: readonly Float64Array[];
  readonly scores: Float64Array;
}

export function tabulate(values: Float32Array, features: number): Table {
  const rows = values.length / features;
  const edges = Array.from({ length: features }, (_, k) => edgesOf(values, features, k));
  const bins = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++)
    bins[at] = binOf(values[at] ?? 0, edges[at % features] ?? new Float64Array(0));
  return { rows, features, bins, edges, scores: new Float64Array(rows) };
}

function edgesOf(all: Float32Array, features: number, feature: number): Float64Array {
  const values: number[] = [];
  for (let at = feature; at < all.length; at += features) values.push(all[at] ?? 0);
  values.sort((a, b) => a - b);
  const largest = values.at(-1) ?? 0;
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const edge = roundOff(values[Math.floor((bin * values.length) / BINS)] ?? 0);
    if (edge < largest) edges.add(edge);
  }
  return Float64Array.from([...edges].sort((a, b) => a - b));
}

/** Rounded up, so that a value on the edge stays at or below it. */
function roundOff(value: number): number {
  return Math.ceil(value * 1000) / 1000;
}

function binOf(value: number, edges: Float64Array): number {
  let bin = 0;
  while (bin < edges.length && value > (edges[bin] ?? 0)) bin++;
  return bin;
}
