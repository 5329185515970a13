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
} from '../../commands/command.ts';

/** What a door asks of the commands, as `commands/index.ts` gives it: passed in, so that it knows none. */
export interface Handlers {
  readonly commands: readonly Pick<Command, 'data'>[];
  /** Answers; what a person can mend (an unknown command, too) is a reply already. Throws only in surprise. */
  readonly handleRequest: (request: Request, app: App, progress?: Progress) => Promise<Reply>;
  /** Answers a message that was meant for the bot; `undefined` where nothing is to be said to it. */
  readonly handleMessage: (message: Request, app: App) => Promise<Reply | undefined>;
  readonly handlePress: (press: Press, app: App, progress?: Progress) => Promise<Reply>;
  readonly handleSubmission: (submission: Submission, app: App, progress?: Progress) => Promise<Reply>;
  readonly completeRequest: (request: AutocompleteRequest, app: App) => Promise<readonly Choice[]>;
  /** Whether a late reply to a request is for the asker alone. */
  readonly hidesReply: (request: Request, app: App) => boolean;
  /** Whether what follows a button takes the place of the message that it is under. */
  readonly replacesMessage: (press: Press) => boolean;
  /** What is said after a surprise to whoever asked, in the language that they are answered in. `id` finds the log line. */
  readonly apologise: (id: string, asked: Asked | Press, app: App) => MessageReply;
}
