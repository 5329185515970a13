/** One feature's part in a score. The parts add up to the score. */
export interface Reason {
  /** The feature's name, as in the weights file. */
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** `value * weight`. */
  readonly contribution: number;
}
