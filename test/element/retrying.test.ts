import { expect, oneEvent } from '@open-wc/testing';
import { Petition } from '../support/petition.js';

/** What the browser says of its connection; the real one can't be cut from within a page. */
const setOnline = (online: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: online });
  dispatchEvent(new Event(online ? 'online' : 'offline'));
};

const ids = async (petition: Petition) =>
  (await petition.submissions()).map(({ submission_id }) => submission_id);

describe('A signature that fails for now', () => {
  for (const behaviour of ['recovers-503', 'recovers-429', 'recovers-cut'])
    it(`is sent again by itself, and is one signature: ${behaviour}`, async () => {
      const petition = await Petition.showFor(behaviour);
      await petition.fillInAll();
      const said = new Set<string>();
      const region = petition.part('status');
      const observer = new MutationObserver(() => said.add(petition.status));
      if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
      await petition.sign();
      observer.disconnect();
      expect(petition.element.state).to.equal('signed');
      const sent = await ids(petition);
      expect(sent).to.have.length(2);
      expect(new Set(sent).size).to.equal(1);
      expect([...said].join()).to.contain('We try again in a moment');
    });

  it('is given up after three tries, and the form stays as it was', async () => {
    const petition = await Petition.showFor('error');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('failed');
    expect(await ids(petition)).to.have.length(3);
    expect(petition.valueOf('Email address')).to.equal('zoe+eff@example.org');
  });

  it('is not sent again where the server wants more than a minute, which is told', async () => {
    const petition = await Petition.showFor('unavailable');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.status).to.contain('Please try again in 2 minutes.');
    expect(await ids(petition)).to.have.length(1);
  });

  it('is not sent again where it was refused for good, or the answer says nothing', async () => {
    for (const behaviour of ['forbidden', 'teapot', 'html', 'moved', 'invalid']) {
      const petition = await Petition.showFor(behaviour);
      await petition.fillInAll();
      await petition.sign();
      expect(await petition.received(), behaviour).to.have.length(1);
    }
  });

  it('is not sent again by itself where a repeat may be another signature', async () => {
    const petition = await Petition.showFor('cut', { backend: '{"idempotent": false}' });
    await petition.fillInAll();
    await petition.sign();
    expect(await ids(petition)).to.have.length(1);
    expect(petition.status).to.contain('may be stored as a second signature');
  });

  it('is not said to be refused where an earlier try may have arrived', async () => {
    for (const behaviour of ['cut-then-429', 'error-then-403']) {
      const petition = await Petition.showFor(behaviour);
      await petition.fillInAll();
      await petition.sign();
      expect(petition.status, behaviour).to.contain('We can’t tell whether your signature arrived');
      // Nor at the next press, which is the same signature.
      await petition.sign();
      expect(petition.status, behaviour).to.contain('We can’t tell whether your signature arrived');
    }
  });

  it('goes on when the element is taken off the page between two tries', async () => {
    const petition = await Petition.showFor('recovers-503');
    await petition.fillInAll();
    petition.button.click();
    await petition.waitForArrival();
    petition.element.remove();
    await oneEvent(petition.element, 'petition-signed');
    expect(petition.element.state).to.equal('signed');
  });
});

describe('Without a connection', () => {
  afterEach(() => {
    setOnline(true);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const signOffline = async (): Promise<Petition> => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    setOnline(false);
    petition.button.focus();
    petition.button.click();
    await petition.waitFor(() => petition.status.includes('You are offline'), 'nothing was said');
    return petition;
  };

  it('nothing is sent, that is said, and it goes out once there is one again', async () => {
    const petition = await signOffline();
    expect(await petition.received()).to.deep.equal([]);
    expect(petition.valueOf('Full name')).to.equal('Zoë Núñez');
    setOnline(true);
    await petition.settled();
    expect(petition.element.state).to.equal('signed');
    expect(await petition.received()).to.have.length(1);
  });

  it('who presses again is believed more than the browser, and signs once', async () => {
    const petition = await signOffline();
    // Whatever the browser says by itself, it says "offline" for the whole test.
    petition.button.click();
    petition.button.click();
    await petition.waitFor(() => petition.element.state === 'signed', 'it was never sent');
    expect(await petition.received()).to.have.length(1);
  });

  it('goes on waiting when the element is taken off the page', async () => {
    const petition = await signOffline();
    petition.element.remove();
    setOnline(true);
    await oneEvent(petition.element, 'petition-signed');
    expect(await petition.received()).to.have.length(1);
  });
});
