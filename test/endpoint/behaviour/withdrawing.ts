import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { startService, type CreateDatabase, type Reply } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const linkOf = (reply: Reply) => String(reply.json.withdraw_url);

/** The link by which a signer takes the signature back. */
export const withdrawing = (createDatabase: CreateDatabase): void => {
  describe('the link for withdrawing', () => {
    it('asks first, then deletes the signature and its receipts at the press of the button', async (t) => {
      const service = await startService(t, await createDatabase());
      const staying = aSubmission();
      await service.signed(staying);
      const link = linkOf(await service.signed(aSubmission()));

      const asked = await service.request(link);
      assert.equal(asked.status, 200);
      assert.match(asked.text, /<form method="post"\s*>\s*<button>/);
      assert.equal(await service.count(), 2, 'opening the link deletes nothing');

      const done = await service.request(link, { method: 'POST' });
      assert.equal(done.status, 200);
      assert.match(done.text, /is now deleted/);
      assert.equal(await service.count(), 1);
      const stored = await service.signatures();
      assert.deepEqual(
        stored.map(({ email }) => email),
        [staying.email],
      );
    });

    it('answers the same when there is nothing left to delete', async (t) => {
      const service = await startService(t, await createDatabase());
      const link = linkOf(await service.signed(aSubmission()));
      const first = await service.request(link, { method: 'POST' });
      const second = await service.request(link, { method: 'POST' });
      assert.equal(second.status, first.status);
      assert.equal(second.text, first.text);
      assert.equal(await service.count(), 0);
    });

    it('lets the same person sign again', async (t) => {
      const service = await startService(t, await createDatabase());
      const submission = aSubmission();
      await service.request(linkOf(await service.signed(submission)), { method: 'POST' });
      assert.equal((await service.signed(submission)).json.count, 1);
    });

    it('of somebody who signs with another’s address deletes nothing', async (t) => {
      const service = await startService(t, await createDatabase());
      const email = 'zoe@example.org';
      await service.signed(aSubmission({ email }));
      const link = linkOf(await service.signed(aSubmission({ email })));
      assert.equal((await service.request(link, { method: 'POST' })).status, 200);
      assert.equal(await service.count(), 1);
    });

    it('of somebody who knows only the identifier deletes nothing', async (t) => {
      const service = await startService(t, await createDatabase());
      const submission = aSubmission();
      await service.signed(submission);
      const { submission_id } = submission;
      const petitions = ['defend-encryption', 'another-petition'];
      for (const petition_id of petitions) {
        const reply = await service.sign(
          aSubmission({ submission_id, petition_id, email: 'mallory@example.org' }),
        );
        assert.equal(reply.status, 422);
        assert.equal(reply.json.withdraw_url, undefined);
      }
      assert.equal(await service.count(), 1);
    });

    it('leaves nothing of the signer in an embedded database’s files', async (t) => {
      const location = await createDatabase();
      const service = await startService(t, location);
      const name = 'Leftover Núñez';
      const link = linkOf(await service.signed(aSubmission({ name })));
      await service.request(link, { method: 'POST' });
      assert.deepEqual(await service.signatures(), []);
      if (location.kind !== 'sqlite') return;
      for (const file of [location.path, `${location.path}-wal`]) {
        assert.equal((await readFile(file)).includes(name), false, file);
      }
    });

    it('works for nobody who guesses', async (t) => {
      const service = await startService(t, await createDatabase());
      const link = linkOf(await service.signed(aSubmission()));
      const otherLink = linkOf(await service.signed(aSubmission()));
      const stolenToken = link.replace(/[^/]+$/, otherLink.split('/').at(-1) ?? '');
      for (const wrong of [stolenToken, `${link}x`, link.slice(0, -1), link.replace(/[^/]+$/, '%00')]) {
        for (const method of ['GET', 'POST']) {
          assert.equal((await service.request(wrong, { method })).status, 404);
        }
      }
      assert.equal(await service.count(), 2);
    });

    it('opens a page that loads nothing, tells no other site and is not found by search', async (t) => {
      const service = await startService(t, await createDatabase());
      const { headers, text } = await service.request(linkOf(await service.signed(aSubmission())));
      assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-robots-tag'), 'noindex');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.match(text, /<meta name="robots" content="noindex"/);
      assert.match(text, /<html lang="en" dir="ltr">/);
    });
  });
};
