import { generateKeyPairSync, sign } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { App } from '../../commands/command.ts';
import * as handlers from '../../commands/index.ts';
import { startHttpDoor } from '../../src/http-door/start.ts';
import { keepLines } from '../discord/bot.ts';
import { Loopback } from '../discord/loopback/server.ts';
import { PUBLIC_KEY, signed } from '../http-door/door.ts';
import { hostileText } from '../reply/articles.ts';
import { interaction } from './payloads.ts';

/** What is sent to the door, letter for letter. */
interface Sending {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Given what Discord would send, what somebody else sends. */
type Tampering = (text: string, seconds: number) => Sending;

const SIGNATURE = 'x-signature-ed25519';
const TIMESTAMP = 'x-signature-timestamp';
const LONGEST_MS = 30_000;
/** Past the five minutes that are allowed, by what a busy machine adds. */
const TOO_FAR_S = 400;
const { privateKey: foreignKey } = generateKeyPairSync('ed25519');
const PING = JSON.stringify({ type: 1 });

/**
 * Sends the HTTP door requests of all shapes: one without a right and recent signature of its very body is never
 * answered with 200, one with it always by one of the answers that there are, and the door stands afterwards.
 */
export async function fuzzDoor({
  seed,
  runs,
  app,
}: {
  readonly seed: number;
  readonly runs: number;
  readonly app: App;
}): Promise<void> {
  const loopback = await Loopback.start();
  const { lines, log } = keepLines();
  const settings = { host: '127.0.0.1', port: 0, publicKey: PUBLIC_KEY };
  const door = await startHttpDoor({ settings, discordApiBase: loopback.apiBase, app, handlers, log });
  const send = (sending: Sending) => statusOf(door.port, sending);
  let let200 = 0;
  try {
    const forged = fc.asyncProperty(body, tampering, async (text, tamper) => {
      const status = await send(tamper(text, now()));
      if (status === 200 || (status ?? 0) >= 500) throw new Error(`answered with ${status}`);
    });
    const genuine = fc.asyncProperty(body, async (text) => {
      const status = await send(inOrder(signed(text), Buffer.from(text)));
      if (status === 200) let200 += 1;
      if (![200, 400, 409].includes(status ?? 0)) throw new Error(`answered with ${status}`);
    });
    await fc.assert(forged, { seed, numRuns: runs });
    await fc.assert(genuine, { seed, numRuns: runs });
    if ((await send(inOrder(signed(PING), Buffer.from(PING)))) !== 200) throw new Error('the door fell over');
  } finally {
    await door.stop();
    await loopback.stop();
  }
  const failed = lines.find(({ level }) => level === 'error');
  if (failed !== undefined) throw new Error(`logged: ${failed.message} ${JSON.stringify(failed.facts)}`);
  // Otherwise nothing was told apart from what is refused whatever its signature.
  if (let200 < runs / 4) throw new Error(`of ${runs} genuine requests ${let200} were answered`);
}

const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: interaction.map((payload) => JSON.stringify(payload) ?? '') },
  { weight: 1, arbitrary: fc.constant(PING) },
  { weight: 1, arbitrary: hostileText },
);

/** What may stand in a line of a request. */
const headerValue = fc.oneof(
  hostileText.map((text) => text.replace(/[\r\n]/g, ' ')),
  fc.constantFrom('', '0', '-1', '1e9', 'NaN', `${'9'.repeat(16)}`, '٣', '0x10', 'x'.repeat(20_000)),
  fc.nat().map(String),
);
const hex = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes).toString('hex'));

const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.oneof(headerValue, hex(64), hex(63)).map((value) => withHeaders({ [SIGNATURE]: value })),
  fc
    .constantFrom('00'.repeat(64), `01${'00'.repeat(63)}`)
    .map((value) => withHeaders({ [SIGNATURE]: value })),
  headerValue.map((value) => withHeaders({ [TIMESTAMP]: value })),
  fc.constantFrom(SIGNATURE, TIMESTAMP).map((name) => withHeaders({ [name]: undefined })),
  // One digit of it is another.
  fc.nat(127).map(
    (at): Tampering =>
      (text, seconds) => {
        const headers = signed(text, String(seconds));
        const right = headers[SIGNATURE] ?? '';
        const other = (Number.parseInt(right[at] ?? '0', 16) ^ 1).toString(16);
        const signature = right.slice(0, at) + other + right.slice(at + 1);
        return inOrder({ ...headers, [SIGNATURE]: signature }, Buffer.from(text));
      },
  ),
  // Somebody else's key; twice, the wrong one first or last.
  fc.constantFrom(0, 1, 2).map(
    (place): Tampering =>
      (text, seconds) => {
        const headers = signed(text, String(seconds));
        const foreign = sign(null, Buffer.from(`${seconds}${text}`), foreignKey).toString('hex');
        const own = inOrder({ ...headers, [SIGNATURE]: foreign }, Buffer.from(text));
        const right = `${SIGNATURE}: ${headers[SIGNATURE]}`;
        if (place === 0) return own;
        return { ...own, headers: place === 1 ? [...own.headers, right] : [right, ...own.headers] };
      },
  ),
  // Another body, or one cut off or gone on.
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(4)).map(
    ([bytes, cut]): Tampering =>
      (text, seconds) => {
        const whole = Buffer.from(text);
        const kept = whole.subarray(0, Math.max(0, whole.length - cut));
        return inOrder(
          signed(text, String(seconds)),
          Buffer.concat([kept, cut === 0 ? bytes : Buffer.of(7)]),
        );
      },
  ),
  // The end of the timestamp as the beginning of the body: the same bytes in all.
  fc.integer({ min: 1, max: 9 }).map(
    (digits): Tampering =>
      (text, seconds) => {
        const stamp = String(seconds);
        const headers = { ...signed(text, stamp), [TIMESTAMP]: stamp.slice(0, -digits) };
        return inOrder(headers, Buffer.from(stamp.slice(-digits) + text));
      },
  ),
  // Rightly signed at another time.
  fc.tuple(fc.integer({ min: TOO_FAR_S, max: 2 ** 40 }), fc.boolean()).map(
    ([away, later]): Tampering =>
      (text, seconds) =>
        inOrder(
          signed(text, String(Math.max(0, later ? seconds + away : seconds - away))),
          Buffer.from(text),
        ),
  ),
);

function withHeaders(changes: Readonly<Record<string, string | undefined>>): Tampering {
  return (text, seconds) => inOrder({ ...signed(text, String(seconds)), ...changes }, Buffer.from(text));
}

function inOrder(headers: Readonly<Record<string, string | undefined>>, text: Buffer): Sending {
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  return { headers: given.map(([name, value]) => `${name}: ${value}`), body: text };
}

const now = () => Math.floor(Date.now() / 1000);

/** The status it is answered with; nothing where the connection is closed without an answer. */
function statusOf(port: number, { headers, body }: Sending): Promise<number | undefined> {
  const head = ['POST /interactions HTTP/1.1', 'host: x', 'connection: close', ...headers];
  const whole = [...head, `content-length: ${body.length}`, '', ''].join('\r\n');
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.concat([Buffer.from(whole, 'latin1'), body]));
    });
    let said = '';
    const late = setTimeout(() => socket.destroy(new Error('no answer')), LONGEST_MS);
    socket.on('data', (chunk) => (said += chunk));
    socket.on('error', (error) => (error.message === 'no answer' ? reject(error) : undefined));
    socket.on('close', () => {
      clearTimeout(late);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(said)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    });
  });
}
