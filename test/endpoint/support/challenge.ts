import assert from 'node:assert/strict';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import type { Service } from './service.js';

/** Challenges, solved as a browser does it. */

/** A payload in base64, as a submission's `altcha` has it. */
export const encode = (payload: Payload): string => btoa(JSON.stringify(payload));

/** Solves a challenge; takes some tenths of a second. */
export const solve = async (challenge: Challenge): Promise<Payload> => {
  const solution = await solveChallenge({ challenge, deriveKey });
  assert.ok(solution);
  return { challenge, solution };
};

/** Asks an endpoint for a challenge. */
export const challengeOf = async (service: Service): Promise<Challenge> => {
  const reply = await service.request('/challenge');
  assert.equal(reply.status, 200, reply.text);
  return reply.json as unknown as Challenge;
};

/** A new challenge of this endpoint, solved, for a submission. */
export const solved = async (service: Service): Promise<string> =>
  encode(await solve(await challengeOf(service)));
