import { parseUrl } from '../core/url.js';
import type { CheckedOptions } from './options.js';
import { stylesheet } from './style-sheet.js';

/** Sources by directive, to be added to those that a page has already. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The source of a text that stands in the page itself. */
const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

/** The source of a file. */
const originOf = (address: string): string => parseUrl(address)?.origin ?? "'self'";

/**
 * What a prerendered petition needs of a strict Content-Security-Policy.
 * @param loader - the code of its inline module, if it has one.
 */
export const policyOf = async (
  { script, stylesheet: file, configuration, addresses }: CheckedOptions,
  loader: string | undefined,
  isNativelySignable: boolean,
): Promise<Policy> => {
  const { endpoint } = configuration;
  return {
    ...(script !== undefined &&
      loader !== undefined && { 'script-src': [await digest(loader), originOf(script)] }),
    'style-src': [file === undefined ? await digest(stylesheet) : originOf(file)],
    ...(endpoint && isNativelySignable && { 'form-action': [endpoint.origin] }),
    ...(script !== undefined &&
      addresses.length > 0 && { 'connect-src': [...new Set(addresses.map(({ origin }) => origin))] }),
  };
};

/** The same as text, as it stands in the header. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
