import type { FieldName } from '../../src/core/fields.js';
import type { Submission } from '../../src/core/submission-schema.js';
import { resolveBackend, type Backend, type BackendContext } from '../../src/delivery/resolve-backend.js';

/** Every field that a form can have, with the name in two. */
export const allFields: readonly FieldName[] = [
  'given_name',
  'family_name',
  'email',
  'country',
  'postal_code',
  'comment',
  'updates',
];

const consent = (id: string, granted: boolean) => ({
  id,
  granted,
  text: `About ${id}.`,
  text_sha256: '0'.repeat(64),
  locale: 'es',
  shown_at: '2030-01-31T11:59:00.000Z',
});

/** The submission of the worked bodies. */
export const zoe: Submission = {
  v: 1,
  submission_id: '0b2f1f3e-5d2b-4c6e-9a57-7c1f0c5a9e11',
  petition_id: 'defend-encryption',
  given_name: 'Zoë',
  family_name: 'Núñez de la Peña',
  email: 'zoe+eff@example.org',
  country: 'ES',
  postal_code: '28013',
  comment: 'Privacy = safety & rights',
  locale: 'es',
  page_url: 'https://ngo.example/petition',
  signed_at: '2030-01-31T12:00:00.000Z',
  consents: [consent('signing', true), consent('updates', false)],
  elapsed_ms: 42_000,
};

/** The same, with another answer to the question about updates; `undefined`: it was not asked. */
export const answering = (updates: boolean | undefined): Submission => ({
  ...zoe,
  consents: [consent('signing', true), ...(updates === undefined ? [] : [consent('updates', updates)])],
});

/** A back end that has to be usable. */
export const aBackend = (value: unknown, context: Partial<BackendContext> = {}): Backend => {
  const { backend, problems } = resolveBackend(value, { endpoint: undefined, fields: [], ...context });
  if (!backend) throw new Error(`Not usable: ${JSON.stringify(problems)}`);
  return backend;
};
