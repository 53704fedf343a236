import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { newTestKeys } from '../support/sealed.js';
import { assertProblem, startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** What becomes of signatures that the endpoint can't read. */
export const sealing = (createDatabase: CreateDatabase): void => {
  describe('a sealed signature', () => {
    it('is counted beside the others, and has no link for withdrawing', async (t) => {
      const service = await startService(t, await createDatabase());
      const { seal } = await newTestKeys();
      await service.signed(aSubmission());
      const reply = await service.signed(await seal(aSubmission()));
      assert.deepEqual(reply.json, { status: 'accepted', count: 2 });
      assert.equal(await service.count(), 2);
      assert.equal((await service.signatures()).length, 1);
    });

    it('is exported as it came, also after a restart', async (t) => {
      const database = await createDatabase();
      const before = await startService(t, database);
      const { seal } = await newTestKeys();
      const sealed = [await seal(aSubmission()), await seal(aSubmission())];
      for (const one of sealed) await before.signed(one);
      await before.signed(await seal(aSubmission({ petition_id: 'another' })));
      await before.stop();

      const service = await startService(t, database);
      const reply = await service.exportSealed();
      assert.equal(reply.headers.get('content-type'), 'application/jsonl; charset=utf-8');
      assert.equal(reply.headers.get('cache-control'), 'no-store');
      const rows = lines(reply.text);
      assert.ok(rows.every(({ received_at }) => Date.parse(String(received_at))));
      const byId = (a: { submission_id?: unknown }, b: { submission_id?: unknown }) =>
        String(a.submission_id).localeCompare(String(b.submission_id));
      assert.deepEqual(rows.map(({ received_at: _, ...row }) => row).toSorted(byId), sealed.toSorted(byId));
      assert.equal(await service.count(), 2);
    });

    it('counts once where it is sent again, sealed anew or with its id in capitals', async (t) => {
      const service = await startService(t, await createDatabase());
      const { seal } = await newTestKeys();
      const submission = aSubmission();
      const first = await seal(submission);
      await service.signed(first);
      const id = first.submission_id.toUpperCase();
      for (const repeat of [first, await seal(submission), { ...first, submission_id: id }]) {
        assert.deepEqual((await service.signed(repeat)).json, { status: 'accepted', count: 1 });
      }
      assert.deepEqual(
        lines((await service.exportSealed()).text).map(({ jwe }) => jwe),
        [first.jwe],
      );
    });

    it('counts twice where one person signs twice: nobody here can tell', async (t) => {
      const service = await startService(t, await createDatabase());
      const { seal } = await newTestKeys();
      for (const _ of [1, 2]) await service.signed(await seal(aSubmission({ email: 'zoe@example.org' })));
      assert.equal(await service.count(), 2);
    });

    it('is refused where its id belongs to another petition', async (t) => {
      const service = await startService(t, await createDatabase());
      const { seal } = await newTestKeys();
      const sealed = await seal(aSubmission());
      await service.signed(sealed);
      const reply = await service.sign({ ...sealed, petition_id: 'another' });
      assertProblem(reply, 422);
      assert.equal((reply.json.errors as { code: string }[])[0]?.code, 'taken');
      assert.equal(await service.count('another'), 0);
    });

    it('is refused where it holds anything that is not sealed, or is no seal', async (t) => {
      const service = await startService(t, await createDatabase());
      const sealed = await (await newTestKeys()).seal(aSubmission());
      for (const [pointer, body] of [
        ['/email', { ...sealed, email: 'zoe@example.org' }],
        ['/jwe', { ...sealed, jwe: 'zoe@example.org' }],
        ['/jwe', { ...sealed, jwe: null }],
        ['/submission_id', { ...sealed, submission_id: 'zoe' }],
      ] as const) {
        const reply = await service.post(JSON.stringify(body));
        assertProblem(reply, 422);
        const errors = reply.json.errors as { pointer: string }[];
        assert.deepEqual(
          errors.map((error) => error.pointer),
          [pointer],
        );
        assert.ok(!reply.text.includes('zoe'));
      }
      const long = { ...sealed, jwe: sealed.jwe.replace('..', `${'x'.repeat(65_536)}..`) };
      assertProblem(await service.post(JSON.stringify(long)), 413);
      assert.equal(await service.count(), 0);
    });

    it('is limited as the others are', async (t) => {
      const service = await startService(t, await createDatabase(), { rateLimit: 1 });
      const { seal } = await newTestKeys();
      await service.signed(aSubmission());
      assertProblem(await service.sign(await seal(aSubmission())), 429);
    });

    it('is exported to whoever holds the token, and to nobody else', async (t) => {
      const service = await startService(t, await createDatabase());
      assertProblem(await service.request('/petitions/defend-encryption/sealed.jsonl'), 401);
      assertProblem(await service.exportSealed('defend-encryption', 'wrong'), 401);
      assert.equal((await service.exportSealed()).text, '');
      assert.equal((await service.exportSealed('a\u0000b')).text, '');
    });

    it('is exported whole where that takes several pages', async (t) => {
      const service = await startService(t, await createDatabase());
      const sealed = await (await newTestKeys()).seal(aSubmission());
      const ids = Array.from({ length: 1_001 }, () => randomUUID());
      await Promise.all(ids.map((submission_id) => service.signed({ ...sealed, submission_id })));
      const stored = lines((await service.exportSealed()).text).map(({ submission_id }) => submission_id);
      assert.deepEqual(stored.toSorted(), ids.toSorted());
    });
  });
};
