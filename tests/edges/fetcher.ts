import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchLink } from '../../src/fetch/fetch-link.ts';
import { isPublic } from '../../src/fetch/public-address.ts';
import { OPEN } from '../fetch/site.ts';
import { createRandom } from '../random.ts';

const LIMITS = { bytes: 64 * 1024, milliseconds: 400, redirects: 3 };
/** The limit of time, and what a busy machine adds. */
const LONGEST_MS = 30_000;

const WITHIN = '127.0.0.2';
const PRIVATE = [
  '127.0.0.2',
  '10.0.0.1',
  '169.254.169.254',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  'fe80::1',
  '64:ff9b::a00:1',
];
const TARGETS = [
  '/again',
  '//site.test/x',
  'http://127.0.0.1:1/',
  'http://[::ffff:169.254.169.254]/latest',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'file:///etc/passwd',
  'gopher://site.test/',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://a:b@site.test/',
  'http://site.test:22/',
  'http://site.test\\@10.0.0.1/',
  'ht tp://x',
  '\u0000',
  'http://inner.test/',
];
const TYPES = [
  'text/html',
  'text/plain; charset=gbk',
  'application/pdf',
  'image/png',
  'text/html\u0000',
  '',
  'x'.repeat(3000),
];
const BOMB = gzipSync(Buffer.alloc(8 * 1024 * 1024));
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(8 * 1024 * 1024));

type Random = () => number;
const oneOf = <T>(random: Random, some: readonly [T, ...T[]]): T =>
  some[Math.floor(random() * some.length)] ?? some[0];

/**
 * Fetches links from a server that answers by the seed with whatever comes to mind: each fetch settles in time, within
 * the limit of bytes, and is never connected to an address that is not allowed, however a name is resolved.
 */
export async function fuzzFetcher({
  seed,
  runs,
}: {
  readonly seed: number;
  readonly runs: number;
}): Promise<void> {
  const random = createRandom(seed);
  const targets = [...TARGETS];
  const server = createServer((socket) => void answer(socket, random, targets));
  await new Promise<void>((resolve) => server.listen(0, OPEN, resolve));
  const { port } = server.address() as AddressInfo;
  targets.push(`http://${WITHIN}:${port}/`, `http://inner.test:${port}/`, `http://inner.test:${port}/`);
  // Where no fetch may end, however it is led there: an address within, on the same port.
  let trapped = 0;
  const trap = createServer((socket) => {
    trapped += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.on('error', () => resolve()).listen(port, WITHIN, resolve));
  const asked: string[] = [];
  try {
    for (let run = 0; run < runs; run += 8) {
      const together = Array.from({ length: Math.min(8, runs - run) }, async (_, i) => {
        const began = performance.now();
        const outcome = await fetchLink(`http://site.test:${port}/`, {
          version: '1',
          limits: LIMITS,
          resolve: async () => resolveSomewhere(random),
          // This machine's own address stands for the web; all others by the rule.
          isAllowed: (address) => {
            asked.push(address);
            return address === OPEN || isPublic(address);
          },
        });
        const what = `run ${run + i} of seed ${seed}: ${JSON.stringify(outcome).slice(0, 200)}`;
        if (performance.now() - began > LONGEST_MS) throw new Error(`too late, ${what}`);
        if (outcome.kind === 'fetched' && outcome.bytes.length > LIMITS.bytes)
          throw new Error(`too much, ${what}`);
        if (outcome.kind === 'fetched' && new URL(outcome.finalUrl).port !== String(port))
          throw new Error(`elsewhere, ${what}`);
      });
      await Promise.all(together);
    }
  } finally {
    server.close();
    trap.close();
  }
  if (trapped > 0) throw new Error(`${trapped} connections to an address within, seed ${seed}`);
  // An address that is not allowed would have been connected to only past this question.
  if (asked.length < runs / 2) throw new Error('addresses were not looked at');
}

/** Now here, now within: a name that is rebound. */
function resolveSomewhere(random: Random): { address: string; family: number }[] {
  const within = PRIVATE[Math.floor(random() * PRIVATE.length)] ?? '::1';
  const addresses = oneOf(random, [[OPEN], [OPEN], [OPEN], [within], [within, OPEN], []]);
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

async function answer(socket: Socket, random: Random, targets: readonly string[]): Promise<void> {
  socket.on('error', () => socket.destroy());
  await new Promise((resolve) => socket.once('data', resolve));
  const type = oneOf(random, ['text/html', ...TYPES]);
  const head = (status: number, ...headers: string[]) =>
    socket.write(`HTTP/1.1 ${status} x\r\n${[`content-type: ${type}`, ...headers].join('\r\n')}\r\n\r\n`);
  const say = oneOf<() => unknown>(random, [
    () => [head(200), socket.end('<p>文章。</p>')],
    () => [
      head(
        oneOf(random, [301, 302, 303, 307, 308]),
        `location: ${targets[Math.floor(random() * targets.length)]}`,
      ),
      socket.end(),
    ],
    () => [head(200, 'content-encoding: gzip'), socket.end(BOMB)],
    () => [head(200, 'content-encoding: br'), socket.end(BROTLI_BOMB)],
    () => [head(200, 'content-encoding: gzip'), socket.end(BOMB.subarray(0, 300))],
    () => [head(200, `x-long: ${'x'.repeat(40_000)}`), socket.end()],
    () => [head(200, ...Array.from({ length: 3000 }, (_, i) => `h${i}: x`)), socket.end()],
    () => [head(200, 'transfer-encoding: chunked'), socket.end('zz\r\nx')],
    () => [head(200, 'content-length: 9999999999')],
    () => [head(200, 'content-length: -1'), socket.end('x')],
    () => pour(socket, head),
    () => drip(socket, head),
    () => socket.destroy(),
    () => undefined,
    () => socket.end(Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)))),
    () => [head(103), head(103), socket.end()],
    () => [head(200, 'content-disposition: attachment; filename="../../etc/\u202epasswd"'), socket.end('x')],
  ]);
  say();
}

async function pour(socket: Socket, head: (status: number) => unknown): Promise<void> {
  head(200);
  while (!socket.destroyed && socket.writable) {
    if (!socket.write('x'.repeat(65_536))) await sleep(1);
  }
}

async function drip(socket: Socket, head: (status: number) => unknown): Promise<void> {
  head(200);
  while (!socket.destroyed && socket.writable) {
    socket.write('x');
    await sleep(20);
  }
}
