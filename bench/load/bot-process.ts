import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Held } from './probe.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const START_WITHIN_MS = 120_000;

/** The program as an operator starts it, with a probe in it. */
export interface BotProcess {
  readonly startedAt: number;
  /** Waits until it has said something, on either stream. @returns ms since its start */
  readonly told: (words: RegExp) => Promise<{ readonly ms: number; readonly match: RegExpExecArray }>;
  readonly measure: () => Promise<Held>;
  readonly stop: () => Promise<void>;
}

/** @param settings as in the environment; all others are unset */
export function startBot(settings: Readonly<Record<string, string>>): BotProcess {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      join(import.meta.dirname, 'probe.ts'),
      join(ROOT, 'src/main.ts'),
    ],
    {
      cwd: mkdtempSync(join(tmpdir(), 'yuanwen-load-')),
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LOG_LEVEL: 'info', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said = (said + chunk).slice(-100_000);
    });
  }
  return {
    startedAt,
    told: async (words) => {
      for (;;) {
        const match = words.exec(said);
        if (match !== null) return { ms: performance.now() - startedAt, match };
        if (child.exitCode !== null || performance.now() - startedAt > START_WITHIN_MS)
          throw new Error(`The program did not say ${words}, but: ${said}`);
        await sleep(5);
      }
    },
    measure: () => measure(child),
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(hard);
    },
  };
}

async function measure(child: ChildProcess): Promise<Held> {
  const answered = new Promise<Held>((resolve) => {
    const listen = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('held' in message)) return;
      child.off('message', listen);
      resolve(message.held as Held);
    };
    child.on('message', listen);
  });
  child.send('measure');
  return answered;
}
