import type { Hono } from 'hono';
import type { Submission } from 'defend-encryption-petition/schema';
import type { Challenges, ChallengeVerdict } from './challenges.js';
import { problem, Refusal } from './problem.js';

/** Gives out challenges, and says what is wrong with those that come back. */

const words: Readonly<Record<Exclude<ChallengeVerdict, 'solved'>, string>> = {
  wrong: 'Expected in altcha the solution of a challenge that this endpoint made.',
  expired: 'The challenge has expired. Expected the solution of a new one.',
  used: 'The challenge was used for another submission. Expected the solution of a new one.',
};

/**
 * A solution that was sent has to be right, even where none is required: nobody sends a wrong one by accident.
 * @throws {Refusal} with 403.
 */
export const assertChallenge = async (
  { altcha, submission_id }: Submission,
  challenges: Challenges,
  required: boolean,
): Promise<void> => {
  if (altcha === undefined) {
    if (required)
      throw new Refusal(problem(403, 'Expected altcha, the solution of a challenge from /challenge.'));
    return;
  }
  const verdict = await challenges.use(altcha, submission_id);
  if (verdict !== 'solved') throw new Refusal(problem(403, words[verdict]));
};

/** Adds `/challenge`. */
export const addChallenges = (app: Hono, challenges: Challenges): void => {
  app.get('/challenge', async (c) => c.json(await challenges.make()));
};
