import { spawnSync } from 'node:child_process';
import type { JWK } from 'jose';
import { needs } from './prerequisites.js';

const program = `
import json, sys
from jwcrypto import jwe, jwk
given = json.load(sys.stdin)
token = jwe.JWE(algs=['ECDH-ES', 'A256GCM'])
token.deserialize(given['jwe'], jwk.JWK(**given['key']))
sys.stdout.buffer.write(token.payload)
`;

/** Opens a compact JWE with jwcrypto, which shares no code with what sealed it. */
export const openWithPython = (jwe: string, key: JWK): string => {
  const python = needs.jwcrypto.find();
  if (!python) throw new Error(`This test needs ${needs.jwcrypto.advice}.`);
  const { status, stdout, stderr } = spawnSync(python, ['-c', program], {
    input: JSON.stringify({ jwe, key }),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`jwcrypto could not open it: ${stderr}`);
  return stdout;
};
