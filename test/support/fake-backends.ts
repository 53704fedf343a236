import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * Stand-ins for the known back ends, as their documentation and source describe them: which bodies they take, what
 * they answer, and whether pages of other origins may read it.
 *
 * `/fake-backends/<name>/<the back end's own path>?key=…` is one of them; each test uses a `key` of its own.
 * `/fake-backends/received?key=…` tells what arrived under it. `&answer=503` makes any of them fail that way.
 * An address that begins with `refused`, or the postal code `00000`, is refused where a back end refuses fields.
 */

/** A request that arrived, as the tests see it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Backend {
  /** Headers that its answer to a preflight allows; without them it knows no preflight. */
  readonly preflight?: string;
  /** Whether pages of other origins may read its answers. */
  readonly cors: boolean;
  readonly answer: (request: ReceivedRequest, earlier: readonly ReceivedRequest[]) => Answer;
}

type Json = Readonly<Record<string, unknown>>;

const root = '/fake-backends/';

const isForm = ({ headers }: ReceivedRequest): boolean =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
const isJson = ({ headers }: ReceivedRequest): boolean => headers['content-type'] === 'application/json';
const formOf = ({ body }: ReceivedRequest): URLSearchParams => new URLSearchParams(body);
const jsonOf = ({ body }: ReceivedRequest): Json => JSON.parse(body) as Json;
const page = (status: number): Answer => ({
  status,
  type: 'text/html',
  body: '<!doctype html><h1>A page</h1>',
});

/** The fields of an object within an object. */
const within = (value: unknown, ...names: readonly string[]): Json =>
  names.reduce<Json>((object, name) => (object[name] ?? {}) as Json, (value ?? {}) as Json);

const own: Backend = {
  preflight: 'content-type',
  cors: true,
  answer: (request) => {
    if (!isJson(request)) return { status: 415, body: {} };
    return String(jsonOf(request).email).startsWith('refused')
      ? { status: 422, body: { errors: [{ pointer: '/email', detail: 'No mail gets there.' }] } }
      : { status: 202, body: { status: 'confirm-email' } };
  },
};

const actionNetwork: Backend = {
  preflight: 'content-type',
  cors: true,
  // It says this also of what it can't use.
  answer: () => ({ status: 200, body: {} }),
};

const proca: Backend = {
  preflight: 'content-type',
  cors: true,
  answer: (request) => {
    const { query, variables } = isJson(request) ? jsonOf(request) : {};
    const { page: number } = within(variables);
    const { email } = within(variables, 'contact');
    const { optIn } = within(variables, 'privacy');
    if (!String(query).includes('addActionContact') || !Number.isInteger(number) || optIn === undefined)
      return { status: 200, body: { errors: [{ message: 'Variable of the wrong type' }] } };
    JSON.parse(String(within(variables, 'action').customFields));
    if (String(email).startsWith('refused'))
      return {
        status: 200,
        body: {
          data: { addActionContact: null },
          errors: [{ message: 'has invalid format', path: ['addActionContact', 'contact', 'email'] }],
        },
      };
    return {
      status: 200,
      body: { data: { addActionContact: { contactRef: `ref-${String(email)}`, firstName: 'Zoë' } } },
    };
  },
};

const actionKit: Backend = {
  cors: true,
  answer: (request) => {
    const form = formOf(request);
    const errors = {
      ...(!form.get('page') && { page: ['This field is required.'] }),
      ...(!form.get('email') && { email: ['This field is required.'] }),
      ...(form.get('zip') === '00000' && { zip: ['There is no such place.'] }),
    };
    if (!isForm(request) || Object.keys(errors).length) return { status: 400, body: { errors } };
    const body = JSON.stringify({ action_id: 7, akid: '.1.x', redirect_url: '/thanks' });
    return { status: 201, type: 'text/html', body };
  },
};

const basket: Backend = {
  cors: true,
  answer: (request, earlier) => {
    if (earlier.length >= 4)
      return { status: 429, body: { status: 'error', desc: 'rate limit reached', code: 6 } };
    const form = formOf(request);
    return isForm(request) && form.get('email') && form.get('newsletters')
      ? { status: 200, body: { status: 'ok' } }
      : { status: 400, body: { status: 'error', desc: 'newsletters is missing', code: 2 } };
  },
};

const supabase: Backend = {
  preflight: 'apikey, authorization, content-type, prefer',
  cors: true,
  answer: (request, earlier) => {
    if (!request.headers.apikey) return { status: 401, body: { message: 'No API key found in request' } };
    if (!isJson(request)) return { status: 415, body: {} };
    const id = jsonOf(request).submission_id;
    return earlier.some((one) => jsonOf(one).submission_id === id)
      ? { status: 409, body: { code: '23505', message: 'duplicate key value violates unique constraint' } }
      : { status: 201 };
  },
};

const formService = (accepted: unknown): Backend => ({
  cors: true,
  answer: (request) => {
    if (!request.headers.accept?.includes('application/json'))
      return { status: 302, headers: { Location: '/thanks' } };
    const form = formOf(request);
    return isForm(request) && !form.get('email')?.startsWith('refused')
      ? { status: 200, body: accepted }
      : {
          status: 422,
          body: {
            error: 'Validation errors',
            errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
          },
        };
  },
});

const netlify: Backend = {
  cors: false,
  answer: (request) =>
    isForm(request) && formOf(request).get('form-name') === 'petition' ? page(200) : page(404),
};

const webhook: Backend = {
  cors: true,
  answer: ({ path }) =>
    path.includes('/macros/')
      ? { status: 302, headers: { Location: 'https://script.googleusercontent.com/macros/echo' } }
      : { status: 200, body: { status: 'success' } },
};

const googleForms: Backend = {
  cors: false,
  answer: (request) => (request.path.endsWith('/formResponse') && isForm(request) ? page(200) : page(400)),
};

const backends: Readonly<Record<string, Backend>> = {
  own,
  'action-network': actionNetwork,
  proca,
  actionkit: actionKit,
  basket,
  supabase,
  formspree: formService({ next: '/thanks', ok: true }),
  basin: formService({ success: true }),
  netlify,
  webhook,
  'google-forms': googleForms,
};

/** Makes the back ends: a handler of requests that says whether the request was for them. */
export const createFakeBackends = (): ((request: IncomingMessage, response: ServerResponse) => boolean) => {
  const received = new Map<string, readonly ReceivedRequest[]>();

  const answerTo = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const [name = '', ...rest] = url.pathname.slice(root.length).split('/');
    const key = url.searchParams.get('key') ?? '';
    const body = await text(request);
    const earlier = received.get(key) ?? [];
    if (name === 'received') return { status: 200, body: earlier };
    const backend = backends[name];
    if (!backend) return { status: 404, type: 'text/plain', body: 'No such back end.' };

    const { method = '', headers } = request;
    const arrived = { method, path: `/${rest.join('/')}`, headers, body };
    received.set(key, [...earlier, arrived]);
    const readable = backend.cors ? { 'Access-Control-Allow-Origin': '*' } : {};
    if (method === 'OPTIONS')
      return backend.preflight === undefined
        ? { status: 405 }
        : { status: 204, headers: { ...readable, 'Access-Control-Allow-Headers': backend.preflight } };
    const forced = Number(url.searchParams.get('answer'));
    const posts = earlier.filter((one) => one.method === 'POST');
    const answer = forced ? page(forced) : backend.answer(arrived, posts);
    return { ...answer, headers: { ...readable, ...answer.headers } };
  };

  const send = (
    response: ServerResponse,
    { status, type = 'application/json', body, headers }: Answer,
  ): void => {
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const about = content === undefined ? {} : { 'Content-Type': type };
    response.writeHead(status, { 'Cache-Control': 'no-store', ...about, ...headers }).end(content);
  };

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(root)) return false;
    answerTo(request, url)
      .catch(() => ({ status: 500 }))
      .then((answer) => send(response, answer))
      .catch(() => response.destroy());
    return true;
  };
};
