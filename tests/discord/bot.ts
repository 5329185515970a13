import { onTestFinished } from 'vitest';
import type { App, MessageReply, Reply, Request } from '../../commands/command.ts';
import { type Discord, type StartOptions, startDiscord } from '../../src/discord/start.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import { collectLine } from '../logged/collect.ts';
import { TOKEN } from './loopback/payloads.ts';
import { Loopback, type LoopbackOptions } from './loopback/server.ts';

/** Of a bot that finds nothing late, however busy the machine is. */
export const PATIENT = {
  deferAfterMs: 60_000,
  typingAfterMs: 60_000,
  callbackTryMs: 60_000,
  loginTimeoutMs: 60_000,
  waitGuildTimeoutMs: 300,
} satisfies StartOptions['timing'];

/** Of one that announces whatever is not there at once. What a handler sleeps for longer than this is late: of two timers of
 * one process the shorter ends first, however busy the machine is. */
export const HASTY = { deferAfterMs: 150 } satisfies StartOptions['timing'];

/** The library is not looked into by these commands. */
export const app: App = {
  library: {
    articles: async () => [],
    asked: async () => [],
    hidden: async () => [],
    earlier: async () => [],
    cited: async () => ({ kind: 'unknown' }),
    versions: () => Promise.reject(new Error('no articles here')),
    open: () => Promise.reject(new Error('no articles here')),
  },
};

export function say(content: string, visibility: MessageReply['visibility'] = 'everyone'): MessageReply {
  return {
    kind: 'message',
    body: { content, allowed_mentions: { parse: [], replied_user: false } },
    visibility,
  };
}

/** Small commands that behave as the tests need; every request is kept in `requests`. */
export function fakeHandlers(overrides: Partial<Handlers> = {}): Handlers & { readonly requests: Request[] } {
  const requests: Request[] = [];
  const { handleRequest = answer, ...rest } = overrides;
  return {
    requests,
    commands: [
      {
        data: {
          name: 'ask',
          description: 'Ask the article',
          name_localizations: { 'zh-CN': '提问' },
          options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
        },
      },
      { data: { name: 'help', description: 'How it works' } },
    ],
    handleRequest: (request, given, progress) => {
      requests.push(request);
      return handleRequest(request, given, progress);
    },
    handleMessage: (request, given) => {
      requests.push(request);
      return handleRequest(request, given);
    },
    handlePress: async ({ id }) => say(`pressed ${id}`),
    handleSubmission: async ({ id }) => say(`sent ${id}`),
    replacesMessage: () => true,
    hidesReply: ({ options }) => options['hide'] === true,
    completeRequest: async ({ focused }) => [{ name: `${focused.name}: ${focused.value}`, value: 'a1' }],
    apologise: (id, { locale }) => say(`sorry ${id} ${locale}`, 'asker'),
    ...rest,
  };
}

async function answer({ command, options }: Request): Promise<Reply> {
  if (command === 'ask')
    return say(`answer to ${options['question']}`, options['hide'] === true ? 'asker' : 'everyone');
  if (command === 'help') return say('help', 'asker');
  return say('unknown command', 'asker');
}

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Bot {
  readonly discord: Discord;
  readonly loopback: Loopback;
  readonly handlers: ReturnType<typeof fakeHandlers>;
  readonly lines: readonly LogLine[];
}

export interface BotOptions extends LoopbackOptions {
  readonly handlers?: Partial<Handlers>;
  readonly timing?: StartOptions['timing'];
  readonly guildId?: string;
  readonly app?: App;
  /** That of the test's context, where tests run side by side. */
  readonly finished?: typeof onTestFinished;
  /** Prepares the loopback before the bot connects. */
  readonly before?: (loopback: Loopback) => void;
}

/** A loopback Discord that is gone after the test. */
export async function startLoopback(
  options: LoopbackOptions = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<Loopback> {
  const loopback = await Loopback.start(options);
  finished(() => loopback.stop());
  return loopback;
}

/** Keeps what is logged. */
export function keepLines(): { readonly lines: LogLine[]; readonly log: StartOptions['log'] } {
  const lines: LogLine[] = [];
  const keep = (level: LogLine['level']) => (facts: object, message: string) => {
    lines.push({ level, facts: { ...facts }, message });
    collectLine(JSON.stringify({ level, ...facts, message }));
  };
  return { lines, log: { info: keep('info'), warn: keep('warn'), error: keep('error') } };
}

/** The real client, connected to a loopback Discord of its own; both are gone after the test. */
export async function startBot({
  handlers: given,
  timing,
  guildId,
  before,
  finished = onTestFinished,
  ...options
}: BotOptions = {}): Promise<Bot> {
  const loopback = await startLoopback(options, finished);
  before?.(loopback);
  const handlers = fakeHandlers(given);
  const { lines, log } = keepLines();
  const discord = await startDiscord({
    config: {
      discordToken: TOKEN,
      discordApiBase: loopback.apiBase,
      ...(guildId !== undefined && { guildId }),
    },
    app: options.app ?? app,
    handlers,
    log,
    timing: { ...PATIENT, ...timing },
  });
  finished(() => discord.stop());
  // Its log lines come first, then.
  await discord.registration;
  return { discord, loopback, handlers, lines };
}
