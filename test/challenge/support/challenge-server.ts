import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/pbkdf2';
import { deriveKey as sha } from 'altcha-lib/algorithms/sha';
import type { Challenge, CreateChallengeOptions, Payload } from 'altcha-lib/types';

/** Challenges as a server with `altcha-lib` makes and checks them, over HTTP. */

const secrets = {
  hmacSignatureSecret: 'secret of the tests',
  hmacKeySignatureSecret: 'key secret of the tests',
};

const deriveKeyOf = (algorithm: string) => (algorithm.startsWith('PBKDF2/') ? pbkdf2 : sha);

/** A challenge that takes some milliseconds. */
export const aChallenge = (changes: Partial<CreateChallengeOptions> = {}): Promise<Challenge> => {
  const algorithm = changes.algorithm ?? 'PBKDF2/SHA-256';
  return createChallenge({ deriveKey: deriveKeyOf(algorithm), algorithm, cost: 10, ...secrets, ...changes });
};

/** Whether the server that made the challenge takes the payload. */
export const isTaken = async (payload: string | undefined): Promise<boolean> => {
  const { challenge, solution } = JSON.parse(atob(payload ?? '')) as Payload;
  const deriveKey = deriveKeyOf(challenge.parameters.algorithm);
  return (await verifySolution({ challenge, solution, deriveKey, ...secrets })).verified;
};

/** Starts an HTTP server that ends with the test. */
export const serve = async (t: TestContext, listener: RequestListener): Promise<URL> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
};

/** Serves one text as JSON. */
export const serveText = (t: TestContext, text: string, status = 200): Promise<URL> =>
  serve(t, (_, response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(text));
