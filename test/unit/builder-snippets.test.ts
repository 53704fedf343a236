import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { kinds, type Embed } from '../../demo/build/embed.js';
import { policyFor } from '../../demo/build/policy.js';
import { frameAddress, snippet, type Surroundings } from '../../demo/build/snippets.js';

const surroundings: Surroundings = {
  release: {
    version: '1.2.3',
    integrity: {
      'defend-encryption-petition.js': 'sha384-main',
      'chunks/fr.js': 'sha384-french',
      'standalone/en.js': 'sha384-english-alone',
      'standalone/fr.js': 'sha384-french-alone',
    },
  },
  site: 'https://site.example/petition/',
};

const codes = (embed: Embed) => snippet(embed, surroundings).map(({ code }) => code);
const all = (embed: Embed) => codes(embed).join('\n');

/** The attributes of the first tag of a name, as a browser would read them. */
const attributesIn = (html: string, name: string): Readonly<Record<string, string>> => {
  const tag = new RegExp(`<${name}(?:\\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>`).exec(html)?.[0] ?? '';
  const xml = tag.replace(/\s(crossorigin|defer|language-menu)(?=[\s>])/g, ' $1=""').replace(/>$/, '/>');
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  return Object.fromEntries([...(documentElement?.attributes ?? [])].map((one) => [one.name, one.value]));
};

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>& --><?php exit; ?>`;

describe('A snippet', () => {
  it('has the file of this version with its hash, and the chosen attributes', () => {
    const html = all({
      endpoint: 'https://sign.example/s?a=1&b=2',
      controller: 'Ours',
      'language-menu': 'true',
    });
    assert.deepEqual(attributesIn(html, 'script'), {
      type: 'module',
      src: 'https://site.example/petition/files/1.2.3/defend-encryption-petition.js',
      integrity: 'sha384-main',
      crossorigin: '',
    });
    assert.deepEqual(attributesIn(html, 'defend-encryption-petition'), {
      endpoint: 'https://sign.example/s?a=1&b=2',
      'language-menu': '',
      controller: 'Ours',
    });
  });

  it('has a language’s file fetched beside the first, held to its hash too', () => {
    assert.deepEqual(attributesIn(all({ lang: 'fr' }), 'link'), {
      rel: 'modulepreload',
      href: 'https://site.example/petition/files/1.2.3/chunks/fr.js',
      integrity: 'sha384-french',
      crossorigin: '',
    });
    assert.doesNotMatch(all({ lang: 'en' }), /<link/);
  });

  it('takes the file of one language as a classic script', () => {
    const { type, src, integrity } = attributesIn(all({ kind: 'standalone', lang: 'fr' }), 'script');
    assert.deepEqual(
      [type, src, integrity],
      [undefined, 'https://site.example/petition/files/1.2.3/standalone/fr.js', 'sha384-french-alone'],
    );
    assert.match(attributesIn(all({ kind: 'standalone' }), 'script').src ?? '', /standalone\/en\.js$/);
  });

  it('takes the files from where they were copied to', () => {
    assert.equal(
      attributesIn(all({ files: '/petition' }), 'script').src,
      '/petition/defend-encryption-petition.js',
    );
  });

  it('gives a back end its parameters, numbers as numbers', () => {
    const { backend } = attributesIn(
      all({ backend: 'proca', 'parameter-page': '42' }),
      'defend-encryption-petition',
    );
    assert.deepEqual(JSON.parse(backend ?? ''), { extends: 'proca', parameters: { page: 42 } });
    assert.match(all({ backend: 'proca', 'parameter-page': '42' }), /backend='\{"extends":/);
  });

  it('leaves out the parameter of a question that isn’t asked', () => {
    const embed: Embed = {
      backend: 'google-forms',
      'parameter-name': 'entry.1',
      'parameter-email': 'entry.2',
      'parameter-comment': 'entry.3',
    };
    const { backend } = attributesIn(all(embed), 'defend-encryption-petition');
    assert.deepEqual(JSON.parse(backend ?? ''), {
      extends: 'google-forms',
      parameters: { name: 'entry.1', email: 'entry.2' },
    });
  });

  it('offers the contact to visitors without JavaScript, and no other address', () => {
    assert.match(
      all({ contact: 'data@ngo.example' }),
      /<a href="mailto:data@ngo\.example">data@ngo\.example<\/a>/,
    );
    assert.doesNotMatch(all({ contact: 'javascript:alert(1)' }), /<a /);
  });

  for (const kind of ['module', 'standalone', 'npm', 'wordpress'] as const)
    it(`says hostile text as text (${kind})`, () => {
      const html = all({ kind, controller: hostile, contact: hostile, endpoint: hostile });
      const { controller, endpoint } = attributesIn(html, 'defend-encryption-petition');
      assert.deepEqual([controller, endpoint], [hostile, hostile]);
      assert.doesNotMatch(html, /<img|alert\(1\)<\/script>|\?>/);
    });

  it('says hostile text as text in a frame’s address', () => {
    const address = new URL(
      frameAddress({ controller: hostile, parent: 'https://ngo.example/a?b' }, surroundings),
    );
    assert.equal(address.origin + address.pathname, 'https://site.example/petition/embed.html');
    assert.equal(address.searchParams.get('controller'), hostile);
    assert.equal(address.searchParams.get('parent'), 'https://ngo.example');
    assert.equal(
      attributesIn(all({ kind: 'iframe', controller: hostile, parent: 'https://ngo.example' }), 'iframe').src,
      frameAddress({ controller: hostile, parent: 'https://ngo.example' }, surroundings),
    );
  });

  it('says hostile text as one argument of a command', () => {
    const text = `$(touch /tmp/x) \`id\` 'a' "b" \\ ; rm -rf ~ & -- é`;
    const [command = ''] = codes({ kind: 'prerendered', controller: text });
    const [, options = ''] = /render \\\n([\s\S]*)> petition\.html$/.exec(command) ?? [];
    const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${options}`], { encoding: 'utf8' });
    assert.ok(printed.split('\0').includes(`--controller=${text}`), printed);
  });

  it('names its version, whatever the kind', () => {
    for (const kind of kinds) assert.match(all({ kind }), /1\.2\.3/, kind);
  });

  it('says each attribute of a prerendered petition as an option, and its language', () => {
    const [command = '', colors = ''] = codes({
      kind: 'prerendered',
      endpoint: 'https://sign.example/s',
      'language-menu': 'true',
      'light-accent': '#123456',
    });
    assert.match(
      command,
      /^npx defend-encryption-petition@1\.2\.3 render \\\n {2}--endpoint=https:\/\/sign\.example\/s/,
    );
    assert.match(command, /--lang=en \\\n/);
    assert.match(command, /--language-menu \\\n/);
    assert.match(
      command,
      /--script=https:\/\/site\.example\/petition\/files\/1\.2\.3\/defend-encryption-petition\.js/,
    );
    assert.match(colors, /--petition-color-accent/);
  });
});

describe('The policy for a snippet', () => {
  it('allows the files, the endpoint, and the style that is in it, each by name', async () => {
    const policy = await policyFor(
      { endpoint: 'https://sign.example/s', 'count-url': 'https://count.example/' },
      surroundings,
    );
    assert.match(
      policy ?? '',
      /^script-src https:\/\/site\.example; connect-src https:\/\/sign\.example https:\/\/count\.example; style-src 'sha256-[\w+/]{43}='$/,
    );
  });

  it('allows what is on the page’s own server as such', async () => {
    const policy = await policyFor({ endpoint: '/sign', files: '/petition/' }, surroundings);
    assert.match(policy ?? '', /^script-src 'self'; connect-src 'self'; style-src/);
  });

  it('allows a frame and its style, and no script', async () => {
    assert.match(
      (await policyFor({ kind: 'iframe' }, surroundings)) ?? '',
      /^frame-src https:\/\/site\.example; style-src/,
    );
  });
});
