/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export const sha256 = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  // WebCrypto is missing on pages that came over plain HTTP; what is signed there still needs its receipt.
  const digest = globalThis.isSecureContext
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : await digestWithoutWebCrypto(bytes);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

const digestWithoutWebCrypto = async (bytes: Uint8Array): Promise<Uint8Array> => {
  // Taken apart here, so that bundlers see which of its functions is needed.
  const { sha256: digest } = await import('@noble/hashes/sha2.js');
  return digest(bytes);
};
