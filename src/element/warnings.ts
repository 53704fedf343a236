import type { ConfigurationProblem } from '../core/configuration.js';

/** Tells whoever builds the page what can't be used. The only place that writes to the console. */
export const warnOf = (tag: string, { attribute, value, expected, section }: ConfigurationProblem): void => {
  console.warn(
    `<${tag}> ${attribute}=${JSON.stringify(value)} can't be used: expected ${expected}. ` +
      `See “${section}” in the README.`,
  );
};
