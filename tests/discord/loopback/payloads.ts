/** What Discord's gateway sends, made up: only what a bot without privileged intents gets to see. */

export const APPLICATION = '9000000000000000001';
export const BOT = '9000000000000000002';
export const GUILD = '100000000000000001';
export const CHANNEL = '200000000000000001';
export const DM_CHANNEL = '200000000000000002';
export const USER = '300000000000000001';
export const TOKEN = 'loopback-token';

let counter = 0;

/** A snowflake that no other payload has. */
export function snowflake(): string {
  counter += 1;
  return String(400000000000000000n + BigInt(counter));
}

export const botUser = { id: BOT, username: 'yuanwen', discriminator: '0', avatar: null, bot: true };
export const askingUser = {
  id: USER,
  username: 'reader',
  discriminator: '0',
  avatar: null,
  global_name: '读者',
};

export function guild(overrides: object = {}) {
  return {
    id: GUILD,
    name: 'loopback',
    preferred_locale: 'zh-CN',
    owner_id: USER,
    member_count: 2,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    features: [],
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_flags: 0,
    afk_timeout: 300,
    roles: [
      {
        id: GUILD,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    emojis: [{ id: '500000000000000001', name: 'wave', roles: [], animated: false, available: true }],
    stickers: [],
    channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
    threads: [],
    members: [
      {
        user: botUser,
        roles: [],
        joined_at: '2024-01-01T00:00:00.000000+00:00',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    ...overrides,
  };
}

export interface Option {
  readonly name: string;
  readonly type?: number;
  readonly value?: unknown;
  readonly focused?: boolean;
  readonly options?: readonly object[];
}

/** An interaction of a member on a server. `overrides` replace whole fields; `null` and `undefined` included. */
export function commandInteraction(
  name: string,
  options: readonly Option[] | null = [],
  overrides: object = {},
) {
  return {
    id: snowflake(),
    application_id: APPLICATION,
    type: 2,
    token: `interaction-${snowflake()}`,
    version: 1,
    guild_id: GUILD,
    guild: { id: GUILD, locale: 'zh-CN', features: [] },
    guild_locale: 'zh-CN',
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: 0, name: 'general', guild_id: GUILD },
    member: {
      user: askingUser,
      roles: [],
      permissions: '0',
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      deaf: false,
      mute: false,
      flags: 0,
    },
    locale: 'zh-CN',
    app_permissions: '274878024704',
    entitlements: [],
    authorizing_integration_owners: { 0: GUILD },
    context: 0,
    attachment_size_limit: 10485760,
    data: {
      id: snowflake(),
      name,
      type: 1,
      options: options?.map((option) => ({ type: 3, ...option })) ?? options,
    },
    ...overrides,
  };
}

export function autocompleteInteraction(
  name: string,
  options: readonly Option[] | null,
  overrides: object = {},
) {
  return commandInteraction(name, options, { type: 4, ...overrides });
}

/** A message on the server, by a person. Its text is left out as Discord leaves it out: see `visible`. */
export function message(content: string, overrides: object = {}) {
  return {
    id: snowflake(),
    channel_id: CHANNEL,
    guild_id: GUILD,
    author: askingUser,
    member: { roles: [], joined_at: '2024-01-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: 0 },
    content,
    timestamp: '2024-06-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: content.includes(`<@${BOT}>`) ? [botUser] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...overrides,
  };
}

export function directMessage(content: string, overrides: object = {}) {
  const { guild_id: _, member: __, ...rest } = message(content, { channel_id: DM_CHANNEL, ...overrides });
  return rest;
}

/** An answer to a message of `author`; with the ping turned off it mentions nobody and shows no text. */
export function replyMessage(
  content: string,
  { author = botUser, ping = true }: { author?: object; ping?: boolean } = {},
) {
  const id = snowflake();
  return message(ping ? content : '', {
    type: 19,
    mentions: ping ? [author] : [],
    message_reference: { type: 0, message_id: id, channel_id: CHANNEL, guild_id: GUILD },
    referenced_message: { id, channel_id: CHANNEL, author, content: '', type: 0 },
  });
}

/** A button pressed, or values chosen, under a message of the bot. */
export function pressInteraction(id: string, values: readonly string[] = [], overrides: object = {}) {
  return {
    ...commandInteraction('', undefined, overrides),
    type: 3,
    message: { id: snowflake(), channel_id: CHANNEL, author: botUser, content: '' },
    data: { custom_id: id, component_type: values.length > 0 ? 3 : 2, ...(values.length > 0 && { values }) },
    ...overrides,
  };
}

/** A form sent off; `fromMessage` where a button had opened it. */
export function formInteraction(
  id: string,
  filled: Readonly<Record<string, string>>,
  { fromMessage = false, ...overrides }: { readonly fromMessage?: boolean } & object = {},
) {
  const components = Object.entries(filled).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
  return {
    ...commandInteraction('', undefined),
    type: 5,
    ...(fromMessage && { message: { id: snowflake(), channel_id: CHANNEL, author: botUser, content: '' } }),
    data: { custom_id: id, components },
    ...overrides,
  };
}
