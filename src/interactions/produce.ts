import type { App, Press, Progress, Reply, Request, Submission } from '../../commands/command.ts';
import { partsOf } from '../../commands/custom-id.ts';
import { newErrorId } from '../errors.ts';
import type { Handlers } from './handlers.ts';
import type { Log } from './log.ts';

/** Anything that is answered with a reply. */
export type Call =
  | { readonly kind: 'command'; readonly request: Request }
  | { readonly kind: 'press'; readonly press: Press }
  | { readonly kind: 'submission'; readonly submission: Submission };

/** What producing a reply takes. */
export interface Producing {
  readonly handlers: Handlers;
  readonly app: App;
  readonly log: Log;
}

/** The reply to a call; an apology where the command fails, so it never rejects. */
export async function produce(
  call: Call,
  { handlers, app, log }: Producing,
  progress?: Progress,
): Promise<Reply> {
  return orApology(call, { handlers, app, log }, async () => {
    if (call.kind === 'command') return handlers.handleRequest(call.request, app, progress);
    if (call.kind === 'press') return handlers.handlePress(call.press, app, progress);
    return handlers.handleSubmission(call.submission, app, progress);
  });
}

/** The same for a message; `undefined` where nothing is to be said to it. */
export async function produceForMessage(
  request: Request,
  { handlers, app, log }: Producing,
): Promise<Reply | undefined> {
  return orApology({ kind: 'command', request }, { handlers, app, log }, () =>
    handlers.handleMessage(request, app),
  );
}

async function orApology<R extends Reply | undefined>(
  call: Call,
  { handlers, app, log }: Producing,
  work: () => Promise<R>,
): Promise<R | Reply> {
  try {
    return await work();
  } catch (error) {
    const id = newErrorId();
    const trace = traceWithoutWords(error, wordsIn(call));
    log.error({ errorId: id, command: commandOf(call), trace }, 'A command failed');
    return handlers.apologise(id, askedOf(call), app);
  }
}

/** The name of the command that a call is about. */
export function commandOf(call: Call): string {
  if (call.kind === 'command') return call.request.command;
  return partsOf(call.kind === 'press' ? call.press.id : call.submission.id).command;
}

export function askedOf(call: Call): Request | Press | Submission {
  if (call.kind === 'command') return call.request;
  return call.kind === 'press' ? call.press : call.submission;
}

function wordsIn(call: Call): readonly unknown[] {
  if (call.kind === 'press') {
    const { heading = '', values } = call.press;
    // Above an answer stands the question, behind a word for it.
    return [...values, heading, heading.replace(/^\S{1,3}[:：]\s*/u, '')];
  }
  if (call.kind === 'submission') return Object.values(call.submission.fields);
  const { options, target } = call.request;
  return [...Object.values(options), target?.content, ...(target?.embedded ?? [])];
}

/** An exception's trace with the asker's words taken out: they are not for the log. */
export function traceWithoutWords(error: unknown, words: readonly unknown[]): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return words
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .reduce((kept, value) => kept.replaceAll(value, '…'), trace);
}
