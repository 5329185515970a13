import { availableParallelism, cpus, loadavg } from 'node:os';

/** What a figure was measured on; it stands beside each table. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Those that this process may use: fewer where it is kept to some, as by `taskset`. */
  readonly usable: number;
  readonly node: string;
  /** How many processes wanted a core in the minute before, this one not among them where it has just begun. */
  readonly load: number;
}

export function describeMachine(): Machine {
  const [cpu, ...others] = cpus();
  return {
    cpu: cpu?.model.trim() ?? '',
    cores: others.length + 1,
    usable: availableParallelism(),
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}
