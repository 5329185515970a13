import { afterAll, describe, it } from 'vitest';
import { startPostgres } from './postgres-server.ts';
import { describeProcesses } from './processes.ts';

const server = await startPostgres();

if (server.kind === 'running') {
  afterAll(server.stop);
  describe('the store in PostgreSQL, between processes', () => {
    describeProcesses(async () => ({ kind: 'postgres', url: await server.createDatabase() }));
  });
} else {
  it.skip(`the store in PostgreSQL, between processes: it could not be started: ${server.reason}`, () => {});
}
