import { expect } from '@open-wc/testing';
import { readOutcome } from '../../src/delivery/response.js';

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

const read = (response: Response) => readOutcome(response, ['name', 'email', 'postal_code']);

const invalid = (errors: unknown, status = 422) => json(status, { title: 'Invalid', errors });

describe('An answer of an endpoint', () => {
  it('accepts by its word alone, whatever the content type and the other fields', async () => {
    const body = '{"status":"accepted","signature":7,"count":12}';
    for (const type of ['text/plain', 'text/html', 'application/octet-stream'])
      expect(await read(new Response(body, { headers: { 'Content-Type': type } }))).to.deep.equal({
        kind: 'accepted',
        count: 12,
      });
    for (const status of [200, 201, 202])
      expect(await read(json(status, { status: 'confirm-email' }))).to.deep.equal({ kind: 'confirm-email' });
  });

  for (const body of [
    {},
    [],
    [{ status: 'accepted' }],
    null,
    'accepted',
    true,
    1,
    { status: 'ok' },
    { status: 'Accepted' },
    { status: ['accepted'] },
    { status: 200 },
    { success: true },
    { kind: 'accepted' },
    { status: 'unverified' },
    { status: 'rejected' },
    { data: { status: 'accepted' } },
  ])
    it(`is unknown where it says ${JSON.stringify(body)}`, async () => {
      expect(await read(json(200, body))).to.deep.equal({ kind: 'unknown', status: 200 });
    });

  for (const count of [-1, 1.5, '12', 2 ** 53, 1e300, null, true, [3], {}])
    it(`reports no count with ${JSON.stringify(count)}`, async () => {
      expect(await read(json(200, { status: 'accepted', count }))).to.deep.equal({ kind: 'accepted' });
    });

  for (const count of [0, 1, 2 ** 53 - 1])
    it(`reports the count ${count}`, async () => {
      expect(await read(json(200, { status: 'accepted', count }))).to.deep.equal({ kind: 'accepted', count });
    });

  const kinds: Readonly<Record<string, readonly number[]>> = {
    rejected: [400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 418, 422, 429, 451],
    unavailable: [408, 425, 500, 501, 502, 503, 504, 520, 599],
  };
  for (const [kind, statuses] of Object.entries(kinds))
    for (const status of statuses)
      it(`of status ${status} is ${kind}, even if its body says otherwise`, async () => {
        expect(await read(json(status, { status: 'accepted' }))).to.deep.equal({ kind, status });
        expect(await read(new Response('<h1>Error</h1>', { status }))).to.deep.equal({ kind, status });
      });

  describe('says when to try again', () => {
    const after = (value: string) => read(json(503, {}, { 'Retry-After': value }));

    for (const [value, seconds] of [
      ['0', 0],
      ['7', 7],
      ['86400', 86_400],
    ] as const)
      it(`in ${seconds} seconds`, async () => {
        expect(await after(value)).to.deep.equal({ kind: 'unavailable', status: 503, retryAfter: seconds });
      });

    it('at a time', async () => {
      const outcome = await after(new Date(Date.now() + 3_600_000).toUTCString());
      expect(outcome).to.have.property('retryAfter').that.is.within(3_500, 3_601);
    });

    for (const value of ['', 'soon', '-5', '1.5', '7 seconds', 'NaN', new Date(0).toUTCString()])
      it(`unless it can’t be read: ${JSON.stringify(value)}`, async () => {
        expect(await after(value)).to.deep.equal({ kind: 'unavailable', status: 503 });
      });

    it('unless the number is none that can be said', async () => {
      expect(await after('9'.repeat(400))).to.deep.equal({ kind: 'unavailable', status: 503 });
    });
  });

  describe('that refuses fields', () => {
    it('leads each error to its field, in its words', async () => {
      const errors = [
        { pointer: '/postal_code', detail: 'No such place.', code: 'unknown' },
        { pointer: '/email', detail: ' Please use another address. ' },
        { pointer: '/email', detail: 'It is too new.' },
        { pointer: '/consents/0/text', detail: 'Not as it was.' },
        { detail: 'Something else.' },
      ];
      for (const status of [400, 422])
        expect(await read(invalid(errors, status))).to.deep.equal({
          kind: 'invalid',
          status,
          errors: [
            { field: 'postal_code', message: 'No such place.' },
            { field: 'email', message: 'Please use another address.' },
            { field: 'email', message: 'It is too new.' },
            { message: 'Not as it was.' },
            { message: 'Something else.' },
          ],
        });
    });

    it('names no field that the form does not have', async () => {
      for (const pointer of [
        '/comment',
        'email',
        '#/email',
        '/email/0',
        '/Email',
        '/__proto__',
        '/constructor',
        '',
        7,
        null,
      ])
        expect(await read(invalid([{ pointer, detail: 'No.' }]))).to.deep.equal({
          kind: 'invalid',
          status: 422,
          errors: [{ message: 'No.' }],
        });
    });

    for (const errors of [
      undefined,
      null,
      [],
      {},
      'email',
      [null],
      ['email'],
      [{}],
      [{ pointer: '/email' }],
      [{ pointer: '/email', detail: ' ' }],
      [{ pointer: '/email', detail: 7 }],
    ])
      it(`says nothing of use, and is rejected: ${JSON.stringify({ errors })}`, async () => {
        expect(await read(invalid(errors))).to.deep.equal({ kind: 'rejected', status: 422 });
      });

    it('keeps what is of use beside what is not', async () => {
      expect(await read(invalid([null, 7, { pointer: '/email', detail: 'No.' }, {}]))).to.deep.equal({
        kind: 'invalid',
        status: 422,
        errors: [{ field: 'email', message: 'No.' }],
      });
    });

    const messageOf = async (detail: string) => {
      const outcome = await read(invalid([{ pointer: '/email', detail }]));
      return outcome.kind === 'invalid' ? outcome.errors[0]?.message : undefined;
    };

    it('is shown as text, unchanged', async () => {
      for (const detail of ['<b>No</b> &amp; “no”', 'لا', 'x'.repeat(300)])
        expect(await messageOf(detail)).to.equal(detail);
    });

    it('is cut at 300 characters', async () => {
      expect(await messageOf('x'.repeat(301))).to.equal('x'.repeat(300));
      expect(await messageOf('x'.repeat(20_000))).to.equal('x'.repeat(300));
    });

    it('is never cut within a character', async () => {
      const message = (await messageOf(`${'x'.repeat(299)}🔒 and more`)) ?? '';
      expect(message).to.match(/^x{299}/);
      expect(message).not.to.match(/\p{Cs}/u);
    });
  });

  it('is read up to 512 KiB', async () => {
    const padded = (length: number) => {
      const body = JSON.stringify({ status: 'accepted', padding: '' });
      return new Response(body.replace('""', `"${'x'.repeat(length - body.length)}"`));
    };
    expect(await read(padded(524_288))).to.deep.equal({ kind: 'accepted' });
    expect(await read(padded(524_289))).to.deep.equal({ kind: 'unknown', status: 200 });
  });

  it('may begin with a byte order mark and come in pieces within a character', async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"status":"accepted","greeting":"Zoë 🔒"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await read(new Response(pieces))).to.deep.equal({ kind: 'accepted' });
  });
});
