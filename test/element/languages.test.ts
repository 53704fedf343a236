import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PetitionLocaleChangeEvent } from '../../src/index.js';
import { Petition } from '../support/petition.js';

const isSpanish = (petition: Petition) => petition.part('base')?.lang === 'es';
const isEnglish = (petition: Petition) => petition.part('base')?.lang === 'en';

describe('The language of the petition', () => {
  it('is the one that its tag names, from the title to the button', async () => {
    const petition = await Petition.show({ lang: 'es' });
    expect(petition.part('base')?.lang).to.equal('es');
    expect(petition.text).to.contain('cifrado');
    expect(petition.textOf('submit-button')).not.to.equal('Sign now');
    expect(petition.field('País').localName).to.equal('select');
    expect(await petition.countries()).to.contain('Alemania');
  });

  it('is the nearest ancestor’s where the tag names none', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="es-MX"></div>`);
    const petition = await Petition.show();
    page.append(petition.element);
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    page.lang = 'en';
    await petition.waitFor(() => isEnglish(petition), 'it stayed Spanish');
  });

  it('is that of the page around another component’s shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<section lang="es"></section>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const petition = await Petition.show();
    shadow.append(petition.element);
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    host.lang = 'en';
    await petition.waitFor(() => isEnglish(petition), 'it stayed Spanish');
  });

  for (const lang of ['nonsense!', 'x'.repeat(1_000), 'tlh', 'ca']) {
    it(`is English where ${lang.slice(0, 12)} is asked for and the visitor reads English`, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const petition = await Petition.show({ lang });
      console.warn = warn;
      expect(petition.part('base')?.lang).to.equal('en');
      expect(petition.textOf('submit-button')).to.equal('Sign now');
    });
  }

  it('is Spanish in a region that nobody knows', async () => {
    const petition = await Petition.show({ lang: 'es-XX' });
    expect(petition.part('base')?.lang).to.equal('es');
  });

  it('can differ from the one beside it', async () => {
    const [english, spanish] = [await Petition.show({ lang: 'en' }), await Petition.show({ lang: 'es' })];
    expect(english.textOf('submit-button')).to.equal('Sign now');
    expect(spanish.textOf('submit-button')).not.to.equal('Sign now');
  });

  it('changes with everything in it, errors too, and keeps what was typed', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillIn({ 'Email address': 'zoe@' });
    await petition.sign();
    const english = petition.errorList;
    const changed = oneEvent(petition.element, 'petition-locale-change');
    petition.set({ lang: 'es' });
    expect(((await changed) as Event as PetitionLocaleChangeEvent).lang).to.equal('es');
    expect(petition.errorList).to.have.length(2);
    for (const error of petition.errorList) expect(english).not.to.contain(error);
    expect(petition.root.querySelector<HTMLInputElement>('[name="email"]')?.value).to.equal('zoe@');
    expect(petition.text).not.to.contain('Full name');
  });

  it('ends in the last one asked for when it is switched ten times at once', async () => {
    const petition = await Petition.show();
    for (let time = 0; time < 10; time++) petition.set({ lang: time % 2 ? 'es' : 'en' });
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    for (let time = 0; time < 9; time++) petition.set({ lang: time % 2 ? 'es' : 'en' });
    await petition.waitFor(() => isEnglish(petition), 'it stayed Spanish');
    expect(petition.textOf('submit-button')).to.equal('Sign now');
  });

  it('may change while a signature is on its way, whose receipt is in the words that were shown', async () => {
    const petition = await Petition.showFor('held');
    await petition.fillInAll();
    petition.button.click();
    await petition.stateChange();
    petition.set({ lang: 'es' });
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    await petition.waitForArrival();
    await petition.release();
    await petition.waitFor(() => petition.element.state === 'signed', 'it was not signed');
    const [submission] = await petition.submissions();
    expect([submission?.locale, submission?.consents[0]?.locale]).to.deep.equal(['en', 'en']);
    expect(submission?.consents[0]?.text).to.match(/^By signing/);
    expect(petition.heading).not.to.contain('Thank you');
  });

  it('does no harm when it comes after the element has gone', async () => {
    const petition = await Petition.show();
    petition.set({ lang: 'es' });
    petition.element.remove();
    const other = await Petition.show({ lang: 'es' });
    expect(other.part('base')?.lang).to.equal('es');
    document.body.append(petition.element);
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    petition.element.remove();
  });

  it('can be chosen from a list that names each language in itself', async () => {
    const petition = await Petition.show({ 'language-menu': true });
    const menu = petition.part('language-menu')?.querySelector('select');
    expect([...(menu?.options ?? [])].map(({ text }) => text)).to.include.members([
      'English',
      'Español',
      // Chromium has no name of its own for it.
      'Frysk',
    ]);
    expect(menu?.value).to.equal('en');
    if (menu) menu.value = 'es';
    menu?.dispatchEvent(new Event('change'));
    await petition.waitFor(() => isSpanish(petition), 'it stayed English');
    expect(petition.element.lang).to.equal('es');
  });

  it('keeps an address in its own order between Arabic words', async () => {
    const petition = await Petition.showFor('confirm-email', { lang: 'ar' });
    for (const [name, value] of Object.entries({ name: 'Zoë', email: 'zoe@gmial.com' })) {
      const input = petition.root.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (!input) throw new Error(`No field ${name}`);
      input.focus();
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.blur();
    }
    const apart = () => [...petition.root.querySelectorAll('bdi')].map(({ textContent }) => textContent);
    await petition.waitFor(() => apart().includes('zoe@gmail.com'), 'no offer came');
    await petition.sign();
    await petition.waitFor(() => apart().includes('zoe@gmial.com'), 'the address is not told');
  });

  it('reaches the names of the countries too when it changes, and keeps the one that was chosen', async () => {
    const petition = await Petition.show({ country: 'DE' });
    const list = petition.field('Country') as unknown as HTMLSelectElement;
    expect(list.selectedOptions[0]?.text).to.equal('Germany');
    petition.set({ lang: 'es' });
    await petition.waitFor(() => list.selectedOptions[0]?.text.trim() === 'Alemania', 'it stayed Germany');
    expect(list.value).to.equal('DE');
  });

  it('keeps the country that the visitor has chosen, wherever its name goes on the list', async () => {
    const petition = await Petition.show({ country: 'SE' });
    await petition.countries();
    const list = petition.field('Country') as unknown as HTMLSelectElement;
    list.value = 'DE';
    petition.set({ lang: 'es' });
    const has = (name: string) => [...list.options].some(({ text }) => text.trim() === name);
    await petition.waitFor(() => has('Alemania'), 'the names stayed English');
    expect(list.value).to.equal('DE');
  });
});
