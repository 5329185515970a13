import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { stream } from 'hono/streaming';
import { localeNamed } from '../reply/words/locale.ts';
import type { Bundle } from './bundle.ts';
import { guard } from './guard.ts';
import { PREVIEW } from './identity.ts';
import { type Door, interact, type Taken } from './interact.ts';
import { PAGE_HTML, PICTURES } from './markup.ts';
import { readArticle } from './read-article.ts';
import { CODES } from './refusal.ts';
import { speak } from './speak.ts';
import { UPLOAD_LIMITS } from './uploads.ts';

/** Bytes of a request in JSON: more than any form of Discord's can hold. */
const MOST_JSON = 256 * 1024;
const MOST_NAME = 200;

export interface Serving extends Door {
  /** The name or address that is listened at. */
  readonly host: string;
  readonly bundle: Promise<Bundle>;
}

/** What the preview answers over HTTP: the page, what the page asks for, and what it sends. */
export function createRoutes(serving: Serving): Hono {
  const routes = new Hono();
  const tooLarge = (context: Context) => {
    // What is left of it is not read, so the connection is of no more use.
    context.header('Connection', 'close');
    return context.json({ code: CODES.tooLarge, message: 'Request entity too large' }, 413);
  };
  routes.use(guard(serving.host));
  servePage(routes, serving.bundle);

  routes.get('/api/setup', (context) =>
    context.json({ ...PREVIEW, commands: serving.handlers.commands.map(({ data }) => data) }),
  );
  routes.get('/api/starters', async (context) => {
    const place = { guild: PREVIEW.guild, channel: PREVIEW.channel };
    const locale = localeNamed(context.req.query('locale') ?? '');
    return context.json({ questions: (await serving.app.starters?.(place, { locale })) ?? [] });
  });
  routes.get('/api/articles/:id', async (context) => {
    const article = await readArticle(context.req.param('id'), serving.app);
    return article === undefined ? context.notFound() : context.json(article);
  });

  const json = [
    requireType('application/json'),
    bodyLimit({ maxSize: MOST_JSON, onError: tooLarge }),
  ] as const;
  routes.post('/api/interactions', ...json, async (context) =>
    answer(context, (body) => interact(body, serving)),
  );
  routes.post('/api/messages', ...json, async (context) => answer(context, (body) => speak(body, serving)));

  routes.put(
    '/api/attachments/:name',
    requireType('application/octet-stream'),
    bodyLimit({ maxSize: UPLOAD_LIMITS.bytes, onError: tooLarge }),
    async (context) => {
      const name = context.req
        .param('name')
        .replace(/[\p{Cc}/\\]/gu, '_')
        .slice(-MOST_NAME);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const { id, size } = serving.uploads.add({ name, bytes });
      return context.json({ id, filename: name, size });
    },
  );
  routes.get('/files/:id/:name', (context) => {
    const file = serving.channel.file(context.req.param('id'));
    if (file === undefined) return context.notFound();
    // Never shown, only saved: what is in it is not the page's.
    return context.body(Uint8Array.from(file.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
  });

  routes.notFound((context) => context.json({ code: CODES.general, message: '404: Not Found' }, 404));
  routes.onError((error, context) => {
    serving.log.error({ path: context.req.path, trace: error.stack }, 'The preview failed');
    return context.json({ code: CODES.general, message: '500: Internal Server Error' }, 500);
  });
  return routes;
}

function servePage(routes: Hono, bundle: Promise<Bundle>): void {
  routes.get('/', (context) => context.html(PAGE_HTML));
  routes.get('/page.js', async (context) =>
    context.body((await bundle).script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  routes.get('/page.css', async (context) =>
    context.body((await bundle).style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  for (const [path, picture] of Object.entries(PICTURES)) {
    routes.get(path, (context) => context.body(picture, 200, { 'Content-Type': 'image/svg+xml' }));
  }
}

/** Only what a page elsewhere cannot send without asking first. */
function requireType(type: string) {
  return async (context: Context, next: () => Promise<void>): Promise<Response | undefined> => {
    if (context.req.header('content-type')?.split(';')[0]?.trim() !== type) {
      return context.json({ code: CODES.general, message: `Expected the content type ${type}.` }, 415);
    }
    await next();
    return undefined;
  };
}

/** Events, a line of JSON each, as they come; or the refusal. */
async function answer(context: Context, take: (body: unknown) => Taken): Promise<Response> {
  let body: unknown;
  try {
    body = await context.req.json();
  } catch {
    return context.json({ code: CODES.invalidForm, message: 'The request body contains invalid JSON.' }, 400);
  }
  const taken = take(body);
  if (taken.kind === 'refused') return context.json(taken.refusal, taken.status);
  context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
  return stream(context, (lines) =>
    taken.answer((event) => {
      void lines.write(`${JSON.stringify(event)}\n`);
    }),
  );
}
