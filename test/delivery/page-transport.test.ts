import { expect } from '@open-wc/testing';
import type { FieldName } from '../../src/core/fields.js';
import type { Outcome } from '../../src/core/outcome.js';
import { createPageTransport, type PageDelivery } from '../../src/delivery/page-transport.js';
import { aSubmission } from './support/server.js';

const signal = new AbortController().signal;

const fields: FieldName[] = ['name', 'email', 'country', 'updates'];

const deliver = (delivery: PageDelivery, timeout = 60_000) =>
  createPageTransport(delivery, { fields, timeout })(aSubmission(), { signal });

const answering = (answer: unknown) => deliver(() => Promise.resolve(answer));

const show = (value: unknown): string => JSON.stringify(value);

describe('A delivery that the page took over', () => {
  const usable: readonly (readonly [answer: unknown, outcome: Outcome])[] = [
    [{ kind: 'accepted' }, { kind: 'accepted' }],
    [
      { kind: 'accepted', count: 12 },
      { kind: 'accepted', count: 12 },
    ],
    [
      { kind: 'accepted', count: 0 },
      { kind: 'accepted', count: 0 },
    ],
    [{ kind: 'accepted', count: '12' }, { kind: 'accepted' }],
    [{ kind: 'accepted', count: NaN }, { kind: 'accepted' }],
    [{ kind: 'accepted', count: -1 }, { kind: 'accepted' }],
    [{ kind: 'accepted', status: 200, id: 7 }, { kind: 'accepted' }],
    [
      { kind: 'confirm-email', count: 3 },
      { kind: 'confirm-email', count: 3 },
    ],
    [{ kind: 'unverified', count: 3 }, { kind: 'unverified' }],
    [{ kind: 'rejected' }, { kind: 'rejected' }],
    [
      { kind: 'rejected', status: 429, retryAfter: 7 },
      { kind: 'rejected', status: 429, retryAfter: 7 },
    ],
    [{ kind: 'rejected', status: '429', retryAfter: '7' }, { kind: 'rejected' }],
    [
      { kind: 'unavailable', retryAfter: 0 },
      { kind: 'unavailable', retryAfter: 0 },
    ],
    [{ kind: 'unavailable', retryAfter: -1 }, { kind: 'unavailable' }],
    [{ kind: 'unavailable', retryAfter: NaN }, { kind: 'unavailable' }],
    [
      { kind: 'unknown', status: 502 },
      { kind: 'unknown', status: 502 },
    ],
    [
      {
        kind: 'invalid',
        errors: [{ field: 'email', message: ' No mail there. ' }, { message: 'Something.' }],
      },
      { kind: 'invalid', errors: [{ field: 'email', message: 'No mail there.' }, { message: 'Something.' }] },
    ],
    [
      { kind: 'invalid', status: 422, errors: [{ field: 'email' }, { field: 'name', message: '' }, {}] },
      { kind: 'invalid', status: 422, errors: [] },
    ],
    [{ kind: 'invalid' }, { kind: 'invalid', errors: [] }],
    [
      { kind: 'invalid', errors: 'email' },
      { kind: 'invalid', errors: [] },
    ],
    [
      { kind: 'invalid', errors: [{ field: 'email', message: 'x'.repeat(1_000) }] },
      { kind: 'invalid', errors: [{ field: 'email', message: 'x'.repeat(300) }] },
    ],
  ];
  for (const [answer, outcome] of usable)
    it(`ends as ${outcome.kind} with ${show(answer).slice(0, 80)}`, async () => {
      expect(await answering(answer)).to.deep.equal(outcome);
    });

  const unusable: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    true: true,
    false: false,
    'a number': 200,
    'a word': 'accepted',
    'a symbol': Symbol('accepted'),
    'a function': () => 'accepted',
    'a list': [{ kind: 'accepted' }],
    'an empty object': {},
    'another kind': { kind: 'ok' },
    'a kind in capitals': { kind: 'Accepted' },
    'a kind in a list': { kind: ['accepted'] },
    'a kind of JavaScript': { kind: 'constructor' },
    'an answer of an endpoint': { status: 'accepted' },
    'a response': new Response('{"status":"accepted"}'),
    'an error': new Error('accepted'),
    'an object without a prototype': Object.create(null) as unknown,
    'an object that throws': {
      get kind() {
        throw new Error('kind was read');
      },
    },
    'a revoked proxy': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  for (const [what, answer] of Object.entries(unusable))
    it(`is unknown where it answers ${what}`, async () => {
      expect(await answering(answer)).to.deep.equal({ kind: 'unknown' });
    });

  it('is unknown where it rejects, whatever with', async () => {
    for (const reason of [
      new Error('offline'),
      new DOMException('', 'AbortError'),
      undefined,
      'no',
      { kind: 'accepted' },
    ])
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- pages reject with anything
      expect(await deliver(() => Promise.reject(reason))).to.deep.equal({ kind: 'unknown' });
  });

  it('is unknown where it throws', async () => {
    const outcome = await deliver(() => {
      throw new Error('not a function');
    });
    expect(outcome).to.deep.equal({ kind: 'unknown' });
  });

  it('is unknown where it answers nothing in time, and is told to stop', async () => {
    let given: AbortSignal | undefined;
    const outcome = await deliver((_, options) => {
      given = options.signal;
      return new Promise(() => undefined);
    }, 50);
    expect(outcome).to.deep.equal({ kind: 'unknown' });
    expect(given?.aborted).to.be.true;
  });

  it('may answer after some time', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const outcome = deliver(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    answer({ kind: 'accepted', count: 2 });
    expect(await outcome).to.deep.equal({ kind: 'accepted', count: 2 });
  });

  it('gets the submission itself, once', async () => {
    const submission = aSubmission();
    const calls: unknown[] = [];
    await createPageTransport(
      (...given) => {
        calls.push(given[0]);
        return Promise.resolve({ kind: 'accepted' });
      },
      { fields },
    )(submission, { signal });
    expect(calls).to.deep.equal([submission]);
  });

  it('ends where the caller calls it off', async () => {
    const controller = new AbortController();
    const outcome = createPageTransport(() => new Promise(() => undefined), { fields })(
      aSubmission(),
      controller,
    );
    controller.abort();
    // Whether it rejects is its affair; it must not hang.
    await outcome.catch(() => undefined);
  });

  it('ends where the caller had called it off before', async function () {
    this.timeout(2_000);
    const outcome = createPageTransport(() => new Promise(() => undefined), { fields })(aSubmission(), {
      signal: AbortSignal.abort(),
    });
    await outcome.catch(() => undefined);
  });

  it('names no field that no form has', async () => {
    for (const field of ['shoe_size', '__proto__', 'constructor', 7, {}, true])
      expect(
        await answering({ kind: 'invalid', errors: [{ field, message: 'No.' }] }),
        show(field),
      ).to.deep.equal({
        kind: 'invalid',
        errors: [{ message: 'No.' }],
      });
  });

  it('keeps what is of use among errors beside what is not', async () => {
    expect(
      await answering({ kind: 'invalid', errors: [null, undefined, 7, { field: 'email', message: 'No.' }] }),
    ).to.deep.equal({ kind: 'invalid', errors: [{ field: 'email', message: 'No.' }] });
  });

  it('says no time to wait that can’t be said', async () => {
    expect(await answering({ kind: 'unavailable', retryAfter: Infinity })).to.deep.equal({
      kind: 'unavailable',
    });
  });
});
