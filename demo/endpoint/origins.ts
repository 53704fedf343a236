import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { problem } from './problem.js';

/** Which pages may talk to the endpoint. */

/** Lets the listed origins read answers (CORS). No cookie or other credential is ever asked for. */
export const shareWith = (allowedOrigins: readonly string[]): MiddlewareHandler =>
  cors({
    origin: [...allowedOrigins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });

const isOwn = (c: Context, origin: string, publicUrl: string | undefined): boolean => {
  if (publicUrl !== undefined) return origin === new URL(publicUrl).origin;
  // Only the host is compared: a proxy that speaks TLS leaves `http:` in the request's own address.
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')?.toLowerCase();
};

/**
 * Refuses a signature from a page of another origin that is not listed. CORS alone would only hide the answer:
 * JSON sent as plain text arrives without a preflight request. Programs that are no browsers send no `Origin`.
 * @param publicUrl - where the endpoint is, if it was told; else the request's own host counts as its own.
 */
export const refuseForeign =
  (allowedOrigins: readonly string[], publicUrl: string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined || allowedOrigins.includes(origin) || isOwn(c, origin, publicUrl)) {
      return next();
    }
    return problem(
      403,
      'Pages of this origin may not post here. The endpoint’s ALLOWED_ORIGINS lists those that may.',
    );
  };
