import { isIPv4, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Whom the rate limit counts. The address is held in memory for a minute, and nowhere else. */

/** The first four groups of an IPv6 address: one household or server has all that begins with them. */
const network = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean);
  while (tail !== undefined && groups.length + after.length < 8) groups.push('0');
  return [...groups, ...after]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
};

/** The key under which a client is counted: an IPv4 address, or the /64 network of an IPv6 address. */
export const addressKey = (address: string): string => {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const mapped = plain.replace(/^::ffff:/, '');
  if (isIPv4(mapped)) return mapped;
  return isIPv6(plain) ? network(plain) : plain;
};

/**
 * Finds whom to count.
 * @param trustProxy - believe the last hop of `X-Forwarded-For`, which the proxy in front wrote itself. The
 *   hops before it are whatever the client claims.
 */
export const clientKey = (c: Context, trustProxy: boolean): string => {
  const hop = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return addressKey(hop ?? getConnInfo(c).remote.address ?? 'unknown');
};
