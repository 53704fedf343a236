import { Hono } from 'hono';
import { readSubmission } from './body.js';
import { isUnavailable } from './database-errors.js';
import { addExport } from './export.js';
import { describeError, logRequests, type Log } from './log.js';
import { refuseForeign, shareWith } from './origins.js';
import { problem, Refusal } from './problem.js';
import { limitRate } from './rate-limit.js';
import type { Settings } from './settings.js';
import type { SignatureStore } from './store.js';
import { addWithdrawal } from './withdrawal.js';
import { withdrawalUrl } from './withdrawal-link.js';

/** What an app is made of. */
export interface AppOptions {
  readonly store: SignatureStore;
  readonly settings: Pick<Settings, 'allowedOrigins' | 'exportToken' | 'rateLimit' | 'trustProxy'>;
  /** Base of the links that are given out, without a final slash. Asked for at each request. */
  readonly publicUrl: () => string;
  readonly log: Log;
  /** Adds routes of one's own behind those of the endpoint, such as a site. */
  readonly mount?: ((app: Hono) => void) | undefined;
}

/** Seconds after which a database that is out of reach is worth another try. */
const retryAfter = '5';

const ownPaths = ['/signatures/*', '/petitions/*', '/health'];

/** Headers that every answer of the endpoint has, unless its handler said otherwise. */
const defaultHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const unavailable = (detail: string) => problem(503, detail, { headers: { 'Retry-After': retryAfter } });

const addSigning = (app: Hono, { store, settings, publicUrl }: AppOptions): void => {
  app.post(
    '/signatures',
    refuseForeign(settings.allowedOrigins, publicUrl),
    limitRate(settings.rateLimit, settings.trustProxy),
    async (c) => {
      const submission = await readSubmission(c);
      const stored = 'jwe' in submission ? await store.addSealed(submission) : await store.add(submission);
      if (!stored) {
        const detail = 'This identifier belongs to another signature. Expected a new UUID.';
        return problem(422, detail, { errors: [{ pointer: '/submission_id', detail, code: 'taken' }] });
      }
      // Stored is stored, whether or not it can be counted now.
      const count = await store.count(submission.petition_id).catch(() => undefined);
      return c.json({
        status: 'accepted',
        ...(count !== undefined && { count }),
        // Nobody here knows whose a sealed one is.
        ...('email_canonical' in stored && {
          withdraw_url: withdrawalUrl(publicUrl(), stored, store.withdrawalSecret),
        }),
      });
    },
  );
};

const addCount = (app: Hono, store: SignatureStore): void => {
  app.get('/petitions/:id/count', async (c) => {
    const petition_id = c.req.param('id');
    const count = await store.count(petition_id);
    return c.json({ petition_id, count }, 200, { 'Cache-Control': 'public, max-age=5' });
  });
};

/** For a path that exists: says which methods it takes. */
const refuseOtherMethods = (app: Hono): void => {
  const methods = {
    '/signatures': 'POST',
    '/signatures/:submission_id/withdraw/:token': 'GET, HEAD, POST',
    '/petitions/:id/count': 'GET, HEAD',
    '/petitions/:id/signatures.csv': 'GET, HEAD',
    '/petitions/:id/sealed.jsonl': 'GET, HEAD',
    '/health': 'GET, HEAD',
  };
  for (const [path, allow] of Object.entries(methods)) {
    app.all(path, () => problem(405, `Expected ${allow}.`, { headers: { Allow: `${allow}, OPTIONS` } }));
  }
};

/** The endpoint as a Hono app. It holds no state beside the rate limit, so any number of instances may run. */
export const createApp = (options: AppOptions): Hono => {
  const { store, settings, log, mount } = options;
  const app = new Hono();
  app.use(logRequests(log));
  for (const path of ownPaths) {
    app.use(path, async (c, next) => {
      await next();
      for (const [name, value] of Object.entries(defaultHeaders)) {
        if (!c.res.headers.has(name)) c.header(name, value);
      }
    });
    app.use(path, shareWith(settings.allowedOrigins));
  }

  addSigning(app, options);
  addWithdrawal(app, store);
  addCount(app, store);
  addExport(app, options);
  app.get('/health', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' });
  });
  refuseOtherMethods(app);
  mount?.(app);

  app.notFound(() => problem(404, 'There is nothing at this address.'));
  app.onError((error) => {
    if (error instanceof Refusal) return error.response;
    log(`error ${describeError(error)}`);
    return isUnavailable(error)
      ? unavailable('The database can’t be reached. Nothing is lost: send the same again.')
      : problem(500, 'Something went wrong here.');
  });
  return app;
};
