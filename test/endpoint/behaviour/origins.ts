import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, startService, type CreateDatabase, type Service } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

const friend = 'https://ngo.example';
const stranger = 'https://stranger.example';

const preflight = (service: Service, origin: string) =>
  service.request('/signatures', {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    },
  });

/** Which pages may post, and what they can read. */
export const origins = (createDatabase: CreateDatabase): void => {
  describe('a page of another origin', () => {
    it('may post where it is listed, and reads the answer', async (t) => {
      const service = await startService(t, await createDatabase(), { allowedOrigins: [friend] });
      const { status, headers } = await preflight(service, friend);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), friend);
      assert.equal(headers.get('access-control-allow-methods'), 'GET,POST');
      assert.equal(headers.get('access-control-allow-headers'), 'Content-Type');

      const reply = await service.sign(aSubmission(), { Origin: friend });
      assert.equal(reply.status, 200);
      assert.equal(reply.headers.get('access-control-allow-origin'), friend);
      assert.equal(reply.headers.get('access-control-allow-credentials'), null);
      assert.match(reply.headers.get('vary') ?? '', /\bOrigin\b/i);
    });

    it('can read a refusal too', async (t) => {
      const service = await startService(t, await createDatabase(), { allowedOrigins: [friend] });
      for (const body of ['{}', '{', 'x'.repeat(100_000)]) {
        const reply = await service.post(body, { Origin: friend });
        assert.ok(reply.status >= 400);
        assert.equal(reply.headers.get('access-control-allow-origin'), friend);
      }
    });

    it('is refused where it is not listed, also without a preflight request', async (t) => {
      const service = await startService(t, await createDatabase(), { allowedOrigins: [friend] });
      for (const origin of [
        stranger,
        `${friend}.evil.example`,
        'http://ngo.example',
        `${friend}:444`,
        'null',
      ]) {
        assert.equal((await preflight(service, origin)).headers.get('access-control-allow-origin'), null);
        for (const type of ['application/json', 'text/plain']) {
          const reply = await service.sign(aSubmission(), { Origin: origin, 'Content-Type': type });
          assertProblem(reply, 403);
          assert.equal(reply.headers.get('access-control-allow-origin'), null);
        }
      }
      assert.deepEqual(await service.signatures(), []);
    });
  });

  describe('a page of the endpoint’s own origin', () => {
    it('may post', async (t) => {
      const service = await startService(t, await createDatabase());
      assert.equal((await service.sign(aSubmission(), { Origin: service.url })).status, 200);
    });

    it('may post behind a proxy that speaks TLS', async (t) => {
      const service = await startService(t, await createDatabase(), {
        publicUrl: 'https://sign.example/petition',
      });
      const reply = await service.sign(aSubmission(), { Origin: 'https://sign.example' });
      assert.equal(reply.status, 200);
      assert.match(String(reply.json.withdraw_url), /^https:\/\/sign\.example\/petition\/signatures\//);
    });
  });

  it('takes the host that it was reached by for its own only where it was not told its address', async (t) => {
    const database = await createDatabase();
    const told = await startService(t, database, { publicUrl: 'https://sign.example' });
    assertProblem(await told.sign(aSubmission(), { Origin: told.url }), 403);
    const untold = await startService(t, database);
    assert.equal((await untold.sign(aSubmission(), { Origin: untold.url })).status, 200);
  });

  it('gives every answer the headers that keep browsers from guessing', async (t) => {
    const service = await startService(t, await createDatabase());
    for (const path of ['/health', '/petitions/p/count', '/signatures', '/signatures/1/withdraw/2']) {
      const { headers } = await service.request(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(
        headers.get('content-security-policy') ?? '',
        /default-src 'none'.*frame-ancestors 'none'/,
      );
    }
  });
};
