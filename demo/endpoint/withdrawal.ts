import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { SignatureStore } from './store.js';
import { withdrawalKey } from './withdrawal-link.js';

/** The pages behind a link for withdrawing. Programs that scan mail open links, so only a button deletes. */

const style =
  'body{font:1.125em/1.5 system-ui,sans-serif;max-width:34em;margin:3em auto;padding:0 1em}' +
  'button{font:inherit;padding:.5em 1em}:root{color-scheme:light dark}';

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`;

const asking = page(
  'Withdraw your signature',
  `<p>This deletes your signature and the record of what you agreed to. It can’t be undone.</p>
<form method="post"><button>Delete my signature</button></form>`,
);

const done = page(
  'Your signature is withdrawn',
  '<p>If there was a signature with this link, it is now deleted, with the record of what was agreed to.</p>',
);

const unknownLink = page(
  'This link does not work',
  '<p>Please copy the whole link. If that does not help, write to whoever runs the petition.</p>',
);

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
    `form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Robots-Tag': 'noindex',
};

/** Adds `/signatures/:submission_id/withdraw/:token`. */
export const addWithdrawal = (app: Hono, store: SignatureStore): void => {
  const path = '/signatures/:submission_id/withdraw/:token';
  const keyOf = (c: Context) =>
    withdrawalKey(c.req.param('token') ?? '', c.req.param('submission_id') ?? '', store.withdrawalSecret);

  app.get(path, (c) => (keyOf(c) ? c.html(asking, 200, headers) : c.html(unknownLink, 404, headers)));

  app.post(path, async (c) => {
    const key = keyOf(c);
    if (!key) return c.html(unknownLink, 404, headers);
    await store.remove(c.req.param('submission_id'), key);
    return c.html(done, 200, headers);
  });
};
