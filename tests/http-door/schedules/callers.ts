import { setTimeout as sleep } from 'node:timers/promises';
import {
  autocompleteInteraction,
  commandInteraction,
  pressInteraction,
} from '../../discord/loopback/payloads.ts';
import type { Json } from '../../discord/loopback/rest.ts';
import type { Loopback } from '../../discord/loopback/server.ts';
import { patiently } from '../../discord/schedules/pace.ts';
import type { Reading } from '../../discord/schedules/plan.ts';
import { type AnswerTo, QUESTION, tellCall } from '../../discord/schedules/play.ts';
import type { Report } from '../../discord/schedules/run.ts';
import { createRandom } from '../../random.ts';
import { postBadly, told, WAYS, type Way } from './post-badly.ts';

export interface Door {
  readonly port: number;
  readonly loopback: Loopback;
}

/** What was asked, and what became of it. */
export interface Called {
  readonly what: string;
  readonly mustBeAnswered: () => boolean;
  readonly isDone: () => boolean;
  /** Messages that came of it. */
  readonly messages: () => number;
  readonly calls: () => string;
  /** What stands there last. */
  readonly last: () => Json;
}

type Interaction = Parameters<AnswerTo>[1];

const LONGEST_WAIT_MS = 4000;
/** Discord takes in a response within so long; what follows may overtake it. */
const TAKEN_IN_WITHIN_MS = 60;

/** People at a Discord that posts what they ask to the door. */
export function createCallers(
  { port, loopback }: Door,
  { seed, report: { note, wrong } }: { readonly seed: number; readonly report: Report },
) {
  const random = createRandom(seed ^ 0x2545f491);
  const { rest } = loopback;
  const oneOf = <T>(some: readonly T[]) => some[Math.floor(random() * some.length)];

  const asked: Called[] = [];
  const call = async (what: string, interaction: Interaction, way: Way): Promise<Called> => {
    const takenInAfter = random() * TAKEN_IN_WITHIN_MS;
    let isLost = false;
    const outcome = () => rest.outcomeOf(interaction);
    const one: Called = {
      what: `${what} (${way})`,
      mustBeAnswered: () => !isLost,
      isDone: () => outcome()?.state === 'answered',
      messages: () => outcome()?.messages ?? 0,
      calls: () => loopback.answersTo(interaction).map(tellCall).join(', '),
      last: () => outcome()?.last,
    };
    asked.push(one);
    note(`request: ${way}`);
    const posted = await postBadly(port, interaction, way);
    wrong.push(...posted.wrong.map((line) => `${what}: ${line}`));
    const { got } = posted;
    if (got === 'none' && way === 'and leaves') isLost = true;
    else if (got === 'none' || got.status !== 200) {
      isLost = true;
      wrong.push(`${one.what} got ${told(got)}`);
    } else {
      await sleep(takenInAfter);
      rest.expect(interaction);
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      const query = new URLSearchParams();
      const answer = { method: 'POST', path, query, authorization: undefined, files: [], at: Date.now() };
      const { status } = rest.answer({ ...answer, body: got.body, status: 0 }, '');
      if (status !== 204) wrong.push(`${one.what} got a response that Discord does not take: ${status}`);
    }
    return one;
  };
  const answerBy =
    (way: () => Way): AnswerTo =>
    async (what, interaction) => {
      const one = await call(what, interaction, way());
      await patiently(LONGEST_WAIT_MS, () => one.isDone() || !one.mustBeAnswered());
      return one.last();
    };
  const anyWay = () => oneOf(WAYS) ?? 'whole';
  const ask = (name: string) => commandInteraction(name);
  const question = [{ name: 'question', value: QUESTION }];
  const typing = [{ name: 'article', value: '', focused: true }];
  /** There are no messages at a door: who would write one asks. */
  const interactionOf = (kind: Reading): Interaction => {
    if (kind === 'complete') return autocompleteInteraction('ask', typing);
    if (kind === 'press') return pressInteraction('ask:paragraph:a99.1.0');
    if (kind === 'summary' || kind === 'help') return ask(kind);
    if (kind === 'unknown') return ask('nonsense');
    return commandInteraction('ask', question);
  };
  return {
    asked,
    read: (kind: Reading) => call(kind, interactionOf(kind), anyWay()),
    answerTo: answerBy(anyWay),
    answerToWhole: answerBy(() => 'whole'),
  };
}
