import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { ownerOf } from '../../../src/library/store/owner.ts';
import { commandInteraction, GUILD } from '../loopback/payloads.ts';
import { bring } from './bring.ts';
import { compare, countKnown, expectNothing } from './expected.ts';
import { judge } from './judge.ts';
import { bringAbout, type Link } from './mishaps.ts';
import { type Pace, patiently } from './pace.ts';
import { describePlan, makePlan } from './plan.ts';
import { type AnswerTo, createPeople, textIn } from './play.ts';
import { set } from './set.ts';
import { openStage, type Stage, type Tools } from './stage.ts';

/** How much was tried, so that nobody takes nothing for success. */
export interface Tally {
  readonly asked: number;
  readonly answered: number;
  /** Changes of the library that were acknowledged. */
  readonly kept: number;
  /** Votes that were acknowledged, or their withdrawal. */
  readonly judged: number;
  /** Settings of which a change was acknowledged. */
  readonly set: number;
  /** What went wrong, and how often. */
  readonly happened: Readonly<Record<string, number>>;
}

export interface Failure {
  readonly seed: number;
  readonly plan: string;
  readonly wrong: readonly string[];
  /** Whether all that was wrong is that something did not come in time, while the machine did not let the program run. */
  readonly excused: boolean;
}

/** Where a schedule keeps its library. */
export type Database =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly url: string; readonly link: Link };

/** After the last mishap: for answers under way and connections to be found again. */
const SETTLE_MS = 20_000;
const WHOLE_MS = 90_000;
/** All durations are set for how slow the program is in the beginning, and hold where it gets twice as slow. */
const SLOWER = 2;

/**
 * Plays the schedule of a seed and says what was wrong after it; nothing where all was well: what was acknowledged is
 * there, whoever could be answered was, nobody twice, and the bot still works and leaves when told.
 */
export async function playSchedule(
  seed: number,
  database: Database,
  { tools, pace }: { readonly tools: Tools; readonly pace: Pace },
): Promise<Tally & { readonly failure?: Failure }> {
  const plan = makePlan(seed, database.kind);
  const folder = await mkdtemp(join(tmpdir(), 'yuanwen-faults-'));
  const place: StorePlace =
    database.kind === 'sqlite' ? { kind: 'sqlite', file: join(folder, 'y.db') } : database;
  const wrong: string[] = [];
  const late: string[] = [];
  const logged: string[] = [];
  const happened: Record<string, number> = {};
  const note = (what: string, times = 1) => {
    happened[what] = (happened[what] ?? 0) + times;
  };
  const tally = { asked: 0, answered: 0, kept: 0, judged: 0, set: 0, happened };
  const slowness = pace.slowness();
  const worst = pace.watch();
  try {
    let over = false;
    const played = play(place, database, { wrong, late, logged, plan, tools, tally, slowness, note }).finally(
      () => {
        over = true;
      },
    );
    const inTime = patiently(WHOLE_MS, () => over);
    if ((await Promise.race([played, inTime])) === false) late.push('it hangs');
  } catch (error) {
    wrong.push(`it broke: ${error instanceof Error ? error.stack : error}`);
  }
  await rm(folder, { recursive: true, force: true });
  const excused = wrong.length === 0 && worst() > slowness * SLOWER;
  const all = [...wrong, ...late];
  if (all.length === 0) return tally;
  return { ...tally, failure: { seed, plan: describePlan(plan), wrong: [...all, ...logged], excused } };
}

interface Play {
  readonly wrong: string[];
  /** What did not come in time. */
  readonly late: string[];
  readonly logged: string[];
  readonly slowness: number;
  readonly note: (what: string, times?: number) => void;
  readonly plan: ReturnType<typeof makePlan>;
  readonly tools: Tools;
  readonly tally: { -readonly [Figure in keyof Tally]: Tally[Figure] };
}

async function play(
  place: StorePlace,
  database: Database,
  { wrong, late, logged, plan, tools, tally, slowness, note }: Play,
): Promise<void> {
  const stage = await openStage(plan, place, { tools, slowness, note });
  const people = createPeople(stage);
  const { answerTo } = people;
  const expected = expectNothing();
  const scene = {
    stage,
    file: place.kind === 'sqlite' ? place.file : undefined,
    link: database.kind === 'postgres' ? database.link : undefined,
  };
  const over = Promise.all([
    ...plan.readings.map(({ atMs, kind }) => sleep(atMs).then(people.read[kind])),
    ...Array.from({ length: plan.bringers }, (_, n) =>
      sleep(n * 20).then(() => bring(n, { answerTo, expected: expected.articles })),
    ),
    ...plan.judges.map((times, n) =>
      sleep(n * 30).then(() => judge(n, { answerTo, expected: expected.votes, times })),
    ),
    set({ answerTo, expected: expected.settings, times: plan.settings }),
  ]);
  const mishaps = plan.mishaps.map(async ({ atMs, kind, forMs }) => {
    await sleep(atMs);
    note(`mishap: ${kind}`);
    await bringAbout(kind, forMs, scene);
  });
  await Promise.all([over, sleep(plan.lastsMs), ...mishaps]);
  stage.calm();

  const { asked } = people;
  const isSettled = () =>
    asked.every(({ sent, isAnswered }) => (sent.heard() && isAnswered()) || sent.lost());
  await patiently(SETTLE_MS, isSettled);
  for (const { what, sent, isAnswered, calls } of asked) {
    if (sent.heard() && !isAnswered()) late.push(`${what} was heard and left: ${calls()}`);
    if (!sent.heard() && !sent.lost()) late.push(`${what} was never heard`);
  }
  await probe(stage, answerTo, late);
  for (const { what, messages, calls } of asked)
    if (messages() > 1) wrong.push(`${what} was answered ${messages()} times: ${calls()}`);
  wrong.push(...stage.loopback.rest.violations.map((violation) => `Discord was sent ${violation}`));
  if (wrong.length + late.length > 0) {
    const told = stage.lines.filter(({ level }) => level !== 'info').slice(-8);
    logged.push(...told.map(({ message, facts }) => `logged: ${message} ${JSON.stringify(facts)}`));
  }
  tally.asked = asked.length;
  tally.answered = asked.filter(({ isAnswered }) => isAnswered()).length;
  tally.kept = countKnown(expected.articles);
  tally.judged = countKnown(expected.votes);
  tally.set = countKnown(expected.settings);
  const { gateway } = stage.loopback;
  for (const [what, times] of Object.entries(gateway.happened)) note(`gateway: ${what}`, times);
  note('gateway: resumed or tried to', gateway.resumes.length);
  note('gateway: identified anew', gateway.identifies.length - 1);
  note('gateway: packet in pieces', gateway.sockets.inPieces);
  note('gateway: packet held up', gateway.sockets.stalled);
  await stage.close();
  const owner = ownerOf({ guild: GUILD });
  if (owner === undefined) throw new Error('no owner');
  const store = await openStore(place);
  wrong.push(...(await compare(store, owner, expected)));
  await store.close();
}

/** Whether the bot still works, now that nothing goes wrong. */
async function probe({ loopback }: Stage, answerTo: AnswerTo, late: string[]): Promise<void> {
  const options = [{ name: 'question', value: '製造業大會在哪裡開幕？' }];
  for (let tries = 0; tries < 3; tries++) {
    await patiently(SETTLE_MS, () => loopback.gateway.connected);
    if (textIn(await answerTo('ask at last', commandInteraction('ask', options))).includes('濟南')) return;
  }
  late.push('it does not answer any more');
}
