import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientKey } from './client-address.js';
import { problem } from './problem.js';

/**
 * Takes at most so many signatures a minute from one client address, before their bodies are read.
 * Counted in memory, for this instance alone.
 * @param perMinute - 0 is no limit.
 */
export const limitRate = (perMinute: number, trustProxy: boolean): MiddlewareHandler => {
  if (perMinute === 0) return (_, next) => next();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (c, next) => {
    try {
      await limiter.consume(clientKey(c, trustProxy));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      return problem(429, `Too many signatures from one address. Try again in ${seconds} seconds.`, {
        headers: { 'Retry-After': String(seconds) },
      });
    }
    return next();
  };
};
