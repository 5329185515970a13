import { Fleet } from '../../tests/discord/loopback/fleet.ts';
import { TOKEN } from '../../tests/discord/loopback/payloads.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { byGateway, byHttp, byPreview, PUBLIC_KEY } from './doors.ts';
import type { SendOne } from './drive.ts';
import type { createMix } from './mix.ts';
import { serversOf } from './servers.ts';

/** Programs that answer, and how they are asked. */
export interface SetUp {
  readonly bots: readonly BotProcess[];
  readonly send: SendOne;
  /** From the start of the first program until all are ready, in ms. */
  readonly readyMs: number;
  readonly stop: () => Promise<void>;
}

export interface SetUpOptions {
  readonly dataDir: string;
  readonly mix: ReturnType<typeof createMix>;
  /** Servers that the gateway tells of. */
  readonly servers: number;
  readonly indexMemoryMb: number;
}

const READY = /Add the bot to a server/;

/** A bot of so many processes, a shard each. */
export async function connectBots(
  processes: number,
  { dataDir, mix, servers, indexMemoryMb }: SetUpOptions,
): Promise<SetUp> {
  const fleet = await Fleet.start({
    serversOf: (shard, count) => serversOf(servers, shard, count),
    shards: processes,
    concurrency: processes,
  });
  const bots = Array.from({ length: processes }, (_, shard) =>
    startBot({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_BASE: fleet.apiBase,
      DATA_DIR: dataDir,
      INDEX_MEMORY_MB: String(indexMemoryMb),
      ...(processes > 1 && { SHARD_LIST: String(shard), SHARD_COUNT: String(processes) }),
    }),
  );
  const ready = await Promise.all(bots.map((bot) => bot.told(READY)));
  return {
    bots,
    send: byGateway(fleet, mix),
    readyMs: Math.max(...ready.map(({ ms }) => ms)),
    stop: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await fleet.stop();
    },
  };
}

/** A replica that takes interactions over HTTP alone; what follows a first answer goes to a Discord of its own. */
export async function openHttpDoor({ dataDir, mix, indexMemoryMb }: SetUpOptions): Promise<SetUp> {
  const fleet = await Fleet.start({ serversOf: () => [] });
  const bot = startBot({
    INTERACTIONS_PORT: '0',
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_API_BASE: fleet.apiBase,
    DATA_DIR: dataDir,
    INDEX_MEMORY_MB: String(indexMemoryMb),
  });
  const { ms, match } = await bot.told(/"port":(\d+).*Taking interactions over HTTP/);
  return {
    bots: [bot],
    send: byHttp(`http://127.0.0.1:${match[1]}/interactions`, mix),
    readyMs: ms,
    stop: async () => {
      await bot.stop();
      await fleet.stop();
    },
  };
}

/** The page; its library is that of the owner `preview`. */
export async function openPreview({ dataDir, mix, indexMemoryMb }: SetUpOptions): Promise<SetUp> {
  const bot = startBot({ PREVIEW_PORT: '0', DATA_DIR: dataDir, INDEX_MEMORY_MB: String(indexMemoryMb) });
  const { ms, match } = await bot.told(/http:\/\/127\.0\.0\.1:\d+/);
  return {
    bots: [bot],
    send: byPreview(`${match[0]}/api/interactions`, mix),
    readyMs: ms,
    stop: bot.stop,
  };
}
