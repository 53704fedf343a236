/** Why a signature was not sealed. */
export type SealingErrorCode =
  /** This page or browser can't encrypt: the page came over plain HTTP, or the browser lacks the curve. */
  | 'unsupported'
  /** The key looks like one and is none, such as a point that is not on its curve. */
  | 'unusable-key'
  /** The key set can't be had, or is none. Another try may help. */
  | 'key-set'
  /** No key of the key set that can be used has a pinned thumbprint. */
  | 'no-pinned-key';

/** A signature was not sealed, and so must not be sent. The message holds nothing of the signature. */
export class SealingError extends Error {
  override readonly name = 'SealingError';

  constructor(
    readonly code: SealingErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
