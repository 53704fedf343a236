import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

/** The limit of signatures a minute. */
export const limiting = (createDatabase: CreateDatabase): void => {
  describe('too many signatures from one address', () => {
    it('are refused with the seconds to wait, which a page can read', async (t) => {
      const origin = 'https://ngo.example';
      const service = await startService(t, await createDatabase(), {
        rateLimit: 2,
        allowedOrigins: [origin],
      });
      for (const _ of [1, 2]) await service.signed(aSubmission());
      // Refused before the body is looked at.
      const reply = await service.post('{', { Origin: origin });
      assertProblem(reply, 429);
      const seconds = Number(reply.headers.get('retry-after'));
      assert.ok(Number.isInteger(seconds) && seconds >= 1 && seconds <= 60);
      assert.equal(reply.headers.get('access-control-expose-headers'), 'Retry-After');
      assert.equal(reply.headers.get('access-control-allow-origin'), origin);
      assert.equal(await service.count(), 2);
    });

    it('are told by the proxy’s word where the proxy is trusted', async (t) => {
      const service = await startService(t, await createDatabase(), { rateLimit: 1, trustProxy: true });
      const from = (hops: string) => service.sign(aSubmission(), { 'X-Forwarded-For': hops });
      assert.equal((await from('203.0.113.1')).status, 200);
      assert.equal((await from('203.0.113.2')).status, 200);
      // What the client itself wrote in front does not help it.
      assert.equal((await from('198.51.100.9, 203.0.113.1')).status, 429);
      // One IPv6 network is one client.
      assert.equal((await from('2001:db8:0:7::1')).status, 200);
      assert.equal((await from('2001:db8::7:aaaa:0:0:1')).status, 429);
      assert.equal((await from('2001:db8:0:8::1')).status, 200);
    });

    it('are one client however the proxy writes its address', async (t) => {
      const service = await startService(t, await createDatabase(), { rateLimit: 1, trustProxy: true });
      const from = (hop: string) => service.sign(aSubmission(), { 'X-Forwarded-For': hop });
      for (const [first, ...spellings] of [
        [
          '203.0.113.1',
          '203.0.113.1:4711',
          '[::ffff:203.0.113.1]:80',
          '::FFFF:cb00:7101',
          '0:0:0:0:0:ffff:203.0.113.1',
        ],
        ['2001:db8:0:7::1', '[2001:db8:0:7::1]', '[2001:db8:0:7::2]:4711', '2001:DB8::7:0:0:1.2.3.4'],
        // What is no address counts as the proxy.
        ['unknown', '_hidden', '4711', '999.1.1.1', '203.0.113.1,', '203.0.113.1.4', '::::', '[203'],
      ] as const) {
        assert.equal((await from(first)).status, 200, first);
        for (const spelling of spellings) assert.equal((await from(spelling)).status, 429, spelling);
      }
    });

    it('are told by the connection where it is not', async (t) => {
      const service = await startService(t, await createDatabase(), { rateLimit: 1 });
      const from = (hops: string) => service.sign(aSubmission(), { 'X-Forwarded-For': hops });
      assert.equal((await from('203.0.113.1')).status, 200);
      assert.equal((await from('203.0.113.2')).status, 429);
    });
  });
};
