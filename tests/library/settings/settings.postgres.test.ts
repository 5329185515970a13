import { afterAll, describe, it } from 'vitest';
import { startPostgres } from '../store/postgres-server.ts';
import { describeSettings } from './settings.ts';

const server = await startPostgres();

if (server.kind === 'running') {
  afterAll(server.stop);
  describe('settings in PostgreSQL', () => {
    describeSettings(async () => ({ kind: 'postgres', url: await server.createSchema() }));
  });
} else {
  it.skip(`settings in PostgreSQL, which could not be started: ${server.reason}`, () => {});
}
