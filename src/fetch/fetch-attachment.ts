import { FETCH_LIMITS, type FetchedFile, type FetchLimits, fetchFile } from './fetch-file.ts';
import { badAddress, type FetchProblem, tooLarge } from './problems.ts';
import type { Resolve } from './public-address.ts';

/** Where Discord keeps what people attach. */
const ATTACHMENT_HOSTS: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export interface Attachment {
  readonly url: string;
  /** Bytes, as Discord says. */
  readonly size: number;
  readonly name: string;
}

export interface AttachmentOptions {
  /** Origins, as `https://cdn.discordapp.com`; by default Discord's own. */
  readonly hosts?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  readonly version: string;
  readonly resolve?: Resolve;
}

/**
 * Fetches a file that was attached to a message, from the operator's list of hosts and nowhere else. Their addresses
 * are not checked, since a Discord-compatible server may well stand in a network of one's own.
 *
 * @example await fetchAttachment({ url, size: 1024, name: '报道.pdf' }, { version: '1.0.0' })
 */
export async function fetchAttachment(
  { url: written, size, name }: Attachment,
  { hosts = ATTACHMENT_HOSTS, limits, ...rest }: AttachmentOptions,
): Promise<FetchedFile | FetchProblem> {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const own = url !== undefined && url.username === '' && url.password === '';
  if (!own || !hosts.some((host) => URL.canParse(host) && new URL(host).origin === url.origin))
    return badAddress(url === undefined ? 'something else' : `a file on ${url.host}`);
  const { bytes: most } = { ...FETCH_LIMITS, ...limits };
  if (size > most) return tooLarge(most);
  const file = await fetchFile(url, {
    ...rest,
    limits: { ...limits, redirects: 0 },
    isAllowed: () => true,
    accepts: () => true,
  });
  return file.kind === 'fetched' ? { ...file, name } : file;
}
