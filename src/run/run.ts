/** What a run is surrounded by. */
export interface Run {
  readonly surroundings: NodeJS.Process;
  /** Settles with the signal that tells the process to stop. */
  readonly stopping: Promise<string>;
}
