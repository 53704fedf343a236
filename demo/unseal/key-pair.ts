import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A pair of keys for sealing, as JWKs (RFC 7517) with the thumbprint (RFC 7638) as their `kid`. */
export interface SealingKeys {
  readonly publicJwk: JWK;
  readonly privateJwk: JWK;
}

/** Makes a pair on P-256, with the platform's WebCrypto. */
export const makeSealingKeys = async (): Promise<SealingKeys> => {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const publicPart = await exportJWK(publicKey);
  const about = { kid: await calculateJwkThumbprint(publicPart), use: 'enc', alg: 'ECDH-ES' };
  return {
    publicJwk: { ...publicPart, ...about },
    privateJwk: { ...(await exportJWK(privateKey)), ...about },
  };
};
