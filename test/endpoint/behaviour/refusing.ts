import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, startService, type CreateDatabase } from '../support/service.js';
import { aSubmission, receipt, signingConsent, updatesConsent } from '../support/submission.js';

const secret = 'Quetzalcoatl';

const without = (...names: string[]) =>
  JSON.stringify(Object.fromEntries(Object.entries(aSubmission()).filter(([name]) => !names.includes(name))));

const withField = (name: string, value: unknown) => JSON.stringify({ ...aSubmission(), [name]: value });

/** JSON text with a key or value that `JSON.stringify` would not write. */
const withText = (from: string, to: string) =>
  JSON.stringify(aSubmission({ comment: 'COMMENT' })).replace(from, to);

const inChunks = (text: string) =>
  new ReadableStream<Uint8Array>({
    start: (stream) => {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += 10_000) stream.enqueue(bytes.subarray(at, at + 10_000));
      stream.close();
    },
  });

/** Bodies that break the schema: the body, and the pointers that the answer has to name. */
const invalid: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'an array': [JSON.stringify([aSubmission()]), ''],
  'a text': ['"signed"', ''],
  null: ['null', ''],
  'an empty object': ['{}', '/v', '/submission_id', '/petition_id', '/email', '/locale'],
  'no address': [without('email'), '/email'],
  'a wrong address': [withField('email', secret), '/email'],
  'an address that is a number': [withField('email', 7), '/email'],
  'an address that is a list': [withField('email', [secret]), '/email'],
  'no name': [without('name'), '/name'],
  'an empty name': [withField('name', ''), '/name'],
  'a name and a given name': [withField('given_name', secret), '/name'],
  'a name of two lines': [withField('name', `${secret}\n${secret}`), '/name'],
  'a name that is too long': [withField('name', secret.repeat(20)), '/name'],
  'a comment that is too long': [withField('comment', 'x'.repeat(10_001)), '/comment'],
  'a country in small letters': [withField('country', 'es'), '/country'],
  'another version': [withField('v', 2), '/v'],
  'an identifier that is no UUID': [withField('submission_id', secret), '/submission_id'],
  'a date that is none': [withField('signed_at', secret), '/signed_at'],
  'a time below 0': [withField('elapsed_ms', -1), '/elapsed_ms'],
  'a page address with a query': [withField('page_url', `https://a.example/?q=${secret}`), '/page_url'],
  'no consent': [withField('consents', []), '/consents'],
  'a consent that is a text': [withField('consents', [secret]), '/consents/0'],
  'a consent that is neither given nor declined': [
    withField('consents', [{ ...signingConsent, granted: 'yes' }]),
    '/consents/0/granted',
  ],
  'an unknown field': [withField('a/b~c', secret), '/a~1b~0c'],
  'a signing that was not agreed to': [
    withField('consents', [updatesConsent, { ...signingConsent, granted: false }]),
    '/consents/1/granted',
  ],
  'a signing that was agreed to and then not': [
    withField('consents', [signingConsent, { ...signingConsent, granted: false }]),
    '/consents/1/granted',
  ],
  'no word on signing': [withField('consents', [updatesConsent]), '/consents'],
  'the digest of other words': [
    withField('consents', [{ ...signingConsent, text: `${signingConsent.text} ${secret}` }]),
    '/consents/0/text_sha256',
  ],
  'the digest of other words for updates': [
    withField('consents', [signingConsent, { ...updatesConsent, text_sha256: '0'.repeat(64) }]),
    '/consents/1/text_sha256',
  ],
  'an unknown field of a consent': [
    withField('consents', [{ ...signingConsent, extra: secret }]),
    '/consents/0/extra',
  ],
  'the field __proto__': [withText('"v":1', '"v":1,"__proto__":{"name":"x"}'), '/__proto__'],
  'the field __proto__ that is no object': [withText('"v":1', '"v":1,"__proto__":1'), '/__proto__'],
  'the field __proto__ of a consent': [
    withText('"id":"signing"', '"id":"signing","__proto__":{"granted":true}'),
    '/consents/0/__proto__',
  ],
  'the field constructor': [withText('"v":1', '"v":1,"constructor":{"prototype":1}'), '/constructor'],
  'a NUL character': [withText('COMMENT', '\\u0000'), '/comment'],
  'half of a surrogate pair': [withText('COMMENT', '\\ud800'), '/comment'],
  'half of a surrogate pair in the address': [withField('email', '\ud800@example.org'), '/email'],
  'half of a surrogate pair in the petition': [withField('petition_id', '\udfff'), '/petition_id'],
  'a deep nest': [withText('"COMMENT"', '['.repeat(20_000) + ']'.repeat(20_000)), '/comment'],
};

/** Bodies that are no JSON in UTF-8. */
const broken: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'an empty body': '',
  'broken JSON': `{"email": "${secret}@example.org"`,
  'a form': `email=${secret}`,
  'a raw NUL in JSON': withText('COMMENT', '\u0000'),
  'invalid UTF-8': new Uint8Array(Buffer.from(withText('COMMENT', '\xff'), 'latin1')),
  'UTF-16': new Uint8Array(Buffer.from(withText('', ''), 'utf16le')),
};

/** What is refused, how, and that nothing of it stays. */
export const refusing = (createDatabase: CreateDatabase): void => {
  describe('a submission that can’t be taken', () => {
    it('is refused with the fields that are wrong, and nothing is stored', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const [title, [body, ...pointers]] of Object.entries(invalid)) {
        await t.test(title, async () => {
          const reply = await service.post(body);
          assertProblem(reply, 422);
          const errors = reply.json.errors as { pointer: string; detail: string; code: string }[];
          const named = errors.map(({ pointer }) => pointer);
          for (const pointer of pointers) assert.ok(named.includes(pointer), `${pointer} in ${reply.text}`);
          assert.ok(errors.every(({ detail, code }) => detail && code));
          assert.ok(!reply.text.includes(secret), 'repeats what was sent');
        });
      }
      assert.equal(await service.count(), 0);
      assert.deepEqual(await service.signatures(), []);
      await service.signed(aSubmission());
    });

    it('is taken whatever the words of its consents are, where their digest is right', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const text of ['Ich unterschreibe – „Zoë“ 🔒', 'a\n\tb \u00a0 e\u0301', 'x'.repeat(5_000)]) {
        await service.signed(aSubmission({ consents: [receipt('signing', true, text)] }));
      }
    });

    it('is refused where it is no JSON in UTF-8', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const [title, body] of Object.entries(broken)) {
        await t.test(title, async () => {
          const reply = await service.post(body);
          assertProblem(reply, 400);
          assert.ok(!reply.text.includes(secret), 'repeats what was sent');
        });
      }
      assert.deepEqual(await service.signatures(), []);
      await service.signed(aSubmission());
    });

    it('is refused where it is too long, with or without a length told before', async (t) => {
      const service = await startService(t, await createDatabase());
      const million = withField('comment', 'x'.repeat(1_000_000));
      assertProblem(await service.post(million), 413);
      assertProblem(await service.post(inChunks(million)), 413);
      const tenMillion = withField('comment', 'x'.repeat(10_000_000));
      // Cut off: whether the answer still gets through is the network's luck.
      const reply = await service.post(inChunks(tenMillion)).catch(() => undefined);
      if (reply) assertProblem(reply, 413);
      assert.deepEqual(await service.signatures(), []);
      assert.equal((await service.post(inChunks(JSON.stringify(aSubmission())))).status, 200);
    });

    it('is refused where it is of another type', async (t) => {
      const service = await startService(t, await createDatabase());
      for (const headers of [
        { 'Content-Type': 'multipart/form-data; boundary=x' },
        { 'Content-Type': 'text/html' },
        { 'Content-Type': 'application/json; charset=utf-16' },
        { 'Content-Type': 'application/jsonx' },
        { 'Content-Encoding': 'gzip' },
      ] as Record<string, string>[]) {
        assertProblem(await service.sign(aSubmission(), headers), 415);
      }
      assert.deepEqual(await service.signatures(), []);
    });
  });

  describe('an address or method that does not exist', () => {
    it('is refused as problem+json', async (t) => {
      const service = await startService(t, await createDatabase());
      assertProblem(await service.request('/nowhere'), 404);
      assertProblem(await service.request('/signatures/1'), 404);
      for (const [path, method, allow] of [
        ['/signatures', 'GET', 'POST, OPTIONS'],
        ['/signatures', 'PUT', 'POST, OPTIONS'],
        ['/petitions/p/count', 'POST', 'GET, HEAD, OPTIONS'],
        ['/health', 'DELETE', 'GET, HEAD, OPTIONS'],
      ] as const) {
        const reply = await service.request(path, { method });
        assertProblem(reply, 405);
        assert.equal(reply.headers.get('allow'), allow);
      }
    });
  });
};
