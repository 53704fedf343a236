import { expect, oneEvent } from '@open-wc/testing';
import { calculateJwkThumbprint, compactDecrypt, exportJWK, generateKeyPair, type JWK } from 'jose';
import { sealedSubmissionSchema } from '../../src/core/sealed-submission-schema.js';
import type { PetitionErrorEvent } from '../../src/index.js';
import { Petition, warningsDuring } from '../support/petition.js';

const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
const key = await exportJWK(publicKey);
const thumbprint = await calculateJwkThumbprint(key);

const open = async (jwe: string): Promise<Record<string, unknown>> => {
  const { plaintext } = await compactDecrypt(jwe, privateKey);
  return JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
};

/** What arrived, each held against the published schema. */
const sealedOnes = async (petition: Petition) =>
  (await petition.received()).map(({ body }) => sealedSubmissionSchema.parse(JSON.parse(body)));

const showSealing = async (encryptTo: unknown, behaviour = 'accepted'): Promise<Petition> => {
  const petition = await Petition.show({
    'encrypt-to': typeof encryptTo === 'string' ? encryptTo : JSON.stringify(encryptTo),
  });
  petition.set({ endpoint: `/fake-endpoint/${behaviour}?key=${petition.key}` });
  await petition.element.updateComplete;
  return petition;
};

/** A key set on a server; the address names the keys that it answers with. */
const keySet = (...keys: JWK[]) =>
  new URL(`/fake-endpoint/key-set?keys=${encodeURIComponent(JSON.stringify(keys))}`, location.href).href;

describe('A petition that seals signatures', () => {
  it('sends what only the holder of the key can read', async () => {
    const petition = await showSealing(key);
    await petition.fillInAll();
    await petition.sign();
    expect(petition.element.state).to.equal('signed');
    const [request] = await petition.received();
    expect(request?.body).not.to.contain('zoe+eff').and.not.to.contain('Núñez');
    const [sealed] = await sealedOnes(petition);
    const content = await open(sealed?.jwe ?? '');
    expect(content).to.deep.include({ name: 'Zoë Núñez', email: 'zoe+eff@example.org' });
    expect(content.submission_id).to.equal(sealed?.submission_id);
  });

  it('takes the key from a key set, where it is pinned', async () => {
    const other = await exportJWK((await generateKeyPair('ECDH-ES', { crv: 'P-256' })).publicKey);
    const petition = await showSealing({ jwks: keySet(other, key), pins: [thumbprint] });
    await petition.fillInAll();
    await petition.sign();
    const [sealed] = await sealedOnes(petition);
    expect(await open(sealed?.jwe ?? '')).to.have.property('email', 'zoe+eff@example.org');
  });

  it('seals once, and sends the same again after a failure', async () => {
    const petition = await showSealing(key, 'recovers-503');
    await petition.fillInAll();
    await petition.sign();
    const [first, second] = await sealedOnes(petition);
    expect(second).to.deep.equal(first);
    expect(petition.element.state).to.equal('signed');
  });

  it('gives a script that delivers what is sealed', async () => {
    const petition = await showSealing(key);
    let got: unknown;
    petition.element.transport = (submission) => {
      got = submission;
      return Promise.resolve({ kind: 'accepted' });
    };
    await petition.fillInAll();
    await petition.sign();
    const { jwe } = sealedSubmissionSchema.parse(got);
    expect(await open(jwe)).to.have.property('name', 'Zoë Núñez');
  });

  it('fits into another back end, under the name that its map gives it', async () => {
    const petition = await showSealing(key);
    petition.set({ backend: '{"format": "form", "map": {"secret": "jwe"}, "idempotent": true}' });
    await petition.fillInAll();
    await petition.sign();
    const [request] = await petition.received();
    const [[name, jwe] = []] = [...new URLSearchParams(request?.body)];
    expect(name).to.equal('secret');
    expect(await open(jwe ?? '')).to.have.property('name', 'Zoë Núñez');
  });
});

describe('Where a signature can’t be sealed, nothing is sent', () => {
  const { y, ...rest } = key;
  const offCurve = { ...rest, y: `${y?.startsWith('A') ? 'B' : 'A'}${y?.slice(1) ?? ''}` };
  const rsa = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
  for (const [what, value, expected] of [
    ['a private key', { ...key, d: 'A'.repeat(43) }, 'at “d” a public key'],
    ['an RSA key', rsa, 'at “kty” “EC”'],
    ['another curve', { ...key, crv: 'P-384' }, 'at “crv” “P-256”'],
    ['a point off the curve', offCurve, 'at “y” the y of a point'],
    ['no JSON', 'my key', 'a public JWK'],
    ['blank text', '', 'a public JWK'],
    ['a key set without pins', { jwks: keySet(key) }, 'at “pins” a list'],
    [
      'a key set over plain HTTP',
      { jwks: 'http://keys.example/', pins: [thumbprint] },
      'at “jwks” an https:',
    ],
  ] as const)
    it(`and it is known at once: ${what}`, async () => {
      const warnings = await warningsDuring(async () => {
        const petition = await showSealing(value);
        await petition.waitFor(() => petition.element.state === 'misconfigured', 'it could be signed');
        await petition.fillInAll();
        await petition.sign();
        expect(petition.status).to.contain('This petition is not set up correctly');
        expect(await petition.received()).to.deep.equal([]);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('encrypt-to="…"').and.to.contain(expected);
      expect(warnings[0]).not.to.contain('AAAA');
    });

  for (const [what, address, words] of [
    ['the key set is a page', '/fake-endpoint/html', 'key could not be fetched'],
    ['the key set has moved', '/fake-endpoint/moved', 'key could not be fetched'],
    ['no key is pinned', keySet(key), 'Please tell whoever runs this page'],
  ] as const)
    it(`and what was typed stays: ${what}`, async () => {
      const pins = what === 'no key is pinned' ? ['A'.repeat(43)] : [thumbprint];
      await warningsDuring(async () => {
        const petition = await showSealing({ jwks: new URL(address, location.href).href, pins });
        await petition.fillInAll();
        const failed: Promise<PetitionErrorEvent> = oneEvent(petition.element, 'petition-error');
        await petition.sign();
        expect(petition.element.state).to.equal('failed');
        expect(petition.status).to.contain('nothing was sent').and.to.contain(words);
        expect(petition.valueOf('Email address')).to.equal('zoe+eff@example.org');
        expect((await failed).kind).to.equal('not-sealed');
        expect((await failed).retryable).to.equal(words.includes('fetched'));
        expect(await petition.received()).to.deep.equal([]);
      });
    });

  it('and the page’s owner is told of a pin that fits no key', async () => {
    const warnings = await warningsDuring(async () => {
      const petition = await showSealing({ jwks: keySet(key), pins: ['A'.repeat(43)] });
      await petition.fillInAll();
      await petition.sign();
    });
    expect(warnings.join()).to.contain('thumbprint is among the pins');
  });

  it('and a signature goes out in the clear only after the attribute is gone', async () => {
    await warningsDuring(async () => {
      const petition = await showSealing('{}');
      await petition.waitFor(() => petition.element.state === 'misconfigured', 'it could be signed');
      petition.element.removeAttribute('encrypt-to');
      await petition.fillInAll();
      await petition.sign();
      expect((await petition.submissions())[0]?.email).to.equal('zoe+eff@example.org');
    });
  });
});

describe('A petition whose attributes change while it is signed', () => {
  it('sends a signature as it was set up when the button was pressed, or not at all', async () => {
    const petition = await Petition.showFor('accepted');
    await petition.fillInAll();
    petition.button.click();
    // In the same breath: nobody can have meant it to go out in the clear.
    petition.element.encryptTo = key;
    await petition.settled();
    for (const { body } of await petition.received()) expect(body).not.to.contain('zoe+eff');
  });
});
