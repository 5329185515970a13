import { Worker } from 'node:worker_threads';
import type { ArticleProblem } from '../article/problem.ts';
import { isEntry } from '../is-entry.ts';
import type { ImportedArticle, ImportJob } from './import-job.ts';
import { readArticle } from './read-article.ts';

/** What the reading process says: once that it has started, then an answer to each job. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly result: ImportedArticle | ArticleProblem }
  | { readonly kind: 'surprise'; readonly message: string };

/** How often the process looks at its own size, in ms. */
const WATCH_MS = 20;

/**
 * A thread of its own looks, since the main one may be in the middle of something endless: that the process does not
 * grow too large, and that it does not outlive the one that started it.
 */
const WATCH = `
  const { workerData: { most, every, parent } } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, every);
`;

/** Arguments: the most MiB of the process, and the number of the one that started it. */
function serve(): void {
  const [most = 0, parent = 0] = process.argv.slice(2).map(Number);
  const workerData = { most: most * 1024 * 1024, parent, every: WATCH_MS };
  const watch = new Worker(WATCH, { eval: true, execArgv: [], workerData });
  watch.unref();
  const end = () => process.exit(0);
  // Without a callback, a failure to send would be an uncaught exception, and that would be sent in turn, for ever.
  const answer = (message: ReaderAnswer) =>
    process.connected ? process.send?.(message, (error: Error | null) => error && end()) : end();
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
  // Sent to the whole group from a terminal: the program ends its readers itself.
  process.on('SIGINT', () => {});
  process.on('disconnect', end);
  answer({ kind: 'ready' });
}

if (isEntry(import.meta.url)) serve();
