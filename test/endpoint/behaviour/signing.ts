import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { solved } from '../support/challenge.js';
import { startService, type CreateDatabase } from '../support/service.js';
import { aSubmission } from '../support/submission.js';

/** What a person who signs can rely on. */
export const signing = (createDatabase: CreateDatabase): void => {
  describe('signing', () => {
    it('is answered with the count and a link for withdrawing', async (t) => {
      const service = await startService(t, await createDatabase());
      const reply = await service.signed(aSubmission());
      assert.equal(reply.headers.get('content-type'), 'application/json');
      assert.equal(reply.json.count, 1);
      assert.match(
        String(reply.json.withdraw_url),
        new RegExp(`^${service.url}/signatures/[0-9a-f-]+/withdraw/`),
      );
      assert.equal(await service.count(), 1);
    });

    it('is still there after the endpoint is stopped and started', async (t) => {
      const database = await createDatabase();
      const before = await startService(t, database);
      const submission = aSubmission();
      const { json } = await before.signed(submission);
      await before.stop();

      const after = await startService(t, database, { publicUrl: before.url });
      const [stored] = await after.signatures();
      assert.equal(stored?.email, submission.email);
      assert.equal(stored.withdraw_url, json.withdraw_url);
    });

    it('takes JSON that was sent as plain text', async (t) => {
      const service = await startService(t, await createDatabase());
      const type = { 'Content-Type': 'text/plain;charset=UTF-8' };
      assert.equal((await service.sign(aSubmission(), type)).status, 200);
    });

    it('keeps every field as it was sent', async (t) => {
      const service = await startService(t, await createDatabase());
      const { name: _, ...rest } = aSubmission();
      const submission = {
        ...rest,
        given_name: '李',
        family_name: 'O’Brien-ﷺ',
        country: 'ES',
        postal_code: '28013',
        comment: 'Line one\n\tline two "quoted", and, commas; 🔐\r\nend',
        display_name: true,
        altcha: await solved(service),
        captcha: 'captcha-answer',
        hp_filled: true,
        elapsed_ms: Number.MAX_SAFE_INTEGER,
      };
      await service.signed(submission);
      const [stored] = await service.signatures();
      const { consents, v, ...texts } = submission;
      assert.deepEqual(JSON.parse(stored?.consents ?? ''), consents);
      for (const [name, value] of Object.entries({ ...texts, v: String(v) })) {
        const expected = value === true ? 'yes' : String(value);
        assert.equal(stored?.[name], expected, name);
      }
    });

    for (const [script, character] of Object.entries({
      Latin: 'é',
      Arabic: 'ع',
      Han: '文',
      Devanagari: 'कि',
      emoji: '🔐',
    })) {
      it(`keeps a comment of 10,000 characters unchanged (${script})`, async (t) => {
        const service = await startService(t, await createDatabase());
        const comment = character.repeat(10_000 / character.length);
        assert.equal(comment.length, 10_000);
        await service.signed(aSubmission({ comment }));
        const [stored] = await service.signatures();
        assert.equal(stored?.comment, comment);
      });
    }
  });

  describe('signing twice', () => {
    it('counts once where the same submission is sent again', async (t) => {
      const service = await startService(t, await createDatabase());
      const submission = aSubmission();
      const first = await service.signed(submission);
      const again = await service.signed({
        ...submission,
        submission_id: submission.submission_id.toUpperCase(),
      });
      assert.deepEqual(again.json, first.json);
      assert.equal((await service.signatures()).length, 1);
    });

    const spellings = [
      ['in other case', 'Zoe@Example.org', 'zOE@eXAMPLE.ORG'],
      ['with the domain in ASCII', 'zoe@bücher.example', 'zoe@xn--bcher-kva.example'],
      ['composed otherwise in Unicode', 'zo\u00eb@example.org', 'zoe\u0308@example.org'],
    ] as const;
    for (const [title, first, second] of spellings) {
      it(`counts once where the address is the same, ${title}`, async (t) => {
        const service = await startService(t, await createDatabase());
        await service.signed(aSubmission({ email: first }));
        const again = await service.signed(aSubmission({ email: second }));
        assert.deepEqual(Object.keys(again.json), ['status', 'count', 'withdraw_url']);
        assert.equal(again.json.count, 1);
        assert.deepEqual(
          (await service.signatures()).map(({ email }) => email),
          [first],
        );
      });
    }

    it('counts two addresses that differ by dots or by what follows a plus sign', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const email of ['z.oe@example.org', 'zoe@example.org', 'zoe+eff@example.org']) {
        await service.signed(aSubmission({ email }));
      }
      assert.equal(await service.count(), 3);
    });

    it('counts once for each petition', async (t) => {
      const service = await startService(t, await createDatabase());
      const email = 'zoe@example.org';
      await service.signed(aSubmission({ email, petition_id: 'one' }));
      await service.signed(aSubmission({ email, petition_id: 'two/ñ?#%' }));
      assert.equal(await service.count('one'), 1);
      assert.equal(await service.count('two/ñ?#%'), 1);
    });
  });

  describe('many at once', () => {
    /** 80 signers, of whom 10 send theirs again and 10 sign again with the same address. */
    const crowd = () => {
      const signers = Array.from({ length: 80 }, () => aSubmission());
      const repeats = signers.slice(0, 10);
      const seconds = signers.slice(10, 20).map((first) => ({ ...first, submission_id: randomUUID() }));
      return [...signers, ...repeats, ...seconds].sort(() => Math.random() - 0.5);
    };

    it('counts every signer once', async (t) => {
      const service = await startService(t, await createDatabase());
      const replies = await Promise.all(crowd().map((submission) => service.signed(submission)));
      assert.equal(replies.length, 100);
      assert.equal(Math.max(...replies.map(({ json }) => Number(json.count))), 80);
      assert.equal(await service.count(), 80);
      assert.equal((await service.signatures()).length, 80);
    });

    it('counts every signer once where two instances start at once and share the database', async (t) => {
      const database = await createDatabase();
      const publicUrl = 'https://sign.example';
      const instances = await Promise.all([
        startService(t, database, { publicUrl }),
        startService(t, database, { publicUrl }),
      ]);
      const everywhere = crowd().flatMap((submission) => instances.map((one) => one.signed(submission)));
      await Promise.all(everywhere);
      const [one, other] = await Promise.all(instances.map((instance) => instance.signatures()));
      assert.equal(one?.length, 80);
      // Links too: both instances derive them from one secret.
      assert.deepEqual(other, one);
    });
  });

  describe('the count', () => {
    it('is 0 for a petition that nobody signed, and for one that can’t exist', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const petition of ['nobody', 'x'.repeat(201), 'a\u0000b', '__proto__']) {
        assert.equal(await service.count(petition), 0);
      }
    });

    it('may be cached for a few seconds', async (t) => {
      const service = await startService(t, await createDatabase());
      const { headers, json } = await service.request('/petitions/p/count');
      assert.equal(headers.get('cache-control'), 'public, max-age=5');
      assert.deepEqual(json, { petition_id: 'p', count: 0 });
    });
  });

  it('says that it is well', async (t) => {
    const service = await startService(t, await createDatabase());
    const { status, json } = await service.request('/health');
    assert.equal(status, 200);
    assert.deepEqual(json, { status: 'ok' });
  });
};
