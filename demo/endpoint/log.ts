import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { errorCode } from './database-errors.js';

/**
 * What the endpoint logs: no address, no body, no identifier, no link. A request is named by its route's
 * pattern, since the real path may hold a submission's id or the token of a link.
 */

/** Takes one line without its line break. */
export type Log = (line: string) => void;

/** Longest part of an error's message that is logged, in UTF-16 code units. */
const maxMessageLength = 200;

/**
 * An error in one line without what somebody sent. Databases and parsers quote values in their messages (and
 * PostgreSQL gives whole rows in `detail`), so of the message stays what is neither quoted nor like a value.
 */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const message = (error.message.split('\n', 1)[0] ?? '')
    .replace(/(["'`«“‘]).*["'`»”’]/gu, '…')
    .replace(/\S*@\S*/gu, '…')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/giu, '…')
    .replace(/\p{C}/gu, ' ')
    .slice(0, maxMessageLength);
  return [error.constructor.name, errorCode(error), message].filter(Boolean).join(' ');
};

/** Logs one line a request: method, route, status, milliseconds. */
export const logRequests =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const start = performance.now();
    await next();
    const route = routePath(c, -1);
    // Only methods that are known: a request line may hold any word.
    const method = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(c.req.method) ? c.req.method : 'OTHER';
    log(`${method} ${route} ${c.res.status} ${(performance.now() - start).toFixed(1)} ms`);
  };
