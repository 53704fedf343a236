import type { ConfigurationProblem } from '../core/configuration.js';
import type { SealingErrorCode } from '../encryption/sealing-error.js';

/** What a key should have been that sealing alone finds out to be none. */
export const keyExpected: Readonly<Partial<Record<SealingErrorCode, string>>> = {
  'unusable-key': 'a key whose point is on its curve',
  'no-pinned-key': 'a key set with a usable key whose thumbprint is among the pins',
};

/** Tells whoever builds the page what can't be used. The only place that writes to the console. */
export const warnOf = (tag: string, { attribute, value, expected, section }: ConfigurationProblem): void => {
  console.warn(
    `<${tag}> ${attribute}=${JSON.stringify(value)} can't be used: expected ${expected}. ` +
      `See “${section}” in the README.`,
  );
};
