import type { Asked, Reply } from '../../commands/command.ts';
import { partsOf } from '../../commands/custom-id.ts';
import type { RefusalReason } from '../errors.ts';
import type { Handlers } from './handlers.ts';

/** How something that somebody did with the bot ended. */
export interface Observation {
  readonly kind: 'command' | 'message' | 'press' | 'submission' | 'completion';
  /** As it is declared; `unknown` for one that is not, so that nothing from outside names a count. */
  readonly command: string;
  /** Until the reply was there, in milliseconds; to bring it to Discord comes after. */
  readonly ms: number;
  /**
   * `found` and `not-found` of the articles; `answered` whatever else is no refusal; `silent` where nothing is to be said
   * to a message; `failed` in surprise.
   */
  readonly outcome: 'found' | 'not-found' | 'answered' | 'refused' | 'form' | 'choices' | 'silent' | 'failed';
  /** The id of the article where what was sought stands. */
  readonly article?: string;
  /** Why it was refused. */
  readonly reason?: RefusalReason;
  /** What the database could not do, where that is why. */
  readonly failure?: string;
  readonly asked: Asked;
  /** What the asker wrote: not to be told without being told to. */
  readonly words: readonly string[];
}

export type Observe = (observation: Observation) => void;

/**
 * The same commands, of whose every use `observe` is told once, whatever door it came by.
 *
 * @example const handlers = observeHandlers(await import('../commands/index.ts'), ({ ms }) => console.log(ms));
 */
export function observeHandlers(handlers: Handlers, observe: Observe): Handlers {
  const declared = new Set(handlers.commands.map(({ data }) => data.name));
  const known = (name: string) => (declared.has(name) ? name : 'unknown');
  const watch = async <T>(use: Use, work: () => Promise<T>, tell: (result: T) => Ending): Promise<T> => {
    const began = performance.now();
    const end = (ending: Ending) =>
      observe({ ...use, command: known(use.command), ms: performance.now() - began, ...ending });
    try {
      const result = await work();
      end(tell(result));
      return result;
    } catch (error) {
      end({ outcome: 'failed' });
      throw error;
    }
  };
  return {
    ...handlers,
    handleRequest: (request, app, progress) =>
      watch(
        {
          kind: 'command',
          command: request.command,
          asked: request,
          words: textsOf([...Object.values(request.options), request.target?.content]),
        },
        () => handlers.handleRequest(request, app, progress),
        endingOf,
      ),
    // The commands answer a message by what they are, not by what is told here: it is told once.
    handleMessage: (message, app) =>
      watch(
        {
          kind: 'message',
          command: message.command,
          asked: message,
          words: textsOf(Object.values(message.options)),
        },
        () => handlers.handleMessage(message, app),
        (reply) => (reply === undefined ? { outcome: 'silent' } : endingOf(reply)),
      ),
    handlePress: (press, app, progress) =>
      watch(
        {
          kind: 'press',
          command: partsOf(press.id).command,
          asked: press,
          words: textsOf([press.heading, ...press.values]),
        },
        () => handlers.handlePress(press, app, progress),
        endingOf,
      ),
    handleSubmission: (submission, app, progress) =>
      watch(
        {
          kind: 'submission',
          command: partsOf(submission.id).command,
          asked: submission,
          words: textsOf(Object.values(submission.fields)),
        },
        () => handlers.handleSubmission(submission, app, progress),
        endingOf,
      ),
    completeRequest: (request, app) =>
      watch(
        {
          kind: 'completion',
          command: request.command,
          asked: request,
          words: textsOf([request.focused.value]),
        },
        () => handlers.completeRequest(request, app),
        () => ({ outcome: 'choices' }),
      ),
  };
}

type Use = Pick<Observation, 'kind' | 'command' | 'asked' | 'words'>;
type Ending = Pick<Observation, 'outcome' | 'article' | 'reason' | 'failure'>;

function endingOf(reply: Reply): Ending {
  if (reply.kind === 'form') return { outcome: 'form' };
  const { kind = 'answered', ...facts } = reply.outcome ?? {};
  return { outcome: kind, ...facts };
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
