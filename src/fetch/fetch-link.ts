import { type FetchedFile, type FetchLimits, fetchFile } from './fetch-file.ts';
import { isReadable } from './media-type.ts';
import { type FetchProblem, linksOff } from './problems.ts';
import { type IsAllowed, isPublic, type Resolve } from './public-address.ts';
import { readAddress } from './web-address.ts';

export interface LinkOptions {
  /** False: links are refused. By default true. */
  readonly enabled?: boolean;
  readonly limits?: Partial<FetchLimits>;
  /** Of this program, for the name it goes by. */
  readonly version: string;
  /** By default the system's. */
  readonly resolve?: Resolve;
  /** Which addresses may be connected to: by default those of the public internet. */
  readonly isAllowed?: IsAllowed;
}

/**
 * Fetches what a person gave a link to. The address that is connected to is checked, at every redirect anew; nothing
 * is sent but the address and the name of this program.
 *
 * @example await fetchLink('https://example.com/a.html', { version: '1.0.0' }) // { kind: 'fetched', bytes, … }
 */
export async function fetchLink(link: string, options: LinkOptions): Promise<FetchedFile | FetchProblem> {
  const { enabled = true, isAllowed = isPublic, ...rest } = options;
  if (!enabled) return linksOff();
  const url = readAddress(link.trim());
  return url instanceof URL ? fetchFile(url, { ...rest, isAllowed, accepts: isReadable }) : url;
}
