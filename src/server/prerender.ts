import type { Campaign } from '../core/campaign.js';
import { restingState } from '../core/configuration.js';
import { textsOf } from '../element/texts.js';
import { loadTemplates } from '../i18n/catalogues.js';
import { uiStrings } from '../i18n/ui-strings.js';
import * as views from '../views/later.js';
import type { Handlers, PetitionModel } from '../views/model.js';
import { petition } from '../views/petition.js';
import { loaderCode } from './loader.js';
import { isNativelySignable, nativeForm } from './native-form.js';
import { attributesOf, checkOptions, type CheckedOptions, type PrerenderOptions } from './options.js';
import { policyOf, policyText, type Policy } from './policy.js';
import { stylesheet } from './style-sheet.js';
import { escapeHtml, toHtml } from './to-html.js';

/** A prerendered petition. */
interface Prerendered {
  /** What is pasted into a page: the element with a declarative shadow root, and the script that wakes it. */
  readonly html: string;
  /** What it needs of a page's Content-Security-Policy: sources by directive. */
  readonly policy: Policy;
}

const tag = 'defend-encryption-petition';

const idle = (): void => undefined;

const handlers: Handlers = {
  read: idle,
  turn: idle,
  submit: idle,
  input: idle,
  leave: idle,
  press: idle,
  goTo: idle,
  takeSuggestion: idle,
  chooseLanguage: idle,
  share: idle,
};

/** The petition as the element shows it before anybody has touched it. */
const modelOf = async ({ configuration, locale, campaign }: CheckedOptions): Promise<PetitionModel> => {
  const texts = textsOf(locale, await loadTemplates(locale));
  const state = restingState(configuration, [], false, Date.now());
  return {
    state,
    locale,
    countryLocale: locale,
    strings: texts.strings,
    later: { views, strings: uiStrings(texts.msg, locale) },
    campaign: { ...texts.campaign, ...campaign } as Campaign,
    speaksDates: true,
    configuration,
    isPreview: state === 'unconnected',
    problems: [],
    form: {
      errors: [],
      showsSummary: false,
      busy: false,
      suggestion: undefined,
      notice: undefined,
      progress: 'sending',
    },
    count: configuration.count,
    outcome: undefined,
    confirmAddress: undefined,
    share: { url: '', hasNative: false, copied: undefined },
  };
};

/**
 * Renders a petition, and says what a page's policy has to allow.
 * @throws {PrerenderError} where an option can't be used.
 */
export const render = async (options: PrerenderOptions): Promise<Prerendered> => {
  const checked = await checkOptions(options);
  const model = await modelOf(checked);
  const attributes = attributesOf(options).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const style =
    checked.stylesheet === undefined
      ? `<style>${stylesheet}</style>`
      : `<link rel="stylesheet" href="${escapeHtml(checked.stylesheet)}">`;
  const loader = checked.script === undefined ? undefined : loaderCode(checked.script, tag);
  const body = toHtml(petition(model, handlers, nativeForm(checked.pageUrl))).trim();
  const html =
    `<${tag}${attributes.join('')}><template shadowrootmode="open">${style}${body}</template></${tag}>` +
    (loader === undefined ? '' : `<script type="module">${loader}</script>`);
  return { html, policy: await policyOf(checked, loader, isNativelySignable(model)) };
};

/**
 * Renders a petition to static HTML, which can be read, printed and signed without JavaScript. It is in the language of
 * `lang`, else in English. The words of `campaignSrc` are fetched.
 * @returns what is pasted into a page: the element with a declarative shadow root, and the script that wakes it.
 * @throws {PrerenderError} where an option can't be used.
 */
export const prerender = async (options: PrerenderOptions = {}): Promise<string> =>
  (await render(options)).html;

/**
 * The directives that a page with a strict Content-Security-Policy needs for the same petition, to be added to its own.
 * @throws {PrerenderError} where an option can't be used.
 */
export const contentSecurityPolicy = async (options: PrerenderOptions = {}): Promise<string> =>
  policyText((await render(options)).policy);
