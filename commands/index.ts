import { UserError } from '../src/errors.ts';
import { renderBroken, renderError } from '../src/reply/render-error.ts';
import { addMessage } from './articles/add.ts';
import { articles } from './articles/articles.ts';
import { ask } from './ask.ts';
import type {
  App,
  Asked,
  AutocompleteRequest,
  Choice,
  Command,
  MessageReply,
  Press,
  Progress,
  Reply,
  Request,
  Submission,
} from './command.ts';
import { compare } from './compare.ts';
import { partsOf } from './custom-id.ts';
import { help } from './help.ts';
import { doingOf, holdBack } from './hold.ts';
import {
  answersMentions,
  fitReply,
  hidesAnswers,
  keepLocale,
  knownLocale,
  putInForce,
  takeLocale,
} from './in-force.ts';
import { insights } from './insights/insights.ts';
import { quote } from './quote.ts';
import { settings as settingsCommand } from './settings/settings.ts';
import { summary } from './summary.ts';
import { verify, verifyMessage } from './verify.ts';

/** Every command there is, in the order of `/help`. */
export const commands: readonly Command[] = [
  ask,
  summary,
  quote,
  verify,
  compare,
  help,
  articles,
  insights,
  settingsCommand,
  verifyMessage,
  addMessage,
];

/** Where nobody watches how work gets on. */
const UNWATCHED: Progress = () => undefined;

/**
 * Answers a request, from whatever door, as the server has set it. What the person can mend, an unknown command among
 * it, is a reply to them alone; anything else is thrown.
 *
 * @example await handleRequest({ command: 'ask', options: { question }, locale: 'zh-TW', place: {}, mayManage: false }, app)
 */
export async function handleRequest(request: Request, app: App, progress = UNWATCHED): Promise<Reply> {
  const { asked, settings } = await putInForce(request, app);
  return orRefusal(asked, async () => {
    const command = findCommand(asked.command);
    if (command === undefined) throw new UserError('command-unknown', { found: asked.command });
    const held = holdBack(doingOf(command), { asked, settings }, app);
    if (held !== undefined && held !== 'silence') return held;
    return fitReply(await command.handle(asked, app, progress), command, settings);
  });
}

/**
 * Answers a message that mentions the bot, answers it or was written to it; `undefined` where nothing is to be said:
 * mentions are not answered there, or somebody was told already that they ask too much.
 */
export async function handleMessage(message: Request, app: App): Promise<Reply | undefined> {
  const { asked, settings } = await putInForce({ ...message, spoken: true }, app);
  if (!answersMentions(asked, settings)) return undefined;
  const command = findCommand(asked.command);
  const held = holdBack(command === undefined ? 'press' : doingOf(command), { asked, settings }, app);
  if (held !== undefined) return held === 'silence' ? undefined : held;
  const { cooldown: _, ...counted } = app;
  return keepLocale(await handleRequest(asked, counted), asked.locale);
}

/** Answers a button or a list, in the same way. One of another version of the bot is refused as outdated. */
export async function handlePress(given: Press, app: App, progress = UNWATCHED): Promise<Reply> {
  const { press, kept } = takeLocale(given);
  const { asked, settings } = await putInForce(press, app);
  return orRefusal(asked, async () => {
    const handle = findCommand(partsOf(asked.id).command)?.press;
    if (handle === undefined) throw new UserError('control-unknown');
    const held = holdBack('press', { asked, settings }, app);
    if (held !== undefined && held !== 'silence') return held;
    const reply = await handle(asked, app, progress);
    return kept === undefined ? reply : keepLocale(reply, kept);
  });
}

/** Answers a form, in the same way. */
export async function handleSubmission(
  submission: Submission,
  app: App,
  progress = UNWATCHED,
): Promise<Reply> {
  const { asked } = await putInForce(submission, app);
  return orRefusal(asked, async () => {
    const handle = findCommand(partsOf(asked.id).command)?.submit;
    if (handle === undefined) throw new UserError('control-unknown');
    return handle(asked, app, progress);
  });
}

/** Choices for an option being typed; none for a command or an option that offers none, or to whoever types too much. */
export async function completeRequest(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const complete = findCommand(request.command)?.complete;
  if (complete === undefined) return [];
  const { asked, settings } = await putInForce(request, app);
  if (holdBack('type', { asked, settings }, app) !== undefined) return [];
  return complete(asked, app);
}

/** Whether a late reply to a request is for the asker alone. */
export function hidesReply(request: Request, app: App): boolean {
  const command = findCommand(request.command);
  if (request.options['hide'] === true || command?.hides?.(request) === true) return true;
  return command?.answers === true && hidesAnswers(request, app);
}

/** Whether what follows a button takes the place of its message: Discord wants to know before it is there. */
export function replacesMessage(given: Press): boolean {
  const { press } = takeLocale(given);
  return findCommand(partsOf(press.id).command)?.replaces?.(press) === true;
}

/** What is said after a surprise, to the asker alone, as far as known in the server's language; `id` finds it in the log. */
export function apologise(id: string, asked: Asked | Press, app: App): MessageReply {
  return { kind: 'message', body: renderBroken(id, knownLocale(asked, app)), visibility: 'asker' };
}

async function orRefusal({ locale }: Asked, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failure = error.code === 'storage-failed' ? error.facts['reason'] : undefined;
    const outcome = {
      kind: 'refused',
      reason: error.code,
      ...(failure !== undefined && { failure: String(failure) }),
    } as const;
    return { kind: 'message', body: renderError(error, locale), visibility: 'asker', outcome };
  }
}

function findCommand(name: string): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}
