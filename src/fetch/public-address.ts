import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type FetchProblem, privateAddress, unreachable } from './problems.ts';

export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name. Rejects where there is none. */
export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

/** Which addresses may be connected to. */
export type IsAllowed = (address: string) => boolean;

/** All that is given out of IPv6 (IANA); beside it lie old ways to write IPv4 addresses, as `::7f00:1`. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/** As the system resolves names, its hosts file included. */
export const resolveHost: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/**
 * What an address is for, by the registries of special-purpose addresses (RFC 6890): `unicast` is the public
 * internet. All that leads somewhere else by a detour is named too: IPv4 in IPv6, NAT64, 6to4, Teredo.
 *
 * @example rangeOf('::ffff:10.0.0.1') // 'ipv4Mapped'
 */
export function rangeOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return 'unknown';
  const parsed = ipaddr.parse(plain);
  const range = parsed.range();
  return range === 'unicast' && parsed.kind() === 'ipv6' && !parsed.match(GLOBAL) ? 'reserved' : range;
}

export const isPublic: IsAllowed = (address) => rangeOf(address) === 'unicast';

/**
 * The addresses of a host that may be connected to. A name that leads to allowed and other addresses gives the
 * allowed ones alone.
 */
export async function findAddresses(
  host: string,
  { resolve, isAllowed }: { readonly resolve: Resolve; readonly isAllowed: IsAllowed },
): Promise<{ readonly kind: 'addresses'; readonly addresses: readonly HostAddress[] } | FetchProblem> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  let all: readonly HostAddress[];
  try {
    all = family > 0 ? [{ address: literal, family }] : await resolve(host);
  } catch (error) {
    return unreachable(error instanceof Error && 'code' in error ? String(error.code) : 'no such name');
  }
  const [first] = all;
  if (first === undefined) return unreachable('no such name');
  const addresses = all.filter(({ address }) => isAllowed(address));
  return addresses.length === 0 ? privateAddress(rangeOf(first.address)) : { kind: 'addresses', addresses };
}
