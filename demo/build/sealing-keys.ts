import { makeSealingKeys } from '../unseal/key-pair.js';

/** Has the browser save a text as a file. */
const save = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * Makes a pair of keys and saves the private one as a file. Nothing else ever sees that one: it is not kept, not sent
 * and not returned.
 * @returns the public key, as JSON for `encrypt-to`.
 * @throws where the browser has no WebCrypto, as on pages over plain HTTP.
 */
export const makeAndSaveKeys = async (): Promise<string> => {
  const { publicJwk, privateJwk } = await makeSealingKeys();
  save(`${JSON.stringify(privateJwk, null, 2)}\n`, 'petition.private.jwk');
  return JSON.stringify(publicJwk);
};
