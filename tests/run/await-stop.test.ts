import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { awaitStop } from '../../src/run/await-stop.ts';
import type { Sharding } from '../../src/scale-config.ts';

/** What a process with these shards does on SIGHUP: stops, goes on, or is ended by the system since nobody listens. */
async function onHangup(sharding: Sharding | undefined): Promise<string> {
  const surroundings = new EventEmitter() as EventEmitter & Pick<NodeJS.Process, 'on' | 'once'>;
  const stopping = awaitStop({ sharding }, surroundings);
  if (!surroundings.emit('SIGHUP')) return 'killed';
  surroundings.emit('SIGTERM');
  return (await stopping) === 'SIGHUP' ? 'stops' : 'goes on';
}

test('SIGHUP stops a bot by itself; a manager and its shards go on', async () => {
  const shard = { kind: 'shards', ids: [1], count: 2, standby: false } as const;
  expect(await onHangup(undefined)).toBe('stops');
  expect(await onHangup({ ...shard, managed: false })).toBe('stops');
  expect(await onHangup({ ...shard, managed: true })).toBe('goes on');
  expect(await onHangup({ kind: 'manager', count: 'auto' })).toBe('goes on');
});
