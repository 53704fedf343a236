import { expect } from '@open-wc/testing';
import type { FieldName } from '../../src/core/fields.js';
import type { Outcome } from '../../src/core/outcome.js';
import { createTransport } from '../../src/delivery/transport.js';
import { isWebKit } from '../support/engine.js';
import { aSubmission, Server } from './support/server.js';

const fields: readonly FieldName[] = ['name', 'email', 'country'];

/** Long enough for a busy machine. What never answers gets a short one. */
const patience = 10_000;

const never = new AbortController().signal;

const send = (endpoint: URL, submission = aSubmission(), timeout = patience) =>
  createTransport({ endpoint, fields, timeout })(submission, { signal: never });

/** What becomes of a signature, by what the endpoint does. */
const outcomes: Readonly<Record<string, Outcome>> = {
  accepted: { kind: 'accepted' },
  'accepted-with-count': { kind: 'accepted', count: 1234 },
  'confirm-email': { kind: 'confirm-email' },
  html: { kind: 'unknown', status: 200 },
  empty: { kind: 'unknown', status: 200 },
  'broken-json': { kind: 'unknown', status: 200 },
  'no-content': { kind: 'unknown', status: 204 },
  moved: { kind: 'unknown' },
  'see-other': { kind: 'unknown' },
  huge: { kind: 'unknown', status: 200 },
  cut: { kind: 'unknown', unanswered: true },
  dropped: { kind: 'unknown', unanswered: true },
  teapot: { kind: 'rejected', status: 418 },
  forbidden: { kind: 'rejected', status: 403 },
  'too-many': { kind: 'rejected', status: 429, retryAfter: 7200 },
  error: { kind: 'unavailable', status: 500 },
  'bad-gateway': { kind: 'unavailable', status: 502 },
  unavailable: { kind: 'unavailable', status: 503, retryAfter: 90 },
  invalid: {
    kind: 'invalid',
    status: 422,
    errors: [{ field: 'email', message: "This address can't get mail." }],
  },
  'invalid-unknown-field': {
    kind: 'invalid',
    status: 422,
    errors: [{ message: "This address can't get mail." }],
  },
};

describe('Sending a signature to an endpoint', () => {
  for (const [behaviour, outcome] of Object.entries(outcomes))
    it(`ends as ${outcome.kind} where the endpoint does this: ${behaviour}`, async () => {
      expect(await send(new Server().address(behaviour))).to.deep.equal(outcome);
    });

  it('is given up as unknown where the endpoint never answers', async () => {
    const server = new Server();
    expect(await send(server.address('never'), aSubmission(), 300)).to.deep.equal({
      kind: 'unknown',
      unanswered: true,
    });
    expect(await server.received()).to.have.length(1);
  });

  it('is given up as unknown where the answer stops in the middle', async () => {
    const server = new Server();
    const outcome = await send(server.address('stalled'), aSubmission(), 1_000);
    expect(outcome.kind).to.equal('unknown');
  });

  it('is unknown where nothing listens, or where the answer can’t be read from this page', async () => {
    // Port 9 is one that browsers never connect to.
    expect(await send(new URL('http://127.0.0.1:9/'))).to.deep.equal({ kind: 'unknown', unanswered: true });
    const elsewhere = new Server(`http://127.0.0.1:${location.port}`);
    expect(await send(elsewhere.address('accepted'))).to.deep.equal({ kind: 'unknown', unanswered: true });
  });

  it('waits for an answer that takes its time', async () => {
    const server = new Server();
    const outcome = send(server.address('held'));
    await server.arrival();
    await server.release();
    expect(await outcome).to.deep.equal({ kind: 'accepted' });
  });

  it('leads errors only to fields that the form has', async () => {
    const transport = createTransport({
      endpoint: new Server().address('invalid'),
      fields: ['name'],
      timeout: patience,
    });
    expect(await transport(aSubmission(), { signal: never })).to.deep.equal({
      kind: 'invalid',
      status: 422,
      errors: [{ message: "This address can't get mail." }],
    });
  });

  it('rejects where the caller calls it off, and only there', async () => {
    const server = new Server();
    const controller = new AbortController();
    const transport = createTransport({ endpoint: server.address('held'), fields, timeout: patience });
    const outcome = transport(aSubmission(), { signal: controller.signal });
    await server.arrival();
    controller.abort();
    const reason: unknown = await outcome.catch((error: unknown) => error);
    expect(reason).to.be.instanceOf(DOMException).with.property('name', 'AbortError');
  });

  it('sends nothing that was called off before', async () => {
    const server = new Server();
    const transport = createTransport({ endpoint: server.address('accepted'), fields });
    const reason: unknown = await transport(aSubmission(), { signal: AbortSignal.abort() }).catch(
      (error: unknown) => error,
    );
    expect(reason).to.have.property('name', 'AbortError');
    expect(await server.received()).to.deep.equal([]);
  });
});

describe('The request that arrives at the endpoint', () => {
  it('is one POST of the submission as JSON', async () => {
    const server = new Server();
    const submission = aSubmission();
    await send(server.address('accepted'), submission);
    const received = await server.received();
    expect(received).to.have.length(1);
    expect(received[0]?.method).to.equal('POST');
    expect(received[0]?.headers['content-type']).to.equal('application/json');
    expect(received[0]?.headers.accept).to.equal('application/json');
    expect(received[0]?.body).to.equal(JSON.stringify(submission));
  });

  it('tells of the page no more than its origin', async () => {
    const server = new Server();
    await send(server.address('accepted'));
    const [request] = await server.received();
    expect(request?.headers.referer).to.equal(`${location.origin}/`);
    expect(request?.headers.origin).to.equal(location.origin);
  });

  for (const behaviour of ['moved', 'see-other'])
    it(`is not carried on to another place: ${behaviour}`, async () => {
      const server = new Server();
      await send(server.address(behaviour));
      expect((await server.received()).map(({ behaviour: arrived }) => arrived)).to.deep.equal([behaviour]);
    });

  for (const behaviour of ['error', 'unavailable', 'too-many', 'html', 'cut'])
    it(`is not repeated by itself: ${behaviour}`, async () => {
      const server = new Server();
      await send(server.address(behaviour));
      expect(await server.received()).to.have.length(1);
    });

  it('arrives whole at the longest: more than browsers take as keepalive', async () => {
    const server = new Server();
    const submission = aSubmission({
      comment: '王'.repeat(10_000),
      captcha: 'x'.repeat(10_000),
      altcha: 'y'.repeat(40_000),
    });
    const body = JSON.stringify(submission);
    expect(new TextEncoder().encode(body).byteLength).to.be.above(65_536);
    expect(await send(server.address('accepted'), submission)).to.deep.equal({ kind: 'accepted' });
    expect((await server.received())[0]?.body).to.equal(body);
  });

  it('arrives though others are on their way: of several petitions of the page at once', async () => {
    const server = new Server();
    // The longest comments that the form takes, in a script that needs three bytes for each character.
    const sent = Array.from({ length: 4 }, () =>
      send(server.address('accepted'), aSubmission({ comment: '王'.repeat(10_000) })),
    );
    expect(await Promise.all(sent)).to.deep.equal(sent.map(() => ({ kind: 'accepted' })));
    expect(await server.received()).to.have.length(4);
  });

  it('holds no cookie of the page', async () => {
    document.cookie = 'visitor=zoe; path=/';
    try {
      const server = new Server();
      await send(server.address('accepted'));
      const [request] = await server.received();
      expect(request?.headers).not.to.have.property('cookie');
    } finally {
      document.cookie = 'visitor=; path=/; max-age=0';
    }
  });

  describe('at another origin', () => {
    const other = () => new Server(`http://127.0.0.1:${location.port}`);

    it('is announced by a preflight, and tells of the page no more than its origin', async () => {
      const server = other();
      expect(await send(server.address('accepted-with-count', '&cors'))).to.deep.equal({
        kind: 'accepted',
        count: 1234,
      });
      const [preflight, request, ...more] = await server.received();
      expect(more).to.deep.equal([]);
      expect(preflight?.method).to.equal('OPTIONS');
      expect(preflight?.headers['access-control-request-headers']).to.equal('content-type');
      expect(request?.method).to.equal('POST');
      expect(request?.headers.referer).to.equal(`${location.origin}/`);
    });

    it('leaves out the cookies that it could send', async () => {
      const server = other();
      await server.setCookie();
      await fetch(server.address('accepted', '&cors'), {
        method: 'POST',
        credentials: 'include',
        mode: 'no-cors',
      });
      await send(server.address('accepted', '&cors'));
      const posts = (await server.received()).filter(({ method }) => method === 'POST');
      // WebKit sends no cookie to another site at all.
      const asked = isWebKit ? undefined : 'visitor=zoe';
      expect(posts.map(({ headers }) => headers.cookie)).to.deep.equal([asked, undefined]);
    });

    it('is answered with the same outcomes', async () => {
      for (const behaviour of ['too-many', 'unavailable', 'invalid', 'see-other', 'html', 'confirm-email'])
        expect(await send(other().address(behaviour, '&cors')), behaviour).to.deep.equal(outcomes[behaviour]);
    });
  });
});
