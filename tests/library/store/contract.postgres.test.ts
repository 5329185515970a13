import { afterAll, describe, it } from 'vitest';
import { describeStore } from './contract.ts';
import { startPostgres } from './postgres-server.ts';

const server = await startPostgres();

if (server.kind === 'running') {
  afterAll(server.stop);
  describe('the store in PostgreSQL', () => {
    describeStore({ make: async () => ({ kind: 'postgres', url: await server.createSchema() }) });
  });
} else {
  it.skip(`the store in PostgreSQL, which could not be started: ${server.reason}`, () => {});
}
