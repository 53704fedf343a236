import type { Parameters } from './challenge.js';
import { search, type Solution } from './search.js';

/** What TypeScript's DOM does not know yet (Trusted Types, W3C). */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * Where a page requires Trusted Types, it is told that this address is ours: it leads to a program that holds nothing but
 * checked values. Whoever lists the names of policies in `trusted-types` has to list `defend-encryption-petition`.
 */
const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('defend-encryption-petition', { createScriptURL: (own) => own });
  return policy?.createScriptURL(url) ?? url;
};

const start = (url: string): Worker | undefined => {
  try {
    return new Worker(trusted(url));
  } catch {
    // The page's security policy forbids it, in a browser that says so like this.
    return undefined;
  }
};

/**
 * Searches in a worker, which the page doesn't feel. The worker is made of a text: a file of another origin, such
 * as a CDN's, can't be one. It is gone when the promise settles.
 * @param signal - its listener stays until the signal itself goes.
 * @returns nothing where the signal aborts it, or where no worker can be had: the page's security policy forbids
 *   it, or a tool rewrote the function so that it doesn't stand on its own.
 */
export const searchInWorker = async (
  { algorithm, nonce, salt, cost, keyLength, keyPrefix }: Parameters,
  signal: AbortSignal,
): Promise<Solution | undefined> => {
  // Nothing but what was checked becomes a program.
  const parameters = JSON.stringify({ algorithm, nonce, salt, cost, keyLength, keyPrefix });
  const program = `(${search.toString()})(${parameters},()=>{}).then(postMessage,()=>postMessage(null))`;
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = start(url);
  try {
    return await new Promise<Solution | undefined>((resolve) => {
      if (!worker || signal.aborted) return resolve(undefined);
      signal.addEventListener('abort', () => resolve(undefined));
      worker.onmessage = ({ data }: MessageEvent<Solution | null>) => resolve(data ?? undefined);
      worker.onerror = (event) => {
        // Else it counts as an error of the page's own.
        event.preventDefault();
        resolve(undefined);
      };
    });
  } finally {
    worker?.terminate();
    URL.revokeObjectURL(url);
  }
};
