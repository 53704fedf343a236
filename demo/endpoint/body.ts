import type { Context } from 'hono';
import {
  sealedSubmissionSchema,
  submissionSchema,
  type SealedSubmission,
  type Submission,
} from 'defend-encryption-petition/schema';
import { consentProblems } from './consent-problems.js';
import { fieldProblems } from './field-problems.js';
import { formType, isFormPost, submissionOfForm } from './form-post.js';
import { problem, Refusal } from './problem.js';

/** Reads the submission from a request, or refuses it. */

/** Longest body in bytes: what a page may send with `keepalive`, and several times the longest comment. */
export const maxBodyBytes = 65_536;

/**
 * A longer body is read to its end and dropped, since a client that is still sending may miss an answer that
 * comes early. Beyond this many bytes the connection is closed instead.
 */
const maxDroppedBytes = 8 * 1024 * 1024;

/** A page that avoids the preflight request sends its JSON as plain text. */
const types = ['application/json', 'text/plain', formType];

const isReadable = (c: Context): boolean => {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return (
    types.includes(type.trim()) &&
    (!charset || /^charset="?(?:utf-8|us-ascii)"?$/.test(charset.trim())) &&
    !c.req.header('content-encoding')
  );
};

const readBytes = async (c: Context): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  const announced = Number(c.req.header('content-length') ?? NaN);
  try {
    // Node.js ends the body where its announced length ends, so the quick way needs no count.
    if (announced <= maxBodyBytes) return new Uint8Array(await c.req.arrayBuffer());
    for await (const part of c.req.raw.body ?? []) {
      size += part.byteLength;
      if (size <= maxBodyBytes) parts.push(part);
      if (size > maxDroppedBytes) break;
    }
  } catch {
    throw new Refusal(problem(400, 'The body ended before its end.'));
  }
  if (size > maxBodyBytes) {
    const headers = size > maxDroppedBytes ? { Connection: 'close' } : {};
    throw new Refusal(problem(413, `Expected at most ${maxBodyBytes} bytes.`, { headers }));
  }
  return Buffer.concat(parts);
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    // Without `fatal`, broken bytes become U+FFFD and another name than the typed one is stored.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(problem(400, 'The body is not JSON in UTF-8.'));
  }
};

const isSealed = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, 'jwe');

/**
 * Reads a signature, sealed or in the clear.
 * @throws {Refusal} with 400, 413, 415 or 422.
 */
export const readSubmission = async (c: Context): Promise<Submission | SealedSubmission> => {
  if (!isReadable(c)) {
    const detail =
      'Expected JSON in UTF-8, as application/json or text/plain, or a form, and not compressed.';
    throw new Refusal(problem(415, detail, { headers: { 'Accept-Post': types.join(', ') } }));
  }
  const bytes = await readBytes(c);
  const body = isFormPost(c) ? await submissionOfForm(c, bytes) : parse(bytes);
  const result = (isSealed(body) ? sealedSubmissionSchema : submissionSchema).safeParse(body);
  if (!result.success) {
    const errors = fieldProblems(result.error.issues, body);
    throw new Refusal(problem(422, 'The submission does not follow the schema, version 1.', { errors }));
  }
  // What is sealed can be checked by the holder of the key alone.
  const errors = 'jwe' in result.data ? [] : consentProblems(result.data.consents);
  if (errors.length) {
    throw new Refusal(problem(422, 'The consents don’t prove that anybody agreed to sign.', { errors }));
  }
  return result.data;
};
