/** What can go wrong between a browser and the endpoint, each by its exact name. */

/** An answer in place of the endpoint's. It has no CORS headers, as those of gateways have none. */
export interface MadeAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Seconds; absent: no `Retry-After`. */
  readonly retryAfter?: number;
}

/** What happens to one request. */
export interface Fault {
  /**
   * What the endpoint gets of the request: all, the first half of its body, nothing, or all of it once the browser
   * has given up waiting.
   */
  readonly arrives: 'whole' | 'half' | 'not' | 'late';
  /**
   * What the browser gets: the endpoint's answer, half of that, a connection that is closed (FIN) or reset (RST)
   * without an answer, no answer for as long as it waits, or an answer that somebody else made.
   */
  readonly answer: 'untouched' | 'cut' | 'closed' | 'reset' | 'held' | MadeAnswer;
  /** Whether the CORS preflight fails in its place, where the browser sends one. */
  readonly atPreflight?: boolean;
  /** The longest wait in milliseconds before the browser gets anything. Default: 50. */
  readonly wait?: number;
  /** How often it is planned, beside 1 of the others. Default: 1. */
  readonly weight?: number;
}

const page = (status: number, retryAfter?: number): MadeAnswer => ({
  status,
  type: 'text/html',
  body: `<!doctype html><title>${status}</title><h1>${status}</h1>`,
  ...(retryAfter !== undefined && { retryAfter }),
});

const json = (body: string): MadeAnswer => ({ status: 200, type: 'application/json', body });

const brokenJson = json('{"status": "accepted", "count": 12');
const otherJson = json('{"status": "ok", "success": true}');
const empty = json('');

/** Whoever waits for its answer waits until the time-out: a few are enough. */
const slowest = 0.25;

/** No fault: the way is free. */
const free: Fault = { arrives: 'whole', answer: 'untouched' };

/** Every kind, and `none`. */
export const faults = {
  none: free,
  slow: { ...free, wait: 1_500 },

  'preflight closed': { arrives: 'not', answer: 'closed', atPreflight: true },
  'closed before it arrived': { arrives: 'not', answer: 'closed' },
  'reset before it arrived': { arrives: 'not', answer: 'reset' },
  'reset in the middle of the request': { arrives: 'half', answer: 'reset' },
  'closed after it arrived': { arrives: 'whole', answer: 'closed' },
  'reset after it arrived': { arrives: 'whole', answer: 'reset' },
  'answer cut': { arrives: 'whole', answer: 'cut' },
  'answer held beyond the time-out': { arrives: 'whole', answer: 'held', weight: slowest },
  'arrives after the time-out': { arrives: 'late', answer: 'held', weight: slowest },

  '429': { arrives: 'not', answer: page(429) },
  '429, Retry-After: 1': { arrives: 'not', answer: page(429, 1) },
  '429, Retry-After: 3600': { arrives: 'not', answer: page(429, 3_600) },
  '500 before it arrived': { arrives: 'not', answer: page(500) },
  '500 after it arrived': { arrives: 'whole', answer: page(500) },
  '502 before it arrived': { arrives: 'not', answer: page(502) },
  '502 after it arrived': { arrives: 'whole', answer: page(502) },
  '503 before it arrived': { arrives: 'not', answer: page(503) },
  '503 after it arrived': { arrives: 'whole', answer: page(503) },
  '503, Retry-After: 1, before it arrived': { arrives: 'not', answer: page(503, 1) },
  '503, Retry-After: 1, after it arrived': { arrives: 'whole', answer: page(503, 1) },
  '503, Retry-After: 3600': { arrives: 'not', answer: page(503, 3_600) },

  'a page with 200 before it arrived': { arrives: 'not', answer: page(200) },
  'a page with 200 after it arrived': { arrives: 'whole', answer: page(200) },
  'broken JSON before it arrived': { arrives: 'not', answer: brokenJson },
  'broken JSON after it arrived': { arrives: 'whole', answer: brokenJson },
  'other JSON before it arrived': { arrives: 'not', answer: otherJson },
  'other JSON after it arrived': { arrives: 'whole', answer: otherJson },
  'empty before it arrived': { arrives: 'not', answer: empty },
  'empty after it arrived': { arrives: 'whole', answer: empty },
} as const satisfies Readonly<Record<string, Fault>>;

/** A kind's name. */
export type FaultName = keyof typeof faults;

/** All names but `none`. */
export const faultNames = (Object.keys(faults) as FaultName[]).filter((name) => name !== 'none');

/** A kind by its name. */
export const faultOf = (name: FaultName): Fault => faults[name];
