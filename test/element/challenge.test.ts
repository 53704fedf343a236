import { expect } from '@open-wc/testing';
import { Petition } from '../support/petition.js';

/** The proof of work, from the first touch of the form to the request. */

const challengeUrl = (petition: Petition, answer: string) =>
  `/fake-endpoint/challenge?key=${petition.key}&answer=${answer}`;

const showWith = async (answer: string, behaviour = 'accepted'): Promise<Petition> => {
  const petition = await Petition.showFor(behaviour);
  petition.set({ 'challenge-url': challengeUrl(petition, answer) });
  await petition.element.updateComplete;
  return petition;
};

const solved = (altcha: string | undefined) =>
  JSON.parse(atob(altcha ?? '')) as { challenge: { signature: string }; solution: { counter: number } };

describe('A petition with a challenge', () => {
  it('asks for none before the visitor turns to the form', async () => {
    const petition = await showWith('easy');
    petition.part('explainer-summary')?.click();
    expect(await petition.challenges()).to.equal(0);
    await petition.fillInAll();
    await petition.sign();
    expect(await petition.challenges()).to.equal(1);
  });

  it('sends the solution with the signature', async () => {
    const petition = await showWith('easy');
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
    const [submission] = await petition.submissions();
    const { challenge, solution } = solved(submission?.altcha);
    expect(challenge.signature).to.match(/^[\da-f]{64}$/);
    expect(solution.counter).to.be.a('number');
  });

  it('sends the same solution again with the same signature, and a new one with another', async () => {
    const petition = await showWith('easy', 'unavailable');
    await petition.fillInAll();
    await petition.sign();
    await petition.sign();
    await petition.fillIn({ 'Full name': 'Rosa' });
    await petition.sign();
    const [first, again, other] = (await petition.submissions()).map(
      ({ altcha }) => solved(altcha).challenge.signature,
    );
    expect(again).to.equal(first);
    expect(other).to.be.a('string').and.not.equal(first);
  });

  for (const answer of ['none', 'html', 'expensive', 'expired', 'other-algorithm'])
    it(`signs without a solution where the challenge is ${answer}`, async () => {
      const petition = await showWith(answer);
      await petition.fillInAll();
      await petition.sign();
      expect(petition.element.state).to.equal('signed');
      expect((await petition.submissions())[0]).not.to.have.property('altcha');
    });
});
