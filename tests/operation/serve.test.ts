import { createServer } from 'node:http';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { Connection } from '../../src/interactions/connection.ts';
import { StoreFailure } from '../../src/library/store/failure.ts';
import { createHealth, type Health } from '../../src/operation/health.ts';
import { createMetrics, type Metrics } from '../../src/operation/metrics.ts';
import { type OperationServer, serveOperation } from '../../src/operation/serve.ts';

const CONNECTED: Connection = { ready: true, servers: 3, shards: [{ id: 0, ready: true, ping: 40 }] };
const NO_ONE_ELSE = { host: '127.0.0.1', port: 0 };

let server: OperationServer | undefined;
afterEach(() => server?.stop());

async function serve(health: Health, metrics: Metrics = createMetrics('1.2.3')) {
  server = await serveOperation(NO_ONE_ELSE, { health, metrics });
  const base = `http://127.0.0.1:${server.port}`;
  return async (path: string, init?: RequestInit) => {
    const response = await fetch(base + path, init);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
}

describe('health', () => {
  it('is alive from the first moment, and ready once the door is open and the database answers', async () => {
    const health = createHealth();
    const get = await serve(health);
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"alive"}\n' });
    const ready = async () => {
      const { status, text } = await get('/readyz');
      return [status, JSON.parse(text)];
    };
    expect(await ready()).toEqual([
      503,
      { ready: false, door: 'starting', database: 'starting', writing: 'unknown' },
    ]);
    health.watch({ reachDatabase: async () => 0 });
    expect(await ready()).toEqual([
      503,
      { ready: false, door: 'starting', database: 'reachable', writing: 'unknown' },
    ]);
    health.watch({ connection: () => CONNECTED });
    expect(await ready()).toEqual([
      200,
      { ready: true, door: 'open', database: 'reachable', writing: 'unknown' },
    ]);
    health.watch({ connection: () => ({ ...CONNECTED, ready: false }) });
    expect(await ready()).toEqual([
      503,
      { ready: false, door: 'closed', database: 'reachable', writing: 'unknown' },
    ]);
    health.watch({ connection: () => CONNECTED });
    health.stopping();
    expect(await ready()).toEqual([
      503,
      { ready: false, door: 'stopping', database: 'reachable', writing: 'unknown' },
    ]);
  });

  it('is ready where the preview is served', async () => {
    const health = createHealth();
    health.watch({ reachDatabase: async () => 0, serving: () => true });
    expect(await health.readiness()).toMatchObject({ ready: true });
  });

  it('waits for the database no longer than told, asks it once for all who ask, and finds it again', async () => {
    let asked = 0;
    let answer = (): void => undefined;
    const health = createHealth({ answerWithinMs: 30 });
    health.watch({
      serving: () => true,
      reachDatabase: () => {
        asked += 1;
        return new Promise<void>((resolve) => {
          answer = resolve;
        });
      },
    });
    const all = Promise.all([health.readiness(), health.readiness(), health.readiness()]);
    // Of two timers of one process the shorter ends first, however busy the machine is.
    const longer = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), 700));
    const answers = await Promise.race([all, longer.catch(() => [])]);
    expect(answers.map(({ database }) => database)).toEqual(Array(3).fill('unreachable'));
    expect(asked).toBe(1);
    answer();
    health.watch({ reachDatabase: async () => 0 });
    await expect.poll(async () => (await health.readiness()).ready).toBe(true);
    health.watch({ reachDatabase: () => Promise.reject(new Error('gone')) });
    await expect.poll(async () => (await health.readiness()).database).toBe('unreachable');
  });
});

describe('a database that takes no changes', () => {
  const full = () => Promise.reject(new StoreFailure('disk-full', new Error('full')));

  /** What is told, at a clock of its own. */
  function watch(tryWriting: () => Promise<void>) {
    const clock = { now: 0 };
    const told: string[] = [];
    const health = createHealth({
      tryEveryMs: 30_000,
      now: () => clock.now,
      onWriting: (one) => told.push(one),
    });
    health.watch({ serving: () => true, reachDatabase: async () => 0, tryWriting });
    const writingAfter = async (ms: number) => {
      clock.now += ms;
      return (await health.readiness()).writing;
    };
    return { health, told, writingAfter };
  }

  it('is told, but questions are still answered: whoever restarted it would gain nothing', async () => {
    const { health, told } = watch(full);
    const get = await serve(health);
    const { status, text } = await get('/readyz');
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { ready: true, door: 'open', database: 'reachable', writing: 'disk-full' },
    ]);
    expect((await get('/metrics')).text).toMatch(/^yuanwen_library_writable 0$/m);
    expect(told).toEqual(['disk-full']);
  });

  it('is tried each half minute, and told when it changes', async () => {
    let tries = 0;
    let next: () => Promise<void> = async () => {};
    const { told, writingAfter, health } = watch(() => {
      tries += 1;
      return next();
    });
    expect(await writingAfter(0)).toBe('possible');
    expect((await health.figures()).writable).toBe(true);
    next = full;
    expect(await writingAfter(29_999)).toBe('possible');
    expect(tries).toBe(1);
    expect(await writingAfter(1)).toBe('disk-full');
    expect(await writingAfter(30_000)).toBe('disk-full');
    next = async () => {};
    expect(await writingAfter(30_000)).toBe('possible');
    expect(told).toEqual(['disk-full', 'possible']);
  });

  it.each(['busy', 'unreachable'] as const)('is not told where it is but %s', async (kind) => {
    let next: () => Promise<void> = async () => {};
    const { told, writingAfter } = watch(() => next());
    await writingAfter(0);
    next = () => Promise.reject(new StoreFailure(kind, new Error(kind)));
    expect(await writingAfter(30_000)).toBe('possible');
    expect(told).toEqual([]);
  });

  it('keeps nobody waiting', async () => {
    const health = createHealth({ answerWithinMs: 30 });
    health.watch({
      serving: () => true,
      reachDatabase: async () => 0,
      tryWriting: () => new Promise(() => {}),
    });
    const began = performance.now();
    expect(await health.readiness()).toMatchObject({ ready: true, writing: 'unknown' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is not tried beside a try that has not ended, nor counted beside a count', async () => {
    const begun = { tries: 0, counts: 0 };
    const ends: (() => void)[] = [];
    const hang = (what: keyof typeof begun) => () => {
      begun[what] += 1;
      return new Promise<never>((_, reject) => ends.push(() => reject(new Error('over'))));
    };
    const clock = { now: 0 };
    const health = createHealth({ answerWithinMs: 5, tryEveryMs: 30_000, now: () => clock.now });
    health.watch({ tryWriting: hang('tries'), countAll: hang('counts') });
    for (; clock.now < 300_000; clock.now += 60_000) await health.figures();
    expect(begun).toEqual({ tries: 1, counts: 1 });
    for (const end of ends) end();
    await new Promise(setImmediate);
    await health.figures();
    expect(begun).toEqual({ tries: 2, counts: 2 });
  });
});

describe('metrics', () => {
  it('tell what was done, how it ended and how long it took', async () => {
    const metrics = createMetrics('1.2.3');
    const asked = { locale: 'en', place: { guild: '770000000000000077' }, mayManage: false } as const;
    const use = { kind: 'command', command: 'ask', asked, words: ['secret'] } as const;
    for (const ms of [4, 40]) metrics.observe({ ...use, ms, outcome: 'found', article: 'nobodys-article' });
    metrics.observe({ ...use, ms: 200, outcome: 'not-found' });
    metrics.countLine('error');
    const get = await serve(createHealth(), metrics);
    const { text, headers } = await get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('yuanwen_interactions_total{command="ask",kind="command",outcome="found"} 2\n');
    expect(text).toContain(
      'yuanwen_interactions_total{command="ask",kind="command",outcome="not-found"} 1\n',
    );
    expect(text).toContain('yuanwen_interaction_seconds_bucket{le="0.05",command="ask",kind="command"} 2\n');
    expect(text).toContain('yuanwen_interaction_seconds_count{command="ask",kind="command"} 3\n');
    expect(text).toContain('yuanwen_log_lines_total{level="error"} 1\n');
    expect(text).toContain(`yuanwen_info{version="1.2.3",node="${process.versions.node}"} 1\n`);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    // Nobody's words, articles or servers.
    expect(text).not.toMatch(/secret|nobodys|770000000000000077/);
  });

  it('tell what is known now, and nothing of what is not', async () => {
    let now = 0;
    let counts = 0;
    const health = createHealth({ countEveryMs: 60_000, now: () => now });
    const get = await serve(health);
    expect((await get('/metrics')).text).not.toMatch(
      /^yuanwen_(?:gateway|index|libraries|articles)\S* [^#]/m,
    );
    health.watch({
      connection: () => CONNECTED,
      indexBytes: () => 1234,
      startsToday: () => 2,
      countAll: async () => {
        counts += 1;
        return { libraries: 1, articles: 5, sentences: 60 };
      },
    });
    const { text } = await get('/metrics');
    for (const line of [
      'yuanwen_gateway_ready 1',
      'yuanwen_gateway_servers 3',
      'yuanwen_gateway_shard_ready{shard="0"} 1',
      'yuanwen_gateway_ping_seconds{shard="0"} 0.04',
      'yuanwen_index_bytes 1234',
      'yuanwen_starts_today 2',
      'yuanwen_libraries 1',
      'yuanwen_articles 5',
      'yuanwen_sentences 60',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    now += 59_000;
    await get('/metrics');
    expect(counts).toBe(1);
    now += 1_000;
    await get('/metrics');
    expect(counts).toBe(2);
    health.watch({ countAll: () => Promise.reject(new Error('gone')) });
    now += 60_000;
    expect((await get('/metrics')).text).not.toMatch(/^yuanwen_articles \d/m);
  });
});

describe('the server', () => {
  it('takes nothing but GET, and says what there is', async () => {
    const get = await serve(createHealth());
    expect(await get('/metrics', { method: 'POST', body: 'x' })).toMatchObject({ status: 405 });
    expect(await get('/../../etc/passwd')).toMatchObject({ status: 404 });
    expect(await get('/healthz', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect((await get('/healthz?probe=1')).status).toBe(200);
  });

  it('tells in a line where it cannot listen', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const failed = serveOperation(
      { host: '127.0.0.1', port },
      { health: createHealth(), metrics: createMetrics('1') },
    );
    await expect(failed).rejects.toThrow(ConfigError);
    await expect(failed).rejects.toThrow(
      /cannot be served at 127\.0\.0\.1:\d+ \(EADDRINUSE\)\. Set OPS_PORT/,
    );
  });

  it('tells once of a port that is taken, and serves there when it is free', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const told: string[] = [];
    server = await serveOperation(
      {
        host: '127.0.0.1',
        port,
        onTaken: (reason) => void told.push(reason),
        onListening: () => void told.push('listening'),
      },
      { health: createHealth(), metrics: createMetrics('1') },
    );
    // Two tries are half a second apart.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(told).toEqual(['EADDRINUSE']);
    taken.close();
    await expect.poll(() => told).toEqual(['EADDRINUSE', 'listening']);
  });

  it('is ready without a database where there is none to be had', async () => {
    const health = createHealth();
    health.watch({ reachDatabase: 'none' });
    expect(await health.readiness()).toEqual({
      ready: false,
      door: 'starting',
      database: 'none',
      writing: 'unknown',
    });
    health.watch({ serving: () => true });
    expect(await health.readiness()).toEqual({
      ready: true,
      door: 'open',
      database: 'none',
      writing: 'unknown',
    });
  });
});
