import { setTimeout as sleep } from 'node:timers/promises';
import { startHttpDoor } from '../../../src/http-door/start.ts';
import { keepLines } from '../../discord/bot.ts';
import { GUILD } from '../../discord/loopback/payloads.ts';
import { Loopback } from '../../discord/loopback/server.ts';
import { createBadCalls } from '../../discord/schedules/bad-calls.ts';
import { expectNothing } from '../../discord/schedules/expected.ts';
import { bringAboutHere } from '../../discord/schedules/mishaps.ts';
import { patiently } from '../../discord/schedules/pace.ts';
import {
  CLOCK_MISHAPS,
  describePlan,
  type Mishap,
  makePlan,
  POSTGRES_MISHAPS,
  SQLITE_MISHAPS,
} from '../../discord/schedules/plan.ts';
import {
  changesOf,
  compareWith,
  type Database,
  isAnswered,
  placeOf,
} from '../../discord/schedules/play-bot.ts';
import { type PlaySchedule, playSchedule, type Report } from '../../discord/schedules/run.ts';
import { openWholeApp, slowedDown } from '../../discord/schedules/whole-app.ts';
import { PUBLIC_KEY } from '../door.ts';
import { createCallers, type Door } from './callers.ts';

const SETTLE_MS = 20_000;
/** Well within the five minutes that clocks may differ: a busy machine adds to it. */
const DOOR_CLOCK_MS = 2 * 60_000;

/**
 * The HTTP door: no request is answered twice, none without a right and recent signature, every whole and fresh one by one
 * who waits for the response is answered, and what was acknowledged is there.
 */
export const playDoor =
  (database: Database): PlaySchedule =>
  (seed, given) => {
    const plan = makePlan(seed, database.kind);
    return playSchedule({ seed, plan: describePlan(plan), ...given }, async (report) => {
      const place = placeOf(database, report);
      const whole = await openWholeApp(place, report.tools);
      const door = await openDoor(seed, plan, { whole, report });
      const callers = createCallers(door, { seed, report });
      const expected = expectNothing();
      const mishaps = plan.mishaps.map(async ({ atMs, kind, forMs }, n) => {
        await sleep(atMs);
        // Of the gateway's there are none: the database is away instead.
        const own: readonly Mishap[] = database.kind === 'sqlite' ? SQLITE_MISHAPS : POSTGRES_MISHAPS;
        const instead = own[(seed + n) % own.length] ?? kind;
        const mine = [...own, ...CLOCK_MISHAPS].includes(kind) ? kind : instead;
        report.note(`mishap: ${mine}`);
        return bringAboutHere(mine, forMs, {
          stage: whole,
          file: place.kind === 'sqlite' ? place.file : undefined,
          link: database.kind === 'postgres' ? database.link : undefined,
        });
      });
      await Promise.all([
        ...plan.readings.map(({ atMs, kind }) => sleep(atMs).then(() => callers.read(kind))),
        ...changesOf(plan, callers.answerTo, expected),
        ...mishaps,
        sleep(plan.lastsMs),
      ]);
      door.calm();
      await judgeAll(callers, report);
      if (!(await isAnswered(callers.answerToWhole))) report.late.push('it does not answer any more');
      let stopped = false;
      void door.stop().then(() => {
        stopped = true;
      });
      if (!(await patiently(SETTLE_MS, () => stopped))) report.late.push('it does not leave');
      report.wrong.push(...door.failures());
      if (report.wrong.length + report.late.length > 0)
        report.logged.push(...door.lines().map((line) => `logged: ${line}`));
      await whole.close();
      await door.loopback.stop();
      await compareWith(place, new Map([[GUILD, expected]]), report);
    });
  };

async function judgeAll({ asked }: ReturnType<typeof createCallers>, { late, wrong, tally }: Report) {
  await patiently(SETTLE_MS, () =>
    asked.every(({ mustBeAnswered, isDone }) => !mustBeAnswered() || isDone()),
  );
  for (const { what, mustBeAnswered, isDone, messages, calls } of asked) {
    if (mustBeAnswered() && !isDone()) late.push(`${what} was heard and left: ${calls()}`);
    if (messages() > 1) wrong.push(`${what} was answered ${messages()} times: ${calls()}`);
  }
  tally.asked += asked.length;
  tally.answered += asked.filter(({ isDone }) => isDone()).length;
}

interface OpenDoor extends Door {
  readonly calm: () => void;
  /** The last that it warned of. */
  readonly lines: () => readonly string[];
  /** Where it did not know what to do. */
  readonly failures: () => readonly string[];
  readonly stop: () => Promise<void>;
}

type Whole = Awaited<ReturnType<typeof openWholeApp>>;

async function openDoor(
  seed: number,
  plan: ReturnType<typeof makePlan>,
  { whole, report }: { readonly whole: Whole; readonly report: Report },
): Promise<OpenDoor> {
  let isCalm = false;
  const badCall = createBadCalls(seed, plan.badCalls, (name) => report.note(`call: ${name}`));
  const loopback = await Loopback.start({ misbehave: (call) => (isCalm ? undefined : badCall(call)) });
  const { lines, log } = keepLines();
  const { port, stop } = await startHttpDoor({
    settings: { host: '127.0.0.1', port: 0, publicKey: PUBLIC_KEY },
    discordApiBase: loopback.apiBase,
    app: whole.app,
    handlers: slowedDown(plan),
    log,
    deferAfterMs: 60,
    now: () => Date.now() + Math.sign(whole.clock()) * DOOR_CLOCK_MS,
  });
  return {
    port,
    loopback,
    stop,
    calm: () => {
      isCalm = true;
    },
    failures: () =>
      lines
        .filter(({ message }) => message === 'An interaction over HTTP failed')
        .map(({ facts }) => `the door failed: ${JSON.stringify(facts)}`),
    lines: () =>
      lines
        .filter(({ level }) => level !== 'info')
        .slice(-8)
        .map(({ message, facts }) => `${message} ${JSON.stringify(facts)}`),
  };
}
