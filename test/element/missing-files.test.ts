import { expect } from '@open-wc/testing';
import { Petition, type Attributes } from '../support/petition.js';

/** What the element fetches later, and can't have for a while. */

/** The key of RFC 7517, A.1. */
const publicKey = JSON.stringify({
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
});

/** A petition whose files are fetched anew; `without` takes one of them away meanwhile. */
const apart = async () => {
  const key = crypto.randomUUID();
  const { DefendEncryptionPetitionElement } = (await import(
    `/apart/${key}/src/index.ts`
  )) as typeof import('../../src/index.js');
  const tag = `petition-${key}`;
  DefendEncryptionPetitionElement.define(tag);
  const set = (path: string, change: 'begins' | 'ends') =>
    fetch(`/outages?key=${key}&path=${path}&${change}`);
  return {
    show: (attributes: Attributes) => Petition.showFor('accepted', attributes, tag),
    without: async <T>(path: string, action: () => Promise<T>): Promise<T> => {
      await set(path, 'begins');
      try {
        return await action();
      } finally {
        await set(path, 'ends');
      }
    },
  };
};

describe('A file of the element that can’t be had', () => {
  it('for a language: English, ready to be signed, until it silently comes', async () => {
    const { show, without } = await apart();
    const petition = await without('/locales/generated/nl.ts', () => show({ lang: 'nl' }));
    expect([petition.part('base')?.lang, petition.part('base')?.dir]).to.deep.equal(['en', 'ltr']);
    expect(petition.textOf('submit-button')).to.equal('Sign now');
    await petition.fillIn({ 'Full name': 'Zoë' });
    const name = petition.field('Full name');
    name.focus();
    dispatchEvent(new Event('online'));
    await petition.waitFor(() => petition.part('base')?.lang === 'nl', 'it stayed English');
    expect(petition.textOf('submit-button')).not.to.equal('Sign now');
    expect(petition.status).to.equal('');
    expect([name.value, petition.root.activeElement === name]).to.deep.equal(['Zoë', true]);
  });

  for (const [what, path, attributes] of [
    ['another back end', '/src/controllers/backend-logic.ts', { backend: '{"idempotent": true}' }],
    ['sealing', '/src/encryption/sealer.ts', { 'encrypt-to': publicKey }],
    ['checking the key', '/src/core/encryption-key.ts', { 'encrypt-to': publicKey }],
  ] as const)
    it(`for ${what}: nothing is sent in another way, nothing lost, and signed at the next press`, async () => {
      const { show, without } = await apart();
      const petition = await without(path, async () => {
        const open = await show(attributes);
        await open.fillInAll();
        await open.sign();
        return open;
      });
      expect(petition.status).to.contain('could not be loaded, so nothing was sent');
      expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
      expect(await petition.received()).to.deep.equal([]);
      await petition.sign();
      expect(petition.element.state).to.equal('signed');
      const [request] = await petition.received();
      expect(request?.body.includes('zoe+eff')).to.equal(what === 'another back end');
    });

  it('for signing: said so, nothing lost, and signed at the next press', async () => {
    const { show, without } = await apart();
    const petition = await without('/src/element/later.ts', async () => {
      const open = await show({});
      await open.fillInAll();
      await open.sign();
      return open;
    });
    expect(petition.status).to.contain('could not');
    expect(petition.textOf('submit-button')).to.equal('Try again');
    expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
    expect(await petition.received()).to.deep.equal([]);
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
  });
});
