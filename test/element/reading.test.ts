import { expect } from '@open-wc/testing';
import { briefChecklist } from '../support/brief-checklist.js';
import { Petition } from '../support/petition.js';

describe('Reading the petition', () => {
  for (const { fact, says } of briefChecklist) {
    it(`tells ${fact}`, async () => {
      const { text } = await Petition.show();
      for (const words of says) {
        if (typeof words === 'string') expect(text).to.contain(words);
        else expect(text).to.match(words);
      }
    });
  }

  it('makes three demands', async () => {
    const petition = await Petition.show();
    expect(petition.parts('demand')).to.have.length(3);
  });

  it('opens and closes an explainer without a script of its own', async () => {
    const petition = await Petition.show();
    const explainers = petition.parts('explainer') as HTMLDetailsElement[];
    expect(explainers.map(({ localName, open }) => [localName, open])).to.deep.equal(
      Array.from({ length: 4 }, () => ['details', false]),
    );
    petition.part('explainer-summary')?.click();
    expect(explainers[0]?.open).to.equal(true);
  });

  it('shows up to when each account of events holds', async () => {
    const petition = await Petition.show();
    const [last] = petition.parts('explainer').slice(-1) as HTMLDetailsElement[];
    last?.querySelector('summary')?.click();
    const dates = [...petition.root.querySelectorAll('time')];
    await petition.waitFor(() => dates.every(({ textContent }) => !/\d-/.test(textContent)), 'no words');
    expect(dates.map(({ textContent, dateTime }) => [textContent, dateTime])).to.deep.equal(
      Array.from({ length: 5 }, () => ['As of June 2025', '2025-06']),
    );
  });

  it('prints it in words', async () => {
    const petition = await Petition.show();
    dispatchEvent(new Event('beforeprint'));
    await petition.element.updateComplete;
    expect(petition.root.querySelector('time')?.textContent).to.equal('As of June 2025');
    dispatchEvent(new Event('afterprint'));
  });

  it('hides the explainers on request', async () => {
    const petition = await Petition.show({ 'no-explainers': true });
    expect(petition.shows('explainers')).to.equal(false);
  });

  it('takes the title’s level from the page, and the others from the title', async () => {
    const petition = await Petition.show({ 'heading-level': 3 });
    const levels = [...petition.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ localName }) => localName,
    );
    expect(petition.part('title')?.localName).to.equal('h3');
    expect(new Set(levels)).to.deep.equal(new Set(['h3', 'h4', 'h5']));
  });

  it('follows a heading level that changes, and keeps what was typed', async () => {
    const petition = await Petition.show();
    await petition.fillIn({ 'Full name': 'Zoë' });
    petition.set({ 'heading-level': 6 });
    await petition.element.updateComplete;
    expect(petition.part('title')?.localName).to.equal('h6');
    expect(petition.valueOf('Full name')).to.equal('Zoë');
  });

  it('does not show what the tag holds for visitors without JavaScript', async () => {
    const petition = await Petition.show();
    petition.element.innerHTML = '<p>Enable JavaScript</p>';
    expect(petition.element.querySelector('p')?.getClientRects()).to.have.length(0);
  });

  it('says in which language and direction its words are, whatever the page around it is', async () => {
    const petition = await Petition.show();
    expect([petition.part('base')?.lang, petition.part('base')?.dir]).to.deep.equal(['en', 'ltr']);
  });
});
