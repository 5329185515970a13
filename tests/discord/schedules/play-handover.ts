import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../random.ts';
import type { Sent } from '../loopback/gateway.ts';
import { GUILD } from '../loopback/payloads.ts';
import { expectNothing } from './expected.ts';
import { bringAbout } from './mishaps.ts';
import { patiently } from './pace.ts';
import { describePlan, GATEWAY_MISHAPS, makePlan, type Plan } from './plan.ts';
import { type Asked, createPeople, type Place } from './play.ts';
import { changesOf, compareWith, type Database, isAnswered, noteGateway, placeOf } from './play-bot.ts';
import { type PlaySchedule, playSchedule, type Report } from './run.ts';
import { openStage, type Stage } from './stage.ts';

const SETTLE_MS = 20_000;
/** Between the word to the one and to the other, at the most. */
const LONGEST_GAP_MS = 60;

/**
 * A bot whose place another takes in the middle of a schedule, each with a gateway and mishaps of its own at one Discord, and one
 * database: what both heard is answered, by one of them alone, and what was acknowledged by either is there.
 */
export const playHandover =
  (database: Database): PlaySchedule =>
  (seed, given) => {
    const plans = [makePlan(2 * seed, database.kind), makePlan(2 * seed + 1, database.kind)] as const;
    const random = createRandom(seed);
    const atMs = random() * plans[0].lastsMs;
    const gapMs = random() * LONGEST_GAP_MS;
    const told = `handed over at ${Math.round(atMs)} ms, with ${Math.round(gapMs)} ms between; ${plans.map(describePlan).join(' | ')}`;
    return playSchedule({ seed, plan: told, ...given }, async (report) => {
      const place = placeOf(database, report);
      const old = await openStage(plans[0], place, report);
      const next = await openStage(plans[1], place, { ...report, before: old });
      const live = [old, next];
      const people = createPeople({ loopback: joined(live, [old, next]) }, GUILD);
      const expected = expectNothing();
      const misfortune = (stage: Stage, { mishaps }: Plan, untilMs: number) =>
        mishaps.map(async ({ atMs: at, kind, forMs }) => {
          // What happens to the database of one that has ended happens to nobody.
          const isOfGateway = GATEWAY_MISHAPS.some((one) => one === kind);
          if (!isOfGateway && at + forMs > untilMs) return;
          await sleep(at);
          report.note(`mishap: ${kind}`);
          await bringAbout(kind, forMs, {
            stage,
            file: place.kind === 'sqlite' ? place.file : undefined,
            link: database.kind === 'postgres' ? database.link : undefined,
          });
        });
      const ofOld = misfortune(old, plans[0], atMs);
      const handOver = async () => {
        await sleep(atMs);
        const except = old.discord.turn.release();
        await sleep(gapMs);
        next.discord.turn.take(except);
        live.shift();
        report.note('handed over');
        report.note('answered by the one before', except.length);
        await old.discord.stop();
      };
      await Promise.all([
        ...plans[0].readings.map(({ atMs: at, kind }) => sleep(at).then(people.read[kind])),
        ...plans[1].readings.map(({ atMs: at, kind }) => sleep(at).then(people.read[kind])),
        ...changesOf(plans[0], people.answerTo, expected),
        ...ofOld,
        ...misfortune(next, plans[1], Number.POSITIVE_INFINITY),
        handOver(),
      ]);
      for (const stage of [old, next]) stage.calm();
      await settle(people.asked, report);
      await patiently(SETTLE_MS, () => next.loopback.gateway.connected);
      if (!(await isAnswered(people.answerTo)) && !(await isAnswered(people.answerTo)))
        report.late.push('it does not answer any more');
      report.wrong.push(...old.loopback.rest.violations.map((violation) => `Discord was sent ${violation}`));
      report.wrong.push(...answeredByBoth(old, next));
      for (const stage of [old, next]) noteGateway(stage, report);
      await next.close();
      await old.close();
      await compareWith(place, new Map([[GUILD, expected]]), report);
    });
  };

/** One place to ask for all that are there: as Discord does, it tells each what it tells the others. */
function joined(live: readonly Stage[], all: readonly [Stage, Stage]): Place {
  return {
    rest: all[0].loopback.rest,
    answersTo: (interaction) => all.flatMap(({ loopback }) => loopback.answersTo(interaction)),
    gateway: {
      get hasSession() {
        return live.some(({ loopback }) => loopback.gateway.hasSession);
      },
      dispatch: (t, d): Sent => {
        const told = live.filter(({ loopback }) => loopback.gateway.hasSession);
        const sent = told.map(({ loopback }) => loopback.gateway.dispatch(t, d));
        // One that has no session just now will not hear it: whose turn it is then decides.
        const isPart = sent.length < live.length;
        return {
          heard: () => !isPart && sent.every(({ heard }) => heard()),
          lost: () => isPart || sent.some(({ lost }) => lost()),
        };
      },
    },
  };
}

/** Waits for the last answers; tells what was left, or answered more than once. */
async function settle(asked: readonly Asked[], { late, wrong, tally }: Report): Promise<void> {
  await patiently(SETTLE_MS, () =>
    asked.every(({ sent, isAnswered: is }) => (sent.heard() && is()) || sent.lost()),
  );
  for (const { what, sent, isAnswered: is, messages, calls } of asked) {
    if (sent.heard() && !is()) late.push(`${what} was heard by all and left: ${calls()}`);
    if (messages() > 1) wrong.push(`${what} was answered ${messages()} times: ${calls()}`);
  }
  tally.asked += asked.length;
  tally.answered += asked.filter(({ isAnswered: is }) => is()).length;
}

/** Interactions that both called back. */
function answeredByBoth(...stages: readonly Stage[]): readonly string[] {
  const [before = new Set<string>(), after = new Set<string>()] = stages.map(
    ({ loopback }) => new Set(loopback.callsTo(/^\/interactions\//).map(({ path }) => path)),
  );
  return [...after].filter((path) => before.has(path)).map((path) => `both answered ${path}`);
}
