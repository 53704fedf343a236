/** The value itself, and not what a `toJSON` has made of it. */
const original = function (this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
};

/**
 * Plain data as JSON. On a page with an old library, Prototype.js before 1.7 say, every array has a `toJSON` that makes a
 * text of it; there, and only there, values are read past it.
 * @throws TypeError where the data goes in a circle.
 */
export const toJson = (value: unknown): string =>
  'toJSON' in [] ? JSON.stringify(value, original) : JSON.stringify(value);
