import type { ComplexAttributeConverter } from 'lit';

/** A boolean attribute: true without a value. Another value stays text, so that it can be told as a problem. */
export const flag: ComplexAttributeConverter<boolean | string> = {
  fromAttribute: (value) => (value === null ? false : value === '' ? true : value),
};

/** A whole number; anything else stays text, so that it can be told as a problem. */
export const wholeNumber: ComplexAttributeConverter<number | string | undefined> = {
  fromAttribute: (value) => (value === null ? undefined : /^\d+$/.test(value) ? Number(value) : value),
};
