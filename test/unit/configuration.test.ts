import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attributeName,
  backendProblem,
  encryptToProblem,
  readConfiguration,
  restingState,
  type Configuration,
  type RawConfiguration,
} from '../../src/core/configuration.js';

const page = 'https://ngo.example/campaigns/petition?from=mail#top';

type Property = keyof Configuration;

/** What nobody has set. */
const defaults = {
  endpoint: undefined,
  backend: 'own',
  encryptTo: undefined,
  petitionId: 'defend-encryption',
  lang: undefined,
  controller: undefined,
  privacyUrl: undefined,
  recipient: undefined,
  contact: undefined,
  fields: 'name email country?',
  updates: undefined,
  country: undefined,
  challengeUrl: undefined,
  campaignSrc: undefined,
  countUrl: undefined,
  count: undefined,
  goal: undefined,
  closesAt: undefined,
  headingLevel: 2,
  theme: 'auto',
  languageMenu: false,
  noExplainers: false,
  noShare: false,
  shareUrl: undefined,
} satisfies Record<Property, unknown>;

const properties = Object.keys(defaults) as Property[];

/** A configuration in values that can be written down: addresses as text, fields as in the attribute. */
const plain = (configuration: Configuration): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(configuration).map(([name, value]) => [
      name,
      value instanceof URL ? value.href : (value as unknown),
    ]),
  ),
  fields: configuration.fields.map(({ token, required }) => token + (required ? '' : '?')).join(' '),
});

const read = (raw: RawConfiguration, base = page) => {
  const { configuration, problems } = readConfiguration(raw, base);
  return { values: plain(configuration), problems };
};

const assertUsable = (property: Property, value: unknown, expected: unknown, base = page): void => {
  const { values, problems } = read({ [property]: value }, base);
  assert.deepEqual(problems, []);
  assert.deepEqual(values, { ...defaults, [property]: expected });
};

/** The default applies, the rest is untouched, and one problem says which attribute, which value, what instead. */
const assertUnusable = (property: Property, value: unknown, shown = String(value), base = page): void => {
  const { values, problems } = read({ [property]: value }, base);
  assert.deepEqual(values, defaults);
  assert.deepEqual(
    problems.map((problem) => [problem.attribute, problem.value, problem.section]),
    [[attributeName(property), shown.trim(), 'Attributes']],
  );
  assert.ok(problems[0]?.expected);
};

const short = (value: string): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 40)}… (${text.length} characters)` : text;
};

const usable: Readonly<Record<Property, readonly (readonly [value: string, expected: unknown])[]>> = {
  backend: [
    ['own', 'own'],
    [' action-network ', 'action-network'],
    ['{"extends": "actionkit"}', '{"extends": "actionkit"}'],
    ['[]', '[]'],
  ],
  encryptTo: [],
  endpoint: [
    ['https://api.example/sign', 'https://api.example/sign'],
    ['  https://api.example/sign\n', 'https://api.example/sign'],
    ['HTTPS://API.example', 'https://api.example/'],
    ['https://api.example:8443/sign?petition=7', 'https://api.example:8443/sign?petition=7'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['//api.example/sign', 'https://api.example/sign'],
    ['/sign', 'https://ngo.example/sign'],
    ['sign.php', 'https://ngo.example/campaigns/sign.php'],
    ['?sign', 'https://ngo.example/campaigns/petition?sign'],
    ['http://localhost', 'http://localhost/'],
    ['http://localhost:3000/sign', 'http://localhost:3000/sign'],
    ['http://LOCALHOST:3000/sign', 'http://localhost:3000/sign'],
    ['http://petition.localhost:3000/', 'http://petition.localhost:3000/'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://127.8.9.10/', 'http://127.8.9.10/'],
    ['http://[::1]:3000/', 'http://[::1]:3000/'],
  ],
  petitionId: [
    ['save-our-keys', 'save-our-keys'],
    ['  save our keys ', 'save our keys'],
    ['الدفاع عن التشفير', 'الدفاع عن التشفير'],
    ['x'.repeat(200), 'x'.repeat(200)],
    ['0', '0'],
  ],
  lang: [
    ['en', 'en'],
    ['EN', 'en'],
    ['pt-br', 'pt-BR'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['sw', 'sw'],
    ['de-x-leicht', 'de-x-leicht'],
  ],
  controller: [
    ['Privacy Now', 'Privacy Now'],
    ['  Privacy Now ', 'Privacy Now'],
    ['<b>Privacy</b> & "Now"', '<b>Privacy</b> & "Now"'],
    ['Электронные права', 'Электронные права'],
  ],
  privacyUrl: [
    ['https://ngo.example/privacy', 'https://ngo.example/privacy'],
    ['http://ngo.example/privacy', 'http://ngo.example/privacy'],
    ['/privacy#petition', 'https://ngo.example/privacy#petition'],
  ],
  recipient: [['the European Parliament', 'the European Parliament']],
  contact: [
    ['https://ngo.example/withdraw', 'https://ngo.example/withdraw'],
    ['http://ngo.example/withdraw', 'http://ngo.example/withdraw'],
    ['/withdraw', 'https://ngo.example/withdraw'],
  ],
  fields: [
    ['given-name family-name email comment?', 'given-name family-name email comment?'],
    ['email name', 'email name'],
    ['name email display-name', 'name email display-name?'],
  ],
  updates: [
    ['checkbox', 'checkbox'],
    ['choice', 'choice'],
    [' choice ', 'choice'],
  ],
  country: [
    ['DE', 'DE'],
    ['ke', 'KE'],
    ['Xk', 'XK'],
  ],
  campaignSrc: [['/campaign.json', 'https://ngo.example/campaign.json']],
  challengeUrl: [
    ['https://api.example/count', 'https://api.example/count'],
    ['/count', 'https://ngo.example/count'],
    ['http://localhost:3000/count', 'http://localhost:3000/count'],
  ],
  countUrl: [
    ['https://api.example/count', 'https://api.example/count'],
    ['/count', 'https://ngo.example/count'],
    ['http://localhost:3000/count', 'http://localhost:3000/count'],
  ],
  count: [
    ['0', 0],
    ['1', 1],
    [' 12345 ', 12345],
    ['007', 7],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ],
  goal: [
    ['1', 1],
    ['100000', 100_000],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ],
  closesAt: [
    ['2026-12-31', Date.UTC(2027, 0, 1)],
    ['2028-02-29', Date.UTC(2028, 2, 1)],
    ['2026-12-31T18:30', Date.UTC(2026, 11, 31, 18, 30)],
    ['2026-12-31 18:30', Date.UTC(2026, 11, 31, 18, 30)],
    ['2026-12-31T18:30:15', Date.UTC(2026, 11, 31, 18, 30, 15)],
    ['2026-12-31T18:30Z', Date.UTC(2026, 11, 31, 18, 30)],
    ['2026-12-31T18:30:15.250Z', Date.UTC(2026, 11, 31, 18, 30, 15, 250)],
    ['2026-12-31T18:30+02:00', Date.UTC(2026, 11, 31, 16, 30)],
    ['2026-12-31T18:30+0200', Date.UTC(2026, 11, 31, 16, 30)],
    ['2026-12-31T18:30-05:30', Date.UTC(2027, 0, 1, 0, 0)],
  ],
  headingLevel: [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['6', 6],
  ],
  theme: [
    ['auto', 'auto'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
  languageMenu: [
    ['', true],
    ['true', true],
    ['language-menu', true],
  ],
  noExplainers: [
    ['', true],
    ['true', true],
    ['no-explainers', true],
  ],
  noShare: [
    ['', true],
    ['  ', true],
    ['true', true],
    ['no-share', true],
  ],
  shareUrl: [
    ['https://ngo.example/short', 'https://ngo.example/short'],
    ['http://ngo.example/short', 'http://ngo.example/short'],
    ['/short', 'https://ngo.example/short'],
  ],
};

/** Addresses that no attribute takes. */
const noAddress = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<p>x</p>',
  'blob:https://ngo.example/b3a1',
  'file:///etc/passwd',
  'ftp://ngo.example/',
  'ws://ngo.example/',
  'about:blank',
  'https://',
  'https://user@ngo.example/',
  'https://user:password@ngo.example/',
  'https://:password@ngo.example/',
  'https://ngo.example:99999/',
  'https://exa mple.org/',
  'https://[::1/',
];

const noSafeAddress = [
  ...noAddress,
  'http://api.example/sign',
  'http://localhost.example/sign',
  'http://notlocalhost/sign',
  'http://127.0.0.1.example/sign',
  'http://127.0.0.1@api.example/sign',
  'http://10.0.0.1/sign',
  'http://192.168.1.2/sign',
  'http://0.0.0.0/sign',
  'http://[::2]/sign',
  'http://api.example/#localhost',
  'mailto:petition@ngo.example',
];

const noWholeNumber = [
  'NaN',
  '-1',
  '-0',
  '+5',
  '1e3',
  '1.5',
  '1,000',
  '1 000',
  '0x10',
  'Infinity',
  'many',
  '٣',
  '5%',
];

const huge = ['9007199254740992', '9999999999999999', '1'.repeat(17), '1'.repeat(1000)];

const unusable: Readonly<Record<Property, readonly string[]>> = {
  endpoint: noSafeAddress,
  backend: ['Own', 'actionnetwork', '{"extends":"actionkit"', '"own"', 'null', 'https://api.example/'],
  encryptTo: [],
  petitionId: ['x'.repeat(201), 'two\nlines', 'a\tb', 'nul\0', 'half \uD83D a character'],
  lang: ['english language', 'e', 'en_US', 'deutsch-', '-', '123', 'en-', 'x'.repeat(1000), '日本語', '*'],
  controller: [],
  privacyUrl: [...noAddress, 'mailto:petition@ngo.example'],
  recipient: [],
  contact: [...noAddress, 'tel:+4912345', 'mailto:petition@ngo.example'],
  fields: [
    'name',
    'name email?',
    'name email telephone',
    'name name email',
    'name email country country?',
    'name given-name email',
    'email',
    'name, email',
    'Name Email',
  ],
  updates: ['yes', 'true', 'Checkbox', 'check box', 'radio', 'checkbox choice'],
  country: ['Germany', 'D', 'DEU', 'ZZ', 'EU', 'UK', 'XX', '49', 'DE FR'],
  challengeUrl: noSafeAddress,
  campaignSrc: noSafeAddress,
  countUrl: noSafeAddress,
  count: [...noWholeNumber, ...huge],
  goal: ['0', '000', ...noWholeNumber, ...huge],
  closesAt: [
    '2026-02-30',
    '2026-02-29',
    '2026-04-31T12:00Z',
    '2026-13-01',
    '2026-00-10',
    '2026-12-00',
    '2026-12-32',
    '2026-12',
    '2026',
    '31.12.2026',
    '12/31/2026',
    '2026-12-31T25:00',
    '2026-12-31T12:60',
    '2026-12-31T12:00:61Z',
    '2026-12-31T12',
    '2026-12-31T',
    '2026-12-31Z',
    '2026-12-31T12:00 Europe/Berlin',
    '2026-12-31T12:00+99:99',
    '2026-12-31T12:00+2',
    'tomorrow',
    '1798761600000',
    'NaN',
  ],
  headingLevel: ['0', '7', '-1', '1.5', '2e0', 'h2', 'NaN', '1'.repeat(1000)],
  theme: ['blue', 'Dark', 'light dark', 'true'],
  languageMenu: ['false', 'no', '0', 'off', '1'],
  noExplainers: ['false', 'no', '0', 'off', '1'],
  noShare: ['false', 'FALSE', 'no', '0', 'yes'],
  shareUrl: noAddress,
};

/** What a script may set by mistake, with what is said of it. */
const neverText: readonly (readonly [value: unknown, shown: string])[] = [
  [{}, 'object'],
  [[], 'object'],
  [['name email'], 'object'],
  [new Date(), 'object'],
  [Object.create(null), 'object'],
  [new URL('https://api.example/'), 'object'],
  [Symbol('s'), 'symbol'],
  [() => 'https://api.example/', 'function'],
  [12n, 'bigint'],
  [
    {
      toString() {
        throw new Error('toString was called');
      },
      get [Symbol.toPrimitive]() {
        throw new Error('Symbol.toPrimitive was read');
      },
    },
    'object',
  ],
];

describe('A configuration', () => {
  it('has the documented defaults', () => {
    assert.deepEqual(read({}), { values: defaults, problems: [] });
  });

  // Any value of `encrypt-to` is a wish to seal; `core/encryption-key` reads it.
  for (const property of properties.filter((name) => name !== 'encryptTo')) {
    describe(`the attribute ${attributeName(property)}`, () => {
      for (const [value, expected] of usable[property])
        it(`takes ${short(value)}`, () => assertUsable(property, value, expected));

      for (const value of unusable[property])
        it(`refuses ${short(value)}, and says so once`, () => assertUnusable(property, value));

      for (const value of [undefined, null, false])
        it(`is not set by ${String(value)}`, () => assertUsable(property, value, defaults[property]));

      it('refuses what only a script can set, without a throw', () => {
        for (const [value, shown] of neverText)
          // A definition may be an object.
          if (property !== 'backend' || shown !== 'object') assertUnusable(property, value, shown);
      });

      if (typeof defaults[property] !== 'boolean') {
        it('is not set by blank text', () => {
          for (const value of ['', '  ', '\n\t', '\u00A0']) assertUsable(property, value, defaults[property]);
        });

        it('refuses true', () => assertUnusable(property, true, 'true'));
      }
    });
  }

  it('takes numbers and booleans that a script sets', () => {
    const raw = { count: 12, goal: 100, headingLevel: 3, noShare: true, controller: 1984 };
    assert.deepEqual(read(raw), { values: { ...defaults, ...raw, controller: '1984' }, problems: [] });
  });

  for (const [property, value] of [
    ['count', -1],
    ['count', 1.5],
    ['count', Infinity],
    ['count', 1e21],
    ['count', NaN],
    ['goal', NaN],
    ['headingLevel', NaN],
    ['closesAt', Date.UTC(2027, 0, 1)],
    ['goal', 0],
    ['headingLevel', 7],
    ['noShare', 0],
  ] as const)
    it(`refuses the number ${value} for ${property}`, () => assertUnusable(property, value));

  it('turns an e-mail address for withdrawals into a link that mail programs take', () => {
    for (const address of [
      'privacy@ngo.example',
      'privacy+out@ngo.example',
      'مرحبا@ngo.example',
      'a&b?c=d%@ngo.example',
    ]) {
      const { configuration, problems } = readConfiguration({ contact: address }, page);
      assert.deepEqual(problems, []);
      const { contact } = configuration;
      assert.ok(contact);
      assert.equal(contact.protocol, 'mailto:');
      assert.equal(contact.search + contact.hash, '');
      assert.equal(decodeURIComponent(contact.pathname), address);
    }
  });

  it('writes the link for withdrawals as RFC 6068 has it', () => {
    const hrefOf = (contact: string) => readConfiguration({ contact }, page).configuration.contact?.href;
    assert.equal(hrefOf('privacy@ngo.example'), 'mailto:privacy@ngo.example');
    assert.equal(hrefOf('a&b?c@ngo.example'), 'mailto:a%26b%3Fc@ngo.example');
  });

  it('takes a definition and a key as objects too, as they are', () => {
    const backend = { extends: 'actionkit', parameters: { page: 'petition' } };
    const encryptTo = { kty: 'OKP' };
    const { configuration, problems } = readConfiguration({ backend, encryptTo }, page);
    assert.equal(configuration.backend, backend);
    assert.equal(configuration.encryptTo, encryptTo);
    assert.deepEqual(problems, []);
  });

  it('takes anything but no value for a wish to seal', () => {
    for (const value of ['', ' ', 'null', false, 0])
      assert.equal(readConfiguration({ encryptTo: value }, page).configuration.encryptTo, value);
    for (const value of [undefined, null])
      assert.equal(readConfiguration({ encryptTo: value }, page).configuration.encryptTo, undefined);
  });

  it('repeats no key, which may be a private one, and no definition at length', () => {
    assert.equal(encryptToProblem({ path: 'd', expected: 'no private key' }).value, '…');
    assert.equal(backendProblem('x'.repeat(10_000), { path: '', expected: 'less' }).value.length, 100);
  });

  describe('with an address relative to the page', () => {
    const safe: readonly (readonly [base: string, expected: string])[] = [
      ['https://ngo.example/petition/', 'https://ngo.example/sign'],
      ['http://localhost:8000/petition/', 'http://localhost:8000/sign'],
      ['http://127.0.0.1:8000/petition/', 'http://127.0.0.1:8000/sign'],
      ['http://[::1]:8000/petition/', 'http://[::1]:8000/sign'],
    ];
    for (const [base, expected] of safe)
      it(`sends signatures to ${expected} from ${base}`, () =>
        assertUsable('endpoint', '/sign', expected, base));

    for (const base of [
      'http://ngo.example/',
      'file:///home/someone/petition.html',
      'about:blank',
      'about:srcdoc',
    ])
      for (const property of ['endpoint', 'countUrl'] as const)
        it(`refuses to send to ${property} from ${base}`, () =>
          assertUnusable(property, '/sign', '/sign', base));

    it('keeps whole addresses on pages of any kind', () => {
      for (const base of ['http://ngo.example/', 'file:///home/someone/petition.html', 'about:blank'])
        assertUsable('endpoint', 'https://api.example/', 'https://api.example/', base);
    });

    it('may link to a privacy notice over plain HTTP from such a page', () => {
      assertUsable('privacyUrl', '/privacy', 'http://ngo.example/privacy', 'http://ngo.example/');
    });

    it('has no privacy notice beside a file', () => {
      assertUnusable('privacyUrl', 'privacy.html', 'privacy.html', 'file:///home/someone/petition.html');
    });
  });

  it('tells each of several problems once, and keeps what is right', () => {
    const { values, problems } = read({
      endpoint: '/sign',
      goal: '0',
      theme: 'blue',
      headingLevel: '3',
      noShare: 'false',
    });
    assert.deepEqual(values, { ...defaults, endpoint: 'https://ngo.example/sign', headingLevel: 3 });
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      ['goal', 'theme', 'no-share'],
    );
  });

  it('names in each problem what would be right', () => {
    const expectedOf = (raw: RawConfiguration) => read(raw).problems[0]?.expected ?? '';
    assert.match(expectedOf({ endpoint: 'http://api.example/' }), /https:/);
    assert.match(expectedOf({ fields: 'name' }), /email/);
    assert.match(expectedOf({ theme: 'blue' }), /auto.*light.*dark/);
    assert.match(expectedOf({ updates: 'yes' }), /checkbox.*choice/);
    assert.match(expectedOf({ headingLevel: '7' }), /1 to 6/);
    assert.match(expectedOf({ goal: '0' }), /1 or more/);
    assert.match(expectedOf({ count: '-1' }), /0 or more/);
    assert.match(expectedOf({ closesAt: 'tomorrow' }), /\d{4}-\d\d-\d\d/);
    assert.match(expectedOf({ country: 'Germany' }), /two letters/);
    assert.match(expectedOf({ lang: 'en_US' }), /BCP 47/);
    assert.match(expectedOf({ noShare: 'false' }), /no such attribute/);
  });

  it('takes no letter for a country that only looks like two in capitals', () => {
    for (const value of ['ß', 'ﬁ', 'ﬆ']) assertUnusable('country', value);
  });

  it('takes no language tag that a submission could not hold', () => {
    assertUnusable('lang', `en-x-${Array.from({ length: 111 }, () => 'aaaaaaaa').join('-')}`);
  });

  for (const property of ['controller', 'recipient'] as const) {
    it(`takes no ${property} with a character that a submission could not hold`, () => {
      for (const value of ['Privacy\u0000 Now', 'Privacy\u0085 Now', 'Privacy \uD83D Now'])
        assertUnusable(property, value);
    });

    it(`takes no ${property} that makes the consent too long for a submission`, () => {
      assertUnusable(property, 'x'.repeat(5_001));
    });
  }
});

describe('The state in which a petition rests', () => {
  const closing = Date.UTC(2027, 0, 1);
  const rest = (raw: RawConfiguration, hasTransport = false, now = Date.UTC(2026, 5, 1)) => {
    const { configuration, problems } = readConfiguration(raw, page);
    return restingState(configuration, problems, hasTransport, now);
  };

  it('is unconnected without an endpoint', () => {
    assert.equal(rest({}), 'unconnected');
    assert.equal(rest({ endpoint: '' }), 'unconnected');
  });

  it('is editing with an endpoint, or with a script that delivers', () => {
    assert.equal(rest({ endpoint: '/sign' }), 'editing');
    assert.equal(rest({}, true), 'editing');
    assert.equal(rest({ endpoint: '/sign' }, true), 'editing');
  });

  it('is misconfigured with an endpoint that can’t be used, even if a script delivers', () => {
    assert.equal(rest({ endpoint: 'http://api.example/' }), 'misconfigured');
    assert.equal(rest({ endpoint: 'javascript:alert(1)' }, true), 'misconfigured');
    assert.equal(rest({ endpoint: {} }), 'misconfigured');
  });

  it('is misconfigured where a signature would go out in another form than was asked for', () => {
    assert.equal(rest({ endpoint: '/sign', backend: 'actionnetwork' }), 'misconfigured');
    assert.equal(rest({ endpoint: '/sign', backend: '{"extends"' }, true), 'misconfigured');
    const { configuration } = readConfiguration({ endpoint: '/sign' }, page);
    for (const problem of [
      backendProblem('basket', { path: 'parameters.newsletters', expected: 'a name' }),
      encryptToProblem({ path: 'd', expected: 'a public key' }),
    ])
      assert.equal(restingState(configuration, [problem], false, 0), 'misconfigured');
  });

  it('does not stop signing for any other problem', () => {
    const broken = Object.fromEntries(
      properties
        .filter((name) => !['endpoint', 'backend', 'encryptTo'].includes(name))
        .map((name) => [name, Symbol('broken')]),
    );
    assert.equal(rest({ ...broken, endpoint: '/sign' }), 'editing');
  });

  it('is closed from the end of the closing day on, by UTC', () => {
    const raw = { endpoint: '/sign', closesAt: '2026-12-31' };
    assert.equal(rest(raw, false, closing - 1), 'editing');
    assert.equal(rest(raw, false, closing), 'closed');
    assert.equal(rest(raw, false, closing + 1), 'closed');
  });

  it('is closed from the very millisecond of a closing time on', () => {
    const raw = { endpoint: '/sign', closesAt: '2027-01-01T01:00+01:00' };
    assert.equal(rest(raw, false, closing - 1), 'editing');
    assert.equal(rest(raw, false, closing), 'closed');
  });

  it('is closed after the closing time, connected or not', () => {
    const after = closing + 1;
    assert.equal(rest({ closesAt: '2026-12-31' }, false, after), 'closed');
    assert.equal(rest({ closesAt: '2026-12-31' }, true, after), 'closed');
    assert.equal(rest({ closesAt: '2026-12-31', endpoint: 'ftp://x' }, false, after), 'closed');
  });

  it('never closes by a closing time that can’t be read', () => {
    assert.equal(rest({ endpoint: '/sign', closesAt: '2020-02-30' }), 'editing');
  });
});
