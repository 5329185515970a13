import type { Turn } from '../discord/turn.ts';
import { isToShard, type ToManager } from './messages.ts';

/** The channel to the manager, as a process has it. */
export type ManagerChannel = Pick<NodeJS.Process, 'on' | 'once' | 'send'>;

/** Tells the manager that this shard serves, and lets go or takes over when told. */
export function heedManager(channel: ManagerChannel, turn: Pick<Turn, 'release' | 'take'>): void {
  const tell = (message: ToManager) => channel.send?.(message);
  channel.on('message', (message: unknown) => {
    if (!isToShard(message)) return;
    if (message.kind === 'take') turn.take(message.except);
    else tell({ kind: 'released', answered: turn.release() });
  });
  tell({ kind: 'serving' });
}
