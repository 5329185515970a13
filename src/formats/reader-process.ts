import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ArticleProblem } from '../article/problem.ts';
import { type ImportedArticle, type ImportJob, readArticle } from './read-article.ts';

/** What the reading process answers a job with. */
export type ReaderAnswer =
  | { readonly kind: 'read'; readonly result: ImportedArticle | ArticleProblem }
  | { readonly kind: 'surprise'; readonly message: string };

/** How often the process looks at its own size, in ms. */
const WATCH_MS = 20;

/** A thread of its own looks, since the main one may be in the middle of unpacking something endless. */
const WATCH = `
  const { workerData: { most, every } } = require('node:worker_threads');
  setInterval(() => { if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL'); }, every);
`;

function serve(): void {
  const most = Number(process.argv[2]) * 1024 * 1024;
  const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData: { most, every: WATCH_MS } });
  watch.unref();
  const answer = (message: ReaderAnswer) => process.send?.(message);
  const surprise = (error: unknown) =>
    answer({
      kind: 'surprise',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  process.on('uncaughtException', surprise);
  process.on('unhandledRejection', surprise);
  process.on('message', (job: ImportJob) => {
    readArticle(job).then((result) => answer({ kind: 'read', result }), surprise);
  });
  process.on('disconnect', () => process.exit(0));
}

/** Whether this file was started as a process, not imported. */
function isEntry(): boolean {
  const started = process.argv[1];
  if (started === undefined || !existsSync(started)) return false;
  return realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isEntry()) serve();
