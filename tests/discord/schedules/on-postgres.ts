import { startPostgres } from '../../library/store/postgres-server.ts';
import { openLink } from './cut-link.ts';
import type { Database } from './play-bot.ts';
import type { PlaySchedule } from './run.ts';

export interface ScheduleServer {
  readonly kind: 'running';
  /** Each schedule has a schema of its own, and a way to it that can be cut. */
  readonly play: (make: (database: Database) => PlaySchedule) => PlaySchedule;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL for schedules, where there is one to start. */
export async function startScheduleServer(): Promise<
  ScheduleServer | { readonly kind: 'none'; readonly reason: string }
> {
  const server = await startPostgres();
  if (server.kind === 'none') return server;
  return {
    kind: 'running',
    play: (make) => async (seed, given) => {
      const link = await openLink(server.port);
      try {
        const url = (await server.createSchema()).replace(`:${server.port}/`, `:${link.port}/`);
        return await make({ kind: 'postgres', url, link })(seed, given);
      } finally {
        link.close();
        link.cut();
      }
    },
    stop: server.stop,
  };
}
