import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { MailLanguage } from './mail-language.js';

/** The pages of the endpoint: small, without scripts, and told to nobody. */

/** HTML that was escaped already. */
export type Html = ReturnType<typeof html>;

const style =
  'body{font:1.125em/1.5 system-ui,sans-serif;max-width:34em;margin:3em auto;padding:0 1em}' +
  'button{font:inherit;padding:.5em 1em}dd{white-space:pre-wrap;overflow-wrap:anywhere}' +
  ':root{color-scheme:light dark}';

/** As one piece: the digest in the headers is of exactly what stands between the tags. */
const styleElement = raw(`<style>${style}</style>`);

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
    `form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'X-Robots-Tag': 'noindex',
};

/** Answers with a page. */
export const showPage = (
  c: Context,
  { lang, dir }: Pick<MailLanguage, 'lang' | 'dir'>,
  title: string,
  content: Html,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> =>
  c.html(
    html`<!doctype html>
      <html lang="${lang}" dir="${dir}">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styleElement}
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </html> `,
    status,
    headers,
  );

/** The page of a link that this server did not give out, or that lost a part. */
export const showUnknownLink = (c: Context, language: MailLanguage): Response | Promise<Response> =>
  showPage(
    c,
    language,
    language.words.page.unknownTitle,
    html`<p>${language.words.page.unknownText}</p>`,
    404,
  );
