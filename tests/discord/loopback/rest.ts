import { checkBody, checkChoices, checkForm } from '../../reply/check-body.ts';
import { checkCommands } from './check-commands.ts';
import { APPLICATION, BOT, botUser, snowflake, TOKEN } from './payloads.ts';

export interface Call {
  readonly method: string;
  /** Without the version and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: Json;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly at: number;
  /** What it was answered with. */
  status: number;
}

/** Bodies of all shapes, looked into as they come. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Interaction {
  readonly id: string;
  /** Whether it came from a message of the bot, which can then be changed. */
  readonly fromMessage: boolean;
  readonly isForm: boolean;
  state: 'fresh' | 'deferred' | 'answered';
  ephemeral: boolean;
  /** Messages that came of it; a changed one is none. */
  messages: number;
  /** What stands there last. */
  last: Json;
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly body: Json;
}

/** Discord's REST API, as far as a bot that answers needs it: it keeps state, and refuses what Discord refuses. */
export class Rest {
  readonly commands = new Map<string, Json[]>();
  readonly messages: Message[] = [];
  readonly typing: string[] = [];
  /** What it tells beside the usual of the bot's application, of its servers, and of how often it may identify. */
  application: Json = {};
  servers: Json[] = [];
  /** By server; one that everybody may write in where none are told. And the roles that the bot has there. */
  readonly channels = new Map<string, Json[]>();
  readonly roles = new Map<string, string[]>();
  shards = 1;
  sessionLimit: Json = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  /** Bodies beyond Discord's limits; must stay empty. */
  readonly violations: string[] = [];
  /** By token. */
  readonly #interactions = new Map<string, Interaction>();
  readonly #check: (body: Json) => readonly string[];

  constructor(check: (body: Json) => readonly string[]) {
    this.#check = check;
  }

  /** From now on this interaction can be answered. */
  expect(interaction: {
    readonly id: string;
    readonly token: string;
    readonly type?: number;
    readonly message?: unknown;
  }): void {
    this.#interactions.set(interaction.token, {
      id: interaction.id,
      fromMessage: interaction.message !== undefined,
      isForm: interaction.type === 5,
      state: 'fresh',
      ephemeral: false,
      messages: 0,
      last: undefined,
    });
  }

  /** What became of an interaction. */
  outcomeOf({
    token,
  }: {
    readonly token: string;
  }): Readonly<Pick<Interaction, 'state' | 'messages' | 'last'>> | undefined {
    return this.#interactions.get(token);
  }

  /** Its three seconds or its fifteen minutes are over. */
  expire(interaction: { readonly token: string }): void {
    this.#interactions.delete(interaction.token);
  }

  /** @param gatewayUrl of the gateway that goes with the address that was called */
  answer(call: Call, gatewayUrl: string): Answer {
    const parts = call.path.split('/').slice(1);
    if (parts[0] === 'interactions') return this.#callback(call, parts);
    if (parts[0] === 'webhooks') return this.#webhook(call, parts);
    if (call.authorization !== `Bot ${TOKEN}`) return refuse(401, 0, '401: Unauthorized');
    const route = `${call.method} ${call.path}`;
    if (route === 'GET /gateway/bot') {
      return ok({ url: gatewayUrl, shards: this.shards, session_start_limit: this.sessionLimit });
    }
    if (route === 'GET /users/@me') return ok(botUser);
    if (route === 'GET /users/@me/guilds') return ok(this.#serversAfter(call.query));
    if (route === 'GET /applications/@me' || route === 'GET /oauth2/applications/@me') {
      return ok({ id: APPLICATION, name: 'yuanwen', description: '', bot: botUser, ...this.application });
    }
    if (parts[0] === 'applications' && parts.at(-1) === 'commands') return this.#declare(call, parts);
    if (parts[0] === 'guilds' && call.method === 'GET') return this.#server(parts);
    if (parts[0] === 'channels') return this.#channel(call, parts);
    return refuse(404, 0, '404: Not Found');
  }

  #serversAfter(query: URLSearchParams): Json[] {
    const after = BigInt(query.get('after') ?? 0);
    return this.servers.filter(({ id }) => BigInt(id) > after).slice(0, Number(query.get('limit') ?? 200));
  }

  #server([, server = '', what, member]: readonly string[]): Answer {
    if (!this.servers.some(({ id }) => id === server)) return refuse(404, 10004, 'Unknown Guild');
    if (what === 'members' && member === BOT)
      return ok({ user: botUser, roles: this.roles.get(server) ?? [] });
    if (what !== 'channels') return refuse(404, 0, '404: Not Found');
    const open = { id: snowflake(), type: 0, name: 'general', permission_overwrites: [] };
    return ok(this.channels.get(server) ?? [open]);
  }

  #callback(call: Call, [, id, token = '']: readonly string[]): Answer {
    const interaction = this.#interactions.get(token);
    if (interaction?.id !== id || !interaction) return refuse(404, 10062, 'Unknown interaction');
    if (interaction.state !== 'fresh')
      return refuse(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data } = call.body;
    if (type === 4 || type === 7) {
      if (type === 7 && !interaction.fromMessage) this.violations.push('an update without a message');
      const refused = this.#refuseBody(data);
      if (refused) return refused;
    } else if (type === 5) {
      const extra = Object.keys(data ?? {}).filter((name) => name !== 'flags');
      if (extra.length > 0 || (data?.flags ?? 64) !== 64)
        this.violations.push(`deferral with ${extra} ${data?.flags}`);
    } else if (type === 6) {
      if (!interaction.fromMessage) this.violations.push('a deferred update without a message');
    } else if (type === 9) {
      if (interaction.isForm) this.violations.push('a form in answer to a form');
      this.violations.push(...checkForm(data));
    } else if (type === 8) {
      this.violations.push(...checkChoices(data?.choices));
    } else return refuse(400, 50035, 'Invalid Form Body');
    interaction.state = type === 5 || type === 6 ? 'deferred' : 'answered';
    interaction.ephemeral = data?.flags === 64;
    interaction.last = data;
    if (type === 4 || type === 5) interaction.messages += 1;
    return { status: 204 };
  }

  #webhook(call: Call, [, application, token = '', , target]: readonly string[]): Answer {
    const interaction = this.#interactions.get(token);
    if (!interaction || application !== APPLICATION) return refuse(404, 10015, 'Unknown Webhook');
    if (call.method === 'POST' && target === undefined && interaction.state !== 'fresh') {
      const refusal = this.#refuseBody(call.body);
      if (refusal) return refusal;
      interaction.state = 'answered';
      interaction.messages += 1;
      interaction.last = call.body;
      return ok({ id: snowflake(), ...call.body });
    }
    if (interaction.state === 'fresh' || target !== '@original') return refuse(404, 10008, 'Unknown Message');
    const refused = this.#refuseBody(call.body);
    if (refused) return refused;
    interaction.state = 'answered';
    interaction.last = call.body;
    return ok({ id: snowflake(), ...call.body });
  }

  #declare(call: Call, parts: readonly string[]): Answer {
    const scope = parts[2] === 'guilds' ? (parts[3] ?? '') : 'global';
    if (parts[1] !== APPLICATION)
      return refuse(403, 20012, 'You are not authorized to perform this action on this application');
    if (call.method === 'GET') {
      const localised = call.query.get('with_localizations') === 'true';
      return ok(
        (this.commands.get(scope) ?? []).map((command) =>
          localised ? command : withoutLocalisations(command),
        ),
      );
    }
    const problems = checkCommands(call.body);
    if (problems.length > 0) {
      this.violations.push(...problems);
      return refuse(400, 50035, 'Invalid Form Body');
    }
    const kept = (call.body as Json[]).map((command) => ({
      ...command,
      id: snowflake(),
      application_id: APPLICATION,
      version: snowflake(),
      ...(scope !== 'global' && { guild_id: scope }),
      type: command.type ?? 1,
      default_member_permissions: command.default_member_permissions ?? null,
      name_localizations: command.name_localizations ?? null,
      description_localizations: command.description_localizations ?? null,
      dm_permission: true,
      contexts: command.contexts ?? null,
      integration_types: command.integration_types ?? [0],
      nsfw: command.nsfw ?? false,
    }));
    this.commands.set(scope, kept);
    return ok(kept);
  }

  #channel(call: Call, [, channel = '', kind]: readonly string[]): Answer {
    if (call.method !== 'POST') return refuse(404, 10003, 'Unknown Channel');
    if (kind === 'typing') {
      this.typing.push(channel);
      return { status: 204 };
    }
    const refused = this.#refuseBody(call.body);
    if (refused) return refused;
    const { nonce, enforce_nonce: enforced } = call.body;
    if (nonce !== undefined && String(nonce).length > 25) this.violations.push(`nonce ${nonce}`);
    const same = enforced && this.messages.find((known) => known.body.nonce === nonce);
    if (same) return ok({ ...same.body, id: same.id });
    const message = { id: snowflake(), channel, body: call.body };
    this.messages.push(message);
    return ok({ ...call.body, id: message.id, channel_id: channel, author: { id: BOT } });
  }

  /** Every body with words passes here. */
  #refuseBody(body: Json): Answer | undefined {
    const problems = [...checkBody(body), ...this.#check(body)];
    if (problems.length === 0) return undefined;
    this.violations.push(...problems);
    return refuse(400, 50035, 'Invalid Form Body');
  }
}

function withoutLocalisations(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutLocalisations);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !name.endsWith('_localizations'));
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutLocalisations(inner)]));
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function refuse(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}
