import { expect, oneEvent } from '@open-wc/testing';
import type { Outcome } from '../../src/index.js';
import { submissionSchema } from '../../src/core/submission-schema.js';
import { Petition } from '../support/petition.js';

describe('Signing', () => {
  it('sends the signature, thanks, and shows the new number', async () => {
    const petition = await Petition.showFor('accepted-with-count', { goal: 2000, controller: 'Privacy Now' });
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
    expect(petition.heading).to.equal('Thank you for signing!');
    expect(petition.focused).to.equal('Thank you for signing!');
    expect(petition.textOf('progress')).to.contain('1,234 people have signed');
    expect(petition.status).to.contain('Thank you for signing!').and.to.contain('1,234 people have signed');
    expect(petition.shows('form')).to.equal(false);
  });

  it('sends what the published schema describes, with the consent as it was shown', async () => {
    const petition = await Petition.showFor('accepted', {
      'petition-id': 'keep-it-private',
      updates: 'checkbox',
      fields: 'given-name family-name email country postal-code comment display-name',
      controller: 'Privacy Now',
    });
    const consent = petition.textOf('consent');
    await petition.fillIn({
      'Given name': ' Zoë ',
      'Family name': 'Núñez de la Peña',
      'Email address': 'zoe+eff@example.org',
      Country: 'ES',
      'Postal code': '28013',
      Comment: 'Privacy = safety & rights',
    });
    petition.tick('My name may be shown in public');
    await petition.sign();
    const [submission] = await petition.submissions();
    expect(submissionSchema.safeParse(submission).error).to.equal(undefined);
    expect(submission).to.deep.include({
      v: 1,
      petition_id: 'keep-it-private',
      given_name: 'Zoë',
      family_name: 'Núñez de la Peña',
      email: 'zoe+eff@example.org',
      country: 'ES',
      postal_code: '28013',
      comment: 'Privacy = safety & rights',
      display_name: true,
      locale: 'en',
      page_url: location.origin + location.pathname,
    });
    expect(submission?.consents.map(({ id, granted, text }) => ({ id, granted, text }))).to.deep.equal([
      { id: 'signing', granted: true, text: consent },
      {
        id: 'updates',
        granted: false,
        text: 'Yes, Privacy Now may send me email updates. I can stop them at any time.',
      },
    ]);
  });

  it('keeps a ticked box as a yes', async () => {
    const petition = await Petition.showFor('accepted', { updates: 'checkbox' });
    await petition.fillInAll();
    petition.tick('Yes,');
    await petition.sign();
    const [submission] = await petition.submissions();
    expect(submission?.consents.find(({ id }) => id === 'updates')?.granted).to.equal(true);
  });

  it('reports a filled trap, and sends the signature all the same', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    const trap = petition.root.querySelector<HTMLInputElement>('[name="website"]');
    if (trap) trap.value = 'filled by a password manager';
    await petition.sign();
    const [submission] = await petition.submissions();
    expect(submission?.hp_filled).to.equal(true);
    expect(JSON.stringify(submission)).not.to.contain('password manager');
    expect(petition.element.state).to.equal('signed');
  });

  it('says to which address a confirmation went', async () => {
    const petition = await Petition.showFor('confirm-email');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.heading).to.equal('Almost done: please confirm your email address');
    expect(petition.textOf('thank-you')).to.contain('zoe+eff@example.org');
  });

  it('sends one signature however often the button is pressed', async () => {
    const petition = await Petition.showFor('held');
    await petition.fillInAll();
    const submitting = petition.stateChange();
    for (let press = 0; press < 5; press++) petition.button.click();
    await submitting;
    petition.button.click();
    petition.element.requestSubmit();
    await petition.element.updateComplete;
    expect(petition.status).to.equal('Sending your signature…');
    await petition.waitForArrival();
    await petition.release();
    await petition.settled();
    expect(petition.element.state).to.equal('signed');
    expect(await petition.received()).to.have.length(1);
  });

  it('keeps the focus on the button while sending, and leaves the reader who went elsewhere alone', async () => {
    const petition = await Petition.showFor('held');
    await petition.fillInAll();
    const submitting = petition.stateChange();
    petition.button.focus();
    petition.button.click();
    await submitting;
    await petition.element.updateComplete;
    expect(petition.root.activeElement === petition.button).to.equal(true);
    expect(petition.button.getAttribute('aria-disabled')).to.equal('true');
    const elsewhere = document.createElement('input');
    petition.element.after(elsewhere);
    elsewhere.focus();
    await petition.waitForArrival();
    await petition.release();
    await petition.settled();
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('goes on with a signature when the element is taken off the page', async () => {
    const petition = await Petition.showFor('held');
    await petition.fillInAll();
    petition.button.click();
    await petition.stateChange();
    petition.element.remove();
    await petition.waitForArrival();
    const signed = oneEvent(petition.element, 'petition-signed');
    await petition.release();
    await signed;
    expect(petition.element.state).to.equal('signed');
  });

  it('starts over when the page asks for it', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    await petition.sign();
    petition.element.reset();
    await petition.element.updateComplete;
    expect(petition.element.state).to.equal('editing');
    expect(petition.valueOf('Full name')).to.equal('');
  });

  it('moves with the element’s place on the page, with what was typed', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    const other = document.createElement('section');
    document.body.append(other);
    other.append(petition.element);
    await petition.sign();
    other.remove();
    expect(petition.element.state).to.equal('signed');
  });
});

describe('A signature that does not get through', () => {
  const unclear = 'We can’t tell whether your signature arrived';
  const refused = 'Your signature was not accepted.';
  const later = 'the server can’t take signatures right now';
  for (const [answer, behaviour, words] of [
    ['a page', 'html', unclear],
    ['an empty body', 'empty', unclear],
    ['broken JSON', 'broken-json', unclear],
    ['204', 'no-content', unclear],
    ['301', 'moved', unclear],
    ['303', 'see-other', unclear],
    ['418', 'teapot', refused],
    ['403', 'forbidden', refused],
    ['429', 'too-many', 'Please try again in 2 hours.'],
    ['500', 'error', unclear],
    ['502', 'bad-gateway', unclear],
    ['503', 'unavailable', later],
    ['503 with a time', 'unavailable', 'Please try again in 2 minutes.'],
    ['10 MB', 'huge', unclear],
    ['a connection cut in the middle', 'cut', unclear],
    ['no answer at all', 'dropped', unclear],
  ] as const) {
    it(`says so on ${answer}, and keeps the form filled`, async () => {
      const petition = await Petition.showFor(behaviour);
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('failed');
      expect(petition.status).to.contain(words);
      expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
      expect(petition.valueOf('Email address')).to.equal('zoe+eff@example.org');
      expect(petition.root.activeElement === petition.button).to.equal(true);
    });
  }

  it('shows what the endpoint has against a field at that field, in its words', async () => {
    const petition = await Petition.showFor('invalid');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.errorAt('Email address')).to.equal("This address can't get mail.");
    expect(petition.errorList).to.deep.equal(["Email address: This address can't get mail."]);
    expect(petition.focused).to.contain('Please check these fields:');
    expect(petition.status).to.contain('was not accepted yet');
    await petition.fillIn({ 'Email address': 'zoe@example.org' });
    await petition.waitFor(() => petition.errorAt('Email address') === undefined, 'the error stayed');
    expect(petition.errorList).to.deep.equal([]);
  });

  it('shows markup of the endpoint as text, and not more of it than anyone reads', async () => {
    const petition = await Petition.showFor('invalid-markup');
    await petition.fillInAll();
    await petition.sign();
    const shown = petition.errorAt('Email address') ?? '';
    expect(shown).to.match(/^<img src="\/fake-endpoint\/x" onerror="alert\(1\)">x+$/);
    expect(shown).to.have.length(300);
    expect(petition.root.querySelectorAll('img')).to.have.length(0);
  });

  it('says in the reader’s language what it has words for', async () => {
    const petition = await Petition.showFor('invalid-known-code', { lang: 'fr' });
    await petition.fillIn({ 'Prénom et nom': 'Zoë', 'Adresse e-mail': 'zoe@example.org' });
    await petition.sign();
    // The word for “error” before it is French as well.
    expect(petition.errorAt('Adresse e-mail')).to.match(
      /Saisissez une adresse e-mail au format name@example\.org$/,
    );
  });

  it('shows what the endpoint has against something that is no field', async () => {
    const petition = await Petition.showFor('invalid-unknown-field');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.errorList).to.deep.equal(["This address can't get mail."]);
  });

  it('is the same signature when tried again, and another one when changed', async () => {
    const petition = await Petition.showFor('unavailable');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.button.textContent.trim()).to.equal('Try again');
    await petition.sign();
    await petition.fillIn({ 'Full name': 'Zoë Núñez de la Peña' });
    petition.set({ endpoint: `/fake-endpoint/accepted?key=${petition.key}` });
    await petition.sign();
    const ids = (await petition.submissions()).map(({ submission_id }) => submission_id);
    expect(ids).to.have.length(3);
    expect(ids[1]).to.equal(ids[0]);
    expect(ids[2]).not.to.equal(ids[0]);
    expect(petition.element.state).to.equal('signed');
  });

  it('announces each failed try anew', async () => {
    const petition = await Petition.showFor('unavailable');
    await petition.fillInAll();
    const said: string[] = [];
    const region = petition.part('status');
    const observer = new MutationObserver(() => said.push(petition.status));
    if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
    await petition.sign();
    await petition.sign();
    observer.disconnect();
    const distinct = said.filter((words, index) => words && words !== said[index - 1]);
    expect(distinct.map((words) => words.slice(0, 12))).to.deep.equal([
      'Sending your',
      'Your signatu',
      'Sending your',
      'Your signatu',
    ]);
  });

  it('has a live region from the start', async () => {
    const petition = await Petition.show();
    const region = petition.part('status');
    await petition.sign();
    expect(region?.getAttribute('role')).to.equal('status');
    expect(petition.part('status') === region).to.equal(true);
  });
});

describe('A page that delivers by itself', () => {
  const outcomes: Outcome[] = [
    { kind: 'accepted', count: 7 },
    { kind: 'confirm-email' },
    { kind: 'unverified' },
  ];
  for (const outcome of outcomes) {
    it(`ends in the thank-you with ${outcome.kind}, without an endpoint`, async () => {
      const petition = await Petition.show();
      petition.element.addEventListener('petition-submit', (event) => {
        event.respondWith(Promise.resolve(outcome));
      });
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('signed');
      expect(petition.heading).not.to.equal('');
    });
  }

  it('is never said to have succeeded when no answer can be read', async () => {
    const petition = await Petition.show();
    petition.element.transport = () => Promise.resolve({ kind: 'unverified' });
    await petition.fillInAll();
    await petition.sign();
    expect(petition.textOf('thank-you')).to.contain('gives no answer that this page can read');
    expect(petition.textOf('thank-you')).not.to.contain('Your signature is in');
  });

  for (const [what, transport] of [
    ['fails', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['answers nonsense', () => Promise.resolve({ kind: 'splendid' } as unknown as Outcome)],
    ['answers nothing', () => Promise.resolve(undefined as unknown as Outcome)],
  ] as const) {
    it(`keeps the form when its delivery ${what}`, async () => {
      const petition = await Petition.show();
      petition.element.transport = transport;
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('failed');
      expect(petition.status).to.contain('We can’t tell whether your signature arrived');
      expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
    });
  }

  it('can call a delivery off', async () => {
    const petition = await Petition.showFor('accepted');
    petition.element.addEventListener('petition-submit', (event) => {
      event.preventDefault();
    });
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('editing');
    expect(await petition.received()).to.deep.equal([]);
  });

  it('tells the second listener that another one delivers already', async () => {
    const petition = await Petition.show();
    let error: unknown;
    petition.element.addEventListener('petition-submit', (event) => {
      event.respondWith(Promise.resolve({ kind: 'accepted' }));
      try {
        event.respondWith(Promise.resolve({ kind: 'accepted' }));
      } catch (thrown) {
        error = thrown;
      }
    });
    await petition.fillInAll();
    await petition.sign();
    expect((error as DOMException).name).to.equal('InvalidStateError');
  });
});
