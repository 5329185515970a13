/** A part of a whole, or what stands for it where there is no whole. */
export function share(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}
