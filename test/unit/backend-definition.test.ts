import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { readBackendDefinition, type BackendProblem } from '../../src/core/backend-definition.js';
import { canonicalPaths } from '../../src/core/canonical-path.js';
import { submissionJsonSchema } from '../../src/core/submission-schema.js';

const problemsOf = (value: unknown): readonly BackendProblem[] => readBackendDefinition(value).problems ?? [];

const jwtOf = (role: string) =>
  ['{"alg":"HS256"}', JSON.stringify({ role, note: 'ÿ' }), 'x']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

describe('A definition of a back end', () => {
  it('may be an object or JSON text, and may say nothing', () => {
    const definition = { map: { email: 'email' }, format: 'form' };
    assert.deepEqual(readBackendDefinition(definition), { definition });
    assert.deepEqual(readBackendDefinition(JSON.stringify(definition)), { definition });
    assert.deepEqual(readBackendDefinition('{}'), { definition: {} });
  });

  it('is copied: a script can’t change it after it was checked', () => {
    const map: Record<string, unknown> = { email: 'email' };
    const { definition } = readBackendDefinition({ map });
    map.email = 'password';
    assert.deepEqual(definition, { map: { email: 'email' } });
  });

  const sources: Readonly<Record<string, unknown>> = {
    'a path': 'email',
    'the answer to a question': 'consent.updates',
    'a sealed signature': 'jwe',
    'a constant': { const: '' },
    'a constant of any kind': { const: { list: [null, 1, true] } },
    'the first of several': { first: ['given_name', 'name'] },
    'the first of several, or a constant': { first: ['comment', { const: null }] },
    'a branch': { from: 'consent.updates', true: 'Y', false: 'N' },
    'half a branch': { from: 'display_name', true: 1 },
    'a template': { template: '{given_name} {family_name}' },
    'JSON of all': { json: '*' },
    'JSON of one': { json: 'consents' },
    'JSON of a map': { json: { comment: 'comment', 'a.b': { const: 1 } } },
    'a parameter': { parameter: 'page' },
  };
  for (const [name, source] of Object.entries(sources))
    it(`takes as a source ${name}`, () => {
      assert.deepEqual(problemsOf({ map: { target: source } }), []);
    });

  it('takes every field of a submission as a path', () => {
    const fields = Object.keys(submissionJsonSchema().properties ?? {});
    assert.deepEqual(
      fields.filter((field) => !canonicalPaths.some((path) => path === field)),
      [],
    );
    for (const path of canonicalPaths) assert.deepEqual(problemsOf({ map: { target: path } }), [], path);
  });

  /** What is refused: the value, where the problem lies, and a word that has to be in what was expected. */
  const refused: readonly (readonly [unknown, string, RegExp])[] = [
    ['{', '', /valid JSON/],
    ['[]', '', /an object with “extends”/],
    ['null', '', /an object/],
    ['7', '', /an object/],
    [() => 1, '', /valid JSON/],
    [{ map: { email: () => 'x' } }, '', /valid JSON/],
    [{ mapp: {} }, '', /no keys but .*“map”/],
    [{ map: [] }, 'map', /an object of targets/],
    [{ map: {} }, 'map', /at least one target/],
    [{ map: { 'contact[0]': 7 } }, 'map.contact[0]', /a path in quotes/],
    [{ map: { a: 'mail' } }, 'map.a', /a field of the submission: “name”.*“email”/],
    [{ map: { a: 'constructor' } }, 'map.a', /a field of the submission/],
    [{ map: { a: null } }, 'map.a', /a path in quotes/],
    [{ map: { a: {} } }, 'map.a', /one of “const”/],
    [{ map: { a: { const: 1, first: ['email'] } } }, 'map.a', /“?const”?/],
    [{ map: { a: { first: [] } } }, 'map.a.first', /at least one path/],
    [{ map: { a: { first: ['mail'] } } }, 'map.a', /"first"/],
    [{ map: { a: { from: 'email', true: 1 } } }, 'map.a', /"from": .*“consent.updates”/],
    [{ map: { a: { from: 'consent.updates', true: [] } } }, 'map.a', /"from"/],
    [{ map: { a: { template: 'Zoë' } } }, 'map.a.template', /\{path\}/],
    [{ map: { a: { template: '{mail}' } } }, 'map.a.template', /“email”/],
    [{ map: { a: { json: 'mail' } } }, 'map.a', /"json"/],
    [{ map: { a: { json: { b: { json: '*' } } } } }, 'map.a', /without another json/],
    [{ map: { a: { parameter: 'Page Id' } } }, 'map.a.parameter', /lower-case/],
    [{ format: 'xml' }, 'format', /“json”, “form” or “multipart”/],
    [{ preflight: 'false' }, 'preflight', /true or false/],
    [{ readable: 0 }, 'readable', /true or false/],
    [{ idempotent: null }, 'idempotent', /true or false/],
    [{ extends: {} }, 'extends', /the name of a known back end/],
    [{ response: { okay: {} } }, 'response', /no keys but “ok”/],
    [{ response: { ok: { status: 200 } } }, 'response.ok.status', /\[200, 299\]/],
    [{ response: { ok: { status: [299, 200] } } }, 'response.ok.status', /\[200, 299\]/],
    [{ response: { ok: { status: [200, 250, 299] } } }, 'response.ok.status', /\[200, 299\]/],
    [{ response: { ok: { status: [2] } } }, 'response.ok.status[0]', /\[200, 299\]/],
    [{ response: { ok: { equals: ['ok'] } } }, 'response.ok', /“path” beside “equals”/],
    [{ response: { ok: { path: '' } } }, 'response.ok.path', /a path in the answer/],
    [{ response: { duplicate: { path: 'code' } } }, 'response.duplicate', /“status”/],
    [{ response: { unverified: 'yes' } }, 'response.unverified', /true or false/],
    [{ parameters: { page: '' } }, 'parameters.page', /1 to 1,000 characters/],
    [{ parameters: { page: ['x'] } }, 'parameters.page', /1 to 1,000 characters/],
    [{ parameters: { 'Page Id': 'x' } }, 'parameters.Page Id', /lower-case/],
    [{ headers: 'x' }, 'headers', /an object of headers/],
    [{ headers: { 'X Y': 'x' } }, 'headers.X Y', /a header’s name/],
    [{ headers: { 'X-Y': 7 } }, 'headers.X-Y', /printable ASCII/],
    [{ headers: { 'X-Y': 'a\r\nX-Z: b' } }, 'headers.X-Y', /printable ASCII/],
    [{ headers: { 'X-Y': 'Zoë' } }, 'headers.X-Y', /printable ASCII/],
  ];
  for (const [value, path, expected] of refused)
    it(`is refused: ${inspect(value, { breakLength: Infinity, depth: null })}`, () => {
      const [problem, ...others] = problemsOf(value);
      assert.deepEqual(others, []);
      assert.equal(problem?.path, path);
      assert.match(problem.expected, expected);
    });

  for (const name of [
    'Authorization',
    'authorization',
    'OSDI-API-Token',
    'ens-auth-token',
    'Cookie',
    'X-API-Key',
    'x-client-secret',
  ])
    it(`carries no secret: ${name}`, () => {
      const [problem] = problemsOf({ headers: { [name]: 'x' } });
      assert.equal(problem?.path, `headers.${name}`);
      assert.match(problem.expected, /secret.*relay/);
    });

  it('may carry the key that Supabase makes public, and not the secret one', () => {
    for (const key of ['sb_publishable_x', jwtOf('anon')]) {
      assert.deepEqual(problemsOf({ headers: { apikey: key } }), []);
      assert.deepEqual(problemsOf({ parameters: { key } }), []);
    }
    for (const key of ['sb_secret_x', jwtOf('service_role')]) {
      assert.match(problemsOf({ headers: { apikey: key } })[0]?.expected ?? '', /no secret/);
      assert.match(problemsOf({ parameters: { key } })[0]?.expected ?? '', /no secret/);
    }
  });

  for (const name of [
    'Content-Type',
    'content-length',
    'Host',
    'Origin',
    'Referer',
    'Sec-Fetch-Mode',
    'Set-Date-x',
  ])
    it(`${name === 'Set-Date-x' ? 'sets' : 'does not set'} the header ${name}`, () => {
      const [problem] = problemsOf({ headers: { [name]: 'x' } });
      if (name === 'Set-Date-x') assert.equal(problem, undefined);
      else assert.match(problem?.expected ?? '', /the browser sets itself/);
    });

  for (const text of [
    '{"__proto__": {"format": "form"}}',
    '{"map": {"__proto__": "email"}}',
    '{"map": {"a.__proto__.b": "email"}}',
    '{"map": {"a[constructor]": "email"}}',
    '{"map": {"a.prototype": "email"}}',
    '{"map": {" __proto__ .a": "email"}}',
    '{"map": {"a": {"const": {"__proto__": 1}}}}',
    '{"map": {"a": {"const": [{"b": {"constructor": 1}}]}}}',
    '{"map": {"a": {"json": {"__proto__": "email"}}}}',
    '{"map": {"a": {"json": {"b.__proto__": "email"}}}}',
    '{"parameters": {"constructor": "x"}}',
    '{"headers": {"__proto__": "x"}}',
    '{"response": {"ok": {"__proto__": {}}}}',
  ])
    it(`can’t reach what every object inherits: ${text}`, () => {
      const [problem, ...others] = problemsOf(text);
      assert.deepEqual(others, []);
      assert.match(problem?.expected ?? '', /a name other than “__proto__”/);
    });

  it('has at most 200 targets', () => {
    const mapOf = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, index) => [`t${index}`, 'email']));
    assert.deepEqual(problemsOf({ map: mapOf(200) }), []);
    for (const length of [201, 10_000])
      assert.deepEqual(problemsOf(JSON.stringify({ map: mapOf(length) })), [
        { path: 'map', expected: 'at most 200 targets' },
      ]);
  });

  it('is told at most 20 problems, however many there are', () => {
    const map = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`t${index}`, 7]));
    assert.equal(problemsOf({ map }).length, 20);
  });

  it('is refused where it is nested without an end', () => {
    const depth = 100_000;
    const text = `{"map": {"a": {"const": ${'['.repeat(depth)}${']'.repeat(depth)}}}}`;
    assert.match(problemsOf(text)[0]?.expected ?? '', /20 levels|valid JSON/);
    const circle: Record<string, unknown> = {};
    circle.map = circle;
    assert.match(problemsOf(circle)[0]?.expected ?? '', /valid JSON/);
  });
});
