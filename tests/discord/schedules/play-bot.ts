import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { ownerOf } from '../../../src/library/store/owner.ts';
import { commandInteraction, GUILD } from '../loopback/payloads.ts';
import { bring } from './bring.ts';
import { compare, countKnown, type Expected, expectNothing } from './expected.ts';
import { judge } from './judge.ts';
import { bringAbout, type Link } from './mishaps.ts';
import { patiently } from './pace.ts';
import { describePlan, makePlan, type Plan } from './plan.ts';
import { type AnswerTo, createPeople, textIn } from './play.ts';
import { type PlaySchedule, playSchedule, type Report } from './run.ts';
import { set } from './set.ts';
import { openStage, type Stage } from './stage.ts';

/** Where a schedule keeps its library. */
export type Database =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly url: string; readonly link: Link };

/** After the last mishap: for answers under way and connections to be found again. */
const SETTLE_MS = 20_000;

/**
 * One bot at the gateway: what was acknowledged is there, whoever could be answered was, nobody twice, and the bot still
 * works and leaves when told.
 */
export function playBot(database: Database): PlaySchedule {
  return (seed, given) => {
    const plan = makePlan(seed, database.kind);
    return playSchedule({ seed, plan: describePlan(plan), ...given }, async (report) => {
      const place = placeOf(database, report);
      const stage = await openStage(plan, place, report);
      const expected = await playOn(stage, { plan, place, database, report });
      await stage.close();
      await compareWith(place, new Map([[GUILD, expected]]), report);
    });
  };
}

export function placeOf(database: Database, { folder }: Pick<Report, 'folder'>): StorePlace {
  return database.kind === 'sqlite' ? { kind: 'sqlite', file: join(folder, 'y.db') } : database;
}

interface Playing {
  readonly plan: Plan;
  readonly place: StorePlace;
  readonly database: Database;
  readonly report: Report;
  /** The server where it is asked. */
  readonly server?: string;
}

/** Plays a plan on a stage; what the database must then hold of the server. */
export async function playOn(
  stage: Stage,
  { plan, place, database, report, server = GUILD }: Playing,
): Promise<Expected> {
  const { wrong, late, logged, note } = report;
  const people = createPeople(stage, server);
  const { answerTo } = people;
  const expected = expectNothing();
  const scene = {
    stage,
    file: place.kind === 'sqlite' ? place.file : undefined,
    link: database.kind === 'postgres' ? database.link : undefined,
  };
  const over = Promise.all([
    ...plan.readings.map(({ atMs, kind }) => sleep(atMs).then(people.read[kind])),
    ...changesOf(plan, answerTo, expected),
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
  report.tally.asked += asked.length;
  report.tally.answered += asked.filter(({ isAnswered }) => isAnswered()).length;
  noteGateway(stage, report);
  return expected;
}

/** Those who change something, each at their own time. */
export function changesOf(plan: Plan, answerTo: AnswerTo, expected: Expected): readonly Promise<void>[] {
  return [
    ...Array.from({ length: plan.bringers }, (_, n) =>
      sleep(n * 20).then(() => bring(n, { answerTo, expected: expected.articles })),
    ),
    ...plan.judges.map((times, n) =>
      sleep(n * 30).then(() => judge(n, { answerTo, expected: expected.votes, times })),
    ),
    set({ answerTo, expected: expected.settings, times: plan.settings }),
  ];
}

/** Compares what servers must have with what the database holds, which is opened anew. */
export async function compareWith(
  place: StorePlace,
  servers: ReadonlyMap<string, Expected>,
  { wrong, tally }: Report,
): Promise<void> {
  const store = await openStore(place);
  for (const [server, expected] of servers) {
    tally.kept += countKnown(expected.articles);
    tally.judged += countKnown(expected.votes);
    tally.set += countKnown(expected.settings);
    const owner = ownerOf({ guild: server });
    if (owner === undefined) throw new Error('no owner');
    wrong.push(...(await compare(store, owner, expected)));
  }
  await store.close();
}

export function noteGateway({ loopback: { gateway } }: Stage, { note }: Report): void {
  for (const [what, times] of Object.entries(gateway.happened)) note(`gateway: ${what}`, times);
  note('gateway: resumed or tried to', gateway.resumes.length);
  note('gateway: identified anew', gateway.identifies.length - 1);
  note('gateway: packet in pieces', gateway.sockets.inPieces);
  note('gateway: packet held up', gateway.sockets.stalled);
}

/** Whether the bot still works, now that nothing goes wrong. */
async function probe({ loopback }: Stage, answerTo: AnswerTo, late: string[]): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    await patiently(SETTLE_MS, () => loopback.gateway.connected);
    if (await isAnswered(answerTo)) return;
  }
  late.push('it does not answer any more');
}

/** Whether a question is answered as it should be. */
export async function isAnswered(answerTo: AnswerTo): Promise<boolean> {
  const options = [{ name: 'question', value: '製造業大會在哪裡開幕？' }];
  return textIn(await answerTo('ask at last', commandInteraction('ask', options))).includes('濟南');
}
