import type { FieldName } from './fields.js';
import type { Submission } from './submission-schema.js';

/**
 * The paths by which a back end's definition names what a submission holds: its fields, `jwe` of a sealed one,
 * and the answer to a consent question as a boolean (`consent.updates`).
 */
export type CanonicalPath = keyof Submission | 'jwe' | 'consent.signing' | 'consent.updates';

/** What a path leads to, told apart as far as a rule needs it: `true` for an answer of yes or no. */
const paths: Readonly<Record<CanonicalPath, boolean>> = {
  name: false,
  given_name: false,
  family_name: false,
  email: false,
  country: false,
  postal_code: false,
  comment: false,
  display_name: true,
  'consent.signing': true,
  'consent.updates': true,
  v: false,
  submission_id: false,
  petition_id: false,
  locale: false,
  page_url: false,
  signed_at: false,
  consents: false,
  altcha: false,
  captcha: false,
  hp_filled: true,
  elapsed_ms: false,
  jwe: false,
};

/** All paths, the form's fields first. */
export const canonicalPaths = Object.keys(paths) as readonly CanonicalPath[];

/** The paths that lead to `true` or `false`. */
export const booleanPaths: readonly CanonicalPath[] = canonicalPaths.filter((path) => paths[path]);

/** The form's field behind a path, if it is one of these fields. */
export const fieldOfPath = (path: string, fields: readonly FieldName[]): FieldName | undefined =>
  fields.find((name) => name === (path === 'consent.updates' ? 'updates' : path));
