import type { Undelivered } from './outcome.js';

/** What a press that did not end in the thank-you left to tell; the words are i18n's. */
export type Notice =
  | Exclude<Undelivered, { readonly kind: 'unknown' }>
  /**
   * Nobody can tell; a repeat is dropped, or (`unknown-repeat`) may count twice. An earlier try may have arrived, even
   * where the last one was refused.
   */
  | { readonly kind: 'unknown' | 'unknown-repeat'; readonly retryAfter?: number }
  /** The page's owner has not set it up, or not rightly; or a file did not arrive. Nothing was sent. */
  | { readonly kind: 'unconnected' | 'misconfigured' | 'not-loaded' }
  /** It could not be sealed: at all, in this browser or on this page, or for now. Nothing was sent. */
  | { readonly kind: 'not-sealed' | 'not-sealed-here' | 'key-not-fetched' };

/** How far a signature that is on its way has come: it may wait for a connection, or for its next try. */
export type Progress = 'sending' | 'offline' | 'retrying';

/** Whether pressing again, with nothing changed, can help. */
export const offersRetry = (notice: Notice): boolean => {
  switch (notice.kind) {
    case 'unknown':
    case 'unknown-repeat':
    case 'unavailable':
    case 'not-loaded':
    case 'key-not-fetched':
      return true;
    case 'rejected':
      return notice.retryAfter !== undefined;
    default:
      return false;
  }
};
