import { setTimeout as sleep } from 'node:timers/promises';
import { wordsOf } from '../../../src/reply/words/words.ts';
import type { Sent } from '../loopback/gateway.ts';
import {
  autocompleteInteraction,
  BOT,
  commandInteraction,
  directMessage,
  formInteraction,
  message,
  pressInteraction,
} from '../loopback/payloads.ts';
import type { Call, Json } from '../loopback/rest.ts';
import type { Reading } from './plan.ts';
import type { Stage } from './stage.ts';

/** What was asked, and how it got there. */
export interface Asked {
  readonly what: string;
  readonly sent: Sent;
  readonly isAnswered: () => boolean;
  /** Messages that came of it. */
  readonly messages: () => number;
  /** The calls about it, for whoever looks into it. */
  readonly calls: () => string;
}

/** What a library must hold in the end; of what was never acknowledged, nothing is known. */
export type Expected = Map<string, 'there' | 'gone' | 'unknown'>;

const MANAGER = { member: { user: { id: '7' }, permissions: '32' } };
const QUESTION = '製造業大會在哪裡開幕？';
const LONGEST_WAIT_MS = 4000;

type Interaction = ReturnType<typeof commandInteraction> | ReturnType<typeof pressInteraction>;

/** People at a Discord: what they ask, and what they bring. */
export function createPeople({ loopback }: Stage) {
  const asked: Asked[] = [];
  const expected: Expected = new Map();
  const { gateway, rest } = loopback;

  const whenConnected = async () => {
    while (!gateway.hasSession) await sleep(5);
  };
  const interact = async (what: string, interaction: Interaction): Promise<Asked> => {
    await whenConnected();
    rest.expect(interaction);
    const sent = gateway.dispatch('INTERACTION_CREATE', interaction);
    const one = {
      what,
      sent,
      isAnswered: () => rest.outcomeOf(interaction)?.state === 'answered',
      messages: () => rest.outcomeOf(interaction)?.messages ?? 0,
      calls: () => loopback.answersTo(interaction).map(tellCall).join(', '),
    };
    asked.push(one);
    return one;
  };
  const speak = async (what: string, payload: { readonly id: string }) => {
    await whenConnected();
    const said = () => rest.messages.filter(({ body }) => body.nonce === payload.id).length;
    const sent = gateway.dispatch('MESSAGE_CREATE', payload);
    asked.push({ what, sent, isAnswered: () => said() > 0, messages: said, calls: () => '' });
  };
  /** The answer, or nothing where it does not come. */
  const answerTo = async (what: string, interaction: Interaction): Promise<Json> => {
    const one = await interact(what, interaction);
    const end = performance.now() + LONGEST_WAIT_MS;
    while (!one.isAnswered() && !one.sent.lost() && performance.now() < end) await sleep(5);
    return rest.outcomeOf(interaction)?.last;
  };

  const read: Readonly<Record<Reading, () => Promise<unknown>>> = {
    ask: () => interact('ask', commandInteraction('ask', [{ name: 'question', value: QUESTION }])),
    mention: () => speak('mention', message(`<@${BOT}> ${QUESTION}`)),
    direct: () => speak('direct', directMessage(QUESTION)),
    summary: () => interact('summary', commandInteraction('summary')),
    complete: () =>
      interact('complete', autocompleteInteraction('ask', [{ name: 'article', value: '', focused: true }])),
    help: () => interact('help', commandInteraction('help')),
    unknown: () => interact('unknown', commandInteraction('nonsense')),
    press: () => interact('press', pressInteraction('ask:paragraph:a99.1.0')),
  };

  /** Brings an article, keeps it, and then renames or removes it. */
  const bring = async (n: number): Promise<void> => {
    const title = `港口第${n}篇`;
    const text = `港口${n}號於19${10 + n}年開挖。港內可以停泊${n}十艘船。`;
    const draft = await answerTo(
      'paste',
      formInteraction('articles:pasted', { title, text }, MANAGER) as never,
    );
    const keep = buttonIn(draft, 'articles:keep:');
    if (keep === undefined) return;
    const words = wordsOf('zh-CN').library.done;
    expected.set(title, 'unknown');
    const kept = await answerTo('keep', pressInteraction(keep, [], MANAGER));
    if (!says(kept, words.kept(title))) return;
    expected.set(title, 'there');
    if (n % 3 === 0) return;
    const listed = await answerTo(
      'list',
      commandInteraction('articles', [{ type: 1, name: 'list', options: [] }], MANAGER),
    );
    if (n % 3 === 1) {
      const renamed = `${title}改`;
      const options = [
        { type: 3, name: 'article', value: title },
        { type: 3, name: 'title', value: renamed },
      ];
      for (const one of [title, renamed]) expected.set(one, 'unknown');
      const told = await answerTo(
        'rename',
        commandInteraction('articles', [{ type: 1, name: 'rename', options }], MANAGER),
      );
      if (!says(told, words.renamed(title, renamed))) return;
      expected.set(title, 'gone');
      expected.set(renamed, 'there');
      return;
    }
    const id = idIn(listed, title);
    if (id === undefined) return;
    expected.set(title, 'unknown');
    const told = await answerTo('remove', pressInteraction(`articles:remove:${id}`, [], MANAGER));
    if (says(told, words.removed(title))) expected.set(title, 'gone');
  };

  return { asked, expected, read, bring, answerTo };
}

/** Of an article, as a list of the library tells it: a line each, the id first. */
function idIn(body: Json, title: string): string | undefined {
  const line = String(body?.embeds?.[0]?.description)
    .split('\n')
    .find((one) => one.includes(`${title}`));
  return /`(a\d+)`/.exec(line ?? '')?.[1];
}

function tellCall({ method, path, body, status }: Call): string {
  return `${method} …${path.slice(-9)} ${body?.type ?? ''} ${status}`;
}

export function textIn(body: Json): string {
  return JSON.stringify(body ?? '').replaceAll('**', '');
}

function says(body: Json, words: string): boolean {
  return textIn(body).includes(words.replaceAll('**', ''));
}

function buttonIn(body: Json, id: string): string | undefined {
  return body?.components
    ?.flatMap(({ components }: Json) => components)
    .find((one: Json) => one.custom_id?.startsWith(id))?.custom_id;
}
