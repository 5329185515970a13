import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** What a request to Discord failed of, by what is to be done about it. */
export type Failure =
  /** Discord has an answer to this interaction already: an earlier try got through. */
  | 'acknowledged'
  /** The interaction, its token or the message is gone. */
  | 'expired'
  /** Discord will not have this body; nothing of it was shown. */
  | 'refused'
  /** Not allowed to speak there. */
  | 'forbidden'
  /** Rate limits, faults of the server, broken connections: beyond the library's own retries. */
  | 'unavailable';

/** Sorts an error of discord.js's REST client. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof DiscordAPIError)) return 'unavailable';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'acknowledged';
  if (error.status === 404 || error.status === 401) return 'expired';
  if (error.status === 403) return 'forbidden';
  return error.status === 400 ? 'refused' : 'unavailable';
}

/** Whether something in a message, or speaking there at all, takes a permission that the bot was not given. */
export function lacksPermission(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingPermissions;
}

/** What may be logged of such an error: not its address, which holds a token, nor its body, which quotes. */
export function factsOf(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    return { failure: failureOf(error), status: error.status, code: error.code, reason: error.message };
  }
  if (error instanceof HTTPError) return { failure: failureOf(error), status: error.status };
  // Of an answer that is no JSON, Node quotes the beginning.
  const quotes = error instanceof SyntaxError;
  const reason = error instanceof Error && !quotes ? error.message : quotes ? error.name : String(error);
  return { failure: failureOf(error), reason };
}
