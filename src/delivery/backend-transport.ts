import type { FieldName } from '../core/fields.js';
import { readBackendOutcome } from './backend-response.js';
import { encode } from './encoding.js';
import { filledTargets, readPath } from './mapping.js';
import { post } from './post.js';
import type { Backend } from './resolve-backend.js';
import type { Sendable, Transport } from './transport.js';

/** Where, what and how long. */
export interface BackendTransportSettings {
  readonly endpoint: URL;
  readonly backend: Backend;
  /** The form's fields, to which errors can be led back. */
  readonly fields: readonly FieldName[];
  /** Milliseconds until an answer is given up, body included. Default: 15,000. */
  readonly timeout?: number;
}

/**
 * Makes the transport of a back end: one POST, as its definition says.
 *
 * To a mailing list, nothing is sent of a visitor who doesn't want updates: that question is what has to be mended.
 */
export const createBackendTransport = ({
  endpoint,
  backend,
  fields,
  timeout,
}: BackendTransportSettings): Transport<Sendable> => {
  const targets = backend.map
    ? filledTargets(backend.map, fields)
    : fields.map((field) => ({ path: [field], field }));
  return async (submission, { signal }) => {
    if (backend.onlyWithUpdates && readPath(submission, 'consent.updates') !== true)
      return { kind: 'invalid', errors: [{ field: 'updates', code: 'updates-only' }] };
    const { body, headers } = await encode(backend, submission);
    const { readable } = backend;
    return post({ url: endpoint, body, headers, readable, signal, timeout }, (response) =>
      readBackendOutcome(response, backend, targets),
    );
  };
};
