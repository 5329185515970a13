import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { badAnswer, type FetchProblem, unreachable } from './problems.ts';
import type { HostAddress } from './public-address.ts';

/** Bytes of all headers of an answer. */
const MOST_HEADERS = 16 * 1024;

export interface Hop {
  readonly url: URL;
  /** The only ones that are connected to. */
  readonly addresses: readonly HostAddress[];
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/**
 * Asks for a page. The connection is made to the given addresses and no other: the name is not resolved again, so
 * that it cannot lead elsewhere in the meantime. No cookies, no credentials, no kept connection.
 */
export function requestPage({
  url,
  addresses,
  userAgent,
  signal,
}: Hop): Promise<IncomingMessage | FetchProblem> {
  const lookup: LookupFunction = (_host, { all }, done) => {
    if (all) done(null, [...addresses]);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  const options: RequestOptions = {
    method: 'GET',
    agent: false,
    lookup,
    maxHeaderSize: MOST_HEADERS,
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf;q=0.9,*/*;q=0.5',
      'accept-language': 'zh,en;q=0.8',
      'accept-encoding': 'gzip, br',
      connection: 'close',
    },
  };
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options);
    request.on('response', resolve);
    request.on('error', (error: NodeJS.ErrnoException) => resolve(explain(error)));
    request.end();
  });
}

function explain(error: NodeJS.ErrnoException): FetchProblem {
  const code = error.code ?? error.name;
  if (code === 'HPE_HEADER_OVERFLOW') return badAnswer(`more than ${MOST_HEADERS / 1024} KiB of headers`);
  return code.startsWith('HPE_') ? badAnswer('something else') : unreachable(code);
}
