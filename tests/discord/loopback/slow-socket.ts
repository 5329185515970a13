import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';

/** Sends to connections in order, however slow they are. */
export class SlowSockets {
  /** Between the three pieces in which a packet then travels, in ms; 0: at once and whole. */
  pauseMs = 0;
  /** How many packets went in pieces, and how many waited for the end of a stall. */
  inPieces = 0;
  stalled = 0;
  #stall: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  readonly #under = new WeakMap<WebSocket, Promise<void>>();

  /** From now on nothing goes out, until `flow`. */
  stall(): void {
    if (this.#stall !== undefined) return;
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#stall = { over, end };
  }

  flow(): void {
    this.#stall?.end();
    this.#stall = undefined;
  }

  send(connection: WebSocket, text: string): void {
    const before = this.#under.get(connection);
    if (before === undefined && this.#stall === undefined && this.pauseMs === 0) {
      connection.send(text);
      return;
    }
    const mine = this.#sendAfter(before, connection, text).then(() => {
      if (this.#under.get(connection) === mine) this.#under.delete(connection);
    });
    this.#under.set(connection, mine);
  }

  async #sendAfter(before: Promise<void> | undefined, connection: WebSocket, text: string): Promise<void> {
    await before;
    if (this.#stall !== undefined) this.stalled += 1;
    await this.#stall?.over;
    if (this.pauseMs === 0) {
      if (connection.readyState === connection.OPEN) connection.send(text);
      return;
    }
    this.inPieces += 1;
    const size = Math.ceil(text.length / 3);
    for (let at = 0; at < text.length; at += size) {
      if (at > 0) await sleep(this.pauseMs);
      if (connection.readyState !== connection.OPEN) return;
      connection.send(text.slice(at, at + size), { fin: at + size >= text.length });
    }
  }
}
