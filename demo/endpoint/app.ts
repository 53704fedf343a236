import { Hono } from 'hono';
import { readSubmission } from './body.js';
import { addChallenges, assertChallenge } from './challenge-routes.js';
import { answerForms } from './answer-page.js';
import { addConfirmation, askToConfirm } from './confirmation.js';
import { isUnavailable } from './database-errors.js';
import { addExport } from './export.js';
import { describeError, logRequests, type Log } from './log.js';
import { refuseForeign, shareWith } from './origins.js';
import { MailError, type Mailer } from './mailer.js';
import { problem, Refusal } from './problem.js';
import { limitRate } from './rate-limit.js';
import type { Settings } from './settings.js';
import { linkUrl, withdrawal } from './signature-link.js';
import type { SignatureStore } from './store.js';
import { addWithdrawal } from './withdrawal.js';

/** What an app is made of. */
export interface AppOptions {
  readonly store: SignatureStore;
  readonly settings: Settings;
  /** Base of the links that are given out, without a final slash. Asked for at each request. */
  readonly publicUrl: () => string;
  /** Asks signers to confirm by e-mail. Without it a signature counts at once. */
  readonly mailer?: Mailer | undefined;
  readonly log: Log;
  /** Adds routes of one's own behind those of the endpoint, such as a site. */
  readonly mount?: ((app: Hono) => void) | undefined;
}

/** Seconds after which a database or a mail server that is out of reach is worth another try. */
const retryAfter = '5';

const ownPaths = ['/signatures/*', '/petitions/*', '/challenge', '/health'];

/** Headers that every answer of the endpoint has, unless its handler said otherwise. */
const defaultHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const unavailable = (detail: string) => problem(503, detail, { headers: { 'Retry-After': retryAfter } });

/** The same identifier for something else: nobody's signature is replaced. */
const taken = (): Response => {
  const detail = 'This identifier belongs to another signature. Expected a new UUID.';
  return problem(422, detail, { errors: [{ pointer: '/submission_id', detail, code: 'taken' }] });
};

const addSigning = (app: Hono, { store, settings, publicUrl, mailer }: AppOptions): void => {
  /** Stored is stored, whether or not it can be counted now. */
  const answer = async ({ petition_id }: { petition_id: string }, status: 'accepted' | 'confirm-email') => {
    const count = await store.count(petition_id).catch(() => undefined);
    return { status, ...(count !== undefined && { count }) };
  };

  app.post(
    '/signatures',
    answerForms,
    refuseForeign(settings.allowedOrigins, settings.publicUrl),
    limitRate(settings.rateLimit, settings.trustProxy),
    async (c) => {
      const submission = await readSubmission(c);
      if ('jwe' in submission) {
        if (settings.requireChallenge) {
          return problem(
            403,
            'A sealed signature has no challenge that could be checked, and one is required.',
          );
        }
        if (!(await store.addSealed(submission))) return taken();
        // Nobody here knows whose it is: it can't be confirmed, nor withdrawn by a link.
        return c.json(await answer(submission, 'accepted'));
      }
      await assertChallenge(submission, store.challenges, settings.requireChallenge);
      const stored = await store.add(submission, mailer !== undefined);
      if (!stored) return taken();
      // Only the mail has a link: it shows whose address it is.
      if (mailer) {
        await askToConfirm({ store, publicUrl, mailer }, submission);
        return c.json(await answer(submission, 'confirm-email'), 202);
      }
      return c.json({
        ...(await answer(submission, 'accepted')),
        withdraw_url: linkUrl(publicUrl(), withdrawal, stored, store.secret),
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
    '/signatures/:submission_id/confirm/:token': 'GET, HEAD, POST',
    '/petitions/:id/count': 'GET, HEAD',
    '/petitions/:id/signatures.csv': 'GET, HEAD',
    '/challenge': 'GET, HEAD',
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
  addConfirmation(app, store);
  addCount(app, store);
  addExport(app, options);
  addChallenges(app, store.challenges);
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
    if (error instanceof MailError) {
      return unavailable(
        'The signature is stored, but no mail could be sent to confirm it. Send the same again.',
      );
    }
    return isUnavailable(error)
      ? unavailable('The database can’t be reached. Nothing is lost: send the same again.')
      : problem(500, 'Something went wrong here.');
  });
  return app;
};
