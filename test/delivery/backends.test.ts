import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/core/outcome.js';
import type { Submission } from '../../src/core/submission-schema.js';
import { knownBackends } from '../../src/delivery/backends.js';
import { createBackendTransport } from '../../src/delivery/backend-transport.js';
import { FakeBackend, readRecipe } from './support/recipes.js';
import { aSubmission } from './support/server.js';

const names = Object.keys(knownBackends);

/** Netlify takes forms of its own pages only. */
const talkTo = async (name: string) =>
  new FakeBackend(name, await readRecipe(name), name === 'netlify' ? location.origin : undefined);

const [signing] = aSubmission().consents;

/** A visitor who filled in everything that the recipes ask for. */
const visitor = (changes: Partial<Submission> = {}, updates = true): Submission =>
  aSubmission({
    name: 'Zoë Núñez',
    country: 'ES',
    postal_code: '28013',
    ...(signing && { consents: [signing, { ...signing, id: 'updates', granted: updates }] }),
    ...changes,
  });

const refused = visitor({ email: 'refused@example.org' });

/** What the visitor is told of a signature that arrived. */
const outcomes: Readonly<Record<string, Outcome>> = {
  own: { kind: 'confirm-email' },
  'action-network': { kind: 'unverified' },
  proca: { kind: 'accepted' },
  actionkit: { kind: 'accepted' },
  basket: { kind: 'accepted' },
  supabase: { kind: 'accepted' },
  formspree: { kind: 'accepted' },
  basin: { kind: 'accepted' },
  netlify: { kind: 'accepted' },
  webhook: { kind: 'unverified' },
  'google-forms': { kind: 'unverified' },
};

describe('A recipe', () => {
  for (const name of names)
    it(`works as it stands, at another origin: ${name}`, async () => {
      const backend = await talkTo(name);
      expect(await backend.send(visitor())).to.deep.equal(outcomes[name]);
      const [post, ...others] = await backend.posts();
      expect(others).to.deep.equal([]);
      // Whichever way it is written, the address arrives as it was typed.
      expect(decodeURIComponent(post?.body ?? '')).to.contain('zoe+petition@example.org');
      expect(post?.headers.referer).to.equal(`${location.origin}/`);
      expect(post?.headers).not.to.have.property('cookie');
    });

  for (const name of names.filter((one) => one !== 'google-forms'))
    it(`tells a readable refusal as one: ${name}`, async () => {
      const backend = await talkTo(name);
      expect(await backend.send(visitor(), '&answer=503')).to.deep.equal({
        kind: 'unavailable',
        status: 503,
      });
      expect(await backend.send(visitor(), '&answer=429')).to.deep.equal({ kind: 'rejected', status: 429 });
      expect(await backend.posts()).to.have.length(2);
    });

  for (const name of names)
    it(`thanks for nothing that got no answer: ${name}`, async () => {
      const { backend, fields } = await readRecipe(name);
      // Port 9 is one that browsers never connect to.
      const transport = createBackendTransport({ endpoint: new URL('http://127.0.0.1:9/'), backend, fields });
      expect(await transport(visitor(), { signal: new AbortController().signal })).to.deep.equal({
        kind: 'unknown',
        unanswered: true,
      });
    });

  for (const name of ['webhook', 'actionkit', 'basket', 'formspree', 'basin', 'google-forms'])
    it(`needs no preflight: ${name}`, async () => {
      const backend = await talkTo(name);
      await backend.send(visitor());
      expect((await backend.received()).map(({ method }) => method)).to.deep.equal(['POST']);
    });
});

describe('A refused field', () => {
  for (const [name, status, message, code] of [
    ['own', 422, 'No mail gets there.', undefined],
    ['proca', 200, 'has invalid format', undefined],
    ['formspree', 422, 'should be an email', 'email'],
    ['basin', 422, 'should be an email', 'email'],
  ] as const)
    it(`is told at the form’s own field: ${name}`, async () => {
      expect(await (await talkTo(name)).send(refused)).to.deep.equal({
        kind: 'invalid',
        status,
        errors: [{ field: 'email', message, ...(code && { code }) }],
      });
    });

  it('is told at the form’s own field: actionkit, which calls it otherwise', async () => {
    expect(await (await talkTo('actionkit')).send(visitor({ postal_code: '00000' }))).to.deep.equal({
      kind: 'invalid',
      status: 400,
      errors: [{ field: 'postal_code', message: 'There is no such place.' }],
    });
  });
});

describe('A repeat', () => {
  for (const name of ['proca', 'supabase'])
    it(`looks like the first time: ${name}`, async () => {
      const backend = await talkTo(name);
      const submission = visitor();
      expect(await backend.send(submission)).to.deep.equal({ kind: 'accepted' });
      expect(await backend.send(submission)).to.deep.equal({ kind: 'accepted' });
      expect(await backend.posts()).to.have.length(2);
    });
});

describe('Basket', () => {
  it('gets nothing of a visitor who doesn’t want updates', async () => {
    const backend = await talkTo('basket');
    for (const submission of [visitor({}, false), aSubmission()])
      expect(await backend.send(submission)).to.deep.equal({
        kind: 'invalid',
        errors: [{ field: 'updates', code: 'updates-only' }],
      });
    expect(await backend.received()).to.deep.equal([]);
  });

  it('takes four in a while, and says so of the fifth', async () => {
    const backend = await talkTo('basket');
    for (let time = 0; time < 4; time += 1) await backend.send(visitor());
    expect(await backend.send(visitor())).to.deep.equal({ kind: 'rejected', status: 429 });
  });
});

describe('Supabase', () => {
  it('gets the public key, and only columns that the recipe’s table has', async () => {
    const backend = await talkTo('supabase');
    await backend.send(visitor());
    const [post] = await backend.posts();
    expect(post?.headers.apikey).to.equal('sb_publishable_your-key');
    expect(post?.headers).not.to.have.property('authorization');
    const sql = /```sql\n(.*?)```/s.exec(backend.recipe.text)?.[1] ?? '';
    const columns = [...sql.matchAll(/^ {2}(\w+) /gm)].map(([, column]) => column);
    for (const { target } of backend.recipe.backend.map ?? []) expect(columns).to.include(target);
    for (const column of Object.keys(JSON.parse(post?.body ?? '{}') as object))
      expect(columns).to.include(column);
  });
});

describe('Netlify', () => {
  it('gets only fields that the recipe’s skeleton has', async () => {
    const backend = await talkTo('netlify');
    await backend.send(visitor({ postal_code: undefined }));
    const sent = [...new URLSearchParams((await backend.posts())[0]?.body)];
    const form = backend.recipe.documents[1]?.querySelector('form');
    const inputs = [...(form?.elements ?? [])].map((input) => input.getAttribute('name'));
    expect(sent.map(([name]) => name).filter((name) => name !== 'form-name')).to.have.members(inputs);
    expect(Object.fromEntries(sent)['form-name']).to.equal(form?.getAttribute('name'));
  });

  it('is no back end for another site: whether it arrived, nobody can tell', async () => {
    const backend = new FakeBackend('netlify', await readRecipe('netlify'));
    expect(await backend.send(visitor())).to.deep.equal({ kind: 'unknown', unanswered: true });
    expect(await backend.posts()).to.have.length(1);
  });
});

describe('A webhook', () => {
  it('that redirects its answer has still got it: Apps Script', async () => {
    const backend = await talkTo('webhook');
    expect(await backend.send(visitor(), '', '/macros/s/x/exec')).to.deep.equal({ kind: 'unverified' });
    expect(JSON.parse((await backend.posts())[0]?.body ?? '')).to.have.property('name', 'Zoë Núñez');
  });
});

describe('Google Forms', () => {
  it('gets the answers under its own names, and hides what it makes of them', async () => {
    const backend = await talkTo('google-forms');
    expect(await backend.send(visitor(), '&answer=400')).to.deep.equal({ kind: 'unverified' });
    expect([...new URLSearchParams((await backend.posts())[0]?.body)]).to.deep.equal([
      ['entry.1000001', 'Zoë Núñez'],
      ['entry.1000002', 'zoe+petition@example.org'],
      ['entry.1000003', 'ES'],
      ['entry.1000004', 'yes'],
    ]);
  });
});

describe('A back end without CORS', () => {
  it('gets a signature, and nobody can tell', async () => {
    const backend = new FakeBackend('google-forms', {
      ...(await readRecipe('google-forms')),
      backend: (await readRecipe('formspree')).backend,
    });
    expect(await backend.send(visitor())).to.deep.equal({ kind: 'unknown', unanswered: true });
    expect(await backend.posts()).to.have.length(1);
  });

  it('gets none where a preflight has to go first: that is why a webhook is sent plain text', async () => {
    const backend = new FakeBackend('webhook', await readRecipe('own'));
    expect(await backend.send(visitor())).to.deep.equal({ kind: 'unknown', unanswered: true });
    expect((await backend.received()).map(({ method }) => method)).to.deep.equal(['OPTIONS']);
  });
});
