import { UserError } from '../src/errors.ts';
import { renderBroken, renderError } from '../src/reply/render-error.ts';
import type { Locale } from '../src/reply/words/words.ts';
import { ask } from './ask.ts';
import type { App, AutocompleteRequest, Choice, Command, Reply, Request } from './command.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { summary } from './summary.ts';

/** Every command there is, in the order of `/help`. */
export const commands: readonly Command[] = [ask, summary, quote, help];

/**
 * Answers a request, from whatever door. What the person can mend, an unknown command among it, is a reply to
 * them alone; anything else is thrown.
 *
 * @example await handleRequest({ command: 'ask', options: { question }, locale: 'zh-TW', place: {} }, app)
 */
export async function handleRequest(request: Request, app: App): Promise<Reply> {
  try {
    const command = findCommand(request.command);
    if (command === undefined) throw new UserError('command-unknown', { found: request.command });
    return await command.handle(request, app);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { body: renderError(error, request.locale), visibility: 'asker' };
  }
}

/** Choices for an option being typed; none for a command or an option that offers none. */
export async function completeRequest(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  return (await findCommand(request.command)?.complete?.(request, app)) ?? [];
}

/** What is said after a surprise, to the asker alone; `id` finds it in the log. */
export function apologise(id: string, locale: Locale): Reply {
  return { body: renderBroken(id, locale), visibility: 'asker' };
}

function findCommand(name: string): Command | undefined {
  return commands.find(({ data }) => data.name === name);
}
