import type { IncomingMessage } from 'node:http';
import { badAnswer, badStatus, type FetchProblem, tooManyRedirects, tooSlow, wrongType } from './problems.ts';
import { findAddresses, type IsAllowed, type Resolve, resolveHost } from './public-address.ts';
import { readBody } from './read-body.ts';
import { requestPage } from './request.ts';
import { nameResponse } from './response-name.ts';
import { readAddress } from './web-address.ts';

export interface FetchLimits {
  /** Of the body, as sent and as unpacked. */
  readonly bytes: number;
  /** From the first look-up of a name to the last byte. */
  readonly milliseconds: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { bytes: 8 * 1024 * 1024, milliseconds: 15_000, redirects: 5 };

export interface FetchedFile {
  readonly kind: 'fetched';
  readonly bytes: Uint8Array;
  /** As sent; empty where the server says nothing. */
  readonly contentType: string;
  /** Where the last redirect led. */
  readonly finalUrl: string;
  readonly name: string;
}

export interface FileOptions {
  readonly limits?: Partial<FetchLimits> | undefined;
  readonly version: string;
  readonly resolve?: Resolve;
  readonly isAllowed: IsAllowed;
  /** Whether a file is worth reading, by its media type and its name. */
  readonly accepts: (contentType: string, name: string) => boolean;
}

/** Fetches a file, through redirects, within limits, from allowed addresses alone. */
export async function fetchFile(url: URL, options: FileOptions): Promise<FetchedFile | FetchProblem> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<FetchProblem>((resolve) => {
    timer = setTimeout(() => {
      resolve(tooSlow(limits.milliseconds));
      stop.abort();
    }, limits.milliseconds);
  });
  try {
    return await Promise.race([late, follow(url, { ...options, limits, signal: stop.signal })]);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

type Within = FileOptions & { readonly limits: FetchLimits; readonly signal: AbortSignal };

async function follow(start: URL, within: Within): Promise<FetchedFile | FetchProblem> {
  const { limits, signal, version, isAllowed, resolve = resolveHost } = within;
  let url = start;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const found = await findAddresses(url.hostname, { resolve, isAllowed });
    if (found.kind === 'problem') return found;
    const { addresses } = found;
    const response = await requestPage({ url, addresses, signal, userAgent: `Yuanwen/${version}` });
    if ('kind' in response) return response;
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
      response.destroy();
      const next = readAddress(location, url);
      if (!(next instanceof URL)) return next;
      url = next;
      continue;
    }
    if (status !== 200) {
      response.destroy();
      return status < 200 ? badAnswer(`status ${status}`) : badStatus(status);
    }
    return receive(url, response, within);
  }
  return tooManyRedirects(limits.redirects);
}

async function receive(
  url: URL,
  response: IncomingMessage,
  { accepts, limits }: Within,
): Promise<FetchedFile | FetchProblem> {
  const contentType = response.headers['content-type'] ?? '';
  const name = nameResponse(url, response.headers['content-disposition']);
  if (!accepts(contentType, name)) {
    response.destroy();
    return wrongType(contentType.slice(0, 100) || 'something of no stated kind');
  }
  const body = await readBody(response, limits.bytes);
  return body.kind === 'problem'
    ? body
    : { kind: 'fetched', bytes: body.bytes, contentType, finalUrl: url.href, name };
}
