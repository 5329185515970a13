import { afterAll, describe, it } from 'vitest';
import { describeProcesses } from './processes.ts';
import { startPostgres } from './store/postgres-server.ts';
import { describeStored } from './stored.ts';

const server = await startPostgres();

if (server.kind === 'running') {
  afterAll(server.stop);
  describe('a library answered from PostgreSQL', () => {
    const make = async () => ({ kind: 'postgres' as const, url: await server.createDatabase() });
    describeStored(make);
    describeProcesses(make);
  });
} else {
  it.skip(`a library answered from PostgreSQL, which could not be started: ${server.reason}`, () => {});
}
