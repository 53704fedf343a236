/** `npm run keys [file]`: makes a pair of keys for sealing. See the README. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorCode } from '../endpoint/database-errors.js';
import { makeSealingKeys } from './key-pair.js';

const file = resolve(process.argv[2] ?? 'petition.private.jwk');

const { publicJwk, privateJwk } = await makeSealingKeys();

try {
  // `wx` never overwrites: a key that is gone takes all its signatures with it.
  writeFileSync(file, `${JSON.stringify(privateJwk, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  console.log(`The private key is in ${file}. Keep copies offline: who loses it loses the signatures.

Put the public key on the petition:

encrypt-to='${JSON.stringify(publicJwk)}'

Its thumbprint (RFC 7638), for "pins": ${publicJwk.kid ?? ''}`);
} catch (error) {
  console.error(
    errorCode(error) === 'EEXIST'
      ? `There is a file ${file} already, and it stays. Name another one: npm run keys -- <file>`
      : `Could not write ${file}: ${errorCode(error) ?? 'unknown error'}.`,
  );
  process.exitCode = 1;
}
