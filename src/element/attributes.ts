import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { flag, wholeNumber } from './converters.js';

/**
 * The attributes, each with its property. A property holds what was set, usable or not; what the petition
 * makes of it, defaults included, is `core/configuration`'s.
 */
export class PetitionAttributes extends LitElement {
  /**
   * Where a signature is POSTed: an `https:` address, an `http:` one on a loopback host, or one relative to
   * such a page. Absent: preview mode. A value that can't be used stops signing (state `misconfigured`).
   */
  @property() endpoint?: string;

  /**
   * What the endpoint is: one of your own, another known one, or what a definition says, as JSON or as an object. A
   * value that can't be used stops signing (state `misconfigured`).
   * @type {'own' | 'action-network' | 'proca' | 'actionkit' | 'basket' | 'supabase' | 'formspree' | 'basin' | 'netlify' | 'webhook' | 'google-forms' | string | object}
   * @default 'own'
   */
  @property() backend?: string | object;

  /**
   * The key to which signatures are sealed before they leave the page (JWE, RFC 7516): a public JWK (P-256 or X25519),
   * or `{"jwks": URL, "pins": [RFC 7638 thumbprints]}`; as JSON or as an object. Where it can't be used, or sealing
   * fails, nothing is sent.
   */
  @property({ attribute: 'encrypt-to' }) encryptTo?: string | object;

  /**
   * Sent with each signature; text of up to 200 characters.
   * @default 'defend-encryption'
   */
  @property({ attribute: 'petition-id' }) petitionId?: string;

  /**
   * Language as a BCP 47 tag. Absent: the nearest ancestor's `lang`, through shadow hosts too, else the visitor's
   * languages, else English. The best available one is shown (RFC 4647, lookup).
   */
  @property({ reflect: true }) override lang = '';

  /**
   * Shows a list of the available languages.
   * @type {boolean}
   */
  @property({ attribute: 'language-menu', converter: flag }) languageMenu: boolean | string = false;

  /** The organisation responsible for the data; named in the consent text. */
  @property() controller?: string;

  /** URL of the organisation's privacy notice; linked from the consent text. */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;

  /** Who is given the names. Absent: governments around the world, in the petition's language. */
  @property() recipient?: string;

  /** E-mail address or URL where a signature can be withdrawn. */
  @property() contact?: string;

  /**
   * The form's fields in their order, separated by spaces: `name`, or `given-name` and `family-name`; `email`;
   * `country`; `postal-code`; `comment`; `display-name`. `?` marks an optional one; a name and `email` are
   * always required.
   * @default 'name email country?'
   */
  @property() fields?: string;

  /**
   * Asks for consent to e-mail updates, apart from signing: `checkbox` (an unticked box) or `choice` (yes
   * and no, neither chosen). Absent: not asked.
   * @type {'checkbox' | 'choice'}
   */
  @property() updates?: string;

  /** Preselected country: ISO 3166-1 alpha-2. */
  @property() country?: string;

  /**
   * Address of an ALTCHA challenge, version 2: a proof of work that the visitor's browser does unseen, without a
   * third party. The same kinds of URL as `endpoint`. Where it can't be solved, the signature is sent without it. A strict
   * CSP needs its origin in `connect-src`, and `worker-src blob:` for a worker.
   */
  @property({ attribute: 'challenge-url' }) challengeUrl?: string;

  /**
   * Address of a JSON file whose parts replace those of the default campaign; the same kinds of URL as `endpoint`. It has
   * to be readable by this page (CORS).
   */
  @property({ attribute: 'campaign-src' }) campaignSrc?: string;

  /** Address that reports the public count as `{"count": 1234}`; the same kinds of URL as `endpoint`. */
  @property({ attribute: 'count-url' }) countUrl?: string;

  /**
   * Number of signatures known when the page was made: a whole number, 0 or more.
   * @type {number}
   */
  @property({ converter: wholeNumber }) count?: number | string;

  /**
   * Number of signatures aimed for: a whole number, 1 or more. Shows a progress bar once a count is known.
   * @type {number}
   */
  @property({ converter: wholeNumber }) goal?: number | string;

  /**
   * When signing ends: an ISO 8601 date (to its end, in UTC) or time (UTC where it has no offset). After it the
   * petition shows as closed.
   */
  @property({ attribute: 'closes-at' }) closesAt?: string;

  /**
   * Level of the title's heading; the others follow.
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  @property({ attribute: 'heading-level', converter: wholeNumber }) headingLevel?: number | string;

  /**
   * The colours: `auto` follows the page's `color-scheme`.
   * @type {'auto' | 'light' | 'dark'}
   * @default 'auto'
   */
  @property() theme?: string;

  /**
   * Hides the explainers.
   * @type {boolean}
   */
  @property({ attribute: 'no-explainers', converter: flag }) noExplainers: boolean | string = false;

  /**
   * Hides the ways to share.
   * @type {boolean}
   */
  @property({ attribute: 'no-share', converter: flag }) noShare: boolean | string = false;

  /** What is shared: a web address. Absent: the page's canonical URL. */
  @property({ attribute: 'share-url' }) shareUrl?: string;
}
