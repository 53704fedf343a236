import { expect } from '@open-wc/testing';
import { Petition } from '../support/petition.js';

describe('The form', () => {
  it('asks for as little as possible: name, email, and the country if one likes', async () => {
    const petition = await Petition.show();
    expect(petition.labels).to.deep.equal([
      'Full name *',
      'Email address *',
      'Country or territory (optional)',
    ]);
    expect(petition.textOf('legend')).to.equal('* marks a required field');
  });

  it('asks for the fields that the page names, in that order', async () => {
    const petition = await Petition.show({
      fields: 'email given-name family-name? postal-code comment? country display-name',
    });
    expect(petition.labels).to.deep.equal([
      'Email address *',
      'Given name *',
      'Family name (optional)',
      'Postal code *',
      'Comment (optional)',
      'Country or territory *',
      'My name may be shown in public',
    ]);
  });

  it('can be filled by the browser and by password managers', async () => {
    const petition = await Petition.show({
      fields: 'given-name family-name email country postal-code',
    });
    const inputs = [...petition.root.querySelectorAll<HTMLInputElement>('[part="input"]')];
    expect(inputs.map(({ name, autocomplete }) => [name, autocomplete])).to.deep.equal([
      ['given_name', 'given-name'],
      ['family_name', 'family-name'],
      ['email', 'email'],
      ['country', 'country'],
      ['postal_code', 'postal-code'],
    ]);
  });

  it('asks for the family name first where the language has it first, and lists what is missing in that order', async () => {
    const petition = await Petition.show({ lang: 'ja', fields: 'given-name family-name email' });
    await petition.waitFor(() => petition.part('base')?.lang === 'ja', 'it stayed English');
    const names = petition.parts('input').map((input) => input.getAttribute('name'));
    expect(names).to.deep.equal(['family_name', 'given_name', 'email']);
    await petition.sign();
    await petition.waitFor(() => petition.part('error-summary') !== null, 'no errors');
    const links = [...(petition.part('error-summary')?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.hash)).to.deep.equal(['#family_name', '#given_name', '#email']);
  });

  it('tells assistive technology which fields are required', async () => {
    const petition = await Petition.show();
    const required = ['Full name', 'Email address', 'Country or territory'].map(
      (label) => petition.field(label).required,
    );
    expect(required).to.deep.equal([true, true, false]);
  });

  it('lists all countries by name, as a reader sorts them', async () => {
    const petition = await Petition.show();
    const names = await petition.countries();
    expect(names).to.have.length(250);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('en').compare));
    expect(names).to.include.members(['Åland Islands', 'Kosovo', 'Taiwan', 'United Kingdom']);
    expect(names.indexOf('Åland Islands')).to.be.lessThan(names.indexOf('Albania'));
  });

  it('chooses no country by itself, and the page’s country if it names one', async () => {
    expect((await Petition.show()).valueOf('Country')).to.equal('');
    const petition = await Petition.show({ country: 'se' });
    expect(petition.valueOf('Country')).to.equal('SE');
    await petition.countries();
    expect(petition.valueOf('Country')).to.equal('SE');
  });

  it('leaves a choice of the visitor alone when something else changes', async () => {
    const petition = await Petition.show({ country: 'SE' });
    await petition.countries();
    petition.field('Country').value = 'FR';
    petition.set({ goal: 500, count: 3 });
    await petition.element.updateComplete;
    expect(petition.valueOf('Country')).to.equal('FR');
  });

  it('says above the button what signing means, for whom, and how to take it back', async () => {
    const petition = await Petition.show({
      controller: 'Privacy Now',
      recipient: 'the European Parliament',
      contact: 'data@ngo.example',
      'privacy-url': 'https://ngo.example/privacy',
    });
    const consent = petition.part('consent');
    expect(petition.textOf('consent')).to.contain('I agree that Privacy Now stores');
    expect(petition.textOf('consent')).to.contain('political opinion');
    expect(petition.textOf('consent')).to.contain('to the European Parliament');
    expect([...(consent?.querySelectorAll('a') ?? [])].map(({ href }) => href)).to.deep.equal([
      'mailto:data@ngo.example',
      'https://ngo.example/privacy',
    ]);
    expect(consent?.compareDocumentPosition(petition.button)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says that the names go to governments around the world, unless told otherwise', async () => {
    expect((await Petition.show()).textOf('consent')).to.contain('to governments around the world');
  });

  it('asks about updates only on request', async () => {
    const petition = await Petition.show();
    expect(petition.root.querySelectorAll('[name="updates"]').length).to.equal(0);
  });

  it('asks about updates with a box that is not ticked', async () => {
    const petition = await Petition.show({ updates: 'checkbox', controller: 'Privacy Now' });
    const box = petition.field('Yes, Privacy Now may send me email updates');
    expect([box.type, box.checked]).to.deep.equal(['checkbox', false]);
  });

  it('asks about updates with yes and no, and neither chosen', async () => {
    const petition = await Petition.show({ updates: 'choice' });
    expect([petition.field('Yes').checked, petition.field('No').checked]).to.deep.equal([false, false]);
  });

  it('insists on an answer where it asks yes or no', async () => {
    const petition = await Petition.showFor('accepted', { updates: 'choice' });
    await petition.fillInAll();
    await petition.sign();
    expect(petition.errorList).to.deep.equal(['Choose yes or no']);
    petition.tick('No');
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
  });

  it('has a trap for robots that no person meets', async () => {
    const petition = await Petition.show();
    const trap = petition.root.querySelector<HTMLInputElement>('[name="website"]');
    expect(trap?.tabIndex).to.equal(-1);
    expect(trap?.matches('[aria-hidden="true"] *')).to.equal(true);
  });
});

describe('Mistakes in the form', () => {
  it('lists what is missing, takes the reader there, and sends nothing', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.sign();
    expect(petition.errorList).to.deep.equal(['Enter your name', 'Enter your email address']);
    expect(petition.focused).to.contain('Please check these fields:');
    expect(petition.errorAt('Full name')).to.equal('Enter your name');
    expect(petition.field('Full name').getAttribute('aria-invalid')).to.equal('true');
    expect(await petition.received()).to.deep.equal([]);
  });

  it('goes from an entry of the list to its field', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.sign();
    petition.followError('Enter your email address');
    expect(petition.focused).to.equal('Email address *');
  });

  it('says nothing of a field that is still being typed into, and tells when it is left', async () => {
    const petition = await Petition.show();
    const email = petition.field('Email address');
    email.focus();
    email.value = 'zoe@';
    email.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await petition.element.updateComplete;
    expect(petition.errorAt('Email address')).to.equal(undefined);
    email.blur();
    await petition.waitFor(() => petition.errorAt('Email address') !== undefined, 'no error came');
    expect(petition.errorAt('Email address')).to.equal('Enter an email address like name@example.org');
    expect(petition.errorList).to.deep.equal([]);
  });

  it('says nothing of a field that was only passed through', async () => {
    const petition = await Petition.show();
    petition.field('Full name').focus();
    petition.field('Email address').focus();
    await petition.fillIn({ 'Email address': 'zoe@' });
    await petition.waitFor(() => petition.errorAt('Email address') !== undefined, 'no error came');
    expect(petition.errorAt('Full name')).to.equal(undefined);
  });

  it('takes an error back as soon as it is mended', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.sign();
    await petition.fillIn({ 'Full name': 'Zoë' });
    await petition.waitFor(() => petition.errorAt('Full name') === undefined, 'the error stayed');
    expect(petition.errorList).to.deep.equal(['Enter your email address']);
  });

  it('offers the address that was probably meant, and takes it only when asked', async () => {
    const petition = await Petition.show();
    await petition.fillIn({ 'Email address': 'zoe+eff@gmial.com' });
    await petition.waitFor(() => petition.text.includes('Did you mean zoe+eff@gmail.com?'), 'no offer came');
    expect(petition.valueOf('Email address')).to.equal('zoe+eff@gmial.com');
    const use = [...petition.root.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Use this address'),
    );
    use?.click();
    await petition.waitFor(() => !petition.text.includes('Did you mean'), 'the offer stayed');
    expect(petition.valueOf('Email address')).to.equal('zoe+eff@gmail.com');
    expect(petition.focused).to.equal('Email address *');
  });

  it('lets an address be signed with that only looks mistyped', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillIn({ 'Full name': 'Zoë', 'Email address': 'zoe@gmial.com' });
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
    expect((await petition.submissions())[0]?.email).to.equal('zoe@gmial.com');
  });

  for (const [what, comment] of [
    ['markup', '<script>alert(1)</script><b>bold</b> &amp;'],
    ['a leading =', '=HYPERLINK("https://evil.example")'],
    ['many scripts', '你好 مرحبا שלום नमस्ते สวัสดี 👩‍👩‍👧‍👦 Ĳ ǅ ﷽'],
    ['10,000 characters', 'Ж'.repeat(10_000)],
    ['lines and tabs', 'one\n\ttwo'],
  ] as const) {
    it(`sends a comment with ${what} unchanged`, async () => {
      const petition = await Petition.showFor('accepted', { fields: 'name email comment' });
      await petition.fillInAll();
      await petition.fillIn({ Comment: comment });
      await petition.sign();
      expect((await petition.submissions())[0]?.comment === comment).to.equal(
        true,
        'the comment arrived changed',
      );
    });
  }

  for (const [what, name, reason] of [
    ['10,000 characters', 'x'.repeat(10_000), 'This is too long: 200 characters at most'],
    ['a control character', 'Zoë\u0007', 'This holds a character that can’t be stored'],
    ['half a character', 'Zoë\ud800', 'This holds a character that can’t be stored'],
    ['nothing but spaces', '  \u00a0 ', 'Enter your name'],
  ] as const) {
    it(`refuses a name of ${what} with a reason, and leaves it in place`, async () => {
      const petition = await Petition.showFor('accepted');
      await petition.fillInAll();
      await petition.fillIn({ 'Full name': name });
      await petition.sign();
      expect(petition.errorAt('Full name')).to.contain(reason);
      expect(petition.valueOf('Full name')).to.equal(name);
      expect(await petition.received()).to.deep.equal([]);
    });
  }

  it('shows what was typed as text, never as markup', async () => {
    const petition = await Petition.showFor('confirm-email');
    await petition.fillIn({
      'Full name': '<img src=x onerror=alert(1)>',
      'Email address': "o'neil&co@example.org",
    });
    await petition.sign();
    expect(petition.textOf('thank-you')).to.contain("o'neil&co@example.org");
    expect(petition.root.querySelectorAll('img').length).to.equal(0);
  });
});
