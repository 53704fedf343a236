import { expect } from '@open-wc/testing';
import { backendNames, type BackendName } from '../../src/core/backend-names.js';
import { FakeBackend, readRecipe } from '../delivery/support/recipes.js';
import { Petition, warningsDuring, type Attributes } from '../support/petition.js';

/** What the visitor reads after signing. */
const thanks: Readonly<Record<BackendName, string>> = {
  own: 'Almost done: please confirm your email address',
  'action-network': 'Your signature was sent',
  proca: 'Thank you for signing!',
  actionkit: 'Thank you for signing!',
  basket: 'Thank you for signing!',
  supabase: 'Thank you for signing!',
  formspree: 'Thank you for signing!',
  basin: 'Thank you for signing!',
  netlify: 'Thank you for signing!',
  webhook: 'Your signature was sent',
  'google-forms': 'Your signature was sent',
};

/** A petition with a recipe's attributes as they stand there; only the host is the stand-in's. */
const showRecipe = async (name: BackendName, changes: Attributes = {}) => {
  const recipe = await readRecipe(name);
  // Netlify takes forms of its own pages only.
  const backend = new FakeBackend(name, recipe, name === 'netlify' ? location.origin : undefined);
  const tag = recipe.documents[0]?.querySelector('defend-encryption-petition');
  const attributes = Object.fromEntries([...(tag?.attributes ?? [])].map((one) => [one.name, one.value]));
  const petition = await Petition.show({
    ...attributes,
    endpoint: `${backend.origin}/fake-backends/${name}${recipe.endpoint.pathname}?key=${backend.key}`,
    ...changes,
  });
  return { petition, backend };
};

/** Fills in all that the form asks for. */
const fillIn = async (petition: Petition, email = 'zoe+eff@example.org') => {
  const answers = {
    'Full name': 'Zoë Núñez',
    'Given name': 'Zoë',
    'Family name': 'Núñez de la Peña',
    'Email address': email,
    Country: 'ES',
    'Postal code': '28013',
  };
  const asked = Object.entries(answers).filter(([label]) =>
    petition.labels.some((one) => one.startsWith(label)),
  );
  await petition.fillIn(Object.fromEntries(asked));
};

const says = (petition: Petition, question: string) =>
  petition.labels.some((label) => label.startsWith(question));

describe('A petition in front of', () => {
  for (const name of backendNames)
    it(`${name}, with the recipe’s attributes, is signed`, async () => {
      const { petition, backend } = await showRecipe(name);
      await fillIn(petition);
      if (says(petition, 'Yes')) petition.tick('Yes');
      await petition.sign();
      expect(petition.heading).to.equal(thanks[name]);
      const [post, ...others] = await backend.posts();
      expect(others).to.deep.equal([]);
      expect(decodeURIComponent(post?.body ?? '')).to.contain('zoe+eff@example.org');
    });

  it('a form service shows what it has against a field at that field, in the reader’s language', async () => {
    const { petition } = await showRecipe('formspree');
    await fillIn(petition, 'refused@example.org');
    await petition.sign();
    expect(petition.errorAt('Email address')).to.equal('Enter an email address like name@example.org');
    expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
  });

  it('a mailing list tells who wants no updates that it takes nobody else, and sends nothing', async () => {
    const { petition, backend } = await showRecipe('basket');
    await fillIn(petition);
    await petition.sign();
    expect(petition.element.state).to.equal('failed');
    expect(petition.errorList.join()).to.contain('This list takes only people who ask for updates');
    expect(await backend.received()).to.deep.equal([]);
    petition.tick('Yes, ');
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
  });

  it('a form service says that a repeat may count twice, where nobody can tell', async () => {
    // Another origin whose answers no page may read.
    const { backend } = await showRecipe('google-forms');
    const petition = await Petition.show({
      endpoint: `${backend.origin}/fake-backends/google-forms/formResponse?key=${backend.key}`,
      backend: 'formspree',
    });
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('failed');
    expect(petition.status).to.contain('may be stored as a second signature');
    expect(await backend.posts()).to.have.length(1);
  });
});

describe('A back end that can’t be used', () => {
  const problemOf = async (attributes: Attributes, touch = true): Promise<[Petition, string]> => {
    let petition!: Petition;
    const warnings = await warningsDuring(async () => {
      petition = await Petition.show({ endpoint: '/fake-endpoint/accepted', ...attributes });
      if (touch) petition.field('Full name').focus();
      await petition.waitFor(() => petition.element.state === 'misconfigured', 'it could be signed');
    });
    return [petition, warnings.join('\n')];
  };

  for (const [what, backend, expected] of [
    ['a parameter is missing', 'proca', 'at “parameters.page” the number of the action page'],
    [
      'a field would be lost',
      '{"map": {"address": "email"}}',
      'at “map” a target for “name”, or a form that doesn’t ask for it',
    ],
    ['a path is unknown', '{"map": {"x": "shoe_size"}}', 'at “map.x” a field of the submission'],
    ['a name is inherited', '{"map": {"__proto__": "email"}}', 'at “map.__proto__” a name other than'],
    ['a rule has the wrong type', '{"idempotent": "yes"}', 'at “idempotent” true or false'],
    ['it extends nothing', '{"extends": "actionnetwork"}', 'at “extends” one of “own”, “action-network”'],
    ['a header is a secret', '{"headers": {"Authorization": "x"}}', 'no secret'],
    ['the endpoint is another one', 'action-network', 'at “endpoint” the petition’s API address'],
  ] as const)
    it(`stops signing once the visitor turns to the form, where ${what}`, async () => {
      const [petition, warning] = await problemOf({ backend });
      expect(warning).to.contain(expected).and.to.contain('“Back ends” in the README');
      await petition.fillInAll();
      await petition.sign();
      expect(petition.status).to.contain('This petition is not set up correctly');
      expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
    });

  it('is known at once where it is no name of one', async () => {
    const [, warning] = await problemOf({ backend: 'actionnetwork' }, false);
    expect(warning).to.contain('backend="actionnetwork"').and.to.contain('“action-network”');
  });

  it('is refused where everybody who signs would be put on a list, also who said no', async () => {
    const [, warning] = await problemOf({
      endpoint: '/fake-backends/action-network/api/v2/petitions/x/signatures/',
      backend: 'action-network',
      updates: 'checkbox',
    });
    expect(warning).to.contain('relay of your own').and.to.contain('say in the consent text');
  });

  it('is told to whoever builds the page, before there is an endpoint', async () => {
    await warningsDuring(async () => {
      const petition = await Petition.show({ backend: 'proca' });
      await petition.waitFor(() => petition.text.includes('parameters.page'), 'nothing was said');
    });
  });

  it('can be mended by a script', async () => {
    const [petition] = await problemOf({ backend: '{"idempotent": "yes"}' });
    petition.set({ backend: '{"idempotent": true}' });
    await petition.waitFor(() => petition.element.state === 'editing', 'it stayed misconfigured');
  });

  it('may be an object, which a script sets', async () => {
    const petition = await Petition.showFor('accepted');
    petition.element.backend = {
      format: 'form',
      map: { mail: 'email', who: 'name', from: 'country' },
      idempotent: true,
    };
    await petition.fillInAll();
    await petition.sign();
    const [request] = await petition.received();
    expect(request?.body).to.equal('mail=zoe%2Beff%40example.org&who=Zo%C3%AB+N%C3%BA%C3%B1ez');
    expect(petition.element.state).to.equal('signed');
  });
});
