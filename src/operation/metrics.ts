import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Connection } from '../interactions/connection.ts';
import type { Observation } from '../interactions/observe-handlers.ts';
import type { StoreCounts } from '../library/store/count.ts';

/** Upper bounds in seconds: from what a person takes for at once to Discord's three seconds, and what a file takes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10, 30];

/** What is measured when somebody asks; left out what cannot be told. */
export interface Figures {
  readonly connection?: Connection | undefined;
  /** Bytes of the indexes in memory. */
  readonly indexBytes?: number | undefined;
  readonly counts?: StoreCounts | undefined;
  /** Whether the database takes changes. */
  readonly writable?: boolean | undefined;
  /** Times this bot was started within a day without having been stopped before. */
  readonly startsToday?: number | undefined;
}

export interface Metrics {
  readonly observe: (observation: Observation) => void;
  readonly countLine: (level: string) => void;
  /** All of it, in Prometheus's text format. */
  readonly write: (figures: Figures) => Promise<string>;
  readonly contentType: string;
}

/** What is counted of one process; names begin with `yuanwen_`, those of the process itself with `process_` and `nodejs_`. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'yuanwen_info',
    help: 'Which version runs; always 1',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.versions.node }, 1);
  const interactions = new Counter({
    name: 'yuanwen_interactions_total',
    help: 'Commands, messages, buttons, forms and completions, by how they ended',
    labelNames: ['command', 'kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'yuanwen_interaction_seconds',
    help: 'Time until the reply was there, without the way to Discord',
    labelNames: ['command', 'kind'],
    buckets: BUCKETS,
    registers,
  });
  const lines = new Counter({
    name: 'yuanwen_log_lines_total',
    help: 'Lines of the log by level: warn and error ask to be looked at',
    labelNames: ['level'],
    registers,
  });
  // So that a rate can be taken of the first error, too.
  for (const level of ['warn', 'error', 'fatal']) lines.inc({ level }, 0);
  const gauges = createGauges(registers);
  return {
    observe: ({ command, kind, outcome, ms }) => {
      interactions.inc({ command, kind, outcome });
      seconds.observe({ command, kind }, ms / 1000);
    },
    countLine: (level) => lines.inc({ level }),
    write: (figures) => {
      setGauges(gauges, figures);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

type Gauges = ReturnType<typeof createGauges>;

function createGauges(registers: Registry[]) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `yuanwen_${name}`, help, labelNames, registers });
  return {
    ready: gauge('gateway_ready', '1 where all shards of this process are connected, else 0'),
    servers: gauge('gateway_servers', 'Servers that this process serves'),
    shard: gauge('gateway_shard_ready', '1 where the shard is connected, else 0', ['shard']),
    ping: gauge('gateway_ping_seconds', 'From a heartbeat to its answer', ['shard']),
    starts: gauge('starts_today', 'Starts within a day that came after a crash, or are the one now running'),
    indexBytes: gauge('index_bytes', 'Memory that indexes of libraries take, as near as can be reckoned'),
    writable: gauge(
      'library_writable',
      '1 where the database takes changes, 0 where it does not: its disk is full, or it is read-only or damaged',
    ),
    libraries: gauge('libraries', 'Libraries with articles in the database, of all processes that share it'),
    articles: gauge('articles', 'Articles in the database'),
    sentences: gauge('sentences', 'Sentences of these articles'),
  };
}

/** What is not known now is not told as if it were, but not told. */
function setGauges(gauges: Gauges, { connection, indexBytes, counts, writable, startsToday }: Figures): void {
  const set = (gauge: Gauge, value: number | undefined) => {
    if (value === undefined) gauge.remove();
    else gauge.set(value);
  };
  set(gauges.ready, connection === undefined ? undefined : Number(connection.ready));
  set(gauges.servers, connection?.servers);
  gauges.shard.reset();
  gauges.ping.reset();
  for (const { id, ready, ping } of connection?.shards ?? []) {
    gauges.shard.set({ shard: id }, Number(ready));
    if (ping !== undefined) gauges.ping.set({ shard: id }, ping / 1000);
  }
  set(gauges.starts, startsToday);
  set(gauges.indexBytes, indexBytes);
  set(gauges.writable, writable === undefined ? undefined : Number(writable));
  set(gauges.libraries, counts?.libraries);
  set(gauges.articles, counts?.articles);
  set(gauges.sentences, counts?.sentences);
}
