import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, startService, type CreateDatabase } from '../support/service.js';
import { aSubmission, signingConsent, updatesConsent } from '../support/submission.js';

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠A1', ' =1+1', '\u3000＝1', '==x'];

/** What the organisation downloads. */
export const exporting = (createDatabase: CreateDatabase): void => {
  describe('the export', () => {
    it('holds the answers, the digests of the words and the receipts', async (t) => {
      const service = await startService(t, await createDatabase());
      const { json } = await service.signed(aSubmission());
      const reply = await service.exportCsv();
      assert.equal(reply.headers.get('content-type'), 'text/csv; charset=utf-8');
      assert.equal(reply.headers.get('cache-control'), 'no-store');
      const [stored, ...others] = await service.signatures();
      assert.deepEqual(others, []);
      assert.equal(stored?.signing_granted, 'yes');
      assert.equal(stored.signing_text_sha256, signingConsent.text_sha256);
      assert.equal(stored.updates_granted, 'no');
      assert.equal(stored.updates_text_sha256, updatesConsent.text_sha256);
      assert.deepEqual(JSON.parse(stored.consents ?? ''), [signingConsent, updatesConsent]);
      assert.equal(stored.withdraw_url, json.withdraw_url);
      assert.ok(Date.parse(stored.received_at ?? ''));
    });

    it('makes text of what a spreadsheet would run as a formula', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const name of formulas) await service.signed(aSubmission({ name }));
      const names = (await service.signatures()).map(({ name }) => name);
      assert.deepEqual(names.toSorted(), formulas.map((name) => `'${name}`).toSorted());
    });

    it('makes text of a formula behind what nobody sees, so that it can be taken back', async (t) => {
      const service = await startService(t, await createDatabase());
      const comments = ['\u200b=1', '\u2060\u00ad @A1', "'=1", "''+1", '\u200e-1'];
      for (const comment of comments) await service.signed(aSubmission({ comment }));
      const stored = (await service.signatures()).map(({ comment }) => comment);
      assert.deepEqual(stored.toSorted(), comments.map((comment) => `'${comment}`).toSorted());
    });

    it('makes text of a comment of several lines, and of one that begins with a tab or a line break', async (t) => {
      const service = await startService(t, await createDatabase());
      const comments = ['=1+1\n=2+2\r\n"=3"', '\t=1', '\r=1', '\n=1', '\nplain'];
      for (const comment of comments) await service.signed(aSubmission({ comment }));
      const stored = (await service.signatures()).map(({ comment }) => comment);
      assert.deepEqual(stored.toSorted(), comments.map((comment) => `'${comment}`).toSorted());
    });

    it('makes text of every field that a signer writes', async (t) => {
      const service = await startService(t, await createDatabase());
      const { name: _, ...rest } = aSubmission();
      const written = {
        given_name: '=a',
        family_name: '@b',
        email: '+c@example.org',
        postal_code: '-1',
        comment: '=d',
        captcha: '=e',
        petition_id: '=f',
      };
      await service.signed({ ...rest, ...written });
      const [stored] = await service.signatures('=f');
      for (const [name, value] of Object.entries(written)) assert.equal(stored?.[name], `'${value}`);
    });

    it('leaves a name as it is that merely holds such a character', async (t) => {
      const service = await startService(t, await createDatabase());
      const names = ["'t Hooft", 'Ana-Lucía = @home'];
      for (const name of names) await service.signed(aSubmission({ name }));
      const stored = (await service.signatures()).map(({ name }) => name);
      assert.deepEqual(stored.toSorted(), names);
    });

    it('is whole where it takes several pages', async (t) => {
      const service = await startService(t, await createDatabase());
      const signers = Array.from({ length: 1_000 }, () => aSubmission());
      await Promise.all(signers.map((submission) => service.signed(submission)));
      const stored = await service.signatures();
      const ids = (list: readonly { submission_id?: string }[]) =>
        list.map(({ submission_id }) => submission_id);
      assert.deepEqual(ids(stored).toSorted(), ids(signers).toSorted());
    });

    it('of a petition that nobody signed, or that can’t exist, is a header', async (t) => {
      const service = await startService(t, await createDatabase());
      assert.match((await service.exportCsv('nobody')).text, /^"?submission_id"?,.*\r\n$/);
      assert.match((await service.exportCsv('a\u0000b')).text, /^"?submission_id"?,.*\r\n$/);
    });

    it('is given to whoever holds the token, and to nobody else', async (t) => {
      const service = await startService(t, await createDatabase());
      await service.signed(aSubmission());
      const without = await service.request('/petitions/defend-encryption/signatures.csv');
      assertProblem(without, 401);
      assert.equal(without.headers.get('www-authenticate'), 'Bearer');
      for (const token of ['', 'wrong', 'export-token-of-the-test', 'export-token-of-the-tests2']) {
        assertProblem(await service.exportCsv('defend-encryption', token), 401);
      }
    });

    it('does not exist without a token', async (t) => {
      const service = await startService(t, await createDatabase(), { exportToken: undefined });
      assertProblem(await service.exportCsv('defend-encryption', 'undefined'), 404);
      assertProblem(await service.exportCsv('defend-encryption', ''), 404);
    });
  });
};
