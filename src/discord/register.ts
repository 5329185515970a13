import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandType,
  DiscordAPIError,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { fields, list } from '../interactions/payload.ts';

export type Declarations = RESTPutAPIApplicationCommandsJSONBody;

export interface Registering {
  readonly rest: REST;
  readonly application: string;
  /** Only this server gets the commands, and gets them at once; all servers where it is absent. */
  readonly guild?: string | undefined;
}

/** Publishes the commands in place of all that were published there. */
export async function publishCommands(declared: Declarations, registering: Registering): Promise<void> {
  await registering.rest.put(routeOf(registering), { body: declared });
}

/** Publishes the commands where those published differ: a day holds only so many publications. */
export async function publishChangedCommands(
  declared: Declarations,
  registering: Registering,
): Promise<'published' | 'unchanged'> {
  if (sameCommands(declared, await readPublished(registering))) return 'unchanged';
  await publishCommands(declared, registering);
  return 'published';
}

/** What is published there, as Discord tells it. */
export async function readPublished(registering: Registering): Promise<unknown> {
  // Without asking for them, Discord leaves the localisations out.
  const query = new URLSearchParams({ with_localizations: 'true' });
  return registering.rest.get(routeOf(registering), { query }).catch(nothingThere);
}

/** A compatible server may not tell what is published. */
function nothingThere(error: unknown): undefined {
  if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 405)) return;
  throw error;
}

function routeOf({ application, guild }: Registering): `/${string}` {
  return guild === undefined
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guild);
}

/** What Discord fills in where a declaration leaves it open. */
const FILLED_IN = [
  'integration_types',
  'contexts',
  'dm_permission',
  'default_permission',
  'default_member_permissions',
];

/** All that can be declared of a command; the rest of what comes back is Discord's own. */
const DECLARABLE = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'nsfw',
  ...FILLED_IN,
];

/**
 * Whether the published commands say what is declared: in any order of commands and fields, whatever Discord
 * adds, and with what stands for nothing (`null`, `false`, an empty list) the same as nothing.
 */
export function sameCommands(declared: Declarations, published: unknown): boolean {
  const ours = new Map(declared.map((command) => [keyOf(command), command]));
  const theirs = new Map(list(published).map((command) => [keyOf(command), command]));
  if (ours.size !== theirs.size) return false;
  return [...ours].every(([key, command]) => {
    const told = DECLARABLE.filter(
      (name) => !FILLED_IN.includes(name) || fields(command)[name] !== undefined,
    );
    return isDeepStrictEqual(essence(command, told), essence(theirs.get(key), told));
  });
}

function keyOf(command: unknown): string {
  const { type, name } = fields(command);
  return `${type ?? ApplicationCommandType.ChatInput} ${name}`;
}

/** The `told` fields of a command, without what stands for nothing anywhere. */
function essence(command: unknown, told: readonly string[]): unknown {
  const kept = Object.entries({ type: ApplicationCommandType.ChatInput, ...fields(command) }).filter(
    ([name]) => told.includes(name),
  );
  return withoutNothings(Object.fromEntries(kept));
}

function withoutNothings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothings);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([name, inner]) => [name, withoutNothings(inner)] as const)
    .filter(([, inner]) => !isNothing(inner));
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
