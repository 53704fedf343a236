import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FieldName } from '../../src/core/fields.js';
import { knownBackends } from '../../src/delivery/backends.js';
import { resolveBackend, type BackendContext } from '../../src/delivery/resolve-backend.js';
import { aBackend } from '../support/backends.js';

const usual: readonly FieldName[] = ['name', 'email', 'country'];

const problemsOf = (value: unknown, context: Partial<BackendContext> = {}) =>
  resolveBackend(value, { endpoint: undefined, fields: usual, ...context }).problems ?? [];

const only = (value: unknown, context: Partial<BackendContext> = {}) => {
  const [problem, ...others] = problemsOf(value, context);
  assert.deepEqual(others, []);
  assert.ok(problem);
  return problem;
};

describe('A back end', () => {
  it('is found by its name, as a definition and as JSON', () => {
    const expected = aBackend('formspree');
    for (const value of [' formspree ', { extends: 'formspree' }, '{"extends": "formspree"}'])
      assert.deepEqual(aBackend(value), expected);
  });

  for (const name of ['formspre', 'constructor', '__proto__', 'toString', ''])
    it(`is not found by another one: “${name}”`, () => {
      assert.match(only(name).expected, /one of “own”, “action-network”.*definition in JSON/);
    });

  it('of one’s own is what an own endpoint is, unless it says otherwise', () => {
    assert.deepEqual(aBackend({}), {
      format: 'json',
      headers: {},
      preflight: true,
      readable: true,
      idempotent: false,
      onlyWithUpdates: false,
    });
  });

  it('may be tried again without an answer where it drops repeats', () => {
    const parameters = { proca: { page: 1 }, supabase: { key: 'x' } };
    for (const name of ['own', 'action-network', 'proca', 'supabase'])
      assert.equal(
        aBackend({ extends: name, ...(name in parameters && { parameters: parameters[name as 'proca'] }) })
          .idempotent,
        true,
      );
    for (const name of ['formspree', 'basin', 'webhook']) assert.equal(aBackend(name).idempotent, false);
  });

  it('goes before the one that it extends, rule by rule', () => {
    const backend = aBackend({
      extends: 'formspree',
      format: 'multipart',
      map: { _replyto: 'email', name: 'name' },
      response: { duplicate: { status: [409] } },
    });
    assert.equal(backend.format, 'multipart');
    const sourceOf = (target: string) => backend.map?.find((entry) => entry.target === target)?.source;
    assert.equal(sourceOf('_replyto'), 'email');
    assert.equal(sourceOf('name'), 'name');
    assert.equal(sourceOf('email'), 'email');
    assert.deepEqual(backend.response, { ok: { path: 'next' }, duplicate: { status: [409] } });
  });

  it('extends only a known one', () => {
    for (const name of ['mine', 'constructor']) assert.deepEqual(only({ extends: name }).path, 'extends');
  });

  it('never extends itself, over however many others', () => {
    const known = { one: { extends: 'two' }, two: { extends: 'three' }, three: { extends: 'two' } };
    const { problems } = resolveBackend('one', { endpoint: undefined, fields: [] }, known);
    assert.deepEqual(problems, [{ path: 'extends', expected: 'no circle: “two” extends itself' }]);
  });
});

describe('A parameter', () => {
  const needed: Readonly<Record<string, readonly string[]>> = {
    proca: ['page'],
    actionkit: ['page'],
    supabase: ['key'],
    netlify: ['form'],
    'google-forms': ['name', 'email', 'country'],
  };
  for (const [name, parameters] of Object.entries(needed))
    it(`that ${name} needs is asked for, with where to find it`, () => {
      const problems = problemsOf(name);
      assert.deepEqual(
        problems.map(({ path }) => path),
        parameters.map((parameter) => `parameters.${parameter}`),
      );
      for (const { expected } of problems) assert.ok(expected.length > 40, expected);
    });

  it('is needed only where the form asks for its field', () => {
    const parameters = { name: 'entry.1', email: 'entry.2' };
    const { map } = aBackend({ extends: 'google-forms', parameters }, { fields: ['name', 'email'] });
    assert.deepEqual(
      map?.map(({ target }) => target),
      ['entry.1', 'entry.2'],
    );
    assert.equal(
      only({ extends: 'google-forms', parameters }, { fields: ['name', 'email', 'comment'] }).path,
      'parameters.comment',
    );
  });

  it('that has to be a number is one', () => {
    for (const page of ['defend', '4.2', '-1', 4.2, '9'.repeat(16)])
      assert.equal(only({ extends: 'proca', parameters: { page } }).path, 'parameters.page');
  });

  it('that nothing uses is mistyped', () => {
    assert.deepEqual(only({ extends: 'actionkit', parameters: { page: 'x', pgae: 'x' } }), {
      path: 'parameters.pgae',
      expected: 'no parameters but “page”',
    });
    assert.equal(only({ parameters: { page: 'x' } }).expected, 'no parameters, as nothing uses one');
  });

  it('can be used in a definition of one’s own, in all places', () => {
    const { map, headers } = aBackend({
      parameters: { list: 7, column: 'mail', key: 'public' },
      headers: { apikey: { parameter: 'key' } },
      map: {
        '{column}.address': 'email',
        list: { parameter: 'list' },
        x: { json: { l: { parameter: 'list' } } },
      },
    });
    assert.deepEqual(headers, { apikey: 'public' });
    assert.deepEqual(map, [
      { target: 'mail.address', source: 'email' },
      { target: 'list', source: { const: 7 } },
      { target: 'x', source: { json: { l: { const: 7 } } } },
    ]);
    assert.equal(only({ map: { x: { parameter: 'list' } } }).path, 'parameters.list');
  });

  it('can’t bring in what a definition may not say', () => {
    const map = { '{column}.a': 'email' };
    for (const column of ['__proto__', 'a.constructor'])
      assert.match(
        only({ parameters: { column }, map }, { fields: ['email'] }).expected,
        /a name other than “__proto__”/,
      );
    assert.equal(
      only({ parameters: { key: 'a\r\nb: c' }, headers: { apikey: { parameter: 'key' } } }).path,
      'headers',
    );
  });
});

describe('A map that would not do what it says is refused', () => {
  const fields: readonly FieldName[] = ['email'];

  for (const target of [
    '',
    '.',
    'a..b',
    'a.',
    '.a',
    'a[',
    'a]',
    'a[]',
    'a[0',
    '[0]',
    'a[0]b',
    'a[100]',
    'a[1e9]x',
  ])
    it(`a target that can’t be read: “${target}”`, () => {
      const problem = only({ map: { [target]: 'email' } }, { fields });
      assert.equal(problem.path, `map.${target}`);
      assert.match(problem.expected, /person\.emails\[0\]\.address/);
    });

  for (const [one, other] of [
    ['a', 'a.b'],
    ['a.b', 'a'],
    ['a[0]', 'a.b'],
    ['a[0]', 'a[00]'],
    ['a.b', 'a[b]'],
  ] as const)
    it(`two targets for one place: “${one}” and “${other}”`, () => {
      assert.deepEqual(only({ map: { [one]: 'email', [other]: 'locale' } }, { fields }), {
        path: `map.${other}`,
        expected: 'a place that no other target fills',
      });
      assert.deepEqual(
        problemsOf({ format: 'form', map: { [one]: 'email', [other]: 'locale' } }, { fields }),
        [],
      );
    });

  it('the same within JSON in a text', () => {
    assert.equal(
      only({ format: 'form', map: { x: { json: { 'a..b': 'email' } } } }, { fields }).path,
      'map.x.json.a..b',
    );
  });

  it('a field that the form asks for and nobody would get', () => {
    assert.match(
      only({ map: { mail: 'email' } }, { fields: ['email', 'comment'] }).expected,
      /“comment”.*lost/,
    );
    assert.match(
      only({ map: { mail: 'email' } }, { fields: ['email', 'updates'] }).expected,
      /“consent.updates”.*lost/,
    );
    assert.deepEqual(problemsOf({ map: { all: { json: '*' } } }), []);
    assert.match(
      only('action-network', { fields: ['name', 'email', 'display_name'] }).expected,
      /“display_name”/,
    );
  });

  it('a sealed signature that nobody would get', () => {
    for (const value of ['action-network', { extends: 'actionkit', parameters: { page: 'x' } }])
      assert.match(only(value, { sealed: true }).expected, /“jwe”/);
    for (const value of ['own', 'webhook', 'formspree', { extends: 'supabase', parameters: { key: 'x' } }])
      assert.deepEqual(problemsOf(value, { sealed: true }), []);
  });

  it('a form without a map', () => {
    for (const format of ['form', 'multipart']) assert.match(only({ format }).expected, /a map/);
  });

  it('headers where browsers let none through', () => {
    for (const setting of [{ preflight: false }, { readable: false }])
      assert.equal(only({ ...setting, headers: { 'X-Y': 'z' } }).path, 'headers');
    assert.deepEqual(problemsOf({ preflight: false, headers: { Accept: 'text/plain' } }), []);
  });
});

describe('Consent to updates', () => {
  const asked: readonly FieldName[] = [...usual, 'updates'];

  it('is not asked where whoever signs joins the list: Action Network', () => {
    assert.deepEqual(problemsOf('action-network'), []);
    for (const value of ['action-network', { extends: 'action-network' }]) {
      const { expected } = only(value, { fields: asked });
      assert.match(expected, /relay of your own/);
      assert.match(expected, /take “updates” away.*consent text/);
    }
  });

  it('is asked where the back end is a list and nothing else: Basket', () => {
    const basket = { extends: 'basket', parameters: { newsletters: 'news' } };
    assert.match(only(basket).expected, /the attribute “updates”.*mailing list/);
    assert.equal(aBackend(basket, { fields: asked }).onlyWithUpdates, true);
  });

  for (const name of Object.keys(knownBackends))
    it(`can’t be set by a definition: ${name}`, () => {
      assert.match(problemsOf({ extends: name, updates: 'required' })[0]?.expected ?? '', /no keys but/);
    });
});

describe('An endpoint whose mistake nobody would notice', () => {
  const at = (path: string) => ({ endpoint: new URL(path, 'https://back.example') });

  it('is refused: the address of the page in place of the one that takes signatures', () => {
    assert.equal(only('action-network', at('/petitions/defend')).path, 'endpoint');
    const forms = {
      extends: 'google-forms',
      parameters: { name: 'entry.1', email: 'entry.2', country: 'entry.3' },
    };
    assert.match(only(forms, at('/forms/d/e/1FAIpQL/viewform')).expected, /formResponse/);
    assert.deepEqual(problemsOf(forms, at('/forms/d/e/1FAIpQL/formResponse')), []);
    assert.deepEqual(problemsOf('action-network', at('/api/v2/petitions/1/signatures/?x=1')), []);
  });
});
