import { describeError, type Log } from './log.js';
import type { SignatureStore } from './store.js';

/** Deletes signatures that wait for confirmation for too long. Any number of instances may do so at once. */

/** Milliseconds between two looks at what waits. */
const interval = 3_600_000;

const aDay = 86_400_000;

/** Looks on until it is stopped. */
export interface Expiry {
  /** Resolves once nothing is under way. */
  stop(): Promise<void>;
}

/**
 * Deletes at once, then each hour, what has waited longer than that. A failure is logged, and the next hour tries
 * again.
 * @param days - that a signature may wait to be confirmed.
 * @returns after the first time.
 */
export const startExpiry = async (store: SignatureStore, days: number, log: Log): Promise<Expiry> => {
  const sweep = async () => {
    try {
      const deleted = await store.removeUnconfirmed(new Date(Date.now() - days * aDay));
      if (deleted) log(`deleted ${deleted} of the signatures that nobody confirmed`);
    } catch (error) {
      log(`error ${describeError(error)}`);
    }
  };
  await sweep();
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = sweep();
  }, interval).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
};
