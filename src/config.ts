import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import dotenv from 'dotenv';
import { ConfigError, messageOf } from './errors.ts';
import { type OperationSettings, readOperationSettings } from './operation-settings.ts';
import { readScale, type ScaleConfig } from './scale-config.ts';
import { type Complain, type Environment, readList, readSwitch, readWhole } from './setting.ts';
import { isSnowflake } from './snowflake.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings of a run, read once and never changed. `.env.example` documents each. */
export interface Config extends ScaleConfig {
  /** Absent: no Discord; the preview is served instead. */
  readonly discordToken?: string;
  /** Without a version and without a slash at the end, e.g. `https://discord.com/api`. */
  readonly discordApiBase: string;
  /** Commands are published to this server alone; absent: to all. */
  readonly guildId?: string;
  /** An absolute path. */
  readonly corpusDir: string;
  readonly logLevel: LogLevel;
  /** Where the articles that people bring are kept. */
  readonly database: DatabaseConfig;
  readonly limits: LibraryLimits;
  /** Whether articles may be fetched from links. */
  readonly fetchLinks: boolean;
  /** Hosts that uploaded files may come from, with the scheme where it is not https. */
  readonly attachmentHosts: readonly string[];
  /** Bytes that the indexes of libraries may take together, roughly. */
  readonly indexMemory: number;
  /** Where the preview is served. */
  readonly preview: { readonly host: string; readonly port: number };
  readonly operation: OperationSettings;
}

export type DatabaseConfig =
  /** `file` is an absolute path. */
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string };

/** How much a library takes. */
export interface LibraryLimits {
  /** Bytes of a file. */
  readonly file: number;
  /** Characters of an article, in UTF-16 code units. */
  readonly characters: number;
  /** Articles of a server. */
  readonly articles: number;
  /** Articles that a person may add in an hour. */
  readonly addsAnHour: number;
  /** Lower ones, for what one person keeps in direct messages. */
  readonly personal: { readonly articles: number; readonly characters: number };
}

const MIB = 1024 * 1024;
/** Discord's own hosts of uploaded files. */
const ATTACHMENT_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

const DISCORD_API_BASE = 'https://discord.com/api';
const QUOTED = /^(["'`]).*\1$/s;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * The settings in force: those of the `.env` file in the working directory, under those of the environment,
 * which is only read. A variable that is set to nothing counts as not set.
 * @throws ConfigError naming every problem, a line each, with the remedy; never the token
 * @example readConfig({ environment: process.env, directory: process.cwd() }).corpusDir
 */
export function readConfig(from: { readonly environment: Environment; readonly directory: string }): Config {
  const settings = { ...readEnvFile(join(from.directory, '.env')), ...withoutEmpty(from.environment) };
  const problems: string[] = [];
  const complain: Complain = (problem) => problems.push(problem);

  const discordToken = readToken(settings['DISCORD_TOKEN'], complain);
  const guildId = readGuildId(settings['DISCORD_GUILD_ID'], complain);
  const places = { directory: from.directory, root: projectRoot() };
  const operation = readOperationSettings(settings, places, complain);
  const config: Config = {
    ...(discordToken === undefined ? {} : { discordToken }),
    ...(guildId === undefined ? {} : { guildId }),
    ...readScale(settings, complain),
    discordApiBase: readApiBase(settings['DISCORD_API_BASE'], complain),
    corpusDir: resolve(from.directory, settings['CORPUS_DIR'] ?? join(projectRoot(), 'corpus')),
    logLevel: readLogLevel(settings['LOG_LEVEL'], complain),
    database: readDatabase(settings, operation.dataDir, complain),
    limits: readLimits(settings, complain),
    fetchLinks: readSwitch(settings, { name: 'FETCH_LINKS', usual: true }, complain),
    attachmentHosts: readList(settings, { name: 'ATTACHMENT_HOSTS', usual: ATTACHMENT_HOSTS }),
    indexMemory:
      readWhole(settings, { name: 'INDEX_MEMORY_MB', usual: 256, least: 16, most: 1_000_000 }, complain) *
      MIB,
    preview: {
      host: settings['PREVIEW_HOST']?.trim() ?? '127.0.0.1',
      port: readWhole(settings, { name: 'PREVIEW_PORT', usual: 3000, least: 0, most: 65_535 }, complain),
    },
    operation,
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return Object.freeze(config);
}

function readEnvFile(file: string): Environment {
  if (!existsSync(file)) return {};
  try {
    // Only parsed: dotenv's `config()` would change the environment and print.
    return withoutEmpty(dotenv.parse(readFileSync(file)));
  } catch (error) {
    const reason = messageOf(error);
    throw new ConfigError(
      `The settings file ${file} cannot be read (${reason}). Make it readable or remove it.`,
    );
  }
}

function withoutEmpty(settings: Environment): Environment {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** Tokens of other Discord-compatible servers look otherwise, so only what no token can hold is refused. */
function readToken(value: string | undefined, complain: Complain): string | undefined {
  const token = value?.trim();
  if (token === undefined) return undefined;
  const remedy =
    'Copy the token anew from the Bot page of your application at https://discord.com/developers';
  if (token === '')
    complain(`DISCORD_TOKEN holds nothing but white space. ${remedy}, or remove the setting.`);
  else if (QUOTED.test(token))
    complain('DISCORD_TOKEN is in quotation marks, which became part of it. Remove them.');
  else if (/^bot\s/i.test(token))
    complain('DISCORD_TOKEN begins with “Bot ”. Give the token alone, without that word.');
  else if (/\s/.test(token)) complain(`DISCORD_TOKEN has white space within. ${remedy}.`);
  else if (!VISIBLE_ASCII.test(token)) complain(`DISCORD_TOKEN has characters that no token has. ${remedy}.`);
  return token;
}

function readGuildId(value: string | undefined, complain: Complain): string | undefined {
  const id = value?.trim();
  if (id !== undefined && !isSnowflake(id))
    complain(
      `DISCORD_GUILD_ID must be a server's number, found “${id}”. Copy it with “Copy Server ID” (developer mode), or remove the setting.`,
    );
  return id;
}

function readApiBase(value: string | undefined, complain: Complain): string {
  const base = (value ?? DISCORD_API_BASE).trim().replace(/\/+$/, '');
  if (!URL.canParse(base) || !/^https?:\/\//i.test(base)) {
    complain(`DISCORD_API_BASE must be an http(s) address such as ${DISCORD_API_BASE}, found “${base}”.`);
  } else if (/\/v\d+$/.test(base)) {
    complain(`DISCORD_API_BASE must end before the version, found “${base}”. Remove the last part.`);
  }
  return base;
}

function readDatabase(settings: Environment, dataDir: string, complain: Complain): DatabaseConfig {
  const url = settings['DATABASE_URL']?.trim();
  if (url === undefined) return { kind: 'sqlite', file: join(dataDir, 'yuanwen.db') };
  // Its password is not for the screen.
  if (!URL.canParse(url) || !/^postgres(?:ql)?:\/\//i.test(url)) {
    complain(
      'DATABASE_URL must be an address such as postgres://user:password@host/database, and is not. Remove it to have SQLite.',
    );
  }
  return { kind: 'postgres', url };
}

function readLimits(settings: Environment, complain: Complain): LibraryLimits {
  const whole = (name: string, usual: number, most: number) =>
    readWhole(settings, { name, usual, least: 1, most }, complain);
  return {
    file: whole('MAX_FILE_MB', 8, 100) * MIB,
    characters: whole('MAX_ARTICLE_CHARACTERS', 2_000_000, 10_000_000),
    articles: whole('MAX_ARTICLES', 1000, 1_000_000),
    addsAnHour: whole('MAX_ADDS_PER_HOUR', 60, 100_000),
    personal: {
      articles: whole('MAX_PERSONAL_ARTICLES', 50, 1_000_000),
      characters: whole('MAX_PERSONAL_CHARACTERS', 500_000, 10_000_000),
    },
  };
}

function readLogLevel(value: string | undefined, complain: Complain): LogLevel {
  const asked = value?.trim().toLowerCase() ?? 'info';
  const level = LOG_LEVELS.find((known) => known === asked);
  if (level === undefined) complain(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, found “${value}”.`);
  return level ?? 'info';
}

/** Where package.json is: above this file, be it run from the source or from `dist/`. */
function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json')) && dirname(directory) !== directory) {
    directory = dirname(directory);
  }
  return directory;
}
