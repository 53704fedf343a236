import { withDeadline } from '../core/deadline.js';

/** A challenge is some 500 bytes. More than this is none, and is not read on. */
const maxBytes = 8_192;

/** Milliseconds until the answer has to be there. */
const timeout = 10_000;

/**
 * Fetches JSON, whatever its type says.
 * @throws where there is none: no network, no access from this page, a redirect, an error's status, too long, no JSON.
 */
export const fetchJson = (url: URL, signal: AbortSignal): Promise<unknown> =>
  withDeadline(signal, timeout, (deadline) => readJson(url, deadline));

const readJson = async (url: URL, signal: AbortSignal): Promise<unknown> => {
  const response = await fetch(url, {
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'strict-origin',
    signal,
  });
  if (!response.ok || !response.body) throw new Error(`Status ${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      break;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  // What was broken off is no JSON.
  return JSON.parse(text);
};
