import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Handlers } from '../interactions/handlers.ts';
import { observeHandlers } from '../interactions/observe-handlers.ts';
import { createLog, type LogOutput } from './create-log.ts';
import { createHealth, type Health } from './health.ts';
import { logObservation } from './log-observation.ts';
import { createMetrics } from './metrics.ts';
import { serveOperation } from './serve.ts';

/** What watches over the bot while it runs. */
export interface Operation extends Pick<Health, 'watch' | 'stopping'> {
  readonly log: Logger;
  /** The same commands, of whose every use a line is logged and a count taken. */
  readonly observe: (handlers: Handlers) => Handlers;
  readonly stop: () => Promise<void>;
}

export interface OperationOptions {
  readonly config: Pick<Config, 'logLevel' | 'operation'>;
  /** Of this program. */
  readonly version: string;
  readonly output: LogOutput;
  /** Which of several processes of one machine this is; the only one where left out. */
  readonly shard?: { readonly ids: readonly number[]; readonly managed: boolean } | undefined;
}

/**
 * The log, the counts and, where `OPS_PORT` is set, the server that tells of both.
 *
 * @throws ConfigError one line with its remedy, where the server cannot listen
 */
export async function startOperation(options: OperationOptions): Promise<Operation> {
  const { config, version, output, shard } = options;
  const { serve, logFormat, logQuestions } = config.operation;
  const metrics = createMetrics(version);
  const health = createHealth();
  const log = createLog({ level: config.logLevel, format: logFormat, onLine: metrics.countLine }, output);
  // Each process of a manager has a port of its own, for which it waits while the process that it replaces still has it.
  const managed = shard?.managed === true;
  const port = (serve?.port ?? 0) + (managed ? (shard.ids[0] ?? 0) : 0);
  const server = serve && (await serveOperation({ ...serve, port, waits: managed }, { health, metrics }));
  if (server !== undefined) log.info({ host: serve?.host, port }, 'Health and metrics are served');
  return {
    log,
    watch: health.watch,
    stopping: health.stopping,
    observe: (handlers) =>
      observeHandlers(handlers, (observation) => {
        metrics.observe(observation);
        logObservation(observation, log, { questions: logQuestions });
      }),
    stop: async () => {
      await server?.stop();
    },
  };
}
