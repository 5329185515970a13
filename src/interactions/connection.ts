/** How the connection of a door stands, for whoever watches over the bot. */
export interface Connection {
  /** Whether whoever asks now is answered. */
  readonly ready: boolean;
  /** The servers that it serves. */
  readonly servers: number;
  readonly shards: readonly {
    readonly id: number;
    readonly ready: boolean;
    /** Of the last heartbeat and its answer, in milliseconds; absent before there was one. */
    readonly ping?: number;
  }[];
}
