import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { html } from 'lit';
import {
  contentSecurityPolicy,
  prerender,
  PrerenderError,
  stylesheet,
  type PrerenderOptions,
} from 'defend-encryption-petition/server';
import { localeCodes } from '../../src/i18n/catalogues.js';
import { toHtml } from '../../src/server/to-html.js';

const endpoint = 'https://sign.example.org/signatures';
const script = 'https://cdn.example.org/defend-encryption-petition.js';

/** What `prerender` says of options that can't be used: the attributes, and what was expected of the first. */
const refusal = async (options: object): Promise<readonly string[]> => {
  try {
    await prerender(options);
  } catch (error) {
    assert.ok(error instanceof PrerenderError);
    for (const { attribute } of error.problems) assert.ok(error.message.includes(`${attribute}=`));
    return error.problems.map(({ attribute, expected }) => `${attribute}: ${expected}`);
  }
  return [];
};

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('A prerendered petition', () => {
  for (const lang of localeCodes) {
    it(`is written in the language that was asked for, and its direction: ${lang}`, async () => {
      const page = await prerender({ lang, endpoint });
      const dir = ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr';
      assert.match(page, new RegExp(`<defend-encryption-petition endpoint="${endpoint}" lang="${lang}">`));
      assert.match(page, new RegExp(`<div part="base" class="base" lang="${lang}" dir="${dir}">`));
      assert.match(page, new RegExp(`name="locale" value="${lang}"`));
      assert.equal(page.includes('Sign the petition'), lang === 'en');
      const { locale } = new Intl.NumberFormat(lang).resolvedOptions();
      const spain = new Intl.DisplayNames([locale], { type: 'region' }).of('ES') ?? '';
      assert.match(page, new RegExp(`<option value="ES">\\s*${spain}\\s*</option>`));
    });
  }

  it('is in English where no language was asked for, and says so to the element', async () => {
    assert.match(await prerender(), /^<defend-encryption-petition lang="en">.*Sign the petition/);
  });

  it('shows what the attributes say, as the element does', async () => {
    const page = await prerender({
      endpoint,
      lang: 'fr-CA',
      controller: 'La Ligue',
      contact: 'petition@ngo.example',
      privacyUrl: 'https://ngo.example/privacy',
      recipient: 'le Parlement',
      petitionId: 'chat-control',
      fields: 'given-name family-name email postal-code? comment',
      updates: 'choice',
      count: 1234,
      goal: 2000,
      headingLevel: 3,
      theme: 'dark',
      noExplainers: true,
      languageMenu: true,
      country: 'ES',
    });
    assert.match(page, /^<defend-encryption-petition [^>]*heading-level="3" theme="dark" no-explainers>/);
    assert.match(page, /<form [^>]*method="post" action="https:\/\/sign\.example\.org\/signatures"/);
    assert.match(page, /<h3[^>]* id="title"/);
    assert.match(page, /La Ligue conserve|La Ligue à conserver/);
    for (const part of [
      'le Parlement',
      '<a href="mailto:petition@ngo.example" dir="ltr">petition@ngo.example</a>',
      '<a href="https://ngo.example/privacy"',
      'name="petition_id" value="chat-control"',
      'id="given_name"',
      'id="postal_code"',
      '<textarea',
      'value="yes" required',
      'max="2000" value="1234"',
      '<option value="fr" lang="fr" selected>Français</option>',
    ])
      assert.ok(page.includes(part), part);
    for (const part of ['<details', 'id="name"', 'id="country"', '<script', '@click', 'lit$']) {
      assert.ok(!page.includes(part), part);
    }
    assert.match(await prerender({ country: 'ES' }), /<option value="ES" selected>/);
    assert.match(await prerender({ closesAt: '2020-01-31' }), /This petition is closed/);
  });

  it('says the page’s own words, where it names a file with them', async (t) => {
    t.mock.method(globalThis, 'fetch', () =>
      Promise.resolve(Response.json({ title: 'Stop <chat> control' })),
    );
    const page = await prerender({ campaignSrc: 'https://ngo.example/campaign.json' });
    assert.match(page, /<slot name="title">Stop &lt;chat&gt; control<\/slot>/);
  });

  it('lets no value out of its place', async () => {
    const evil = `"'></template></script><script>alert(1)</script><!--`;
    const page = await prerender({
      endpoint: `${endpoint}?${evil}`,
      controller: evil,
      recipient: evil,
      petitionId: evil,
      contact: `https://ngo.example/${evil}`,
      script: `/${evil}`,
      stylesheet: `/${evil}`,
    });
    assert.equal(count(page, '</template>'), 1);
    assert.equal(count(page, '<script'), 1);
    assert.equal(count(page, '</script>'), 1);
    assert.equal(count(page, '<!--'), 0);
    // Inside the script, as text of it.
    assert.equal(count(page, `"'>`), 1);
    assert.equal(count(page, String.raw`import("/\"'>\u003C/template>`), 1);
  });

  it('can be signed without JavaScript only where nobody has to seal or translate the signature', async () => {
    const encryptTo = {
      jwks: 'https://ngo.example/keys.json',
      pins: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'],
    };
    for (const options of [
      { endpoint, encryptTo },
      { endpoint, encryptTo: JSON.stringify(encryptTo) },
      { endpoint, backend: 'webhook' },
      { endpoint, backend: { extends: 'webhook' } },
      {},
    ]) {
      const page = await prerender(options);
      assert.match(page, /<form [^>]*method="dialog" accept-charset/);
      assert.match(page, /<button [^>]*type="submit"[^>]* disabled/);
      assert.doesNotMatch(page, / action="| name="consents"/);
    }
  });

  it('has where it stands sent along, without query and fragment, and finds addresses from there', async () => {
    const page = await prerender({
      endpoint: '/signatures',
      pageUrl: 'https://ngo.example/petition?mail=zoe#top',
    });
    assert.match(page, /name="page_url" value="https:\/\/ngo\.example\/petition"/);
    assert.match(page, /action="https:\/\/ngo\.example\/signatures"/);
  });

  it('brings a loader of at most 300 bytes, compressed', async () => {
    const page = await prerender({ script });
    const [, loader = ''] = /<script type="module">(.*)<\/script>$/.exec(page) ?? [];
    assert.ok(loader.includes(`import("${script}")`));
    const { length } = brotliCompressSync(loader);
    assert.ok(length <= 300, String(length));
  });

  const unusable: readonly (readonly [PrerenderOptions | Record<string, unknown>, RegExp])[] = [
    [{ endpoint: 'http://sign.example.org' }, /^endpoint: an https: address/],
    [{ endpoint: '/signatures' }, /^endpoint: an https: address/],
    [{ lang: 'xx' }, /^lang: one of ar, bg, bn, cs, da, de, el, en/],
    [{ closesAt: 'soon' }, /^closes-at: a date or a time/],
    [{ count: -1 }, /^count: a whole number/],
    [{ fields: 'email' }, /^fields: words out of/],
    [{ noShare: 'no' }, /^no-share: the attribute alone/],
    [{ backend: 'nobody' }, /^backend: one of/],
    [{ backend: { extends: 'supabase' } }, /^backend: /],
    [{ encryptTo: '{' }, /^encrypt-to: a public JWK/],
    [{ script: 'petition.js' }, /^script: an address with https:/],
    [{ script: 'javascript:alert(1)' }, /^script: an address with https:/],
    [{ stylesheet: '' }, /^stylesheet: an address with https:/],
    [{ pageUrl: '/petition' }, /^page-url: the page’s address/],
    [{ controler: 'La Ligue' }, /^controler: one of the options endpoint, /],
  ];
  for (const [options, expected] of unusable) {
    it(`is not made where something can’t be used: ${JSON.stringify(options)}`, async () => {
      const [first = '', ...others] = await refusal({ backend: 'own', ...options });
      assert.match(first, expected);
      assert.deepEqual(others, []);
    });
  }

  it('is not made without the page’s own words', async (t) => {
    const campaignSrc = 'https://ngo.example/campaign.json';
    t.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response('nothing', { status: 404 })));
    assert.deepEqual(await refusal({ campaignSrc }), ['campaign-src: an address that answers with JSON']);
    t.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json({ title: 1 })));
    assert.match((await refusal({ campaignSrc }))[0] ?? '', /^campaign-src: at “title” /);
  });

  it('tells all that can’t be used at once', async () => {
    assert.equal((await refusal({ lang: 'xx', closesAt: 'soon', script: 'x' })).length, 3);
  });
});

describe('The policy of a prerendered petition', () => {
  it('allows what is in it, and where it sends', async () => {
    const policy = await contentSecurityPolicy({
      endpoint,
      script,
      countUrl: 'https://count.example.org/',
      challengeUrl: `${endpoint}/challenge`,
    });
    assert.match(
      policy,
      /^script-src 'sha256-[^']+' https:\/\/cdn\.example\.org; style-src 'sha256-[^']+'; form-action https:\/\/sign\.example\.org; connect-src https:\/\/sign\.example\.org https:\/\/count\.example\.org$/,
    );
  });

  it('allows no more than it needs', async () => {
    assert.equal(await contentSecurityPolicy({ stylesheet: '/petition.css' }), "style-src 'self'");
    const sealed = {
      endpoint,
      encryptTo: {
        jwks: 'https://ngo.example/keys.json',
        pins: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'],
      },
    };
    assert.match(await contentSecurityPolicy({ ...sealed, script }), /connect-src .*https:\/\/ngo\.example/);
    assert.doesNotMatch(await contentSecurityPolicy(sealed), /form-action|connect-src|script-src/);
  });

  it('has a style sheet that ends no tag', () => {
    assert.doesNotMatch(stylesheet, /<|\/\*/);
  });
});

describe('Writing a view as HTML', () => {
  it('escapes text and attributes, and leaves events out', () => {
    const view = html`<p title=${'"a" & b'} @click=${() => undefined} ?hidden=${false} .value=${'x'}>
      ${'<b>'} ${[1, 2]}
    </p>`;
    assert.equal(toHtml(view), '<p title="&quot;a&quot; &amp; b" value="x"> &lt;b&gt; 12 </p>');
  });

  it('fails where a view uses what it can’t write', () => {
    assert.throws(() => toHtml(html`<p class="a ${'b'}"></p>`), TypeError);
    assert.throws(() => toHtml(html`<p>${{}}</p>`), TypeError);
    assert.throws(() => toHtml(html`<p title=${{}}></p>`), TypeError);
  });
});
