import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode } from '../../src/delivery/encoding.js';
import { aBackend, allFields, answering, zoe } from '../support/backends.js';

const bodyOf = async (value: unknown, submission: object = zoe): Promise<string> =>
  new TextDecoder().decode((await encode(aBackend(value), submission)).body);

const jsonOf = async (map: unknown, submission: object = zoe): Promise<unknown> =>
  JSON.parse(await bodyOf({ map }, submission));

const formOf = async (map: unknown, submission: object = zoe): Promise<[string, string][]> => [
  ...new URLSearchParams(await bodyOf({ format: 'form', map }, submission)),
];

const oneName = { ...zoe, given_name: undefined, family_name: undefined, name: 'Zoë Núñez de la Peña' };

describe('What a known back end is sent', () => {
  it('Action Network: a person who joins the list, as OSDI has it', async () => {
    const fields = allFields.filter((field) => field !== 'updates');
    const backend = aBackend('action-network', { fields });
    const person = {
      email_addresses: [{ address: 'zoe+eff@example.org', status: 'subscribed' }],
      postal_addresses: [{ postal_code: '28013', country: 'ES' }],
    };
    const rest = { comments: 'Privacy = safety & rights', triggers: { autoresponse: { enabled: true } } };
    assert.equal(
      await bodyOf('action-network'),
      JSON.stringify({
        person: { given_name: 'Zoë', family_name: 'Núñez de la Peña', ...person },
        ...rest,
      }),
    );
    assert.deepEqual((await encode(backend, zoe)).headers, {
      Accept: 'application/json',
      'Content-Type': 'application/json',
    });
    assert.deepEqual(JSON.parse(await bodyOf('action-network', oneName)), {
      person: { given_name: 'Zoë Núñez de la Peña', ...person },
      ...rest,
    });
  });

  it('Proca: a GraphQL mutation, with what it has no field for as JSON in a string', async () => {
    const body = JSON.parse(await bodyOf({ extends: 'proca', parameters: { page: '42' } })) as {
      query: string;
      variables: Record<string, Record<string, unknown>>;
    };
    assert.match(body.query, /addActionContact\(actionPageId: \$page, action: \$action/);
    const { customFields, ...action } = body.variables.action ?? {};
    assert.deepEqual(
      { ...body.variables, action },
      {
        page: 42,
        action: { actionType: 'petition' },
        contact: {
          name: 'Zoë Núñez de la Peña',
          firstName: 'Zoë',
          lastName: 'Núñez de la Peña',
          email: 'zoe+eff@example.org',
          address: { country: 'ES', postcode: '28013' },
        },
        privacy: { optIn: false },
        tracking: { location: 'https://ngo.example/petition' },
      },
    );
    assert.ok(String(customFields).startsWith('{"comment":"Privacy = safety & rights",'));
    assert.deepEqual(JSON.parse(String(customFields)), {
      comment: zoe.comment,
      locale: 'es',
      submission_id: zoe.submission_id,
      consents: zoe.consents,
    });
  });

  it('Proca: `null` where updates were not asked for', async () => {
    const privacyOf = async (updates: boolean | undefined) => {
      const backend = { extends: 'proca', parameters: { page: 42 } };
      const body = JSON.parse(await bodyOf(backend, answering(updates))) as {
        variables: { privacy: unknown };
      };
      return body.variables.privacy;
    };
    assert.deepEqual(await privacyOf(undefined), { optIn: null });
    assert.deepEqual(await privacyOf(true), { optIn: true });
  });

  it('ActionKit: a form', async () => {
    const backend = { extends: 'actionkit', parameters: { page: 'defend-encryption' } };
    const expected =
      'page=defend-encryption&email=zoe%2Beff%40example.org&name=Zo%C3%AB+N%C3%BA%C3%B1ez+de+la+Pe%C3%B1a' +
      '&country=ES&zip=28013&action_comment=Privacy+%3D+safety+%26+rights&action_consent_updates=no';
    assert.equal(await bodyOf(backend), expected);
    assert.equal(await bodyOf(backend, oneName), expected);
  });

  it('an own endpoint and a webhook: the submission as it is', async () => {
    assert.equal(await bodyOf('own'), JSON.stringify(zoe));
    const { headers, body } = await encode(aBackend('webhook'), zoe);
    assert.equal(new TextDecoder().decode(body), JSON.stringify(zoe));
    assert.equal(headers['Content-Type'], 'text/plain;charset=UTF-8');
  });
});

describe('A map', () => {
  it('sends what it names and nothing else', async () => {
    assert.deepEqual(await jsonOf({ mail: 'email' }), { mail: 'zoe+eff@example.org' });
  });

  it('sends no empty values', async () => {
    const submission = { ...zoe, comment: '', country: undefined, altcha: null };
    assert.deepEqual(
      await jsonOf(
        {
          comment: 'comment',
          'address.country': 'country',
          altcha: 'altcha',
          captcha: 'captcha',
          text: { template: '{comment} {country}' },
          extra: { json: { comment: 'comment' } },
        },
        submission,
      ),
      {},
    );
    assert.deepEqual(await formOf({ comment: 'comment', json: { json: 'comment' } }, submission), []);
  });

  it('sends constants as they are', async () => {
    const map = {
      a: { const: '' },
      b: { const: null },
      c: { const: { d: [1, {}] } },
      e: { const: 0 },
      f: { const: [] },
    };
    assert.deepEqual(await jsonOf(map), { a: '', b: null, c: { d: [1, {}] }, e: 0, f: [] });
    assert.deepEqual(await formOf(map), [
      ['a', ''],
      ['b', ''],
      ['c', '{"d":[1,{}]}'],
      ['e', '0'],
      ['f', '[]'],
    ]);
  });

  it('takes the first that holds something', async () => {
    const map = { name: { first: ['name', 'given_name'] }, c: { first: ['altcha', { const: 'none' }] } };
    assert.deepEqual(await jsonOf(map), { name: 'Zoë', c: 'none' });
    assert.deepEqual(await jsonOf({ c: { first: ['altcha', 'captcha'] } }), {});
  });

  it('tells yes from no, and either from nothing asked', async () => {
    const map = {
      yesno: { from: 'consent.updates', true: 'Y', false: 'N' },
      yes: { from: 'consent.updates', true: 1 },
      is: 'consent.updates',
    };
    assert.deepEqual(await jsonOf(map, answering(true)), { yesno: 'Y', yes: 1, is: true });
    assert.deepEqual(await jsonOf(map, answering(false)), { yesno: 'N', is: false });
    assert.deepEqual(await jsonOf(map, answering(undefined)), {});
    assert.deepEqual(await formOf({ is: 'consent.updates' }), [['is', 'false']]);
  });

  it('fills templates, whatever the values look like', async () => {
    const submission = { ...zoe, given_name: '$& {email} $1', family_name: '' };
    assert.deepEqual(await jsonOf({ n: { template: 'Dear {given_name} {family_name}' } }, submission), {
      n: 'Dear $& {email} $1',
    });
  });

  it('writes JSON into a text', async () => {
    const map = {
      all: { json: '*' },
      one: { json: 'country' },
      some: { json: { 'a.b[0]': 'country', c: { const: 1 } } },
    };
    const expected = { all: JSON.stringify(zoe), one: '"ES"', some: '{"a":{"b":["ES"]},"c":1}' };
    assert.deepEqual(await jsonOf(map), expected);
    assert.deepEqual(Object.fromEntries(await formOf(map)), expected);
  });

  it('nests by dots and brackets in JSON only', async () => {
    const map = { 'a.b[0].c': 'email', 'a.b[1].c': 'country', 'user[zip]': 'postal_code' };
    assert.deepEqual(await jsonOf(map), {
      a: { b: [{ c: 'zoe+eff@example.org' }, { c: 'ES' }] },
      user: { zip: '28013' },
    });
    assert.deepEqual(await formOf(map), [
      ['a.b[0].c', 'zoe+eff@example.org'],
      ['a.b[1].c', 'ES'],
      ['user[zip]', '28013'],
    ]);
  });

  it('drops a list’s entry whole where all that was mapped into it is empty', async () => {
    const map = {
      'addresses[0].zip': 'captcha',
      'addresses[0].kind': { const: 'home' },
      'addresses[1].zip': 'postal_code',
      'addresses[1].kind': { const: 'work' },
      'phones[0].number': 'captcha',
      'phones[0].kind': { const: 'home' },
      'tags[3]': { const: 'petition' },
    };
    assert.deepEqual(await jsonOf(map), { addresses: [{ zip: '28013', kind: 'work' }], tags: ['petition'] });
  });

  it('takes a sealed submission', async () => {
    const sealed = { v: 1, petition_id: 'p', submission_id: zoe.submission_id, jwe: 'a.b.c.d.e' };
    const map = { id: 'submission_id', box: 'jwe', email: 'email', updates: 'consent.updates' };
    assert.deepEqual(await jsonOf(map, sealed), { id: zoe.submission_id, box: 'a.b.c.d.e' });
    const backend = aBackend({ map }, { sealed: true, fields: allFields });
    assert.equal((await encode(backend, sealed)).headers['Content-Type'], 'application/json');
  });
});

describe('A body', () => {
  it('as multipart holds the same fields', async () => {
    const map = { 'user[email]': 'email', name: 'given_name' };
    const { body, headers } = await encode(aBackend({ format: 'multipart', map }), zoe);
    const read = await new Response(body, { headers: { ...headers } }).formData();
    assert.deepEqual(
      [...read],
      [
        ['user[email]', 'zoe+eff@example.org'],
        ['name', 'Zoë'],
      ],
    );
  });

  it('carries the headers of its definition, and those of the one that this extends', async () => {
    const backend = {
      extends: 'supabase',
      parameters: { key: 'sb_publishable_x' },
      headers: { 'Content-Profile': 'petitions' },
    };
    assert.deepEqual((await encode(aBackend(backend), zoe)).headers, {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      apikey: 'sb_publishable_x',
      Prefer: 'return=minimal',
      'Content-Profile': 'petitions',
    });
  });

  it('that needs no preflight is plain text', async () => {
    for (const definition of [{ preflight: false }, { readable: false }])
      assert.deepEqual((await encode(aBackend(definition), zoe)).headers, {
        Accept: 'application/json',
        'Content-Type': 'text/plain;charset=UTF-8',
      });
  });
});
