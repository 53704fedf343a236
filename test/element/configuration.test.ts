import { expect } from '@open-wc/testing';
import type { DefendEncryptionPetitionElement } from '../../src/index.js';
import { Petition, warningsDuring } from '../support/petition.js';

const isDark = ({ element }: Petition) => element.matches(':state(dark)');

describe('A petition that is being set up', () => {
  it('shows everything without an endpoint, and says when somebody signs that nothing was sent', async () => {
    const petition = await Petition.show();
    expect(petition.element.state).to.equal('unconnected');
    expect(petition.text).to.contain('Set the attribute “endpoint”');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.status).to.equal('This petition is not connected yet: nothing was sent.');
    expect(petition.element.state).to.equal('unconnected');
    expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
  });

  it('lists what can’t be used for whoever builds the page, and warns once in the console', async () => {
    const warnings = await warningsDuring(async () => {
      const petition = await Petition.show({ goal: 'many', 'closes-at': '2026-02-30' });
      petition.set({ theme: 'dark' });
      await petition.element.updateComplete;
      expect(petition.text).to.contain('goal="many": expected a whole number, 1 or more');
      expect(petition.text).to.contain('closes-at="2026-02-30"');
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain(
      '<defend-encryption-petition> goal="many" can\'t be used: expected a whole',
    );
    expect(warnings[0]).to.contain('README');
  });

  it('does not show the builder’s list to visitors of a connected petition', async () => {
    let text = '';
    await warningsDuring(async () => {
      ({ text } = await Petition.showFor('accepted', { goal: 'lots-of-them' }));
    });
    expect(text).not.to.contain('lots-of-them');
  });

  it('leaves the visitor a petition with defaults where values can’t be used', async () => {
    await warningsDuring(async () => {
      const petition = await Petition.show({
        fields: 'shoe-size',
        country: 'Sweden',
        'heading-level': 9,
        updates: 'yes please',
        theme: 'blue',
        goal: 0,
        count: -1,
        'no-share': 'false',
        'no-explainers': 'false',
        'privacy-url': 'javascript:alert(1)',
        contact: 'nobody',
        'share-url': 'ftp://example.org',
        'count-url': 'http://example.org/count',
        'closes-at': 'soon',
        lang: 'not a language',
      });
      expect(petition.labels).to.have.length(3);
      expect(petition.part('title')?.localName).to.equal('h2');
      expect(petition.shows('explainers')).to.equal(true);
      expect(petition.shows('progress')).to.equal(false);
      expect(petition.part('consent')?.querySelectorAll('a').length).to.equal(0);
      expect(petition.element.state).to.equal('unconnected');
    });
  });

  for (const endpoint of [
    'http://example.org/sign',
    'ftp://example.org/sign',
    'javascript:alert(1)',
    'https://user:secret@example.org/',
    'https://',
  ]) {
    it(`stops signing with the endpoint ${endpoint}`, async () => {
      const warnings = await warningsDuring(async () => {
        const petition = await Petition.show({ endpoint });
        expect(petition.element.state).to.equal('misconfigured');
        await petition.fillInAll();
        await petition.sign();
        expect(petition.status).to.contain('can’t be signed. Nothing was sent.');
        expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
      });
      expect(warnings).to.have.length(1);
    });
  }

  it('works again once the endpoint is mended', async () => {
    await warningsDuring(async () => {
      const petition = await Petition.show({ endpoint: 'http://example.org/' });
      await petition.fillInAll();
      await petition.sign();
      petition.set({ endpoint: `/fake-endpoint/accepted?key=${petition.key}` });
      await petition.sign();
      expect(petition.element.state).to.equal('signed');
    });
  });

  it('is closed after its date, and says so', async () => {
    const petition = await Petition.showFor('accepted', { 'closes-at': '2026-01-31', count: 1234 });
    expect(petition.element.state).to.equal('closed');
    expect(petition.shows('form')).to.equal(false);
    expect(petition.text).to.contain('Signing ended on January 31, 2026');
    expect(petition.text).to.contain('1,234 people have signed');
  });

  it('is open until its date', async () => {
    const petition = await Petition.showFor('accepted', { 'closes-at': '2999-12-31' });
    expect(petition.element.state).to.equal('editing');
  });

  it('closes while it is open on the page', async () => {
    const petition = await Petition.showFor('accepted');
    petition.set({ 'closes-at': new Date(Date.now() + 300).toISOString() });
    await petition.waitFor(() => petition.element.state === 'closed', 'it stayed open');
    expect(petition.text).to.contain('This petition is closed');
  });

  it('takes properties as well as attributes', async () => {
    const petition = await Petition.show();
    petition.element.goal = 500;
    petition.element.count = 20;
    petition.element.noExplainers = true;
    petition.element.controller = 'Privacy Now';
    await petition.element.updateComplete;
    expect(petition.textOf('progress')).to.contain('Our goal: 500');
    expect(petition.shows('explainers')).to.equal(false);
    expect(petition.textOf('consent')).to.contain('Privacy Now');
  });

  it('tells its state to style sheets', async () => {
    const petition = await Petition.showFor('accepted');
    expect(petition.element.matches(':state(editing)')).to.equal(true);
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.matches(':state(signed)')).to.equal(true);
    expect(petition.element.matches(':state(editing)')).to.equal(false);
  });

  it('follows the theme that the page names', async () => {
    const petition = await Petition.show({ theme: 'dark' });
    await petition.waitFor(() => isDark(petition), 'the state did not follow');
    petition.set({ theme: 'light' });
    await petition.element.updateComplete;
    await petition.waitFor(() => !isDark(petition), 'the state did not follow');
  });

  it('follows the page’s own colour scheme where none is named', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const petition = await Petition.show();
    await petition.waitFor(() => isDark(petition), 'the state did not follow');
    document.documentElement.style.colorScheme = '';
  });

  it('can be defined under a second tag', async () => {
    const { element } = await Petition.show();
    const petitionClass = element.constructor as typeof DefendEncryptionPetitionElement;
    petitionClass.define('second-petition');
    const second = document.createElement('second-petition') as typeof element;
    element.after(second);
    await second.updateComplete;
    expect(second).to.be.instanceOf(petitionClass);
    expect(second.shadowRoot?.textContent).to.contain('Sign the petition');
    expect(() => {
      petitionClass.define('petition');
    })
      .to.throw()
      .with.property('name', 'SyntaxError');
  });

  it('can be defined twice, created by markup and cloned', async () => {
    const { element } = await Petition.show({ goal: 5, count: 1 });
    (element.constructor as typeof DefendEncryptionPetitionElement).define();
    const clone = element.cloneNode(true) as typeof element;
    element.after(clone);
    await clone.updateComplete;
    expect(clone.shadowRoot?.textContent).to.contain('Our goal: 5');
  });
});
