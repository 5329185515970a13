import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { App, Asked, Request } from '../../commands/command.ts';
import { createStarters } from '../../commands/starters.ts';
import { createVoting } from '../../commands/voting.ts';
import { parseArticle } from '../../src/article/parse.ts';
import type { Brought, Intake } from '../../src/library/intake.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { keepSettings } from '../../src/library/settings/keep-settings.ts';
import type { StoreLimits } from '../../src/library/store/limits.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { conference } from './app.ts';

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const INDEX_MEMORY = 64 * 1024 * 1024;

/** Files by their address, as an uploader's host has them. */
export type Files = Map<string, Uint8Array>;

export interface ManagedApp extends App {
  readonly files: Files;
  readonly management: NonNullable<App['management']>;
}

/** An app over a database of its own, gone after the test; uploaded files are texts of `files`. */
export async function makeManagedApp(
  {
    corpus = [conference],
    limits = {},
    intake = {},
    file: given,
    now,
    secret = 'token',
    indexMemory = INDEX_MEMORY,
    cooldown,
  }: {
    readonly corpus?: readonly (typeof conference)[];
    readonly limits?: Partial<StoreLimits>;
    readonly intake?: Partial<Intake>;
    readonly file?: string;
    readonly now?: () => number;
    /** By which ballots are made. */
    readonly secret?: string;
    /** In bytes; a library that takes more than half of it is answered from the database. */
    readonly indexMemory?: number;
    readonly cooldown?: App['cooldown'];
  } = {},
  finished: typeof onTestFinished = onTestFinished,
): Promise<ManagedApp> {
  const file = given ?? join(temporaryFolder(finished), 'yuanwen.db');
  const { library, store, close } = await openLibrary(
    { kind: 'sqlite', file },
    {
      corpus,
      analyzer: () => analyzer,
      knowledge: () => knowledge,
      indexMemory,
      limits,
      ...(now && { now }),
    },
  );
  const settings = keepSettings(store);
  finished(async () => {
    settings.close();
    await close();
    rmSync(join(file, '..'), { recursive: true, force: true });
  });
  const files: Files = new Map();
  const management = { store, intake: { ...makeIntake(files), ...intake } };
  const voting = createVoting({ secret, ...(now && { now }) });
  return {
    library,
    files,
    starters: createStarters(library),
    management,
    settings,
    voting,
    ...(cooldown && { cooldown }),
  };
}

function makeIntake(files: Files): Intake {
  const missing = {
    kind: 'problem',
    code: 'unreadable',
    expected: 'a file',
    found: 'nothing there',
    remedy: 'Upload it again.',
  } as const;
  const parse = (text: string, stem: string): Brought => parseArticle({ id: 'new', text, stem });
  return {
    fromFile: async ({ url, name }) => {
      const bytes = files.get(url);
      return bytes === undefined ? missing : parse(new TextDecoder().decode(bytes), name);
    },
    fromLink: async (url) => {
      const bytes = files.get(url);
      return bytes === undefined ? missing : parse(new TextDecoder().decode(bytes), url);
    },
    fromText: async (text) => parse(text, 'text'),
    bytesOf: async ({ url }) => {
      const bytes = files.get(url);
      return bytes === undefined ? missing : { kind: 'bytes', bytes };
    },
  };
}

export const GUILD = '10';
export const MANAGER: Asked = {
  locale: 'en',
  place: { guild: GUILD, channel: '20', user: '1' },
  mayManage: true,
};
export const MEMBER: Asked = { ...MANAGER, place: { ...MANAGER.place, user: '2' }, mayManage: false };

/** `/articles …`, by a manager unless somebody else is named. */
export function articlesRequest(
  subcommand: string,
  options: Request['options'] = {},
  { asked = MANAGER, file }: { readonly asked?: Asked; readonly file?: string } = {},
): Request {
  return {
    ...asked,
    command: 'articles',
    subcommand,
    options,
    ...(file !== undefined && {
      attachments: { file: { id: '5', name: 'file.txt', size: 100, url: file } },
    }),
  };
}
