/** The curve P-256 (NIST SP 800-186, 3.2.1.3): y² = x³ − 3x + b, modulo p. */

const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const toNumber = (base64url: string): bigint => {
  const bytes = Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (byte) =>
    byte.charCodeAt(0),
  );
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
};

/**
 * Whether two coordinates are a point of P-256. Browsers are to refuse what is none when they import it, and not
 * all of them do.
 * @param x - 32 bytes in base64url, as `y` is.
 */
export const isOnP256 = (x: string, y: string): boolean => {
  const [left, right] = [toNumber(x), toNumber(y)];
  return left < p && right < p && (right * right - left * left * left + 3n * left - b) % p === 0n;
};
