import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/**
 * A stand-in for the server of someone who embeds the petition, for tests of what the element makes of its
 * answers. It speaks real HTTP: `POST /fake-endpoint/<behaviour>?key=…` gets the answer that the behaviour's
 * name says.
 *
 * Each test uses a `key` of its own, so that tests that run side by side don't see each other's requests:
 * - `/fake-endpoint/received?key=…` tells what arrived under the key, in order, as {@link ReceivedRequest}s;
 * - `/fake-endpoint/release?key=…` lets the requests answer that `held` holds;
 * - `/fake-endpoint/challenge?answer=easy` gives out a challenge of ALTCHA, or what else the answer names;
 *   `/fake-endpoint/challenges?key=…` tells how often it was asked to;
 * - `/fake-endpoint/json?body=…` answers with the body, exactly as it is given;
 * - `/fake-endpoint/key-set?keys=…` answers `{"keys": keys}`, with the keys exactly as they are given;
 * - `/fake-endpoint/count?value=…` answers `{"count": value}`, with the value exactly as it is given.
 *
 * With `&cors` in the address, other origins may read the answer; a preflight is answered and received too.
 */

/** A request that arrived, as the tests see it. */
export interface ReceivedRequest {
  readonly behaviour: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const root = '/fake-endpoint/';

/** What a behaviour works with. */
interface Exchange {
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  readonly key: string;
}

type Behaviour = (exchange: Exchange) => void | Promise<void>;

type Headers = Readonly<Record<string, string>>;

const answer =
  (status: number, type: string, body: string, headers: Headers = {}): Behaviour =>
  ({ response }) => {
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
  };

const json = (body: unknown): Behaviour => answer(200, 'application/json', JSON.stringify(body));

const html = (status: number, headers: Headers = {}): Behaviour =>
  answer(status, 'text/html; charset=utf-8', '<!doctype html><title>A page</title><h1>A page</h1>', headers);

const problem = (status: number, members: object = {}, headers: Headers = {}): Behaviour =>
  answer(status, 'application/problem+json', JSON.stringify({ status, ...members }), headers);

const invalid = (pointer: string): Behaviour =>
  problem(422, {
    title: 'Invalid',
    errors: [{ pointer, detail: "This address can't get mail.", code: 'undeliverable' }],
  });

const redirect =
  (status: number): Behaviour =>
  ({ response, query }) => {
    response.writeHead(status, { Location: `${root}accepted?${query.toString()}` }).end();
  };

const accepted = json({ status: 'accepted' });

/** An answer that would be accepted if it were not 10 MB long. */
function* hugeBody(): Generator<string> {
  yield '{"status":"accepted","padding":"';
  for (let parts = 0; parts < 100; parts += 1) yield 'x'.repeat(100_000);
  yield '"}';
}

/** Writes it as fast as the reader takes it; one that goes away ends it. */
const huge: Behaviour = async ({ response }) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  await pipeline(hugeBody, response);
};

/** Sends the head and half of the body. */
const half = (response: ServerResponse, then: () => void): void => {
  const body = '{"status":"accepted","count":1234567}';
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.write(body.slice(0, body.length / 2), then);
};

const cut: Behaviour = ({ response }) => {
  half(response, () => response.destroy());
};

const stalled: Behaviour = ({ response }) => {
  half(response, () => undefined);
};

/** Behaviours that keep nothing between requests; `held` is made where the requests that it holds are kept. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  accepted,
  'accepted-with-count': json({ status: 'accepted', count: 1234 }),
  'confirm-email': json({ status: 'confirm-email' }),
  html: html(200),
  empty: ({ response }) => void response.writeHead(200).end(),
  'broken-json': answer(200, 'application/json', '{"status":"accepted"'),
  'no-content': ({ response }) => void response.writeHead(204).end(),
  moved: redirect(301),
  'see-other': redirect(303),
  teapot: answer(418, 'text/plain', 'I am a teapot'),
  error: problem(500, { title: 'Internal Server Error' }),
  'bad-gateway': html(502),
  unavailable: problem(503, { title: 'Service Unavailable' }, { 'Retry-After': '90' }),
  'too-many': problem(429, { title: 'Too Many Requests' }, { 'Retry-After': '7200' }),
  forbidden: problem(403, { title: 'Forbidden' }),
  invalid: invalid('/email'),
  'invalid-unknown-field': invalid('/shoe_size'),
  'invalid-markup': problem(422, {
    errors: [
      { pointer: '/email', detail: `<img src="/fake-endpoint/x" onerror="alert(1)">${'x'.repeat(100_000)}` },
    ],
  }),
  'invalid-known-code': problem(422, {
    errors: [{ pointer: '/email', detail: 'Expected an e-mail address.', code: 'email' }],
  }),
  huge,
  cut,
  stalled,
  // A browser repeats a request, a POST too, whose kept connection closes without an answer: this one can
  // arrive several times.
  dropped: ({ response }) => void response.destroy(),
  // It is the page that gives up.
  never: () => undefined,
};

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** A challenge that nobody signed; one key in 16 begins as it asks. */
const challenge = (changes: object = {}): Behaviour =>
  json({
    parameters: {
      algorithm: 'PBKDF2/SHA-256',
      nonce: hex(16),
      salt: hex(16),
      cost: 10,
      keyLength: 32,
      keyPrefix: '0',
      ...changes,
    },
    signature: hex(32),
  });

/** What is given out as a challenge; each is made when it is asked for. */
const challenges: Readonly<Record<string, () => Behaviour>> = {
  easy: () => challenge(),
  expensive: () => challenge({ cost: 1_000_000_000 }),
  expired: () => challenge({ expiresAt: 1 }),
  'other-algorithm': () => challenge({ algorithm: 'ARGON2ID' }),
  html: () => html(200),
  none: () => problem(404),
};

/** A list for each key. */
class Lists<T> {
  readonly #lists = new Map<string, T[]>();

  add(key: string, item: T): void {
    this.#lists.set(key, [...this.get(key), item]);
  }

  get(key: string): readonly T[] {
    return this.#lists.get(key) ?? [];
  }

  take(key: string): readonly T[] {
    const list = this.get(key);
    this.#lists.delete(key);
    return list;
  }
}

/**
 * Makes a fake endpoint.
 * @returns a handler of requests that says whether the request was for it. What it received lasts as long as
 *   the handler.
 */
export const createFakeEndpoint = (): ((request: IncomingMessage, response: ServerResponse) => boolean) => {
  const received = new Lists<ReceivedRequest>();
  const held = new Lists<Exchange>();
  const asked = new Lists<string>();

  /** Does one thing the first time, and another from then on. */
  const firstly =
    (first: Behaviour, then: Behaviour): Behaviour =>
    (exchange) =>
      (received.get(exchange.key).length > 1 ? then : first)(exchange);

  const recovers = (failure: Behaviour): Behaviour => firstly(failure, accepted);

  const all: Readonly<Record<string, Behaviour>> = {
    ...behaviours,
    'recovers-503': recovers(problem(503, {}, { 'Retry-After': '1' })),
    'recovers-429': recovers(problem(429)),
    'recovers-cut': recovers(cut),
    'cut-then-429': firstly(cut, problem(429, {}, { 'Retry-After': '90' })),
    'error-then-403': firstly(problem(500), problem(403)),
    held: (exchange) => {
      held.add(exchange.key, exchange);
    },
  };

  const tools: Readonly<Record<string, Behaviour>> = {
    received: (exchange) => json(received.get(exchange.key))(exchange),
    release: async (exchange) => {
      const exchanges = held.take(exchange.key);
      for (const waiting of exchanges) await accepted(waiting);
      await json({ released: exchanges.length })(exchange);
    },
    challenge: (exchange) => {
      const name = exchange.query.get('answer') ?? '';
      asked.add(exchange.key, name);
      return (challenges[name] ?? (() => problem(400)))()(exchange);
    },
    challenges: (exchange) => json(asked.get(exchange.key).length)(exchange),
    json: (exchange) => answer(200, 'application/json', exchange.query.get('body') ?? '')(exchange),
    'key-set': (exchange) =>
      answer(200, 'application/jwk-set+json', `{"keys": ${exchange.query.get('keys') ?? 'null'}}`)(exchange),
    count: (exchange) =>
      answer(200, 'application/json', `{"count": ${exchange.query.get('value') ?? 'null'}}`)(exchange),
  };

  const allowOrigins = ({ headers }: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const name = url.pathname.slice(root.length);
    const method = request.method ?? '';
    const query = url.searchParams;
    const exchange = { response, query, key: query.get('key') ?? '' };
    const body = await text(request);
    response.setHeader('Cache-Control', 'no-store');
    if (query.has('cors')) allowOrigins(request, response);

    const tool = tools[name];
    if (tool) return tool(exchange);
    const behaviour = all[name];
    if (!behaviour) return answer(404, 'text/plain', `No behaviour is named "${name}".`)(exchange);
    received.add(exchange.key, { behaviour: name, method, headers: request.headers, body });
    if (method === 'OPTIONS' && query.has('cors')) return void response.writeHead(204).end();
    // A browser that follows a redirect makes a GET of the POST: `accepted` would tell of it.
    if (method !== 'POST' && !(method === 'GET' && name === 'accepted')) {
      return answer(405, 'text/plain', 'POST only.', { Allow: 'POST' })(exchange);
    }
    return behaviour(exchange);
  };

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(root)) return false;
    // A page that goes away in the middle of its request is part of what is tested.
    handle(request, response, url).catch(() => response.destroy());
    return true;
  };
};
