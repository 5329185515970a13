import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { confine, type Folders } from './confine.ts';
import { pairsOf, ROOT, readDockerfile, type Stage, type Step } from './dockerfile.ts';

/**
 * `npm run try:image`: does the steps of the Dockerfile in clean folders, starts what comes out as the image would, and
 * tells its health, its answers and its size. It takes what `npm ci` takes, and no Docker; what it cannot try are the base
 * images, and where it is not run by Linux's root, the user and the files that cannot be written.
 */

const work = mkdtempSync(join(tmpdir(), 'yuanwen-image-'));
const context = join(work, 'context');
/** What an image would do to its own system. */
const OF_THE_SYSTEM = /\b(?:useradd|install -d)\b/;

/** What git knows and `.dockerignore` lets through: both name whole folders and files. */
function copyContext(): void {
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const ignore = execFileSync('cat', [join(ROOT, '.dockerignore')], { encoding: 'utf8' });
  const letThrough = [...ignore.matchAll(/^!(.+)$/gm)].map(([, path = '']) => path);
  for (const file of known.split('\0')) {
    if (!letThrough.some((path) => file === path || file.startsWith(`${path}/`))) continue;
    cpSync(join(ROOT, file), join(context, file));
  }
}

/** Does a stage's steps in a folder that stands for its `/`. */
function build({ steps }: Stage, root: string, stages: ReadonlyMap<string, string>): void {
  let at = root;
  for (const step of steps) {
    if (step.keyword === 'WORKDIR') {
      at = join(root, step.text);
      mkdirSync(at, { recursive: true });
    } else if (step.keyword === 'COPY') copy(step, { root, at, stages });
    else if (step.keyword === 'RUN' && !OF_THE_SYSTEM.test(step.text)) {
      console.log(`… ${step.text}`);
      execFileSync('sh', ['-c', step.text], { cwd: at, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
}

interface Where {
  readonly root: string;
  readonly at: string;
  readonly stages: ReadonlyMap<string, string>;
}

function copy({ text, flags }: Step, { root, at, stages }: Where): void {
  const paths = text.split(/\s+/);
  const target = paths.pop() ?? '';
  const source = flags['from'] === undefined ? context : (stages.get(flags['from']) ?? '');
  const into = target.startsWith('/') ? join(root, target) : join(at, target);
  for (const path of paths) {
    // Of the base image; here Node is that of whoever tries.
    if (path === '/usr/local/bin/node') continue;
    const whole = statSync(join(source, path)).isDirectory() || !target.endsWith('/');
    cpSync(join(source, path), whole ? into : join(into, basename(path)), { recursive: true });
  }
}

function sizeOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

const mebibytes = (path: string) => `${Math.round(sizeOf(path) / 1024 / 1024)} MiB`;

async function ask(url: string, question: string): Promise<string> {
  const body = JSON.stringify({
    type: 2,
    data: { name: 'ask', type: 1, options: [{ type: 3, name: 'question', value: question }] },
    locale: 'zh-CN',
  });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/api/interactions`, { method: 'POST', headers, body })).text();
}

async function until<T>(what: string, find: () => Promise<T | undefined>, ms: number): Promise<T> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited ${ms} ms in vain: ${what}`);
}

/** What the program keeps is copied into the volume while it runs, by a program of the image. */
async function tryBackup(
  folders: Folders,
  { command, env }: { readonly command: readonly string[]; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  const program = join(dirname(command[1] ?? ''), 'terminal', 'backup.js');
  const copy = join(env['DATA_DIR'] ?? '', 'backup.db');
  const confined = confine(folders, [program, copy]);
  execFileSync(confined?.file ?? process.execPath, confined?.args ?? [program, copy], {
    cwd: folders.app,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`copied while it runs: ${Math.round(sizeOf(join(folders.data, 'backup.db')) / 1024)} KiB`);
}

async function tryProgram(last: Stage, root: string): Promise<void> {
  const settings = Object.assign({}, ...last.steps.filter(({ keyword }) => keyword === 'ENV').map(pairsOf));
  const command = JSON.parse(last.steps.findLast(({ keyword }) => keyword === 'CMD')?.text ?? '[]');
  const check = last.steps.find(({ keyword }) => keyword === 'HEALTHCHECK')?.text.replace(/^.*?CMD /, '');
  const folders = { app: join(root, 'app'), data: join(work, 'data') };
  mkdirSync(folders.data);
  const confined = confine(folders, command.slice(1));
  console.log(
    confined === undefined
      ? 'started by this user: neither the image’s user nor its read-only files are tried'
      : 'started by the image’s user, without rights, with nothing to write to but /data and /tmp',
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...settings,
    DATA_DIR: confined?.data ?? folders.data,
    OPS_PORT: '29199',
    PREVIEW_PORT: '0',
  };
  const began = performance.now();
  const child: ChildProcess = spawn(confined?.file ?? process.execPath, confined?.args ?? command.slice(1), {
    cwd: folders.app,
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  try {
    const ready = () =>
      fetch('http://127.0.0.1:29199/readyz').then(
        ({ ok }) => (ok ? true : undefined),
        () => undefined,
      );
    await until('readiness', ready, 60_000);
    console.log(`ready after ${Math.round(performance.now() - began)} ms`);
    const [, ...checked]: string[] = JSON.parse(check ?? '[]');
    execFileSync(process.execPath, checked, { env });
    console.log('healthy by the image’s own check');
    const url = await until('the address', async () => /http:\S+/.exec(said)?.[0], 5_000);
    const page = await (await fetch(`${url}/page.js`)).text();
    const answer = await ask(url, '2020年制造业增加值是多少？');
    console.log(
      `page ${page.length > 10_000 ? 'served' : 'BROKEN'}, answer ${answer.includes('26.6') ? 'right' : `WRONG: ${answer}`}`,
    );
    await tryBackup(folders, { command, env });
    child.kill('SIGTERM');
    const [code] = await new Promise<unknown[]>((resolve) => child.once('close', (...end) => resolve(end)));
    console.log(`stopped with ${code}`);
    if (page.length <= 10_000 || !answer.includes('26.6') || code !== 0) process.exitCode = 1;
  } catch (error) {
    console.error(said);
    throw error;
  } finally {
    child.kill('SIGKILL');
  }
}

try {
  copyContext();
  const stages = new Map<string, string>();
  const { stages: all } = readDockerfile();
  for (const [number, stage] of all.entries()) {
    const root = join(work, stage.name ?? `stage-${number}`);
    mkdirSync(root);
    build(stage, root, stages);
    if (stage.name !== undefined) stages.set(stage.name, root);
  }
  const last = all.at(-1);
  if (last === undefined) throw new Error('the Dockerfile has no stage');
  const root = join(work, last.name ?? `stage-${all.length - 1}`);
  await tryProgram(last, root);
  for (const part of ['node_modules', 'dist', 'corpus'])
    console.log(`${part}: ${mebibytes(join(root, 'app', part))}`);
  console.log(
    `the program in all: ${mebibytes(join(root, 'app'))}, Node.js beside it: ${mebibytes(process.execPath)}`,
  );
} finally {
  if (existsSync(work)) rmSync(work, { recursive: true, force: true });
}
