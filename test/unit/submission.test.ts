import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { submissionSchema, type Submission } from '../../src/core/submission-schema.js';
import { prepareSubmission, type ShownConsent, type SubmissionContext } from '../../src/core/submission.js';
import type { Signature } from '../../src/core/signature.js';

const shownAt = new Date('2030-01-31T11:59:00Z');

const signing: ShownConsent = {
  id: 'signing',
  granted: true,
  text: 'By signing, I agree that Zoë’s “Privacy Now” counts my name. 🔒',
  shownAt,
};
const updates: ShownConsent = { id: 'updates', granted: false, text: 'May we send you updates?', shownAt };

const context: SubmissionContext = {
  petitionId: 'defend-encryption',
  locale: 'en',
  pageUrl: 'https://ngo.example/petition',
  consents: [signing, updates],
  honeypotFilled: false,
  captcha: undefined,
  elapsed: 42_000,
};

const signature: Signature = { name: 'Zoë Núñez', email: 'zoe@example.org' };

/** Gives the modules a browser's globals; `undefined` takes one away. */
const setGlobal = (name: 'isSecureContext' | 'crypto', value: unknown): void => {
  Reflect.deleteProperty(globalThis, name);
  if (value !== undefined) Object.defineProperty(globalThis, name, { value, configurable: true });
};
const originals = Object.getOwnPropertyDescriptors(globalThis);
const { crypto } = globalThis;

/** Browsers hide the rest of WebCrypto from pages that came over plain HTTP. */
const cryptoOfPlainHttp = {
  getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
};

const restoreGlobals = (): void => {
  Reflect.deleteProperty(globalThis, 'isSecureContext');
  Object.defineProperty(globalThis, 'crypto', originals.crypto);
};

const prepare = async (
  fields: Signature = signature,
  changes: Partial<SubmissionContext> = {},
  previous?: Parameters<typeof prepareSubmission>[2],
) => prepareSubmission(fields, { ...context, ...changes }, previous);

const submissionOf = async (...args: Parameters<typeof prepare>): Promise<Submission> =>
  (await prepare(...args)).submission;

/** As it arrives: through JSON, which has no `undefined`. */
const arrived = (submission: Submission): unknown => JSON.parse(JSON.stringify(submission));

const assertPublished = (submission: Submission): void => {
  assert.deepEqual(submissionSchema.safeParse(arrived(submission)).error, undefined);
  assert.deepEqual(arrived(submission), submission);
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('A submission', () => {
  beforeEach(() => setGlobal('isSecureContext', true));
  afterEach(restoreGlobals);

  it('holds the signature and where it was made', async () => {
    const { submission_id, signed_at, consents, ...rest } = await submissionOf();
    assert.deepEqual(rest, {
      v: 1,
      petition_id: 'defend-encryption',
      name: 'Zoë Núñez',
      email: 'zoe@example.org',
      locale: 'en',
      page_url: 'https://ngo.example/petition',
      elapsed_ms: 42_000,
    });
    assert.match(submission_id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(consents.length, 2);
    assert.equal(new Date(signed_at).toISOString(), signed_at);
  });

  it('is signed now', async () => {
    const before = Date.now();
    const signedAt = Date.parse((await submissionOf()).signed_at);
    assert.ok(before <= signedAt && signedAt <= Date.now());
  });

  const optional: Signature = {
    family_name: 'Núñez',
    country: 'ES',
    postal_code: '28013',
    comment: 'Privacy!\n\tNow.',
    display_name: false,
    updates: true,
  };
  const names = Object.keys(optional) as (keyof Signature)[];
  it('is as published for every combination of fields', async () => {
    let combinations = 0;
    for (const name of ['name', 'given_name'])
      for (let mask = 0; mask < 2 ** names.length; mask += 1) {
        const chosen = names.filter((_, index) => mask & (1 << index));
        if (name === 'name' && chosen.includes('family_name')) continue;
        const fields = Object.fromEntries(chosen.map((key) => [key, optional[key]]));
        const consents = chosen.includes('updates') ? [signing, updates] : [signing];
        assertPublished(
          await submissionOf({ [name]: 'Zoë', email: 'zoe@example.org', ...fields }, { consents }),
        );
        combinations += 1;
      }
    assert.equal(combinations, 96);
  });

  it('is as published with the longest values', async () => {
    assertPublished(
      await submissionOf(
        {
          given_name: '王'.repeat(200),
          family_name: 'x'.repeat(200),
          email: `zoe@${'abcdefghi.'.repeat(24)}example`,
          postal_code: 'x'.repeat(20),
          comment: 'ü\n'.repeat(5_000),
          display_name: true,
        },
        {
          petitionId: 'x'.repeat(200),
          locale: 'zh-Hans-CN',
          pageUrl: `https://ngo.example/${'x'.repeat(10_000)}`,
          consents: [{ ...signing, text: 'x'.repeat(5_000) }],
        },
      ),
    );
  });

  it('says nothing about updates outside the consents', async () => {
    assert.ok(!('updates' in (await submissionOf({ ...signature, updates: true }))));
  });

  describe('the page', () => {
    const pages: readonly (readonly [page: string, told: string])[] = [
      ['https://ngo.example/petition', 'https://ngo.example/petition'],
      ['https://ngo.example', 'https://ngo.example/'],
      ['https://ngo.example/petition?email=zoe@example.org&utm_source=mail', 'https://ngo.example/petition'],
      ['https://ngo.example/petition#zoe', 'https://ngo.example/petition'],
      ['https://ngo.example/petition?#', 'https://ngo.example/petition'],
      ['https://zoe:secret@ngo.example/petition', 'https://ngo.example/petition'],
      ['http://ngo.example:8080/a/../b', 'http://ngo.example:8080/b'],
      ['https://bücher.example/Straße', 'https://xn--bcher-kva.example/Stra%C3%9Fe'],
      ['file:///home/zoe.nunez/petition.html?x#y', 'about:blank'],
      ['about:blank', 'about:blank'],
      ['about:srcdoc', 'about:blank'],
      ['blob:https://ngo.example/b3a1', 'about:blank'],
      ['data:text/html,Zoe', 'about:blank'],
      ['chrome-extension://abcdef/page.html', 'about:blank'],
    ];
    for (const [pageUrl, told] of pages)
      it(`${pageUrl} is told as ${told}`, async () => {
        const submission = await submissionOf(signature, { pageUrl });
        assert.equal(submission.page_url, told);
        assertPublished(submission);
      });
  });

  describe('the time that signing took', () => {
    for (const [elapsed, told] of [
      [0, 0],
      [1.4, 1],
      [1.6, 2],
      [-5, 0],
      [-0.4, 0],
      [1e10, 1e10],
    ] as const)
      it(`${elapsed} ms is told as ${told}`, async () => {
        const submission = await submissionOf(signature, { elapsed });
        assert.equal(submission.elapsed_ms, told);
        assertPublished(submission);
      });
  });

  it('tells that the hidden field was filled, and is silent where it was not', async () => {
    const filled = await submissionOf(signature, { honeypotFilled: true });
    assert.equal(filled.hp_filled, true);
    assertPublished(filled);
    assert.ok(!('hp_filled' in (await submissionOf())));
  });

  describe('its id', () => {
    /** A second press of the button, after one that prepared `first`. */
    const afterwards = async (
      first: Awaited<ReturnType<typeof prepare>>,
      fields: Signature = signature,
      changes: Partial<SubmissionContext> = {},
    ) => {
      const { submission_id, signed_at } = first.submission;
      return submissionOf(fields, changes, { submission_id, signed_at, contentDigest: first.contentDigest });
    };
    // An hour earlier, so that a new time can't be the old one.
    const prepareEarlier = async (fields?: Signature, changes?: Partial<SubmissionContext>) => {
      const first = await prepare(fields, changes);
      return { ...first, submission: { ...first.submission, signed_at: '2030-01-31T11:00:00.000Z' } };
    };

    it('is another one for each signature', async () => {
      const ids = await Promise.all(
        Array.from({ length: 100 }, async () => (await submissionOf()).submission_id),
      );
      assert.equal(new Set(ids).size, 100);
    });

    it('stays with its time on the same content', async () => {
      const first = await prepareEarlier();
      const second = await afterwards(first);
      assert.equal(second.submission_id, first.submission.submission_id);
      assert.equal(second.signed_at, '2030-01-31T11:00:00.000Z');
      assertPublished(second);
    });

    it('stays though more time passed, the page moved on or a consent stood longer', async () => {
      const first = await prepareEarlier();
      const second = await afterwards(first, signature, {
        elapsed: 99_000,
        pageUrl: 'https://ngo.example/petition?again',
        honeypotFilled: true,
        consents: [{ ...signing, shownAt: new Date() }, updates],
      });
      assert.equal(second.submission_id, first.submission.submission_id);
      assert.equal(second.elapsed_ms, 99_000);
    });

    const changes: Readonly<Record<string, readonly [Signature, Partial<SubmissionContext>]>> = {
      'another name': [{ ...signature, name: 'Zoë Nunez' }, {}],
      'another address': [{ ...signature, email: 'zoe+x@example.org' }, {}],
      'a comment': [{ ...signature, comment: 'x' }, {}],
      'a box ticked': [{ ...signature, display_name: true }, {}],
      'another petition': [signature, { petitionId: 'another' }],
      'other words of consent': [
        signature,
        { consents: [{ ...signing, text: `${signing.text}.` }, updates] },
      ],
      'another answer to a consent': [signature, { consents: [signing, { ...updates, granted: true }] }],
      'one question less': [signature, { consents: [signing] }],
    };
    for (const [what, [fields, changed]] of Object.entries(changes))
      it(`is new with ${what}, and so is the time`, async () => {
        const first = await prepareEarlier();
        const second = await afterwards(first, fields, changed);
        assert.notEqual(second.submission_id, first.submission.submission_id);
        assert.notEqual(second.signed_at, first.submission.signed_at);
        assertPublished(second);
      });

    it('is not mistaken where text moves from one field to the next', async () => {
      const first = await prepareEarlier({ given_name: 'Ana', family_name: 'Lu', email: 'a@example.org' });
      const second = await afterwards(first, { given_name: 'AnaLu', email: 'a@example.org' });
      assert.notEqual(second.submission_id, first.submission.submission_id);
    });
  });

  for (const [where, secure] of [
    ['on an encrypted page', true],
    ['on a page that came over plain HTTP, without WebCrypto', false],
    ['where nobody says how the page came', undefined],
  ] as const)
    describe(where, () => {
      beforeEach(() => {
        setGlobal('isSecureContext', secure);
        if (secure === false) setGlobal('crypto', cryptoOfPlainHttp);
      });

      it('holds receipts of the words as they were shown, with their digest', async () => {
        const submission = await submissionOf();
        assert.deepEqual(submission.consents, [
          {
            id: 'signing',
            granted: true,
            text: signing.text,
            text_sha256: sha256(signing.text),
            locale: 'en',
            shown_at: '2030-01-31T11:59:00.000Z',
          },
          {
            id: 'updates',
            granted: false,
            text: updates.text,
            text_sha256: sha256(updates.text),
            locale: 'en',
            shown_at: '2030-01-31T11:59:00.000Z',
          },
        ]);
        assertPublished(submission);
      });

      it('has right digests of known texts', async () => {
        const known = { abc: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
        for (const [text, digest] of Object.entries(known)) {
          const submission = await submissionOf(signature, { consents: [{ ...signing, text }] });
          assert.equal(submission.consents[0]?.text_sha256, digest);
        }
        for (const text of ['x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'العربية', '🔒'.repeat(1_000)]) {
          const submission = await submissionOf(signature, { consents: [{ ...signing, text }] });
          assert.equal(submission.consents[0]?.text_sha256, sha256(text));
        }
      });

      it('keeps its id on a retry', async () => {
        const first = await prepare();
        const { submission_id, signed_at } = first.submission;
        const previous = { submission_id, signed_at, contentDigest: first.contentDigest };
        assert.equal((await submissionOf(signature, {}, previous)).submission_id, submission_id);
      });
    });
});
