/**
 * Tries something again that failed for now: with a random wait that may be twice as long each time, so that
 * everyone whom an outage met doesn't come back at once ("full jitter").
 */

/** What a result says about another try: `false` for none, `true` for one in a while, or milliseconds from now. */
export type Again = boolean | number;

/** How the world is asked; tests and benches give their own. */
export interface RetryTools {
  /** A number from 0, included, to 1, excluded. */
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How often, and how long between. */
export interface RetryLimits {
  /** Tries in all. Default: 3. */
  readonly tries?: number;
  /** Milliseconds within which the first wait ends; the next may be twice as long. Default: 1,000. */
  readonly base?: number;
  /** Milliseconds of the longest random wait. Default: 20,000. */
  readonly cap?: number;
}

/**
 * Runs `attempt` until its result wants no other try, or all tries are used.
 * @returns the last result. What `attempt` throws ends it.
 */
export const retry = async <T>(
  attempt: () => Promise<T>,
  again: (result: T) => Again,
  { random, wait }: RetryTools,
  { tries = 3, base = 1_000, cap = 20_000 }: RetryLimits = {},
): Promise<T> => {
  for (let failures = 0; ; failures += 1) {
    const result = await attempt();
    const answer = again(result);
    if (answer === false || failures + 1 >= tries) return result;
    await wait(answer === true ? random() * Math.min(cap, base * 2 ** failures) : answer);
  }
};
