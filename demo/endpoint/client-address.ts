import { isIPv4, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Whom the rate limit counts. The address is held in memory for a minute, and nowhere else. */

/** The eight groups of an IPv6 address, as numbers. */
const groupsOf = (address: string): number[] => {
  // The URL parser knows all spellings, those with dots included.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head, tail] = plain.split('::').map((part) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => parseInt(group, 16)),
  );
  const zeros = 8 - (head?.length ?? 0) - (tail?.length ?? 0);
  return [...(head ?? []), ...Array.from({ length: zeros }, () => 0), ...(tail ?? [])];
};

/** IPv4 in the form of IPv6 (RFC 4291, 2.5.5.2). */
const mappedIPv4 = (groups: readonly number[]): string | undefined => {
  const [high = 0, low = 0] = groups.slice(6);
  const isMapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : undefined;
};

/**
 * The key under which a client is counted: an IPv4 address, or the /64 network of an IPv6 address, since one
 * household or server has all of that.
 * @param address - may have brackets, a zone or a port, as proxies write it.
 * @returns nothing for what is no IP address.
 */
export const addressKey = (address: string): string | undefined => {
  const plain = address
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return undefined;
  const groups = groupsOf(plain);
  return (
    mappedIPv4(groups) ??
    groups
      .slice(0, 4)
      .map((group) => group.toString(16))
      .join(':')
  );
};

/**
 * Finds whom to count.
 * @param trustProxy - believe the last hop of `X-Forwarded-For`, which the proxy in front wrote itself. The
 *   hops before it are whatever the client claims. Where the last one is no address, the proxy is counted.
 */
export const clientKey = (c: Context, trustProxy: boolean): string => {
  const hop = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1) : undefined;
  return addressKey(hop ?? '') ?? addressKey(getConnInfo(c).remote.address ?? '') ?? 'unknown';
};
