import { commands } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import type { Environment } from '../setting.ts';
import { checkCorpus, checkDatabase, checkDataFolder } from './check-data.ts';
import { tellBot } from './check-discord.ts';
import { checkMemory, checkNode, checkSegmenter } from './check-machine.ts';
import { processesHere } from './count-shards.ts';
import type { Finding } from './finding.ts';

/**
 * Looks at all that the bot needs, thing by thing, and changes nothing. Without a token it looks at what the preview
 * needs.
 */
export async function* examineAll({
  segmenter = checkSegmenter,
  ...from
}: {
  readonly environment: Environment;
  readonly directory: string;
  /** How the segmenter is looked at: by default it is loaded. */
  readonly segmenter?: () => Promise<Finding>;
}): AsyncGenerator<Finding> {
  yield checkNode();
  let config: ReturnType<typeof readConfig>;
  try {
    config = readConfig(from);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.message.split('\n')) {
      yield {
        kind: 'wrong',
        about: 'Settings',
        found: line,
        remedy: 'Correct it in .env or in the environment',
      };
    }
    return;
  }
  yield { kind: 'ok', about: 'Settings', found: 'can be read' };
  const { sharding, httpDoor } = config;
  const told = processesHere(sharding);
  yield checkMemory(config.indexMemory, undefined, told);
  yield await segmenter();
  yield await checkCorpus(config.corpusDir);
  yield checkDataFolder(config.operation.dataDir);
  yield await checkDatabase(config.database);
  const { discordToken } = config;
  if (discordToken === undefined) {
    yield {
      kind: 'note',
      about: 'Token',
      found: `DISCORD_TOKEN is not set: npm start ${httpDoor === undefined ? 'serves the preview' : 'takes interactions over HTTP alone'}; nothing of Discord was looked at`,
    };
    return;
  }
  const { examineBot } = await import('../discord/examine-bot.ts');
  const examined = await examineBot(
    { ...config, discordToken },
    commands.map(({ data }) => data),
  );
  if (examined.kind === 'examined') {
    yield* tellBot(examined.bot, config);
    // With SHARDS=auto, Discord alone knows.
    const processes = processesHere(sharding, examined.bot.shards);
    if (processes !== told) yield checkMemory(config.indexMemory, undefined, processes);
  } else {
    const [found = '', ...remedy] = examined.reason.split(/(?<=\.) (?=[A-Z])/);
    yield { kind: 'wrong', about: 'Token', found, remedy: remedy.join(' ') };
  }
}
