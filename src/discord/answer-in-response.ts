import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, InteractionResponseType, REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { fields } from '../interactions/payload.ts';
import type { Ticket } from '../interactions/request.ts';
import { persist } from './persist.ts';
import { type Speaking, speakBy } from './speaking.ts';

/** The first answer to an interaction that came by HTTP: what the response says. */
export interface FirstAnswer {
  readonly body: object;
  /** To be called when the response is out: follow-ups wait for it. */
  readonly sent: () => void;
  /** To be called when it could not be sent. */
  readonly lost: () => void;
}

export interface InResponse {
  /** Answers this interaction: the first answer by the response, all that follows by the API. */
  readonly rest: Speaking;
  readonly first: Promise<FirstAnswer>;
}

/** What the response was made of; one response is all there is. */
interface Given {
  readonly body: object;
  /** Whether it only announces what goes by the API. */
  readonly withFiles: boolean;
  /** Rejects where it could not be sent. */
  readonly done: Promise<void>;
}

/** Discord may hear a follow-up before it has taken in the response that allows it; then it says one of these. */
const NOT_YET: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);
const AGAIN_AFTER_MS = [200, 400, 800, 1600];

/** A client for what follows: the interaction's own token allows it, so it has none of the bot's. */
export function createOpenRest(apiBase: string): Speaking {
  return speakBy(new REST({ api: apiBase }));
}

/**
 * Turns the callback of an interaction into the response to the request that brought it.
 *
 * @example const { rest, first } = answerInResponse(createOpenRest(apiBase), ticket); respond(…, { rest, … }); await first
 */
export function answerInResponse(rest: Speaking, ticket: Ticket): InResponse {
  const callback = Routes.interactionCallback(ticket.id, ticket.token);
  const original = Routes.webhookMessage(ticket.application, ticket.token);
  let give: (answer: FirstAnswer) => void = () => undefined;
  let given: Given | undefined;
  const first = new Promise<FirstAnswer>((resolve) => {
    give = resolve;
  });
  const giveFirst = (body: object, withFiles: boolean): Given => {
    const done = new Promise<void>((resolve, reject) => {
      const answer = withFiles ? announcementOf(fields(body)) : body;
      give({ body: answer, sent: resolve, lost: () => reject(new Error('the connection was closed')) });
    });
    return { body, withFiles, done };
  };
  const patch: Speaking['patch'] = (route, options) => again(() => rest.patch(route, options));
  return {
    first,
    rest: {
      patch,
      postOnce: (route, options) => again(() => rest.postOnce(route, options)),
      post: async (route, options) => {
        if (route !== callback) return again(() => rest.post(route, options));
        const { files = [] } = options ?? {};
        const body = fields(options?.body);
        given ??= giveFirst(body, files.length > 0);
        // A try made again comes of the same; its failure is the one to tell.
        await given.done;
        if (given.withFiles) {
          // Files go by the API, to the place that the response made; so does what is said instead of them.
          const { flags: _, ...data } = fields(body['data']);
          return persist(() => patch(original, { auth: false, body: data, files }));
        }
        if (body !== given.body) throw new Error('the response was given already');
        return undefined;
      },
    },
  };
}

function announcementOf(body: Readonly<Record<string, unknown>>): object {
  if (body['type'] === InteractionResponseType.UpdateMessage)
    return { type: InteractionResponseType.DeferredMessageUpdate };
  const flags = fields(body['data'])['flags'];
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    ...(flags !== undefined && { data: { flags } }),
  };
}

async function again<T>(request: () => Promise<T>): Promise<T> {
  for (const waitMs of AGAIN_AFTER_MS) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof DiscordAPIError && NOT_YET.has(error.code))) throw error;
      await sleep(waitMs);
    }
  }
  return request();
}
