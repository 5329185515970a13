import { commandInteraction } from '../../tests/discord/loopback/payloads.ts';
import type { ServerLibrary } from './fill-servers.ts';
import { connectBots, type SetUpOptions } from './set-ups.ts';

/** Bytes, after collection. */
export interface Memory {
  /** Of a process that is in one server, and has answered. */
  readonly process: number;
  readonly processRss: number;
  /** Of a server that nobody asks. */
  readonly atRest: number;
  readonly atRestRss: number;
  /** Of one that was just asked: its catalogue and the index of its articles. */
  readonly inUse: number;
}

/** So many servers are asked once each. */
const ASKED = 500;

/** What servers cost: a process in one server beside one in all of them, and the latter after some were asked. */
export async function measureMemory(
  libraries: readonly ServerLibrary[],
  options: SetUpOptions,
): Promise<Memory> {
  const one = await measureAt(libraries.slice(0, 1), 1, options);
  const all = await measureAt(libraries.slice(0, ASKED), options.servers, options);
  const asked = Math.min(ASKED, libraries.length) - 1;
  return {
    process: one.first.heap,
    processRss: one.first.rss,
    atRest: (all.first.heap - one.first.heap) / (options.servers - 1),
    atRestRss: (all.first.rss - one.first.rss) / (options.servers - 1),
    inUse: (all.last.heap - all.first.heap) / Math.max(1, asked),
  };
}

async function measureAt(asked: readonly ServerLibrary[], servers: number, options: SetUpOptions) {
  let next = 0;
  const mix = () => {
    const { server, articles } = asked[next++ % asked.length] ?? { server: '', articles: [] };
    const question = articles[0]?.questions[0] ?? '';
    return commandInteraction('ask', [{ name: 'question', value: question }], { guild_id: server });
  };
  const { bots, send, stop } = await connectBots(1, { ...options, mix, servers, indexMemoryMb: 8192 });
  const [bot] = bots;
  if (bot === undefined) throw new Error('No program was started.');
  try {
    await send(performance.now());
    const first = await bot.measure();
    while (next < asked.length) await send(performance.now());
    return { first, last: await bot.measure() };
  } finally {
    await stop();
  }
}
