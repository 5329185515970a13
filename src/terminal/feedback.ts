import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../application/load-corpus.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { isEntry } from '../is-entry.ts';
import { type GoldRow, gatherGold } from '../library/gold.ts';
import { articleReader } from '../library/read-version.ts';
import { openStore } from '../library/store/open.ts';
import { runForOperator } from '../run-for-operator.ts';

/** Readable by the operator alone: the articles of servers are in it. */
const PRIVATE = 0o600;

/**
 * `npm run feedback:export -- [FILE]`: what people judged, as a test for `npm run bench:answers -- FILE`, also while the
 * bot runs. What is in doubt is left out and counted.
 *
 * @returns what to tell the operator, a line each
 * @throws ConfigError in one line with the remedy
 */
export async function exportFeedback({
  env,
  cwd,
  file,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** By default a new one in `cwd`, named for the moment. */
  readonly file?: string | undefined;
}): Promise<readonly string[]> {
  const { database, corpusDir } = readConfig({ environment: env, directory: cwd });
  const target =
    file ?? join(cwd, `yuanwen-feedback-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.jsonl`);
  if (existsSync(target))
    throw new ConfigError(`The file ${target} is there already. Give a file that is not.`);
  if (database.kind === 'sqlite' && !existsSync(database.file)) {
    throw new ConfigError(
      `There is no library in ${database.file}. Set DATA_DIR to its folder, or start the bot first.`,
    );
  }
  const lines: string[] = [];
  const corpus = await loadCorpus(corpusDir, { warn: (line) => lines.push(line), mayBeEmpty: true });
  const store = await openStore(database);
  try {
    const rows: GoldRow[] = [];
    let [uncertain, lost] = [0, 0];
    for (const owner of await store.feedback.judged()) {
      const gold = await gatherGold(await store.feedback.votes(owner), {
        server: owner,
        readArticle: articleReader({ store, corpus, owner }),
      });
      rows.push(...gold.rows);
      uncertain += gold.uncertain;
      lost += gold.lost;
    }
    if (rows.length === 0) lines.push('Nothing to export: no vote says for certain what is right.');
    else {
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
      writeFileSync(target, text, { flag: 'wx', mode: PRIVATE });
      const questions = rows.reduce((sum, { questions }) => sum + questions.length, 0);
      lines.push(`Wrote ${count(questions, 'question')} about ${count(rows.length, 'text')} to ${target}`);
      lines.push('It holds the articles of servers: keep it to yourself.');
    }
    if (uncertain > 0)
      lines.push(
        `Left out: ${count(uncertain, 'question')} of which people did not tell what is right, or disagree.`,
      );
    if (lost > 0) lines.push(`Left out: ${count(lost, 'question')} about texts that are no longer kept.`);
    return lines;
  } finally {
    await store.close();
  }
}

/** @example count(1, 'text') // '1 text' */
function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

if (isEntry(import.meta.url)) {
  await runForOperator(async () => {
    const { env, argv } = process;
    for (const line of await exportFeedback({ env, cwd: process.cwd(), file: argv[2] })) console.log(line);
  });
}
