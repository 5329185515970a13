/** Lets only so much of a kind of work be done at once. */
export interface Gate {
  /** Does the work when its turn comes. @returns what came of it; `full` where too many wait */
  readonly pass: <T>(work: () => Promise<T>) => Promise<T | 'full'>;
}

export interface GateOptions {
  readonly atOnce: number;
  /** More are turned away. */
  readonly waiting: number;
}

/** @example const gate = createGate({ atOnce: 1, waiting: 8 }); await gate.pass(() => readExport(bytes)) */
export function createGate({ atOnce, waiting }: GateOptions): Gate {
  const queue: (() => void)[] = [];
  let inside = 0;
  return {
    pass: async (work) => {
      if (inside >= atOnce) {
        if (queue.length >= waiting) return 'full';
        // Whoever leaves hands its place on.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else inside += 1;
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
