import { setTimeout as sleep } from 'node:timers/promises';
import type { Gateway, Sent } from '../loopback/gateway.ts';
import {
  autocompleteInteraction,
  BOT,
  commandInteraction,
  directMessage,
  message,
  pressInteraction,
} from '../loopback/payloads.ts';
import type { Call, Json } from '../loopback/rest.ts';
import type { Loopback } from '../loopback/server.ts';
import { patiently } from './pace.ts';
import type { Reading } from './plan.ts';

/** What was asked, and how it got there. */
export interface Asked {
  readonly what: string;
  readonly sent: Sent;
  readonly isAnswered: () => boolean;
  /** Messages that came of it. */
  readonly messages: () => number;
  /** The calls about it, for whoever looks into it. */
  readonly calls: () => string;
}

/** Asks and waits: the answer, or nothing where it does not come. */
export type AnswerTo = (what: string, interaction: Interaction) => Promise<Json>;

export const MANAGER = { member: { user: { id: '7' }, permissions: '32' } };
export const QUESTION = '製造業大會在哪裡開幕？';
const LONGEST_WAIT_MS = 4000;

type Interaction = ReturnType<typeof commandInteraction> | ReturnType<typeof pressInteraction>;

/** Where people ask. */
export interface Place extends Pick<Loopback, 'rest' | 'answersTo'> {
  readonly gateway: Pick<Gateway, 'hasSession' | 'dispatch'>;
}

/** People at a Discord: what they ask. */
export function createPeople({ loopback }: { readonly loopback: Place }, server: string) {
  const asked: Asked[] = [];
  const { gateway, rest } = loopback;

  const whenConnected = async () => {
    while (!gateway.hasSession) await sleep(5);
  };
  const interact = async (what: string, given: Interaction): Promise<Asked> => {
    const interaction = onServer(server, given);
    await whenConnected();
    rest.expect(interaction);
    const sent = gateway.dispatch('INTERACTION_CREATE', interaction);
    const one = {
      what,
      sent,
      isAnswered: () => rest.outcomeOf(interaction)?.state === 'answered',
      messages: () => rest.outcomeOf(interaction)?.messages ?? 0,
      calls: () => loopback.answersTo(interaction).map(tellCall).join(', '),
    };
    asked.push(one);
    return one;
  };
  const speak = async (what: string, payload: { readonly id: string }) => {
    await whenConnected();
    const said = () => rest.messages.filter(({ body }) => body.nonce === payload.id).length;
    const sent = gateway.dispatch('MESSAGE_CREATE', payload);
    asked.push({ what, sent, isAnswered: () => said() > 0, messages: said, calls: () => '' });
  };
  const answerTo: AnswerTo = async (what, interaction) => {
    const one = await interact(what, interaction);
    await patiently(LONGEST_WAIT_MS, () => one.isAnswered() || one.sent.lost());
    return rest.outcomeOf(interaction)?.last;
  };

  const read: Readonly<Record<Reading, () => Promise<unknown>>> = {
    ask: () => interact('ask', commandInteraction('ask', [{ name: 'question', value: QUESTION }])),
    mention: () => speak('mention', message(`<@${BOT}> ${QUESTION}`, { guild_id: server })),
    direct: () => speak('direct', directMessage(QUESTION)),
    summary: () => interact('summary', commandInteraction('summary')),
    complete: () =>
      interact('complete', autocompleteInteraction('ask', [{ name: 'article', value: '', focused: true }])),
    help: () => interact('help', commandInteraction('help')),
    unknown: () => interact('unknown', commandInteraction('nonsense')),
    press: () => interact('press', pressInteraction('ask:paragraph:a99.1.0')),
  };

  return { asked, read, answerTo };
}

/** The same, on another server. */
function onServer(server: string, interaction: Interaction): Interaction {
  return {
    ...interaction,
    guild_id: server,
    guild: { ...interaction.guild, id: server },
    channel: { ...interaction.channel, guild_id: server },
    authorizing_integration_owners: { 0: server },
  };
}

export function tellCall({ method, path, body, status }: Call): string {
  return `${method} …${path.slice(-9)} ${body?.type ?? ''} ${status}`;
}

export function textIn(body: Json): string {
  return JSON.stringify(body ?? '').replaceAll('**', '');
}

export function says(body: Json, words: string): boolean {
  return textIn(body).includes(words.replaceAll('**', ''));
}

export function buttonIn(body: Json, id: string): string | undefined {
  return body?.components
    ?.flatMap(({ components }: Json) => components)
    .find((one: Json) => one.custom_id?.startsWith(id))?.custom_id;
}
