import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Handlers } from '../interactions/handlers.ts';
import { observeHandlers } from '../interactions/observe-handlers.ts';
import { opsPortOf, type Sharding } from '../scale-config.ts';
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
  readonly shard?: ShardServed | undefined;
}

type ShardServed = Pick<Extract<Sharding, { kind: 'shards' }>, 'ids' | 'managed' | 'standby'>;

/**
 * The log, the counts and, where `OPS_PORT` is set, the server that tells of both.
 *
 * @throws ConfigError one line with its remedy, where the server cannot listen
 */
export async function startOperation(options: OperationOptions): Promise<Operation> {
  const { config, version, output, shard } = options;
  const { serve, logFormat, logQuestions } = config.operation;
  const metrics = createMetrics(version);
  const log = createLog({ level: config.logLevel, format: logFormat, onLine: metrics.countLine }, output);
  const health = createHealth({
    onWriting: (writing) => {
      if (writing === 'possible') log.info('The library takes changes again');
      else
        log.error({ failure: writing }, 'The library takes no changes; questions are still answered from it');
    },
  });
  const server = serve && (await serveOperation(placeOf(serve, { shard, log }), { health, metrics }));
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

/** Each process of a manager has a port of its own, for which it waits while the process that it replaces still has it. */
function placeOf(
  { host, port: opsPort }: NonNullable<Config['operation']['serve']>,
  { shard, log }: { readonly shard: ShardServed | undefined; readonly log: Logger },
): Parameters<typeof serveOperation>[0] {
  const managed = shard?.managed === true;
  const port = managed ? opsPortOf(opsPort, shard.ids[0] ?? 0) : opsPort;
  const onListening = () => log.info({ host, port }, 'Health and metrics are served');
  if (!managed) return { host, port, onListening };
  const onTaken = (reason: string) => {
    const facts = { host, port, reason };
    if (shard.standby)
      log.info(facts, 'Health and metrics are served once the process before this one is gone');
    else log.warn(facts, 'Health and metrics are not served yet: their port is tried until it is free');
  };
  return { host, port, onListening, onTaken };
}
