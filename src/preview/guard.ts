import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { MiddlewareHandler } from 'hono';
import { CODES } from './refusal.ts';

/**
 * What the page may do: run its own script and style, and speak to its own server. No script or style within the
 * page, no frame around it, nothing from elsewhere.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cache-Control': 'no-store',
} as const;

/**
 * Keeps pages elsewhere out. The host that a browser names must be one that only this machine can stand behind (a
 * name of someone else's may be pointed here after its page was loaded: DNS rebinding), and a browser that tells
 * where a request comes from must tell this very origin.
 *
 * @param served the name or address that the server was told to listen at
 */
export function guard(served: string): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host');
    if (host === undefined || !isOurs(host, served)) {
      return context.json({ code: CODES.general, message: 'This is not the address of the preview.' }, 421);
    }
    const { origin, site } = {
      origin: context.req.header('origin'),
      site: context.req.header('sec-fetch-site'),
    };
    const opensPage = context.req.method === 'GET' && context.req.path === '/';
    const elsewhere =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && origin !== `http://${host}`);
    if (elsewhere && !opensPage) {
      return context.json({ code: CODES.general, message: 'Only the preview’s own page is answered.' }, 403);
    }
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    return undefined;
  };
}

/** Whether a `Host` header names this machine: in numbers, as `localhost`, or by the name it was told to serve. */
export function isOurs(host: string, served: string): boolean {
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  const address = name.replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || name === served.toLowerCase()) return true;
  if (isLoopback(served)) return isLoopback(address);
  // Beyond loopback the machine has addresses of its own, which no one can rebind, and its own name.
  return isIP(address) !== 0 || name === hostname().toLowerCase();
}

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
