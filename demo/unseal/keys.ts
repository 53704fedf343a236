/** `npm run keys [file]`: makes a pair of keys for sealing. See the README. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { errorCode } from '../endpoint/database-errors.js';

const file = resolve(process.argv[2] ?? 'petition.private.jwk');

const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
const publicJwk = await exportJWK(publicKey);
const kid = await calculateJwkThumbprint(publicJwk);
const about = { kid, use: 'enc', alg: 'ECDH-ES' };
const privateJwk = { ...(await exportJWK(privateKey)), ...about };

try {
  // `wx` never overwrites: a key that is gone takes all its signatures with it.
  writeFileSync(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  console.log(`The private key is in ${file}. Keep copies offline: who loses it loses the signatures.

Put the public key on the petition:

encrypt-to='${JSON.stringify({ ...publicJwk, ...about })}'

Its thumbprint (RFC 7638), for "pins": ${kid}`);
} catch (error) {
  console.error(
    errorCode(error) === 'EEXIST'
      ? `There is a file ${file} already, and it stays. Name another one: npm run keys -- <file>`
      : `Could not write ${file}: ${errorCode(error) ?? 'unknown error'}.`,
  );
  process.exitCode = 1;
}
