import type { Choice, Reply } from '../../commands/command.ts';
import { writeMessage } from '../../commands/controls/ballot.ts';
import { idOf } from '../../commands/custom-id.ts';
import { commands, completeRequest } from '../../commands/index.ts';
import { keyOf, writeKey } from '../../commands/passage-key.ts';
import { UserError } from '../../src/errors.ts';
import { readInteraction } from '../../src/interactions/request.ts';
import { conference } from '../commands/app.ts';
import { type ManagedApp, makeManagedApp } from '../commands/managed-app.ts';
import type { Asker, Made, Row } from './table.ts';

export type Data = Readonly<Record<string, unknown>> & {
  /** Of the id of a button or a form, what stands behind its action. */
  readonly details?: readonly string[];
  /** Of a form. */
  readonly fields?: Readonly<Record<string, string>>;
};

const SERVER = '10';
/** Of now: answers take votes for some days. */
const MESSAGE = String(BigInt(Date.now() - 1_420_070_400_000) << 22n);
/** Stands in the server's article alone. */
export const SECRET = '四十艘';

/** As Discord tells who asks. */
const ASKING: Readonly<Record<Asker, object>> = {
  member: { guild_id: SERVER, member: { user: { id: '2' }, permissions: '0' } },
  manager: { guild_id: SERVER, member: { user: { id: '1' }, permissions: '32' } },
  otherServer: { guild_id: '99', member: { user: { id: '3' }, permissions: '8' } },
  direct: { user: { id: '1' } },
  // In the server, by its manager even: but the app is theirs alone, and the server never added it.
  userInstalled: {
    guild_id: SERVER,
    member: { user: { id: '1' }, permissions: '32' },
    authorizing_integration_owners: { 1: '1' },
  },
};

export type Kind = 'command' | 'button' | 'form';
const TYPES = { command: 2, button: 3, form: 5 } as const;

export interface Cell {
  /** `ok`, or the code of the refusal. */
  readonly outcome: string;
  readonly reply?: Reply;
  /** Whether anything of the server's library is another than before. */
  readonly touched: boolean;
}

/** A server with an article and a draft, and what comes of a request there. */
export async function ask(kind: Kind, name: string, row: Row, asker: Asker): Promise<Cell> {
  const app = await makeManagedApp({ corpus: [conference] });
  const made = await prepare(app);
  const before = await stateOf(app, made);
  const incoming = readInteraction(payload(kind, name, row.data(made), asker), '9');
  let cell: Omit<Cell, 'touched'>;
  try {
    cell = { outcome: 'ok', reply: await answer(incoming, app) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    cell = { outcome: error.code };
  }
  return { ...cell, touched: (await stateOf(app, made)) !== before };
}

/** What is offered while an option is typed, before its first letter. `name` is that of the command, then the option’s. */
export async function type(name: string, asker: Asker): Promise<readonly Choice[]> {
  const app = await makeManagedApp({ corpus: [conference] });
  await prepare(app);
  const [command = '', ...path] = name.split(' ');
  const focused = { type: 3, name: path.pop(), value: '', focused: true };
  const options = path.map((inner) => ({ type: 1, name: inner, options: [focused] }));
  const data = { name: command, options: options.length === 0 ? [focused] : options };
  const incoming = readInteraction({ ...asked(asker), type: 4, data }, '9');
  if (incoming.kind !== 'autocomplete') throw new Error('nothing is typed there');
  return completeRequest(incoming.request, app);
}

async function prepare({ library, management: { store } }: ManagedApp): Promise<Made> {
  const text = `港口於1734年開挖。港內可以停泊${SECRET}船。`;
  const content = { title: '港口', text, language: 'zh-Hant', format: 'plain' } as const;
  await store.add(SERVER, content, { user: '1' });
  const draft = await store.saveDraft(SERVER, {
    user: '1',
    content: { ...content, text: `${text}又一句。` },
  });
  const [head] = (await library.articles({ guild: SERVER })).filter(({ id }) => id === 'a1');
  return {
    draft: draft.id,
    sentence: writeKey({ article: 'a1', version: head?.version ?? '1', sentence: 1 }),
    corpusArticle: keyOf(conference.id),
    message: writeMessage(MESSAGE),
  };
}

async function stateOf({ management: { store } }: ManagedApp, { draft }: Made): Promise<string> {
  return JSON.stringify([
    await store.revision(SERVER),
    await store.readDraft(SERVER, draft),
    await store.settings(SERVER),
  ]);
}

function payload(kind: Kind, name: string, { details = [], fields, ...data }: Data, asker: Asker): object {
  const [command = '', action = ''] = name.split(':');
  const components = Object.entries(fields ?? {}).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
  return {
    ...asked(asker),
    type: TYPES[kind],
    message: { id: MESSAGE, embeds: [{ author: { name: '問：港口何時開挖？' } }] },
    data:
      kind === 'command'
        ? { name: nameOf(name), ...data }
        : { custom_id: idOf(command, action, ...details), components, ...data },
  };
}

function asked(asker: Asker): object {
  return { id: '1', token: 't', channel_id: '20', locale: 'zh-TW', ...ASKING[asker] };
}

/** Without its subcommand; commands of menus have names with spaces. */
function nameOf(name: string): string {
  return commands.some(({ data }) => data.name === name) ? name : (name.split(' ')[0] ?? '');
}

async function answer(incoming: ReturnType<typeof readInteraction>, app: ManagedApp): Promise<Reply> {
  const find = (name: string) => commands.find(({ data }) => data.name === name);
  const none = () => undefined;
  if (incoming.kind === 'command') {
    const reply = await find(incoming.request.command)?.handle(incoming.request, app, none);
    if (reply !== undefined) return reply;
  } else if (incoming.kind === 'press') {
    const reply = await find(incoming.press.id.split(':')[0] ?? '')?.press?.(incoming.press, app, none);
    if (reply !== undefined) return reply;
  } else if (incoming.kind === 'submission') {
    const { submission } = incoming;
    const reply = await find(submission.id.split(':')[0] ?? '')?.submit?.(submission, app, none);
    if (reply !== undefined) return reply;
  }
  throw new Error('nobody answers that');
}
