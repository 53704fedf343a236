import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldName } from '../../src/core/fields.js';
import { readBackendOutcome } from '../../src/delivery/backend-response.js';
import { filledTargets } from '../../src/delivery/mapping.js';
import { aBackend, allFields } from '../support/backends.js';

const answer = (status: number, body: unknown, type = 'application/json', headers = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': type, ...headers },
  });

/** What a form for a mailing list asks. */
const listFields: readonly FieldName[] = ['name', 'email', 'updates'];

/** What an answer means to a back end of this definition. */
const read = (value: unknown, response: Response, fields: readonly FieldName[] = allFields) => {
  const backend = aBackend(value, value === basket ? { fields } : {});
  const targets = backend.map
    ? filledTargets(backend.map, fields)
    : fields.map((field) => ({ path: [field], field }));
  return readBackendOutcome(response, backend, targets);
};

const proca = { extends: 'proca', parameters: { page: 42 } };
const actionkit = { extends: 'actionkit', parameters: { page: 'defend' } };
const basket = { extends: 'basket', parameters: { newsletters: 'news' } };
const supabase = { extends: 'supabase', parameters: { key: 'x' } };

describe('An answer of a back end is accepted', () => {
  it('by any good status, where nothing more is asked for, with or without a body', async () => {
    for (const body of ['', '<h1>Thanks</h1>', '{"a":1}'])
      for (const status of [200, 201, 202])
        assert.deepEqual(await read({ response: {} }, answer(status, body)), { kind: 'accepted' });
    assert.deepEqual(await read({ response: {} }, new Response(null, { status: 204 })), { kind: 'accepted' });
  });

  it('by the statuses that its rule names, and no others', async () => {
    const rules = { response: { ok: { status: [201, 202] } } };
    assert.equal((await read(rules, answer(202, ''))).kind, 'accepted');
    assert.deepEqual(await read(rules, answer(200, '')), { kind: 'unknown', status: 200 });
    assert.equal((await read({ response: { ok: { status: [201] } } }, answer(202, ''))).kind, 'unknown');
  });

  it('by a value at a path, whatever the content type', async () => {
    const rules = { response: { ok: { path: 'data[0].state', equals: ['ok', 1, true] } } };
    for (const state of ['ok', 1, true])
      assert.equal((await read(rules, answer(200, { data: [{ state }] }, 'text/html'))).kind, 'accepted');
    for (const state of ['OK', '1', false, null, ['ok'], {}])
      assert.equal((await read(rules, answer(200, { data: [{ state }] }))).kind, 'unknown');
    for (const body of ['', 'ok', '{"data":"ok"}', '{"data":[', 'null'])
      assert.equal((await read(rules, answer(200, body))).kind, 'unknown');
  });

  it('by there being a value, which inherited ones are not', async () => {
    const rules = { response: { ok: { path: 'id' } } };
    for (const id of [7, 'x', true, 0])
      assert.equal((await read(rules, answer(201, { id }))).kind, 'accepted');
    for (const id of [null, '', false])
      assert.equal((await read(rules, answer(201, { id }))).kind, 'unknown');
    assert.equal((await read({ response: { ok: { path: 'toString' } } }, answer(200, {}))).kind, 'unknown');
  });

  it('by the words of an own endpoint, where the definition has no rules', async () => {
    assert.deepEqual(await read({}, answer(200, { status: 'accepted', count: 3 })), {
      kind: 'accepted',
      count: 3,
    });
    assert.deepEqual(await read({}, answer(202, { status: 'confirm-email' })), { kind: 'confirm-email' });
    assert.deepEqual(await read({}, answer(200, '<h1>Hello</h1>')), { kind: 'unknown', status: 200 });
  });

  it('as a duplicate only where its rules say so', async () => {
    const taken = { code: '23505', message: 'duplicate key value' };
    assert.deepEqual(await read(supabase, answer(409, taken)), { kind: 'accepted' });
    assert.deepEqual(await read(supabase, answer(409, { code: '23503' })), { kind: 'rejected', status: 409 });
    for (const value of ['own', 'formspree', { response: {} }])
      assert.deepEqual(await read(value, answer(409, taken)), { kind: 'rejected', status: 409 });
    assert.deepEqual(await read({ response: { duplicate: { status: [409] } } }, answer(409, '')), {
      kind: 'accepted',
    });
  });
});

describe('An answer that proves nothing', () => {
  it('is unverified', async () => {
    for (const body of ['{}', '', '{"status":"success"}'])
      for (const name of ['action-network', 'webhook'])
        assert.deepEqual(await read(name, answer(200, body)), { kind: 'unverified' });
  });

  it('is none of success where it can be read that it is a refusal', async () => {
    assert.deepEqual(await read('action-network', answer(404, '{}')), { kind: 'rejected', status: 404 });
    assert.deepEqual(await read('action-network', answer(429, '', 'text/plain', { 'Retry-After': '7' })), {
      kind: 'rejected',
      status: 429,
      retryAfter: 7,
    });
    assert.deepEqual(await read('action-network', answer(503, '{}')), { kind: 'unavailable', status: 503 });
    assert.deepEqual(await read('action-network', answer(400, { errors: { email: ['No.'] } })), {
      kind: 'invalid',
      status: 400,
      errors: [{ field: 'email', message: 'No.' }],
    });
  });
});

describe('A refusal of a field is led back to the form', () => {
  const problem = (pointer: unknown) => ({ errors: [{ pointer, detail: 'No.' }] });

  /** What refuses, how, and the field that is meant. */
  const refusals: readonly (readonly [string, unknown, number, unknown, FieldName | undefined])[] = [
    ['problem+json', {}, 422, problem('/email'), 'email'],
    [
      'problem+json, into nested fields',
      'action-network',
      422,
      problem('/person/email_addresses/0/address'),
      'email',
    ],
    [
      'problem+json, with a fragment',
      'action-network',
      422,
      problem('#/person/family%5Fname'),
      'family_name',
    ],
    [
      'problem+json, to the entry of a list',
      'action-network',
      422,
      problem('/person/email_addresses/0'),
      'email',
    ],
    [
      'problem+json, to a list with several fields',
      'action-network',
      422,
      problem('/person/postal_addresses/0'),
      undefined,
    ],
    [
      'problem+json, with dots',
      'action-network',
      422,
      problem('person.postal_addresses[0].country'),
      'country',
    ],
    ['problem+json, to a field that the form lacks', {}, 422, problem('/shoe_size'), undefined],
    ['problem+json, to the whole', {}, 422, problem('/'), undefined],
    ['problem+json, without a place', {}, 422, problem(undefined), undefined],
    ['problem+json, to what all objects inherit', {}, 422, problem('/__proto__'), undefined],
    ['texts by field: ActionKit', actionkit, 400, { errors: { zip: ['No.'] } }, 'postal_code'],
    ['texts by field, the joined name', actionkit, 400, { errors: { name: 'No.' } }, 'given_name'],
    [
      'texts by nested field',
      'action-network',
      400,
      { errors: { person: { given_name: ['No.'] } } },
      'given_name',
    ],
    [
      'a list under any name: Formspree',
      'formspree',
      422,
      { error: 'Validation errors', errors: [{ code: 'SPAM', field: 'email', message: 'No.' }] },
      'email',
    ],
    [
      'a list under any name',
      'formspree',
      400,
      { data: { problems: [{ field: 'country', message: 'No.' }] } },
      'country',
    ],
    ['a list on its own', 'formspree', 400, [{ field: 'comment', message: 'No.' }], 'comment'],
    ['a list of texts', 'formspree', 400, { errors: ['No.'] }, undefined],
    [
      'GraphQL, with status 200: Proca',
      proca,
      200,
      { errors: [{ message: 'No.', path: ['addActionContact', 'contact', 'email'] }] },
      'email',
    ],
    [
      'GraphQL, the name of an inner field',
      proca,
      200,
      { data: null, errors: [{ message: 'No.', path: ['addActionContact', 'postcode'] }] },
      'postal_code',
    ],
    [
      'GraphQL, the whole mutation',
      proca,
      200,
      { errors: [{ message: 'No.', path: ['addActionContact'] }] },
      undefined,
    ],
    [
      'a field within JSON in a text',
      proca,
      200,
      { errors: [{ message: 'No.', path: ['action', 'customFields', 'comment'] }] },
      'comment',
    ],
    [
      'JSON in a text within JSON',
      actionkit,
      400,
      { errors: JSON.stringify({ zip: ['No.'] }) },
      'postal_code',
    ],
    [
      'JSON in a text under another name',
      actionkit,
      400,
      { body: JSON.stringify({ errors: { zip: ['No.'] } }) },
      'postal_code',
    ],
    [
      'JSON in a message',
      proca,
      200,
      { errors: [{ message: JSON.stringify([{ field: 'email', message: 'No.' }]) }] },
      'email',
    ],
    [
      'JSON in a text, whole',
      actionkit,
      400,
      JSON.stringify(JSON.stringify({ errors: { zip: ['No.'] } })),
      'postal_code',
    ],
  ];
  for (const [name, value, status, body, field] of refusals)
    it(name, async () => {
      const errors = [field ? { field, message: 'No.' } : { message: 'No.' }];
      for (const type of ['application/json', 'text/html'])
        assert.deepEqual(await read(value, answer(status, body, type)), { kind: 'invalid', status, errors });
    });

  it('with a code where the form has words of its own for it', async () => {
    const errors = [
      { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
      { code: 'REQUIRED_FIELD_EMPTY', field: 'name', message: 'is empty' },
      { code: 'REQUIRED_FIELD_EMPTY', field: 'shoe_size', message: 'is empty' },
      { code: 'TYPE_EMAIL', field: 'name', message: 'should be an email' },
      { code: 'constructor', field: 'country', message: 'No.' },
    ];
    assert.deepEqual(await read('formspree', answer(422, { errors })), {
      kind: 'invalid',
      status: 422,
      errors: [
        { field: 'email', message: 'should be an email', code: 'email' },
        { field: 'given_name', message: 'is empty', code: 'required' },
        { message: 'is empty' },
        { field: 'given_name', message: 'should be an email' },
        { field: 'country', message: 'No.' },
      ],
    });
  });

  it('but not to a field that the form does not have', async () => {
    assert.deepEqual(await read(actionkit, answer(400, { errors: { zip: ['No.'] } }), ['name', 'email']), {
      kind: 'invalid',
      status: 400,
      errors: [{ message: 'No.' }],
    });
    assert.deepEqual(await read(actionkit, answer(400, { errors: { name: ['No.'] } }), ['name', 'email']), {
      kind: 'invalid',
      status: 400,
      errors: [{ field: 'name', message: 'No.' }],
    });
  });

  it('but not by its place in another list', async () => {
    const backend = { map: { 'tags[0]': 'country' }, response: {} };
    const body = { errors: [{ pointer: '/phones/0', detail: 'No.' }] };
    const errors = [{ message: 'No.' }];
    assert.deepEqual(await read(backend, answer(422, body)), { kind: 'invalid', status: 422, errors });
  });

  it('and not where the status speaks of something else', async () => {
    const body = { errors: [{ field: 'email', message: 'No.' }] };
    for (const status of [401, 403, 404, 429])
      assert.deepEqual(await read('formspree', answer(status, body)), { kind: 'rejected', status });
    for (const status of [408, 425, 500, 503])
      assert.deepEqual(await read('formspree', answer(status, body)), { kind: 'unavailable', status });
  });

  it('is a plain refusal where there is nothing to show', async () => {
    for (const body of [
      '',
      '{}',
      '{"errors":[]}',
      '{"errors":[{}]}',
      '{"errors":{"zip":[""]}}',
      '{"errors":{"zip":[7]}}',
      'No.',
    ])
      assert.deepEqual(await read(actionkit, answer(400, body)), { kind: 'rejected', status: 400 });
    assert.deepEqual(
      await read(basket, answer(400, { status: 'error', desc: 'Invalid email', code: 11 }), listFields),
      {
        kind: 'rejected',
        status: 400,
      },
    );
    assert.deepEqual(await read(basket, answer(200, { status: 'error' }), listFields), {
      kind: 'unknown',
      status: 200,
    });
  });

  const errorsOf = async (errors: unknown) => {
    const outcome = await read(actionkit, answer(400, { errors }));
    return outcome.kind === 'invalid' ? outcome.errors : [];
  };

  it('is told in at most 20 texts of 300 characters, which stay texts', async () => {
    const many = await errorsOf(Array.from({ length: 100 }, () => `<b>${'x'.repeat(400)}`));
    assert.equal(many.length, 20);
    assert.equal(many[0]?.message, `<b>${'x'.repeat(297)}`);
  });

  it('is looked for no deeper than any back end goes', async () => {
    const nested = (open: string, close: string) => `${open.repeat(5_000)}"No."${close.repeat(5_000)}`;
    for (const body of [nested('{"deep":', '}'), nested('{"errors":', '}'), nested('[', ']')])
      assert.deepEqual(await read(actionkit, answer(400, body)), { kind: 'rejected', status: 400 });
    let text = '"No."';
    for (let level = 0; level < 8; level += 1) text = JSON.stringify([text]);
    assert.deepEqual(await errorsOf(JSON.parse(text)), []);
  });
});
