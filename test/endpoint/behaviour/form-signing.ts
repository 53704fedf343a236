import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { startMailServer } from '../support/mail-server.js';
import { startService, type CreateDatabase, type Reply, type Service } from '../support/service.js';

const signingText = 'En signant, j’autorise la Ligue à conserver mon nom.';
const updatesText = 'La Ligue peut-elle m’écrire ?';

/** What a browser posts from the form of a prerendered petition in French. */
const filledIn = {
  name: 'Zoë Núñez',
  email: 'zoe+eff@example.org',
  country: 'ES',
  website: '',
  petition_id: 'defend-encryption',
  locale: 'fr',
  consents: JSON.stringify([
    { id: 'signing', text: signingText },
    { id: 'updates', text: updatesText },
  ]),
};

const post = (
  service: Service,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  service.request('/signatures', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Accept: 'text/html', 'Accept-Language': 'de', 'Sec-Fetch-Mode': 'navigate', ...headers },
  });

/** Expects a page without scripts, in this language. */
const assertPage = (
  reply: Reply,
  status: number,
  lang: string,
  ...words: readonly (string | RegExp)[]
): void => {
  assert.equal(reply.status, status, reply.text);
  assert.match(reply.headers.get('content-type') ?? '', /^text\/html/);
  assert.equal(reply.headers.get('cache-control'), 'no-store');
  assert.match(reply.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.match(
    reply.text,
    new RegExp(`<html lang="${lang}" dir="${['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr'}">`),
  );
  assert.doesNotMatch(reply.text, /<script/);
  for (const word of words) assert.match(reply.text, typeof word === 'string' ? new RegExp(word) : word);
};

/** A signature by a browser without JavaScript. */
export const formSigning = (createDatabase: CreateDatabase): void => {
  describe('a form that is posted without a script', () => {
    it('is stored as any signature, with what was agreed to, and answered with a page in its language', async (t) => {
      const service = await startService(t, await createDatabase());
      const reply = await post(service, filledIn, { Referer: 'https://ngo.example/petition?mail=zoe#top' });
      assertPage(reply, 200, 'fr', 'Merci d’avoir signé', /1\spersonne a signé/);

      const [row, ...others] = await service.signatures();
      assert.equal(others.length, 0);
      assert.deepEqual(
        [row?.name, row?.email, row?.country, row?.locale, row?.page_url, row?.elapsed_ms, row?.hp_filled],
        ['Zoë Núñez', 'zoe+eff@example.org', 'ES', 'fr', 'https://ngo.example/petition', '0', ''],
      );
      const consents = JSON.parse(row?.consents ?? '') as Record<string, unknown>[];
      assert.deepEqual(
        consents.map(({ id, granted, text, text_sha256, locale }) => [
          id,
          granted,
          text,
          text_sha256,
          locale,
        ]),
        [
          ['signing', true, signingText, createHash('sha256').update(signingText).digest('hex'), 'fr'],
          ['updates', false, updatesText, createHash('sha256').update(updatesText).digest('hex'), 'fr'],
        ],
      );
    });

    it('can be withdrawn by a link on that page, which also leads back', async (t) => {
      const service = await startService(t, await createDatabase());
      const page_url = 'https://ngo.example/petition';
      const { text } = await post(service, { ...filledIn, page_url });
      assert.match(text, /<a href="https:\/\/ngo\.example\/petition">/);
      const [, withdraw = ''] = /<a href="([^"]+\/withdraw\/[^"]+)">/.exec(text) ?? [];
      assert.equal((await service.request(withdraw, { method: 'POST' })).status, 200);
      assert.deepEqual(await service.signatures(), []);
    });

    it('keeps the answers to what was asked, and what a robot filled in', async (t) => {
      const service = await startService(t, await createDatabase());
      const answers = {
        updates: 'yes',
        display_name: 'yes',
        website: 'https://spam.example',
        comment: 'One\r\nTwo',
      };
      await post(service, { ...filledIn, ...answers });
      const [row] = await service.signatures();
      assert.deepEqual(
        [row?.updates_granted, row?.display_name, row?.hp_filled, row?.comment],
        ['yes', 'yes', 'yes', 'One\nTwo'],
      );
    });

    it('counts once where it is posted again', async (t) => {
      const service = await startService(t, await createDatabase());
      await post(service, filledIn);
      assertPage(await post(service, filledIn), 200, 'fr', 'Merci d’avoir signé');
      assert.equal((await service.signatures()).length, 1);
    });

    it('is told to confirm its address, where that is asked for', async (t) => {
      const mail = await startMailServer(t);
      const service = await startService(t, await createDatabase(), {
        mail: { smtpUrl: mail.url, from: 'petition@ngo.example' },
      });
      const reply = await post(service, filledIn);
      assertPage(reply, 202, 'fr', 'Plus qu’une étape|presque', /<bdi>zoe\+eff@example\.org<\/bdi>/);
      assert.doesNotMatch(reply.text, /\/withdraw\//);
    });

    it('is told what is wrong with its fields, and nothing is stored', async (t) => {
      const service = await startService(t, await createDatabase());
      const reply = await post(service, { ...filledIn, name: ' ', email: 'zoe@', country: 'xx' });
      assertPage(reply, 422, 'fr', 'Saisissez votre prénom et votre nom', 'name@example\\.org', 'liste');
      assert.deepEqual(await service.signatures(), []);
    });

    it('is told that it was not taken where something else than its fields is wrong', async (t) => {
      const service = await startService(t, await createDatabase(), { requireChallenge: true });
      assertPage(await post(service, filledIn), 403, 'fr', 'pas été acceptée');
      for (const broken of [
        { consents: '{' },
        { consents: '[]' },
        { consents: '[1]' },
        { petition_id: '' },
      ]) {
        assertPage(await post(service, { ...filledIn, ...broken }), 422, 'fr', 'pas été acceptée');
      }
      const broken = await service.request('/signatures', {
        method: 'POST',
        body: 'name=%FF',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept-Language': 'fr' },
      });
      assertPage(broken, 400, 'fr', 'pas été acceptée');
      assert.deepEqual(await service.signatures(), []);
    });

    it('is refused, with a page, where its origin is not listed or too many came', async (t) => {
      const service = await startService(t, await createDatabase(), { rateLimit: 1 });
      assertPage(await post(service, filledIn, { Origin: 'https://stranger.example' }), 403, 'de');
      assertPage(await post(service, filledIn, { Origin: service.url }), 200, 'fr');
      const reply = await post(service, { ...filledIn, email: 'rosa@example.org' });
      assertPage(reply, 429, 'de', 'Sekunden|Minute');
      assert.match(reply.headers.get('retry-after') ?? '', /^\d+$/);
      assert.equal((await service.signatures()).length, 1);
    });

    it('shows nothing as HTML that was typed', async (t) => {
      const service = await startService(t, await createDatabase());
      const page_url = 'https://ngo.example/"><script>alert(1)</script>';
      const reply = await post(service, { ...filledIn, name: '<script>alert(1)</script>', page_url });
      assertPage(reply, 200, 'fr');
      const arabic = await post(service, { ...filledIn, email: 'rosa@example.org', locale: 'ar' });
      assertPage(arabic, 200, 'ar');
    });
  });
};
