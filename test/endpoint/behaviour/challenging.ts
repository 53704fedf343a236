import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Payload } from 'altcha-lib/types';
import { solveChallenge } from '../../../src/challenge/solve-challenge.js';
import { openDatabase } from '../../../demo/endpoint/database.js';
import { openStore } from '../../../demo/endpoint/store.js';
import { challengeOf, encode, solve, solved } from '../support/challenge.js';
import { assertProblem, startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const hour = 3_600_000;

/** Work that robots have to do for each signature. */
export const challenging = (createDatabase: CreateDatabase): void => {
  describe('a challenge', () => {
    it('that the visitor’s browser solves lets a signature through', async (t) => {
      const service = await startService(t, await createDatabase(), { requireChallenge: true });
      const url = new URL('/challenge', service.url);
      const altcha = await solveChallenge(url, new AbortController().signal);
      assert.ok(altcha);
      assert.equal((await service.signed(aSubmission({ altcha }))).json.count, 1);
    });

    it('can be fetched by the pages that may post, is never cached, and is another one each time', async (t) => {
      const origin = 'https://ngo.example';
      const service = await startService(t, await createDatabase(), { allowedOrigins: [origin] });
      const first = await service.request('/challenge', { headers: { Origin: origin } });
      const second = await service.request('/challenge', { headers: { Origin: 'https://other.example' } });
      assert.equal(first.headers.get('access-control-allow-origin'), origin);
      assert.equal(first.headers.get('cache-control'), 'no-store');
      assert.equal(second.headers.get('access-control-allow-origin'), null);
      assert.notEqual(first.json.signature, second.json.signature);
      assertProblem(await service.request('/challenge', { method: 'POST' }), 405);
    });

    it('may be left out where none is required, and not where one is', async (t) => {
      const database = await createDatabase();
      await (await startService(t, database)).signed(aSubmission());
      const strict = await startService(t, database, { requireChallenge: true });
      assertProblem(await strict.sign(aSubmission()), 403);
      assert.equal(await strict.count(), 1);
    });

    it('is good for one submission, also where two instances share the database', async (t) => {
      const database = await createDatabase();
      const one = await startService(t, database);
      const other = await startService(t, database, { requireChallenge: true });
      const altcha = await solved(one);
      await other.signed(aSubmission({ altcha }));
      for (const service of [one, other]) {
        const reply = await service.sign(aSubmission({ altcha }));
        assertProblem(reply, 403);
        assert.match(String(reply.json.detail), /used/);
      }
      assert.equal(await one.count(), 1);
    });

    it('is good for one submission where many arrive at once', async (t) => {
      const database = await createDatabase();
      const services = [await startService(t, database), await startService(t, database)];
      const altcha = await solved(await startService(t, database));
      const replies = await Promise.all(
        [...services, ...services, ...services].map((service) => service.sign(aSubmission({ altcha }))),
      );
      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 403, 403, 403, 403, 403]);
    });

    it('may come again with the same submission, and is answered as the first time', async (t) => {
      const database = await createDatabase();
      const service = await startService(t, database, { requireChallenge: true });
      const submission = aSubmission({ altcha: await solved(service) });
      const first = await service.signed(submission);
      const shouted = { ...submission, submission_id: submission.submission_id.toUpperCase() };
      assert.deepEqual((await service.signed(shouted)).json, first.json);
      await service.stop();
      const later = await startService(t, database, { requireChallenge: true, publicUrl: service.url });
      assert.deepEqual((await later.signed(submission)).json, first.json);
    });

    it('that has expired is refused, and was taken a moment before', async (t) => {
      const database = await createDatabase();
      const service = await startService(t, database);
      const store = await openStore(database, () => undefined);
      t.after(() => store.close());
      const madeBefore = async (milliseconds: number) =>
        encode(await solve(await store.challenges.make(new Date(Date.now() - milliseconds))));
      await service.signed(aSubmission({ altcha: await madeBefore(hour - 60_000) }));
      const reply = await service.sign(aSubmission({ altcha: await madeBefore(hour + 60_000) }));
      assertProblem(reply, 403);
      assert.match(String(reply.json.detail), /expired/);
      assert.equal(await service.count(), 1);
    });

    it('that has expired meanwhile may still come again with its submission', async (t) => {
      const database = await createDatabase();
      const service = await startService(t, database, { requireChallenge: true });
      const store = await openStore(database, () => undefined);
      const db = openDatabase(database, () => undefined);
      t.after(() => Promise.all([store.close(), db.destroy()]));
      const payload = await solve(await store.challenges.make(new Date(Date.now() - hour - 60_000)));
      const submission = aSubmission({ altcha: encode(payload) });
      const { signature = '', parameters } = payload.challenge;
      // As a first try, whose answer was lost, has left it.
      await db
        .insertInto('used_challenges')
        .values({
          signature,
          submission_id: submission.submission_id,
          expires_at: parameters.expiresAt ?? 0,
        })
        .execute();
      await service.signed(submission);
      assertProblem(await service.sign(aSubmission({ altcha: encode(payload) })), 403);
    });

    it('is forgotten a day after its end', async (t) => {
      const database = await createDatabase();
      const service = await startService(t, database);
      const db = openDatabase(database, () => undefined);
      t.after(() => db.destroy());
      const endedAgo = (hours: number) => Math.floor((Date.now() - hours * hour) / 1000);
      await db
        .insertInto('used_challenges')
        .values([
          { signature: 'old', submission_id: 'a', expires_at: endedAgo(25) },
          { signature: 'late', submission_id: 'b', expires_at: endedAgo(23) },
        ])
        .execute();
      const altcha = await solved(service);
      await service.signed(aSubmission({ altcha }));
      const rows = await db.selectFrom('used_challenges').select('signature').execute();
      const remembered = rows.map(({ signature }) => signature);
      assert.equal(remembered.length, 2);
      assert.ok(remembered.includes('late'));
    });

    it('is refused where anything in it was changed', async (t) => {
      const service = await startService(t, await createDatabase());
      const { challenge, solution } = await solve(await challengeOf(service));
      const { parameters } = challenge;
      const changed = (changes: Partial<typeof parameters>): Payload => ({
        challenge: { ...challenge, parameters: { ...parameters, ...changes } },
        solution,
      });
      const payloads: Payload[] = [
        changed({ expiresAt: (parameters.expiresAt ?? 0) + 1 }),
        changed({ cost: 1 }),
        changed({ keyPrefix: '00' }),
        changed({ keySignature: parameters.nonce }),
        changed({ data: { submission: 'another' } }),
        { challenge: { ...challenge, signature: parameters.nonce }, solution },
        { challenge: { ...challenge, signature: challenge.signature?.toUpperCase() ?? '' }, solution },
        { challenge: { parameters }, solution },
        { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix.padEnd(64, '0') } },
        { challenge, solution: { ...solution, derivedKey: '' } },
      ];
      for (const payload of payloads) {
        assertProblem(await service.sign(aSubmission({ altcha: encode(payload) })), 403);
      }
      assert.equal(await service.count(), 0);
      // What was tried with others' changes is still good.
      await service.signed(aSubmission({ altcha: encode({ challenge, solution }) }));
    });

    it('of another endpoint is refused', async (t) => {
      const other = await startService(t, await createDatabase());
      const service = await startService(t, await createDatabase());
      assertProblem(await service.sign(aSubmission({ altcha: await solved(other) })), 403);
    });

    it('is refused where it is none, in words that repeat nothing of it', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const altcha of ['YWx0Y2hh', 'not base64 at all', btoa('null'), btoa('{"challenge":null}')]) {
        const reply = await service.sign(aSubmission({ altcha }));
        assertProblem(reply, 403);
        assert.ok(!reply.text.includes(altcha));
      }
    });

    it('is not used up by a submission that the schema refuses', async (t) => {
      const service = await startService(t, await createDatabase(), { requireChallenge: true });
      const altcha = await solved(service);
      assertProblem(await service.sign(aSubmission({ altcha, email: 'zoe' })), 422);
      await service.signed(aSubmission({ altcha }));
    });
  });
};
