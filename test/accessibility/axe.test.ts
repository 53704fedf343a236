import { expect } from '@open-wc/testing';
import { localeCodes } from '../../src/i18n/catalogues.js';
import { directionOf } from '../../src/i18n/negotiation.js';
import { Petition, warningsDuring, type Attributes } from '../support/petition.js';

/** All that axe-core checks, no rule left out, in each state. */

const everything = {
  fields: 'given-name family-name? email country postal-code comment? display-name',
  updates: 'choice',
  controller: 'Privacy Now',
  contact: 'data@ngo.example',
  'privacy-url': 'https://ngo.example/privacy',
  goal: 100,
  count: 42,
  'language-menu': true,
} as const;

const fill = (petition: Petition): void => {
  for (const [name, value] of Object.entries({
    given_name: 'Zoë',
    email: 'zoe@example.org',
    country: 'ES',
    postal_code: '28013',
  })) {
    const input = petition.root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (input) input.value = value;
  }
  petition.root.querySelector<HTMLInputElement>('#updates-no')?.click();
};

const signed = async (behaviour: string, attributes: Attributes): Promise<Petition> => {
  const petition = await Petition.showFor(behaviour, attributes);
  fill(petition);
  await petition.sign();
  return petition;
};

const states: Readonly<Record<string, (attributes: Attributes) => Promise<Petition>>> = {
  open: (attributes) => Petition.showFor('accepted', attributes),
  'open, with all explainers opened': async (attributes) => {
    const petition = await Petition.showFor('accepted', attributes);
    for (const explainer of petition.parts('explainer')) (explainer as HTMLDetailsElement).open = true;
    return petition;
  },
  'open, with errors': async (attributes) => {
    const petition = await Petition.showFor('accepted', attributes);
    await petition.sign();
    return petition;
  },
  failed: (attributes) => signed('unavailable', attributes),
  signed: (attributes) => signed('accepted', attributes),
  'waiting for confirmation': (attributes) => signed('confirm-email', attributes),
  unconnected: (attributes) => Petition.show(attributes),
  misconfigured: (attributes) => Petition.show({ ...attributes, endpoint: 'ftp://example.org' }),
  closed: (attributes) => Petition.showFor('accepted', { ...attributes, 'closes-at': '2026-01-31' }),
};

const rightToLeft = localeCodes.find((code) => directionOf(code) === 'rtl');

describe('axe finds nothing against a petition', () => {
  for (const [state, show] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const lang of ['en', ...(rightToLeft ? [rightToLeft] : [])]) {
        it(`that is ${state}, ${theme}, in ${lang}`, async () => {
          await warningsDuring(async () => {
            const petition = await show({ ...everything, theme, lang });
            await expect(petition.element).to.be.accessible();
          });
        });
      }
    }
  }

  it('and would find pale words, so that it means something', async () => {
    const petition = await Petition.showFor('accepted', { theme: 'light' });
    petition.element.style.setProperty('--petition-color-text', '#ccc');
    let found = '';
    try {
      await expect(petition.element).to.be.accessible();
    } catch (error) {
      found = String(error);
    }
    expect(found).to.contain('color-contrast');
  });
});
