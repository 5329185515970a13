import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../../commands/command.ts';
import { answerInResponse } from '../discord/answer-in-response.ts';
import { callOf } from '../discord/call-of.ts';
import { complete } from '../discord/complete.ts';
import { respond } from '../discord/respond.ts';
import type { Speaking } from '../discord/speaking.ts';
import type { Work } from '../discord/work.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import { fields } from '../interactions/payload.ts';
import { readInteraction } from '../interactions/request.ts';
import type { Freshness } from './freshness.ts';
import type { VerifySignature } from './verify-signature.ts';

/** More than any interaction: a message quoted whole, its attachments and 25 fields. */
const MOST_BYTES = 1024 * 1024;
const PING = 1;
const PONG = 1;

export interface Serving {
  readonly app: App;
  readonly handlers: Handlers;
  readonly log: Log;
  /** For what follows the response. */
  readonly rest: Speaking;
  readonly verify: VerifySignature;
  readonly freshness: Freshness;
  readonly work: Work;
  /** In milliseconds; Discord gives three seconds. */
  readonly deferAfterMs: number;
  /** How long a try of what follows may hang, in milliseconds. */
  readonly callbackTryMs: number;
}

type Env = { Bindings: HttpBindings };

/** `POST /interactions`, and nothing else. */
export function createRoutes(serving: Serving): Hono<Env> {
  const routes = new Hono<Env>();
  const { log } = serving;
  const tooLarge = (context: Context) => {
    // What is left of it is not read, so the connection is of no more use.
    context.header('Connection', 'close');
    return context.json({ error: 'Request entity too large' }, 413);
  };
  routes.post('/interactions', bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }), async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const timestamp = context.req.header('x-signature-timestamp');
    const signature = context.req.header('x-signature-ed25519');
    if (!serving.verify({ signature, timestamp, body }))
      return context.json({ error: 'invalid request signature' }, 401);
    if (!serving.freshness.isOfNow(timestamp ?? ''))
      return context.json({ error: 'the timestamp is too far from now' }, 401);
    const payload = read(body);
    if (payload === undefined) return context.json({ error: 'the body is no JSON' }, 400);
    if (fields(payload)['type'] === PING) return context.json({ type: PONG });
    return answer(payload, context, serving);
  });
  routes.notFound((context) => context.json({ error: 'not found' }, 404));
  routes.onError((error, context) => {
    const { incoming } = context.env;
    if (incoming.destroyed && !incoming.complete) {
      // Whoever reaches the door can break off, as often as they like: no error of ours, and no trace to fill the log.
      log.warn({}, 'A request over HTTP broke off');
      return context.json({ error: 'the body is not whole' }, 400);
    }
    log.error({ trace: error.stack }, 'An interaction over HTTP failed');
    return context.json({ error: 'internal server error' }, 500);
  });
  return routes;
}

function read(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

async function answer(payload: unknown, context: Context<Env>, serving: Serving): Promise<Response> {
  const { log, freshness, work } = serving;
  const incoming = readInteraction(payload, '');
  if (incoming.kind === 'unanswerable') {
    log.warn({ type: incoming.type }, 'An interaction cannot be answered');
    return context.json({ error: 'no interaction that can be answered' }, 400);
  }
  if (!freshness.isNew(incoming.ticket.id)) return context.json({ error: 'answered before' }, 409);
  const { rest, first } = answerInResponse(serving.rest, incoming.ticket);
  const answering = { ...serving, rest };
  const done =
    incoming.kind === 'autocomplete'
      ? complete(incoming.ticket, incoming.request, answering)
      : respond({ ...incoming, ...callOf(incoming) }, answering);
  work.add(done);
  const given = await Promise.race([first, done.then(() => undefined)]);
  if (given === undefined) return context.json({ error: 'internal server error' }, 500);
  const { outgoing } = context.env;
  // Whichever comes first.
  outgoing.once('finish', given.sent);
  outgoing.once('close', given.lost);
  if (outgoing.destroyed) given.lost();
  return context.json(given.body);
}
