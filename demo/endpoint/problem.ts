import { STATUS_CODES } from 'node:http';

/** Answers that say what went wrong: `application/problem+json` (RFC 9457), in words that repeat no input. */

/** One field that was refused. */
export interface FieldProblem {
  /** Where in the body: a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** For people, in English. */
  readonly detail: string;
  /** For programs, see the README. */
  readonly code: string;
}

/** What an error answer may carry beside its status and text. */
export interface ProblemExtras {
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Makes an error answer.
 * @param status - an HTTP status of 400 or above.
 * @param detail - for people; never holds anything that somebody sent.
 */
export const problem = (
  status: number,
  detail: string,
  { errors, headers }: ProblemExtras = {},
): Response => {
  // `about:blank` says that the status tells it all (RFC 9457, 4.2.1).
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail };
  return new Response(JSON.stringify({ ...body, ...(errors && { errors }) }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
};

/** A refusal that a handler throws; the app answers with it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly response: Response) {
    super(`refused with ${response.status}`);
  }
}
