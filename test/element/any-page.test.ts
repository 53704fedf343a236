import { expect, fixture, html } from '@open-wc/testing';
import type { DefendEncryptionPetitionElement } from '../../src/index.js';
import { Petition } from '../support/petition.js';

/** The key of RFC 7517, A.1. */
const publicKey = JSON.stringify({
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
});

const petitions = (root: ParentNode): DefendEncryptionPetitionElement[] => [
  ...root.querySelectorAll<DefendEncryptionPetitionElement>('defend-encryption-petition'),
];

describe('On any page', () => {
  describe('with an old library that gives all arrays and texts a toJSON', () => {
    const prototypes = [Array.prototype, String.prototype, Number.prototype] as object[];

    /** As Prototype.js did until 1.7: JSON of it, as text. */
    const spoil = () => {
      const { stringify } = JSON;
      for (const prototype of prototypes)
        Object.assign(prototype, {
          toJSON(this: object): string {
            for (const spoilt of prototypes) Reflect.deleteProperty(spoilt, 'toJSON');
            const text = stringify(this);
            spoil();
            return text;
          },
          each: () => undefined,
        });
      // Its own methods of these names took the place of the language's, which came later.
      Object.assign(Array.prototype, {
        entries(this: unknown[]) {
          return [...this];
        },
        reduce(this: unknown[]) {
          return this.length > 1 ? this : this[0];
        },
      });
    };
    const { entries, reduce } = Array.prototype;
    beforeEach(spoil);
    afterEach(() => {
      for (const prototype of prototypes)
        for (const name of ['toJSON', 'each']) Reflect.deleteProperty(prototype, name);
      Object.assign(Array.prototype, { entries, reduce });
    });

    it('sends what it sends elsewhere', async () => {
      const petition = await Petition.showFor('accepted', { updates: 'checkbox' });
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('signed');
      const [submission] = await petition.submissions();
      expect(submission?.consents.map(({ id }) => id).join()).to.equal('signing,updates');
    });

    it('takes a campaign that a script sets', async () => {
      const petition = await Petition.show();
      petition.element.campaign = { title: 'Keep it private', lead: ['One.', 'Two.'] };
      await petition.waitFor(
        () => petition.textOf('lead').includes('Two.'),
        'The lead of the campaign did not show',
      );
    });

    // The library that seals adds lengths up with the method that the old one replaces.
    it('says that it can’t seal, and sends nothing', async () => {
      const petition = await Petition.showFor('accepted', { 'encrypt-to': publicKey });
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('failed');
      expect(petition.status).to.contain('could not be encrypted');
      expect(await petition.received()).to.deep.equal([]);
    });

    it('sends to a back end of one’s own', async () => {
      const petition = await Petition.showFor('accepted', {
        backend: '{"format": "json", "map": {"who.mail": "email", "who.name": "name", "country": "country"}}',
      });
      await petition.fillInAll();
      await petition.sign();
      const [request] = await petition.received();
      expect((JSON.parse(request?.body ?? '') as { who: { mail: string } }).who.mail).to.equal(
        'zoe+eff@example.org',
      );
    });
  });

  it('inside another component’s shadow root, it is signed, and its events leave that root', async () => {
    const petition = await Petition.showFor('accepted');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(petition.element);
    let heard = 0;
    host.addEventListener('petition-signed', () => (heard += 1));
    await petition.fillInAll();
    await petition.sign();
    expect(petition.heading).to.equal('Thank you for signing!');
    expect(heard).to.equal(1);
  });

  it('in a modal dialog, it takes the focus and is signed', async () => {
    const petition = await Petition.showFor('accepted');
    const dialog = await fixture<HTMLDialogElement>(html`<dialog aria-label="Petition"></dialog>`);
    dialog.append(petition.element);
    dialog.showModal();
    petition.element.focus();
    expect(petition.focused).to.contain('Full name');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.heading).to.equal('Thank you for signing!');
    expect(dialog.open).to.equal(true);
  });

  it('moved while it is filled in, it keeps what was typed and sends it once', async () => {
    const petition = await Petition.showFor('accepted', { updates: 'choice' });
    await petition.fillIn({ 'Full name': 'Zoë Núñez' });
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(petition.element);
    await petition.fillIn({ 'Email address': 'zoe+eff@example.org' });
    petition.tick('No');
    document.body.prepend(petition.element);
    await petition.sign();
    petition.element.remove();
    expect(petition.element.state).to.equal('signed');
    expect((await petition.submissions()).map(({ name }) => name)).to.deep.equal(['Zoë Núñez']);
  });

  it('cloned after it was signed, it is another petition that nobody has signed', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    await petition.sign();
    const clone = petition.element.cloneNode(true) as DefendEncryptionPetitionElement;
    petition.element.after(clone);
    await clone.updateComplete;
    expect(clone.state).to.equal('editing');
    expect(clone.shadowRoot?.querySelector('input')?.value).to.equal('');
    expect(petition.element.state).to.equal('signed');
  });

  it('created by innerHTML, several stand on one page, each with its language, its endpoint and its state', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const keys = [crypto.randomUUID(), crypto.randomUUID()];
    box.innerHTML = `
      <defend-encryption-petition lang="en" endpoint="/fake-endpoint/accepted?key=${keys[0]}"></defend-encryption-petition>
      <defend-encryption-petition lang="nl" endpoint="/fake-endpoint/forbidden?key=${keys[1]}"></defend-encryption-petition>`;
    const [one, two] = petitions(box);
    if (!one || !two) throw new Error('The petitions are missing');
    await Promise.all([one.updateComplete, two.updateComplete]);
    for (const { shadowRoot } of [one, two]) {
      for (const [name, value] of [
        ['name', 'Zoë Núñez'],
        ['email', 'zoe@example.org'],
      ] as const) {
        const input = shadowRoot?.querySelector<HTMLInputElement>(`[name="${name}"]`);
        if (input) input.value = value;
      }
    }
    const signed = new Promise((resolve) => one.addEventListener('petition-signed', resolve));
    const refused = new Promise((resolve) => two.addEventListener('petition-error', resolve));
    one.requestSubmit();
    two.requestSubmit();
    await Promise.all([signed, refused]);
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect([one.state, two.state]).to.deep.equal(['signed', 'failed']);
    expect(one.shadowRoot?.textContent).to.contain('Thank you for signing!');
    expect(two.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang')).to.equal('nl');
    expect(two.shadowRoot?.querySelector<HTMLInputElement>('[name="name"]')?.value).to.equal('Zoë Núñez');
  });
});
