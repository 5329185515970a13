import type { Problem } from '../article/problem.ts';
import type { Config } from '../config.ts';
import { fetchAttachment } from '../fetch/fetch-attachment.ts';
import type { FetchedFile } from '../fetch/fetch-file.ts';
import { fetchLink } from '../fetch/fetch-link.ts';
import type { FetchedBytes, Fetching } from './make-intake.ts';

type FetchingConfig = Pick<Config, 'attachmentHosts' | 'fetchLinks' | 'limits'>;

/**
 * Gets uploads from Discord's hosts and pages from public addresses, within the limits of the settings.
 * @param version of this program, by which it names itself to servers
 */
export function makeFetching(config: FetchingConfig, version: string): Fetching {
  const limits = { bytes: config.limits.file };
  const hosts = config.attachmentHosts.map((host) => (host.includes('://') ? host : `https://${host}`));
  return {
    upload: async (file, most = limits.bytes) =>
      bytesOf(await fetchAttachment(file, { hosts, limits: { bytes: most }, version })),
    link: async (url) => {
      const fetched = await fetchLink(url, { enabled: config.fetchLinks, limits, version });
      return bytesOf(fetched, fetched.kind === 'fetched' ? fetched.finalUrl : undefined);
    },
  };
}

function bytesOf(fetched: FetchedFile | Problem<string>, source?: string): FetchedBytes | Problem<string> {
  if (fetched.kind === 'problem') return fetched;
  const { bytes, name, contentType } = fetched;
  return {
    kind: 'bytes',
    bytes,
    name,
    ...(contentType !== '' && { contentType }),
    ...(source !== undefined && { source }),
  };
}
