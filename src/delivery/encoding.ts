import { toJson } from '../core/json.js';
import { mapToJson, mapToPairs, type Mappable } from './mapping.js';
import type { Backend } from './resolve-backend.js';

/** A body with the headers that tell what it is. */
export interface EncodedBody {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const toForm = (pairs: readonly (readonly [string, string])[], form: FormData | URLSearchParams) => {
  for (const [name, text] of pairs) form.append(name, text);
  return form;
};

/** The body before it is bytes: the platform knows the type of a form's. */
const toBody = ({ map, format }: Backend, submission: Mappable): BodyInit => {
  if (format === 'json' || !map) return toJson(map ? mapToJson(map, submission) : submission);
  return toForm(mapToPairs(map, submission), format === 'form' ? new URLSearchParams() : new FormData());
};

/**
 * Writes a submission as the back end takes it: JSON, or one of the two encodings of forms. Without a preflight,
 * JSON goes as `text/plain`, one of the three types that browsers send anywhere (Fetch, "CORS-safelisted").
 */
export const encode = async (backend: Backend, submission: Mappable): Promise<EncodedBody> => {
  const content = new Response(toBody(backend, submission));
  const isJson = backend.format === 'json' && backend.preflight;
  const type = isJson ? 'application/json' : (content.headers.get('Content-Type') ?? '');
  return {
    body: new Uint8Array(await content.arrayBuffer()),
    headers: { Accept: 'application/json', ...backend.headers, 'Content-Type': type },
  };
};
