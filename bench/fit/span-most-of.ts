/** A row of a matrix: its columns that are not 0, and their values. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Rounds of the iteration: what is near the edge of the space goes on turning, what is well within it stands still. */
const ROUNDS = 12;

/**
 * An orthonormal basis of the `size` directions that keep the most of a matrix (those of its largest singular values), by
 * orthogonal iteration (Golub and Van Loan, “Matrix computations”, § 8.2): row `r` of the result is at `r × size`. Which of the many
 * bases of that space it is makes no difference to the cosine of two rows. Deterministic.
 */
export function spanMostOf(
  rows: readonly SparseRow[],
  { columns, size }: { readonly columns: number; readonly size: number },
): Float64Array {
  const basis = Float64Array.from({ length: rows.length * size }, (_, at) => scatter(at));
  orthonormalize(basis, size);
  const across = new Float64Array(columns * size);
  for (let round = 0; round < ROUNDS; round++) {
    // across = Mᵀ basis, basis = M across
    across.fill(0);
    for (const [row, { columns: list, values }] of rows.entries())
      for (let at = 0; at < list.length; at++)
        addTo(across, (list[at] ?? 0) * size, basis, row * size, values[at] ?? 0, size);
    basis.fill(0);
    for (const [row, { columns: list, values }] of rows.entries())
      for (let at = 0; at < list.length; at++)
        addTo(basis, row * size, across, (list[at] ?? 0) * size, values[at] ?? 0, size);
    orthonormalize(basis, size);
  }
  return basis;
}

/** Adds `times` a stretch of one list to a stretch of another. */
function addTo(
  into: Float64Array,
  at: number,
  from: Float64Array,
  start: number,
  times: number,
  length: number,
): void {
  for (let k = 0; k < length; k++) into[at + k] = (into[at + k] ?? 0) + times * (from[start + k] ?? 0);
}

/** By Cholesky's factors: `basisᵀ basis = L Lᵀ`, and `basis L⁻ᵀ` is orthonormal. */
function orthonormalize(basis: Float64Array, size: number): void {
  const gram = new Float64Array(size * size);
  for (let row = 0; row < basis.length; row += size)
    for (let i = 0; i < size; i++) addTo(gram, i * size, basis, row, basis[row + i] ?? 0, i + 1);
  const factor = factorize(gram, size);
  for (let row = 0; row < basis.length; row += size)
    for (let i = 0; i < size; i++) {
      let left = basis[row + i] ?? 0;
      for (let k = 0; k < i; k++) left -= (factor[i * size + k] ?? 0) * (basis[row + k] ?? 0);
      basis[row + i] = left / (factor[i * size + i] ?? 1);
    }
}

/** The lower triangle `L` of a matrix `L Lᵀ`. A direction that is hardly there stays nearly 0. */
function factorize(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let left = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k++) left -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0);
      factor[i * size + j] =
        i === j ? Math.sqrt(Math.max(left, Number.MIN_VALUE)) : left / (factor[j * size + j] ?? 1);
    }
  return factor;
}

/** Numbers from −½ to ½ that look drawn, the same each time (the finisher of MurmurHash3). */
function scatter(at: number): number {
  let mixed = Math.imul(at + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 - 0.5;
}
