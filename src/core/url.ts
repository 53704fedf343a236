/**
 * An address in its parts. `URL.parse` says the same, but came to browsers in 2024, `URL.canParse` in 2023.
 * @param base - the address that a relative one goes from; without it, only a whole one is an address.
 * @returns nothing where it is no address (WHATWG URL).
 */
export const parseUrl = (value: string, base?: string): URL | undefined => {
  try {
    return new URL(value, base);
  } catch {
    return undefined;
  }
};
