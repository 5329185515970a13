/**
 * A process that opens a library, asks it, and says how long that took, as a line of JSON. Its argument is an `Asking`.
 */
import { answerQuestion } from '../../src/answer/answer.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import { quantileOf } from '../answers/metrics.ts';
import { type Mode, openFor } from './open.ts';

export interface Asking {
  readonly place: StorePlace;
  readonly mode: Mode;
  readonly questions: readonly string[];
}

export interface Asked {
  /** From the opening of the database to the first answer, dictionary and all. */
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Resident memory after the questions, and what the library says that it holds of it, in bytes. */
  readonly rss: number;
  readonly held: number;
}

const PLACE = { guild: '1', user: '1' };

async function ask({ place, mode, questions }: Asking): Promise<Asked> {
  const start = performance.now();
  const opened = await openFor(place, mode);
  const put = async (words: string) => {
    const collection = await opened.library.open(PLACE, { words, seeking: 'answer' });
    return answerQuestion(words, collection);
  };
  const [first = '', ...later] = questions;
  await put(first);
  const firstMs = performance.now() - start;
  const times: number[] = [];
  for (const question of later) {
    const began = performance.now();
    await put(question);
    times.push(performance.now() - began);
  }
  const asked = {
    firstMs,
    p50Ms: quantileOf(times, 0.5) ?? 0,
    p99Ms: quantileOf(times, 0.99) ?? 0,
    rss: process.memoryUsage.rss(),
    held: opened.library.bytesHeld(),
  };
  await opened.close();
  return asked;
}

const asking: Asking = JSON.parse(process.argv[2] ?? '');
console.log(JSON.stringify(await ask(asking)));
process.exit(0);
