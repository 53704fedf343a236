import { expect } from '@open-wc/testing';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { readEncryptTo, readPublicKey } from '../../src/core/encryption-key.js';
import { createSealer } from '../../src/encryption/sealer.js';
import { SealingError } from '../../src/encryption/sealing-error.js';
import { aSubmission, Server } from '../delivery/support/server.js';

const never = new AbortController().signal;

const sealerOf = (encryptTo: unknown) => {
  const { value, problem } = readEncryptTo(encryptTo, document.baseURI);
  if (problem) throw new Error(`${problem.path}: expected ${problem.expected}`);
  return createSealer(value, readPublicKey);
};

const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error instanceof SealingError ? error.code : error;
  }
  return undefined;
};

describe('Sealing in a browser', () => {
  for (const crv of ['P-256', 'X25519'])
    it(`yields what jose opens (${crv})`, async () => {
      const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv, extractable: true });
      const submission = aSubmission();
      const { jwe } = await sealerOf(JSON.stringify(await exportJWK(publicKey)))(submission, never);
      const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey);
      expect(JSON.parse(new TextDecoder().decode(plaintext))).to.deep.equal(submission);
      expect(plaintext.byteLength % 512).to.equal(0);
      expect(protectedHeader.alg).to.equal('ECDH-ES');
    });

  it('fails where the key is a point that gives everyone the same secret', async () => {
    const zero = { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) };
    expect(await failure(sealerOf(zero)(aSubmission(), never))).to.equal('unusable-key');
  });

  it('asks for a key set without a cookie, and follows no redirect', async () => {
    const server = new Server();
    await server.setCookie();
    for (const behaviour of ['html', 'moved']) {
      const keySet = { jwks: server.address(behaviour).href, pins: ['A'.repeat(43)] };
      expect(await failure(sealerOf(keySet)(aSubmission(), never))).to.equal('key-set');
    }
    const received = await server.received();
    expect(received.map(({ behaviour, method }) => [behaviour, method])).to.deep.equal([
      ['html', 'GET'],
      ['moved', 'GET'],
    ]);
    for (const { headers } of received) {
      expect(headers.cookie).to.equal(undefined);
      expect(headers.referer).to.equal(undefined);
    }
  });
});
