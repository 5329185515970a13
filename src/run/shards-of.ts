import type { Sharding } from '../scale-config.ts';

export type Shards = Extract<Sharding, { kind: 'shards' }>;

/** Those that this process is; absent where it serves all servers. */
export function shardsOf({ sharding }: { readonly sharding?: Sharding | undefined }): Shards | undefined {
  return sharding?.kind === 'shards' ? sharding : undefined;
}
