import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

/** What is left in the log. */
export const logging = (createDatabase: CreateDatabase): void => {
  describe('the log', () => {
    it('has one line a request, and nothing about who signed', async (t) => {
      const service = await startService(t, await createDatabase(), { trustProxy: true });
      const submission = aSubmission({
        name: 'Xochitl Quetzal',
        comment: 'Sapphire',
        petition_id: 'pet-4711',
      });
      const from = { 'X-Forwarded-For': '203.0.113.77', 'User-Agent': 'Agent-4711' };
      const link = String((await service.sign(submission, from)).json.withdraw_url);
      await service.sign({ ...submission, comment: 'Emerald' }, from);
      await service.post(JSON.stringify({ ...submission, email: 'Xochitl@', extra: 'Sapphire' }), from);
      await service.post(`{"name":"Xochitl Quetzal" "Sapphire"`, from);
      await service.request(`/nowhere/Sapphire?email=${submission.email}`);
      await service.request('/health', { method: 'PATCH' });
      await service.count('pet-4711');
      await service.signatures('pet-4711');
      await service.request(link);
      await service.request(link, { method: 'POST' });

      const lines = service.log.map((line) => line.replace(/ \d+\.\d ms$/, ''));
      assert.deepEqual(lines, [
        'POST /signatures 200',
        'POST /signatures 200',
        'POST /signatures 422',
        'POST /signatures 400',
        'GET /* 404',
        'PATCH /health 405',
        'GET /petitions/:id/count 200',
        'GET /petitions/:id/signatures.csv 200',
        'GET /signatures/:submission_id/withdraw/:token 200',
        'POST /signatures/:submission_id/withdraw/:token 200',
      ]);
    });
  });
};
