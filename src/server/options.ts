import { readCampaign, type CampaignParts } from '../core/campaign-schema.js';
import {
  attributeName,
  backendProblem,
  campaignProblem,
  encryptToProblem,
  fieldNames,
  readConfiguration,
  type Configuration,
  type ConfigurationProblem,
} from '../core/configuration.js';
import { readEncryptTo } from '../core/encryption-key.js';
import { parseUrl } from '../core/url.js';
import { fetchCampaign } from '../delivery/campaign.js';
import { resolveBackend } from '../delivery/resolve-backend.js';
import { localeCodes, builtInLocale, type LocaleCode } from '../i18n/catalogues.js';
import { lookUp } from '../i18n/negotiation.js';

/** Reads what a petition is to be prerendered with. Unlike on a page, nothing falls back to a default. */

type Flag = 'languageMenu' | 'noExplainers' | 'noShare';
type Json = 'backend' | 'encryptTo';

/** The element's attributes, as properties of the same names. */
type AttributeOptions = Readonly<
  Partial<
    Record<Flag, boolean | undefined> &
      Record<Json, string | object | undefined> &
      Record<Exclude<keyof Configuration, Flag | Json>, string | number | undefined>
  >
>;

/** What a petition is prerendered with: the element's attributes, and where it and its files stand. */
export interface PrerenderOptions extends AttributeOptions {
  /**
   * Address of the element's file, `defend-encryption-petition.js`: absolute, or from `/`, `./` or `../` on. Absent: it
   * stays as it is, without a script.
   */
  readonly script?: string | undefined;
  /** Address of a file with `stylesheet`; the same kinds of address. Absent: the styles are in the snippet. */
  readonly stylesheet?: string | undefined;
  /** Address of the page that it will stand on: what relative addresses start from, and what is sent with a signature. */
  readonly pageUrl?: string | undefined;
}

/** Options beside the attributes, with what each may be. */
const ownOptions = ['script', 'stylesheet', 'pageUrl'] as const;

/** The names of the attributes' options, in their order. */
export const attributeOptions = Object.keys(
  readConfiguration({}, 'about:blank').configuration,
) as readonly (keyof Configuration)[];

/** The names of all options. */
export const optionNames = [...attributeOptions, ...ownOptions] as const;

/** The options that are there or not, and have no value. */
export const flagOptions: readonly string[] = ['languageMenu', 'noExplainers', 'noShare'] satisfies Flag[];

/** Options that can't be used; the message has a line for each. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';

  constructor(readonly problems: readonly ConfigurationProblem[]) {
    super(
      problems
        .map(
          ({ attribute, value, expected, section }) =>
            `${attribute}=${JSON.stringify(value)} can't be used: expected ${expected}. ` +
            `See “${section}” in the README.`,
        )
        .join('\n'),
    );
  }
}

/** Options that can be used. */
export interface CheckedOptions {
  readonly configuration: Configuration;
  readonly locale: LocaleCode;
  readonly campaign: CampaignParts;
  readonly pageUrl: URL | undefined;
  readonly script: string | undefined;
  readonly stylesheet: string | undefined;
  /** Addresses that the element asks, once it is alive. */
  readonly addresses: readonly URL[];
}

const problemAt = (attribute: string, value: unknown, expected: string): ConfigurationProblem => ({
  attribute,
  value: typeof value === 'string' ? value : typeof value,
  expected,
  section: 'Without JavaScript',
});

/** An address that can stand in an import too: there, one without a mark at its beginning is a package's name. */
const isFileAddress = (value: string): boolean =>
  /^(?:https?:\/\/|\.{0,2}\/)/.test(value) && parseUrl(value, 'https://page.example') !== undefined;

const isSet = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const wrongNames = (options: PrerenderOptions): ConfigurationProblem[] =>
  Object.keys(options)
    .filter((name) => !(optionNames as readonly string[]).includes(name))
    .map((name) => problemAt(name, '', `one of the options ${optionNames.join(', ')}`));

const wrongFiles = (options: PrerenderOptions): ConfigurationProblem[] =>
  (['script', 'stylesheet'] as const).flatMap((name) => {
    const value: unknown = options[name];
    if (value === undefined || (isSet(value) && isFileAddress(value))) return [];
    return [problemAt(name, value, 'an address with https://, or one that begins with /, ./ or ../')];
  });

const wrongBackend = (configuration: Configuration): ConfigurationProblem[] => {
  const { backend, endpoint, encryptTo } = configuration;
  if (backend === 'own') return [];
  const context = { endpoint, fields: fieldNames(configuration), sealed: encryptTo !== undefined };
  return (resolveBackend(backend, context).problems ?? []).map((problem) => backendProblem(backend, problem));
};

const readParts = async (src: URL | undefined, problems: ConfigurationProblem[]): Promise<CampaignParts> => {
  if (!src) return {};
  const answer = await fetchCampaign(src, new AbortController().signal);
  const { parts, problems: found } =
    answer === undefined
      ? { problems: [{ path: '', expected: 'an address that answers with JSON' }] }
      : readCampaign(answer);
  problems.push(
    ...(found ?? []).map((problem) => campaignProblem({ attribute: 'campaign-src', ...problem }, src.href)),
  );
  return parts ?? {};
};

/**
 * Checks the options, and fetches the campaign of `campaignSrc`.
 * @throws {PrerenderError} that tells all that can't be used.
 */
export const checkOptions = async (options: PrerenderOptions): Promise<CheckedOptions> => {
  const problems = [...wrongNames(options), ...wrongFiles(options)];
  const page = options.pageUrl;
  const isPage = isSet(page) && /^https?:$/.test(parseUrl(page)?.protocol ?? '');
  if (page !== undefined && !isPage) {
    problems.push(problemAt('page-url', page, 'the page’s address, with https:// or http://'));
  }
  const pageUrl = isPage ? new URL(page) : undefined;
  const base = pageUrl?.href ?? 'about:blank';

  const { configuration, problems: unusable } = readConfiguration(options, base);
  problems.push(...unusable, ...wrongBackend(configuration));
  const { endpoint, challengeUrl, countUrl, campaignSrc } = configuration;
  const addresses = [endpoint, challengeUrl, countUrl, campaignSrc];
  if (configuration.encryptTo !== undefined) {
    const { value, problem } = readEncryptTo(configuration.encryptTo, base);
    if (problem) problems.push(encryptToProblem(problem));
    else if ('jwks' in value) addresses.push(value.jwks);
  }
  const lang = configuration.lang ?? builtInLocale;
  const locale = lookUp([lang], localeCodes);
  if (!locale) problems.push(problemAt('lang', lang, `one of ${localeCodes.join(', ')}`));
  const campaign = await readParts(campaignSrc, problems);

  if (problems.length || !locale) throw new PrerenderError(problems);
  return {
    configuration,
    locale,
    campaign,
    pageUrl,
    script: options.script,
    stylesheet: options.stylesheet,
    addresses: addresses.filter((address) => address !== undefined),
  };
};

/** The attributes' names and texts that the element's tag gets; a language is always among them. */
export const attributesOf = (options: PrerenderOptions): [string, string][] =>
  attributeOptions.flatMap((name): [string, string][] => {
    const value = options[name] ?? (name === 'lang' ? builtInLocale : undefined);
    if (value === undefined || value === false) return [];
    const text = value === true ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return [[attributeName(name), text]];
  });
