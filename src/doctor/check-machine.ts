import { totalmem } from 'node:os';
import { loadAnalyzer } from '../application/load-analyzer.ts';
import { messageOf } from '../errors.ts';
import type { Finding } from './finding.ts';

const MIB = 1024 * 1024;
/** What the program takes without indexes, in bytes: README, “Start”, by `npm run bench:load`. */
const OWN_MEMORY = 451_000_000;
/** Of the program that starts several, in bytes: docs/scale.md. */
const STARTER_MEMORY = 150_000_000;
/** The least version, as package.json has it: major and minor. */
const LEAST_NODE = [20, 19] as const;

export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]);
  if (!old) return { kind: 'ok', about: 'Node.js', found: version };
  return {
    kind: 'wrong',
    about: 'Node.js',
    found: version,
    remedy: `Install ${LEAST_NODE.join('.')} or later from https://nodejs.org`,
  };
}

/**
 * @param total bytes that the program may have; by default those of the container, or of the machine
 * @param processes that answer: each takes as much
 */
export function checkMemory(indexMemory: number, total = memoryOfOurs(), processes = 1): Finding {
  const starter = processes === 1 ? 0 : STARTER_MEMORY;
  const needed = processes * (OWN_MEMORY + indexMemory) + starter;
  const who =
    processes === 1 ? 'the bot takes' : `the bot’s ${processes} processes and what starts them take`;
  const found = `${toMib(total)} MiB; ${who} up to ${toMib(needed)}, of which indexes ${toMib(processes * indexMemory)}`;
  if (total >= needed) return { kind: 'ok', about: 'Memory', found };
  return {
    kind: 'wrong',
    about: 'Memory',
    found,
    remedy:
      processes === 1
        ? 'Give the machine or the container more, or set INDEX_MEMORY_MB to less'
        : 'Give the machine or the container more, or let one process be several shards (SHARD_LIST without SHARDS)',
  };
}

export async function checkSegmenter(load = loadAnalyzer): Promise<Finding> {
  try {
    await load();
    return { kind: 'ok', about: 'Segmenter', found: 'nodejieba is loaded' };
  } catch (error) {
    const [reason = '', remedy = ''] = messageOf(error).split(/(?<=\)\.) /);
    return { kind: 'wrong', about: 'Segmenter', found: reason, remedy };
  }
}

function memoryOfOurs(): number {
  // Without a container's limit it is 0, or more than there can be.
  const limit = process.constrainedMemory();
  return limit > 0 && limit < totalmem() ? limit : totalmem();
}

function toMib(bytes: number): number {
  return Math.round(bytes / MIB);
}
