import { expect } from '@open-wc/testing';
import type {
  PetitionErrorEvent,
  PetitionInvalidEvent,
  PetitionSignedEvent,
  PetitionStateChangeEvent,
} from '../../src/index.js';
import { Petition } from '../support/petition.js';

const names = [
  'petition-submit',
  'petition-invalid',
  'petition-signed',
  'petition-error',
  'petition-state-change',
  'petition-share',
] as const;

/** The events of one petition as the page around it hears them. */
const heardBy = (target: EventTarget): Event[] => {
  const heard: Event[] = [];
  for (const name of names) target.addEventListener(name, (event) => heard.push(event));
  return heard;
};

describe('What the page is told', () => {
  it('is told of each state on the way to a signature', async () => {
    const petition = await Petition.showFor('accepted');
    const heard = heardBy(petition.element.parentElement ?? document);
    await petition.fillInAll();
    await petition.sign();
    const states = heard.filter(({ type }) => type === 'petition-state-change') as PetitionStateChangeEvent[];
    expect(states.map(({ previous, state }) => [previous, state])).to.deep.equal([
      ['editing', 'submitting'],
      ['submitting', 'signed'],
    ]);
  });

  it('is told of a signature with its number and its id', async () => {
    const petition = await Petition.showFor('accepted-with-count');
    const heard = heardBy(petition.element.parentElement ?? document);
    await petition.fillInAll();
    await petition.sign();
    const signed = heard.find(({ type }) => type === 'petition-signed') as PetitionSignedEvent;
    const [submission] = await petition.submissions();
    expect([signed.outcome, signed.count, signed.submissionId]).to.deep.equal([
      'accepted',
      1234,
      submission?.submission_id,
    ]);
  });

  it('is told which fields were refused and why', async () => {
    const petition = await Petition.showFor('accepted');
    const heard = heardBy(document);
    await petition.fillIn({ 'Email address': 'zoe@' });
    await petition.sign();
    const invalid = heard.find(({ type }) => type === 'petition-invalid') as PetitionInvalidEvent;
    expect(invalid.fields).to.deep.equal([
      { name: 'name', code: 'required' },
      { name: 'email', code: 'email' },
    ]);
  });

  for (const [behaviour, kind, retryable, status] of [
    ['unavailable', 'unavailable', true, 503],
    ['too-many', 'rejected', true, 429],
    ['forbidden', 'rejected', false, 403],
    ['dropped', 'unknown', true, undefined],
    ['invalid', 'invalid', false, 422],
  ] as const) {
    it(`is told of an answer that is ${behaviour}`, async () => {
      const petition = await Petition.showFor(behaviour);
      const heard = heardBy(document);
      await petition.fillInAll();
      await petition.sign();
      const error = heard.find(({ type }) => type === 'petition-error') as PetitionErrorEvent;
      expect([error.kind, error.retryable, error.status]).to.deep.equal([kind, retryable, status]);
    });
  }

  it('hears the signature itself only on the element', async () => {
    const petition = await Petition.showFor('accepted');
    const outside = heardBy(petition.element.parentElement ?? document);
    const onElement = heardBy(petition.element);
    await petition.fillInAll();
    await petition.sign();
    expect(outside.map(({ type }) => type)).not.to.contain('petition-submit');
    const submit = onElement.find(
      ({ type }) => type === 'petition-submit',
    ) as HTMLElementEventMap['petition-submit'];
    expect(submit.submission.email).to.equal('zoe+eff@example.org');
    expect([submit.bubbles, submit.composed, submit.cancelable]).to.deep.equal([false, false, true]);
  });

  it('gets nothing personal in any event that bubbles, in the address, the console or the storage', async () => {
    const petition = await Petition.showFor('invalid', { fields: 'name email comment postal-code' });
    const heard = heardBy(document);
    const logged: unknown[] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const originals = { ...console };
    for (const method of methods) console[method] = (...words: unknown[]) => void logged.push(...words);
    const typed = ['Zoë Núñez', 'zoe+eff@example.org', 'My reasons', '28013'];
    await petition.fillInAll();
    await petition.fillIn({ Comment: 'My reasons', 'Postal code': '28013' });
    await petition.sign();
    Object.assign(console, originals);
    expect(heard).to.have.length.greaterThan(2);
    const told = JSON.stringify(heard.map((event) => Object.entries(event)));
    const traces = [
      told,
      logged.join(),
      location.href,
      document.cookie,
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      petition.element.outerHTML,
    ].join('\n');
    for (const words of typed) expect(traces).not.to.contain(words);
  });
});
