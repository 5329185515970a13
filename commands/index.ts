import { UserError } from '../src/errors.ts';
import { renderBroken, renderError } from '../src/reply/render-error.ts';
import type { Locale } from '../src/reply/words/words.ts';
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
import { insights } from './insights/insights.ts';
import { quote } from './quote.ts';
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
  verifyMessage,
  addMessage,
];

/** Where nobody watches how work gets on. */
const UNWATCHED: Progress = () => undefined;

/**
 * Answers a request, from whatever door. What the person can mend, an unknown command among it, is a reply to
 * them alone; anything else is thrown.
 *
 * @example await handleRequest({ command: 'ask', options: { question }, locale: 'zh-TW', place: {}, mayManage: false }, app)
 */
export async function handleRequest(request: Request, app: App, progress = UNWATCHED): Promise<Reply> {
  return orRefusal(request, async () => {
    const command = findCommand(request.command);
    if (command === undefined) throw new UserError('command-unknown', { found: request.command });
    return command.handle(request, app, progress);
  });
}

/** Answers a button or a list, in the same way. One of another version of the bot is refused as outdated. */
export async function handlePress(press: Press, app: App, progress = UNWATCHED): Promise<Reply> {
  return orRefusal(press, async () => {
    const handle = findCommand(partsOf(press.id).command)?.press;
    if (handle === undefined) throw new UserError('control-unknown');
    return handle(press, app, progress);
  });
}

/** Answers a form, in the same way. */
export async function handleSubmission(
  submission: Submission,
  app: App,
  progress = UNWATCHED,
): Promise<Reply> {
  return orRefusal(submission, async () => {
    const handle = findCommand(partsOf(submission.id).command)?.submit;
    if (handle === undefined) throw new UserError('control-unknown');
    return handle(submission, app, progress);
  });
}

/** Choices for an option being typed; none for a command or an option that offers none. */
export async function completeRequest(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  return (await findCommand(request.command)?.complete?.(request, app)) ?? [];
}

/** Whether a late reply to a request is for the asker alone. */
export function hidesReply(request: Request): boolean {
  return request.options['hide'] === true || findCommand(request.command)?.hides?.(request) === true;
}

/** What is said after a surprise, to the asker alone; `id` finds it in the log. */
export function apologise(id: string, locale: Locale): MessageReply {
  return { kind: 'message', body: renderBroken(id, locale), visibility: 'asker' };
}

async function orRefusal({ locale }: Asked, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'message', body: renderError(error, locale), visibility: 'asker' };
  }
}

function findCommand(name: string): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}
