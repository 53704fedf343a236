import { backendNames } from './backend-names.js';
import { countryCodes } from './countries.js';
import { parseFields, type Field, type FieldName } from './fields.js';
import type { RestingState } from './state.js';
import { emailAddress, storableLine } from './text.js';
import { parseUrl } from './url.js';

/**
 * What the page's owner wrote on the tag, read once into values that the rest can rely on. A value that
 * can't be used is replaced by its default and told as a problem; nothing here throws or touches the page.
 */

/** The values of the attributes, checked. */
export interface Configuration {
  readonly endpoint: URL | undefined;
  /**
   * What the endpoint is: a known one's name, or a definition as JSON or as an object. `delivery/resolve-backend`
   * checks what is in a definition, once the visitor turns to the form.
   */
  readonly backend: string | object;
  /** To whose key signatures are sealed, as it was set; `core/encryption-key` reads it. */
  readonly encryptTo: unknown;
  readonly petitionId: string;
  readonly lang: string | undefined;
  readonly languageMenu: boolean;
  readonly controller: string | undefined;
  readonly privacyUrl: URL | undefined;
  readonly recipient: string | undefined;
  /** Where a signature can be withdrawn: a web address, or `mailto:`. */
  readonly contact: URL | undefined;
  readonly fields: readonly Field[];
  readonly updates: 'checkbox' | 'choice' | undefined;
  readonly country: string | undefined;
  /** Where a proof-of-work challenge is to be had. */
  readonly challengeUrl: URL | undefined;
  /** Where the parts of the campaign are that the page's owner replaces. */
  readonly campaignSrc: URL | undefined;
  readonly countUrl: URL | undefined;
  readonly count: number | undefined;
  readonly goal: number | undefined;
  /** The first millisecond at which the petition is closed, since 1970 UTC. */
  readonly closesAt: number | undefined;
  readonly headingLevel: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly noExplainers: boolean;
  readonly noShare: boolean;
  readonly shareUrl: URL | undefined;
}

/** The names of all that a visitor fills in, in the form's order. */
export const fieldNames = ({ fields, updates }: Configuration): readonly FieldName[] => [
  ...fields.map(({ name }) => name),
  ...(updates ? ['updates' as const] : []),
];

/** The same, as they stand on the element: text from attributes, or what a script has set. */
export type RawConfiguration = Readonly<Partial<Record<keyof Configuration, unknown>>>;

/** A value that can't be used. */
export interface ConfigurationProblem {
  /** The attribute's name, in kebab-case. */
  readonly attribute: string;
  readonly value: string;
  /** What was expected, to stand after "expected". */
  readonly expected: string;
  /** The README's section that tells more. */
  readonly section: string;
}

interface Rule<T> {
  readonly fallback: T;
  readonly expected: string;
  /** @returns nothing where the value can't be used. */
  readonly parse: (value: string, base: string) => T | undefined;
  /** Objects that a script sets are taken as they are. */
  readonly takesObjects?: boolean;
}

const loopbackHost = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

const webUrl = (value: string, base: string): URL | undefined => {
  const url = parseUrl(value, base);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
};

/** A URL to which personal data may go: what is sent there is encrypted, or never leaves the machine. */
export const safeUrl = (value: string, base: string): URL | undefined => {
  const url = webUrl(value, base);
  return url && (url.protocol === 'https:' || loopbackHost.test(url.hostname)) ? url : undefined;
};

/** A mistyped address must not pass for a relative URL, as any word does: a path has to look like one. */
const contactUrl = (value: string, base: string): URL | undefined => {
  if (emailAddress.test(value)) return new URL(`mailto:${encodeURIComponent(value).replace('%40', '@')}`);
  return /^(?:https?:|\.{0,2}\/)/.test(value) ? webUrl(value, base) : undefined;
};

const wholeNumber = (min: number, max: number) => (value: string) => {
  const number = /^\d{1,16}$/.test(value) ? Number(value) : NaN;
  return number >= min && number <= max ? number : undefined;
};

const oneOf =
  <const T extends string>(...words: readonly T[]) =>
  (value: string) =>
    words.find((word) => word === value);

const languageTag = (value: string): string | undefined => {
  if (value.length > 100) return undefined;
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
};

const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/;
const day = 86_400_000;

/** A day counts to its end, and a time without a zone as UTC: every visitor sees it close at one moment. */
const closingTime = (value: string): number | undefined => {
  const [, date, time, zone = 'Z'] = isoDate.exec(value) ?? [];
  if (!date) return undefined;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Some engines take 30 February for 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
  const end = time ? Date.parse(`${date}T${time}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`) : midnight + day;
  return Number.isNaN(end) ? undefined : end;
};

const optional = <T>(expected: string, parse: Rule<T>['parse']): Rule<T | undefined> => ({
  fallback: undefined,
  expected,
  parse,
});

const flag: Rule<boolean> = {
  fallback: false,
  expected: 'the attribute alone, without a value, or no such attribute',
  // HTML takes any value for true. "false" is what people write who mean the opposite, so it is not one.
  parse: (value) => (value === '' || value === 'true' ? true : undefined),
};

/** Text that stands in a consent, and so has to fit into its receipt. */
const shortText = (value: string) => (value.length <= 200 && storableLine.test(value) ? value : undefined);
const shortTextExpected = 'text of one line, up to 200 characters';
const text = optional(shortTextExpected, shortText);
const safeUrlExpected = 'an https: address (or http: on this machine), without a user name';
const webUrlExpected = 'a web address, https: or http:';

/** Only what tells a definition from a mistyped name: the schema would cost every visitor more than the form does. */
const backendText = (value: string): string | undefined => {
  try {
    if (/^[{[]/.test(value)) JSON.parse(value);
    else return backendNames.find((name) => name === value);
    return value;
  } catch {
    return undefined;
  }
};

/** The attributes that hold text, a number or nothing; `encrypt-to` has no default that it could fall back to. */
const rules: { readonly [name in keyof Omit<Configuration, 'encryptTo'>]: Rule<Configuration[name]> } = {
  endpoint: optional(safeUrlExpected, safeUrl),
  backend: {
    fallback: 'own',
    expected: `one of ${backendNames.map((name) => `“${name}”`).join(', ')}, or a definition in valid JSON`,
    parse: backendText,
    takesObjects: true,
  },
  petitionId: {
    fallback: 'defend-encryption',
    expected: shortTextExpected,
    parse: shortText,
  },
  lang: optional('a language tag such as “en” or “pt-BR” (BCP 47)', languageTag),
  languageMenu: flag,
  controller: text,
  privacyUrl: optional(webUrlExpected, webUrl),
  recipient: text,
  contact: optional('an e-mail address or a web address', contactUrl),
  fields: {
    // Marked pure, so that a chunk that takes other things from this file does without.
    fallback: /* @__PURE__ */ parseFields('name email country?') ?? [],
    expected:
      'words out of “name” (or “given-name family-name”), “email”, “country”, “postal-code”, “comment” and ' +
      '“display-name”, each once; “?” marks an optional one; a name and “email” are always required',
    parse: parseFields,
  },
  updates: optional('“checkbox” or “choice”', oneOf('checkbox', 'choice')),
  country: optional('a country’s two letters (ISO 3166-1 alpha-2)', (value) =>
    // Upper case alone would make SS, South Sudan, of a single ß.
    countryCodes.find((code) => code.length === value.length && code === value.toUpperCase()),
  ),
  challengeUrl: optional(safeUrlExpected, safeUrl),
  campaignSrc: optional(safeUrlExpected, safeUrl),
  countUrl: optional(safeUrlExpected, safeUrl),
  count: optional('a whole number, 0 or more', wholeNumber(0, Number.MAX_SAFE_INTEGER)),
  goal: optional('a whole number, 1 or more', wholeNumber(1, Number.MAX_SAFE_INTEGER)),
  closesAt: optional('a date or a time (ISO 8601), such as “2026-12-31”', closingTime),
  headingLevel: { fallback: 2, expected: 'a whole number from 1 to 6', parse: wholeNumber(1, 6) },
  theme: {
    fallback: 'auto',
    expected: '“auto”, “light” or “dark”',
    parse: oneOf('auto', 'light', 'dark'),
  },
  noExplainers: flag,
  noShare: flag,
  shareUrl: optional(webUrlExpected, webUrl),
};

/** The attribute of a property: `closesAt` → `closes-at`. */
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** What can be said of a value that a script has set, an object say, without running its code. */
const describe = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : typeof value;

/**
 * Reads the values on the element.
 * @param raw - absent, `null`, `false` and blank text count as not set.
 * @param base - what relative addresses start from: the document's base URL.
 */
export const readConfiguration = (
  raw: RawConfiguration,
  base: string,
): { readonly configuration: Configuration; readonly problems: readonly ConfigurationProblem[] } => {
  const problems: ConfigurationProblem[] = [];
  const read = <T>(name: string, { fallback, expected, parse, takesObjects }: Rule<T>, value: unknown): T => {
    if (takesObjects && typeof value === 'object' && value !== null) return value as T;
    const isFlag = typeof fallback === 'boolean';
    const word = describe(value).trim();
    if (value === undefined || value === null || value === false || (word === '' && !isFlag)) return fallback;
    const isText = typeof value === 'string' || typeof value === 'number' || isFlag;
    const attribute = attributeName(name);
    const parsed = isText ? parse(isFlag && word === attribute ? '' : word, base) : undefined;
    if (parsed !== undefined) return parsed;
    problems.push({ attribute, value: word, expected, section: 'Attributes' });
    return fallback;
  };
  const values = Object.entries(rules).map(([name, rule]): [string, unknown] => [
    name,
    read(name, rule as Rule<unknown>, raw[name as keyof Configuration]),
  ]);
  // Blank text is no key: a template that lost its value must not send signatures in the clear.
  const encryptTo = raw.encryptTo ?? undefined;
  // Each rule's type is its value's type, which `Object.entries` forgets.
  return {
    configuration: { ...Object.fromEntries(values), encryptTo } as unknown as Configuration,
    problems,
  };
};

/** What the schema of a definition or of a key found. */
interface MemberProblem {
  /** The member that is wrong; empty for the whole value. */
  readonly path: string;
  readonly expected: string;
}

const expectedAt = ({ path, expected }: MemberProblem): string =>
  path ? `at “${path}” ${expected}` : expected;

/** What is wrong with the definition in `backend`. */
export const backendProblem = (backend: string | object, problem: MemberProblem): ConfigurationProblem => ({
  attribute: 'backend',
  value: describe(backend).slice(0, 100),
  expected: expectedAt(problem),
  section: 'Back ends',
});

/** What is wrong with the key in `encrypt-to`. Its value is not told: it may be a private one. */
export const encryptToProblem = (problem: MemberProblem): ConfigurationProblem => ({
  attribute: 'encrypt-to',
  value: '…',
  expected: expectedAt(problem),
  section: 'Sealing',
});

/** What is wrong with the campaign that the page's owner wrote. */
export const campaignProblem = (
  problem: MemberProblem & { readonly attribute: 'campaign' | 'campaign-src' },
  value: string,
): ConfigurationProblem => ({
  attribute: problem.attribute,
  value,
  expected: expectedAt(problem),
  section: 'Your own words',
});

/**
 * The state that an untouched petition rests in.
 * @param hasTransport - a script delivers the signatures, so that no endpoint is needed.
 * @param now - milliseconds since 1970 UTC.
 */
export const restingState = (
  { endpoint, closesAt }: Configuration,
  problems: readonly ConfigurationProblem[],
  hasTransport: boolean,
  now: number,
): RestingState => {
  if (closesAt !== undefined && now >= closesAt) return 'closed';
  // A guess here could send a signature to the wrong place, or in the clear.
  if (problems.some(({ attribute }) => ['endpoint', 'backend', 'encrypt-to'].includes(attribute)))
    return 'misconfigured';
  return endpoint || hasTransport ? 'editing' : 'unconnected';
};
