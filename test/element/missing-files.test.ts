import { expect } from '@open-wc/testing';
import { Petition } from '../support/petition.js';

/** What the element fetches later, and can't have for a while. */

const without = async <T>(file: string, action: () => Promise<T>): Promise<T> => {
  await fetch(`/outages?path=${file}&begins`);
  try {
    return await action();
  } finally {
    await fetch(`/outages?path=${file}&ends`);
  }
};

describe('A file of the element that can’t be had', () => {
  // First, as the page keeps the file once it is there.
  it('for signing: said so, nothing lost, and signed at the next press', async () => {
    const petition = await without('/src/controllers/signing-logic.ts', async () => {
      const open = await Petition.showFor('accepted');
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

  it('for a language: English, ready to be signed, until it silently comes', async () => {
    const petition = await without('/locales/generated/nl.ts', () =>
      Petition.showFor('accepted', { lang: 'nl' }),
    );
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
});
