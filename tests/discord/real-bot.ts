import { expect, onTestFinished } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { type ManagedApp, makeManagedApp } from '../commands/managed-app.ts';
import { checkBody } from '../reply/check-body.ts';
import { type Bot, startBot } from './bot.ts';
import { botUser, CHANNEL, commandInteraction, pressInteraction } from './loopback/payloads.ts';
import type { Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

/** A message of the bot, as Discord sends it along with a press of what is under it. */
export type Under = Json;

export interface RealBot {
  readonly app: ManagedApp;
  readonly bot: Bot;
  /** The one answer to an interaction; its body keeps Discord's limits. */
  readonly answerTo: (interaction: { readonly id: string; readonly token: string }) => Promise<Answered>;
  /** A command, with options by name. */
  readonly command: (
    name: string,
    options: Readonly<Record<string, string>>,
    overrides?: object,
  ) => Promise<Answered>;
  /** A button under a message, by its label. */
  readonly press: (under: Under, label: string, overrides?: object) => Promise<Answered>;
}

export interface Answered {
  readonly type: number;
  readonly flags: number | undefined;
  /** What it says in its embeds, without bold. */
  readonly said: string;
  /** The message that it made or changed. */
  readonly message: Under;
}

/** The real commands over a database, on a loopback Discord; both are gone after the test. */
export async function startRealBot(given: Parameters<typeof makeManagedApp>[0] = {}): Promise<RealBot> {
  const app = await makeManagedApp({ corpus: [], ...given }, onTestFinished);
  const bot = await startBot({ handlers, app });
  const { loopback } = bot;
  const answerTo: RealBot['answerTo'] = async (interaction) => {
    loopback.interact(interaction);
    await until('the answer', () => loopback.answersTo(interaction).length > 0);
    expect(loopback.rest.violations).toEqual([]);
    const { type, data } = loopback.answersTo(interaction)[0]?.body ?? {};
    const { flags, ...body } = data;
    expect(checkBody(body)).toEqual([]);
    const message = { ...body, id: newMessage(), channel_id: CHANNEL, author: botUser, content: '' };
    return { type, flags, said: JSON.stringify(body.embeds).replaceAll('**', ''), message };
  };
  return {
    app,
    bot,
    answerTo,
    command: (name, options, overrides) => {
      const list = Object.entries(options).map(([option, value]) => ({ name: option, value }));
      return answerTo(commandInteraction(name, list, overrides));
    },
    press: (under, label, overrides) => {
      const control = controlsOf(under).find((one) => one.label === label);
      if (control === undefined) expect.fail(`no button “${label}”`);
      return answerTo(pressInteraction(control.custom_id, [], { message: under, ...overrides }));
    },
  };
}

export function controlsOf(under: Under): readonly Json[] {
  return (under.components ?? []).flatMap(({ components }: Json) => components);
}

/** The id of a message sent now, as Discord numbers them. */
function newMessage(): string {
  return String((BigInt(Date.now()) - 1_420_070_400_000n) << 22n);
}
