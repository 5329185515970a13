import type { App, AutocompleteRequest, Choice, Command, Reply, Request } from '../../commands/command.ts';
import type { Locale } from '../reply/words/words.ts';

/** What the adapter asks of the commands, as `commands/index.ts` gives it: passed in, so that it knows none. */
export interface Handlers {
  readonly commands: readonly Pick<Command, 'data'>[];
  /** Answers; what a person can mend (an unknown command, too) is a reply already. Throws only in surprise. */
  readonly handleRequest: (request: Request, app: App) => Promise<Reply>;
  readonly completeRequest: (request: AutocompleteRequest, app: App) => Promise<readonly Choice[]>;
  /** What is said after a surprise. `id` finds the log line. */
  readonly apologise: (id: string, locale: Locale) => Reply;
}
