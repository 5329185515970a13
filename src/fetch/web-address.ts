import { badAddress, type FetchProblem } from './problems.ts';

/** Below it, only these: a page is never on the port of a mail server. */
const LOWEST_FREE_PORT = 1024;
const WEB_PORTS: ReadonlySet<number> = new Set([80, 443]);

/**
 * The address as one that may be asked for: http or https, no name or password, a port of the web.
 * @example readAddress('HTTP://example.com#part') // URL http://example.com/
 */
export function readAddress(link: string, base?: URL): URL | FetchProblem {
  if (!URL.canParse(link, base?.href)) return badAddress('something else');
  const url = new URL(link, base);
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!/^https?:$/.test(url.protocol)) return badAddress(`a link that begins with ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return badAddress('a name or password in it');
  if (port < LOWEST_FREE_PORT && !WEB_PORTS.has(port)) return badAddress(`port ${port}`);
  url.hash = '';
  return url;
}
