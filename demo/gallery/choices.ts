import { localeCodes } from '../../src/i18n/catalogues.js';
import type { Outcome } from '../../src/index.js';

/** What can be chosen in the gallery, and how it is read from an address. */

export const themes = [
  'default',
  'newspaper',
  'terminal',
  'festival',
  'contrast',
  'institution',
  'neighbourhood',
] as const;

/** A state of the petition, and how it comes about. */
export interface ShownState {
  readonly title: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The button is pressed: with nothing filled in, or with everything. */
  readonly press?: 'empty' | 'filled';
  /** What becomes of the signature; none: it is on its way for ever. */
  readonly outcome?: Outcome;
}

export const states: Readonly<Record<string, ShownState>> = {
  editing: { title: 'The form is open' },
  errors: { title: 'Something is missing', press: 'empty' },
  submitting: { title: 'A signature is on its way', press: 'filled' },
  signed: { title: 'Signed', press: 'filled', outcome: { kind: 'accepted', count: 421 } },
  'confirm-email': { title: 'To be confirmed by mail', press: 'filled', outcome: { kind: 'confirm-email' } },
  unverified: { title: 'Sent, with no answer to read', press: 'filled', outcome: { kind: 'unverified' } },
  failed: {
    title: 'The server can’t now',
    press: 'filled',
    outcome: { kind: 'unavailable', retryAfter: 90 },
  },
  unknown: { title: 'Nobody can tell', press: 'filled', outcome: { kind: 'unknown' } },
  rejected: {
    title: 'Refused',
    press: 'filled',
    outcome: { kind: 'rejected', status: 429, retryAfter: 3600 },
  },
  invalid: {
    title: 'Refused at a field',
    press: 'filled',
    outcome: { kind: 'invalid', errors: [{ field: 'email', message: 'No mail gets there.' }] },
  },
  unconnected: { title: 'No endpoint yet', attributes: { endpoint: '' } },
  misconfigured: { title: 'An endpoint that can’t be used', attributes: { endpoint: 'ftp://example.org/' } },
  closed: { title: 'Closed', attributes: { 'closes-at': '2020-12-31' } },
};

export interface Choice {
  readonly theme: string;
  readonly state: string;
  readonly lang: string;
}

export const choices: { readonly [name in keyof Choice]: readonly string[] } = {
  theme: themes,
  state: Object.keys(states),
  lang: localeCodes,
};

const defaults: Choice = { theme: 'default', state: 'editing', lang: 'en' };

/**
 * Reads an address. A value that there is none of is told, and the default chosen.
 * @param query - what stands behind the question mark.
 */
export const readChoice = (
  query: string,
): { readonly choice: Choice; readonly unknown: readonly string[] } => {
  const parameters = new URLSearchParams(query);
  const unknown: string[] = [];
  const read = (name: keyof Choice): string => {
    const value = parameters.get(name);
    if (value === null || choices[name].includes(value)) return value ?? defaults[name];
    unknown.push(`${name} “${value.slice(0, 50)}”`);
    return defaults[name];
  };
  return { choice: { theme: read('theme'), state: read('state'), lang: read('lang') }, unknown };
};
