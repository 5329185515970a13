/** One of two processes that change the same library at once; says at the end what it did. */
import { StoreFailure } from '../../../../src/library/store/failure.ts';
import { openStore, type StorePlace } from '../../../../src/library/store/open.ts';
import { createRandom } from '../../../random.ts';
import { content } from '../texts.ts';

export interface RivalOrder {
  readonly place: StorePlace;
  readonly name: string;
  readonly milliseconds: number;
  /** It goes on until it has raised and added as often, however slow the machine is. */
  readonly least: number;
}

export interface RivalReport {
  /** How often it raised the number that both raise. */
  readonly raised: number;
  /** How often the other had been quicker. */
  readonly late: number;
  readonly added: number;
  readonly removed: number;
  /** Ids that it was given. */
  readonly ids: readonly string[];
}

const OWNER = '1';
const LIMITS = { addsAnHour: 1_000_000, articles: 1_000_000 };

const order: RivalOrder = JSON.parse(process.argv[2] ?? '');
const random = createRandom(order.name.length);
const by = { user: order.name };
const store = await openStore(order.place, { limits: LIMITS });
const ids: string[] = [];
let [raised, late, added, removed] = [0, 0, 0, 0];

const end = Date.now() + order.milliseconds;
const isDone = () => Date.now() >= end && Math.min(raised, added) >= order.least;
for (let i = 0; !isDone(); i++)
  await Promise.all([unlessBusy(raise), unlessBusy(() => (random() < 0.7 ? add(i) : remove()))]);
await store.close();
const report: RivalReport = { raised, late, added, removed, ids };
console.log(JSON.stringify(report));

/** Where the machine let the other stand still while it held the library, nothing was done, and so it says. */
async function unlessBusy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.kind !== 'busy') throw error;
  }
}

/** The text of a1 is a number, which is read and written back one higher: an update lost would be a number lost. */
async function raise(): Promise<void> {
  const before = await store.read(OWNER, 'a1');
  if (before === undefined) throw new Error('a1 is gone');
  const { id, version, text } = before;
  const outcome = await store.replace(OWNER, { id, version }, content(`${Number(text) + 1}`), by);
  if (outcome.kind === 'replaced') raised += 1;
  else if (outcome.kind === 'changed-meanwhile') late += 1;
  else throw new Error(`a1: ${outcome.kind}`);
}

async function add(i: number): Promise<void> {
  const outcome = await store.add(OWNER, content(`${order.name} ${i}。${'文。'.repeat(200)}`), by);
  if (outcome.kind !== 'added') throw new Error(`add: ${outcome.kind}`);
  added += 1;
  ids.push(outcome.article.id);
}

/** Of any article but a1, its own or the other's: whoever is told that it is removed has removed it. */
async function remove(): Promise<void> {
  const others = (await store.list(OWNER)).filter(({ id }) => id !== 'a1');
  const chosen = others[Math.floor(random() * others.length)];
  if (chosen === undefined) return;
  const { kind } = await store.remove(OWNER, chosen.id);
  if (kind === 'removed') removed += 1;
}
