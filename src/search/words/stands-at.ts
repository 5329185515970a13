/** Whether units stand in a row from a place on. */
export function standsAt(units: ArrayLike<number>, at: number, row: readonly number[]): boolean {
  for (let by = 0; by < row.length; by++) if (units[at + by] !== row[by]) return false;
  return true;
}
