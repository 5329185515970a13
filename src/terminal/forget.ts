import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAnalyzer } from '../application/load-analyzer.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { isEntry } from '../is-entry.ts';
import { createPacker } from '../library/indexing/packer.ts';
import { openStore } from '../library/store/open.ts';
import { type Owner, ownerOf } from '../library/store/owner.ts';
import type { RemovedRows } from '../library/store/remove-owner.ts';
import { createTermKeeper } from '../library/terms/create-term-keeper.ts';
import { runForOperator } from '../run-for-operator.ts';

const USAGE =
  'Name the server whose data are to be removed, npm run forget -- SERVER_ID, or the person: npm run forget -- --person ID. An id is a number: in Discord, switch on Developer Mode and choose Copy ID.';

/** As Discord writes ids. */
const ID = /^[1-9]\d{0,19}$/;

/** One, and several, of each. */
const NAMES: Readonly<Record<keyof RemovedRows, readonly [string, string]>> = {
  article: ['article with all its versions', 'articles with all their versions'],
  removed_article: ['title of a removed article', 'titles of removed articles'],
  channel_article: ['article chosen for a channel', 'articles chosen for channels'],
  hidden_corpus: ['hidden article of corpus/', 'hidden articles of corpus/'],
  draft: ['article that waited to be kept', 'articles that waited to be kept'],
  add_log: ['note of who added', 'notes of who added'],
  vote: ['vote', 'votes'],
  asked_in_vain: ['question asked in vain', 'questions asked in vain'],
  feedback_choice: ['choice about questions asked in vain', 'choices about questions asked in vain'],
  setting: ['setting', 'settings'],
};

/**
 * `npm run forget -- SERVER_ID` or `npm run forget -- --person ID`: removes all that the database has of a server, or of
 * what a person keeps in direct messages, also while the bot runs. It cannot be undone.
 *
 * @returns what to tell the operator, a line each
 * @throws ConfigError in one line with the remedy
 */
export async function forget({
  env,
  cwd,
  args,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly args: readonly string[];
}): Promise<readonly string[]> {
  const { owner, named } = readOwner(args);
  const { database } = readConfig({ environment: env, directory: cwd });
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new ConfigError(
      `There is no library in ${database.file}. Set DATA_DIR to its folder, or start the bot first.`,
    );
  }
  // The index of the articles goes in the same transaction; nothing is analysed for that.
  const packer = createPacker({ analyzer: loadAnalyzer });
  const store = await openStore(database, { hooks: createTermKeeper(packer).hooks });
  try {
    const rows = await store.removeOwner(owner);
    const swept = await store.sweep().then(
      () => true,
      () => false,
    );
    const removed = (Object.keys(NAMES) as (keyof RemovedRows)[])
      .filter((table) => rows[table] > 0)
      .map((table) => `${rows[table]} ${NAMES[table][rows[table] === 1 ? 0 : 1]}`);
    if (removed.length === 0) return [`Nothing is kept of the ${named}.`];
    return [
      `Removed of the ${named}: ${removed.join(', ')}.`,
      ...((await store.revision(owner)) > 0
        ? [
            'Kept: its id and how many articles it ever had, so that an old citation never leads to another article.',
          ]
        : []),
      ...(swept
        ? []
        : ['The file could not be overwritten yet where it was; the bot does so while it runs.']),
      'Backups and exports that were made before still hold what was in them.',
    ];
  } finally {
    await store.close();
    packer.close();
  }
}

/** @throws ConfigError for anything but one id */
function readOwner(args: readonly string[]): { readonly owner: Owner; readonly named: string } {
  const { positionals, person } = parse(args);
  const [id, ...more] = person === undefined ? positionals : [person, ...positionals];
  if (id === undefined || more.length > 0 || !ID.test(id)) throw new ConfigError(USAGE);
  const owner = ownerOf(person === undefined ? { guild: id } : { user: id });
  if (owner === undefined) throw new ConfigError(USAGE);
  return { owner, named: `${person === undefined ? 'server' : 'person'} ${id}` };
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { person: { type: 'string' } },
      allowPositionals: true,
    });
    return { positionals, person: values.person };
  } catch {
    throw new ConfigError(USAGE);
  }
}

if (isEntry(import.meta.url)) {
  await runForOperator(async () => {
    const { env, argv } = process;
    for (const line of await forget({ env, cwd: process.cwd(), args: argv.slice(2) })) console.log(line);
  });
}
