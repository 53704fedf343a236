import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CampaignController } from '../controllers/campaign-controller.js';
import { ClosingController } from '../controllers/closing-controller.js';
import { ColorSchemeController } from '../controllers/color-scheme-controller.js';
import { CountController } from '../controllers/count-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { PrintController } from '../controllers/print-controller.js';
import { ShareController } from '../controllers/share-controller.js';
import { SightController } from '../controllers/sight-controller.js';
import { SigningController } from '../controllers/signing-controller.js';
import {
  campaignProblem,
  readConfiguration,
  restingState,
  type ConfigurationProblem,
} from '../core/configuration.js';
import type { Campaign } from '../core/campaign.js';
import type { Signing } from '../controllers/signing.js';
import type { FieldName } from '../core/fields.js';
import { importAgain } from '../core/import-again.js';
import type { PetitionState } from '../core/state.js';
import type { Transport } from '../delivery/transport.js';
import { builtInLocale, loadedTemplates } from '../i18n/catalogues.js';
import { inNameOrder } from '../i18n/name-order.js';
import { textsOf } from './texts.js';
import { styles } from '../styles/index.js';
import type { Handlers, Later, PetitionModel } from '../views/model.js';
import { petition } from '../views/petition.js';
import { PetitionAttributes } from './attributes.js';
import { ConsentReader } from './consents.js';
import { PetitionLocaleChangeEvent, PetitionShareEvent, PetitionStateChangeEvent } from './events.js';
import { formValues } from './form-values.js';
import { canonicalUrl } from './page.js';
import type { SigningElement } from './signing-delegate.js';
import { warnOf } from './warnings.js';

type Chunk = typeof import('./later.js');

/**
 * A petition to defend encryption: a call to action, four explainers and a form that posts a signature to the
 * endpoint that the page's owner names.
 *
 * @tagname defend-encryption-petition
 *
 * @fires {PetitionSubmitEvent} petition-submit - a checked signature is about to be sent; `respondWith()` takes
 *   over the delivery, `preventDefault()` calls it off. The only event with personal data; it does not bubble.
 * @fires {PetitionInvalidEvent} petition-invalid - fields were refused; names and codes, never values.
 * @fires {PetitionSignedEvent} petition-signed - the petition was signed.
 * @fires {PetitionErrorEvent} petition-error - a signature did not get through, or nobody can tell; `kind` is the
 *   outcome, or `not-sealed`.
 * @fires {PetitionStateChangeEvent} petition-state-change - the state is another one now.
 * @fires {PetitionLocaleChangeEvent} petition-locale-change - it speaks another language now.
 * @fires {PetitionShareEvent} petition-share - the visitor shares the petition; `preventDefault()` leaves it to the page.
 *
 * @slot title - in place of the title; its level stays
 * @slot lead - in place of the paragraphs below the title
 * @slot demands - in place of the demands, with what stands above them
 * @slot explainers - in place of the explainers
 * @slot before-form - above the form
 * @slot consent - in place of the consent text; its words are sent with each signature
 * @slot captcha - above the button; the value of the first field in it that has one is sent as `captcha`
 * @slot thank-you - in place of the text that thanks who has signed; below it where something is left to do
 * @slot footer - below everything
 * @slot - for visitors without JavaScript; not shown once the element is alive
 *
 * @csspart base - everything
 * @csspart call-to-action - title, lead, demands and closing line
 * @csspart title - the petition's title
 * @csspart lead - the paragraphs below the title
 * @csspart demands - the list of demands
 * @csspart demand - one demand
 * @csspart progress - number of signatures, bar and goal
 * @csspart progress-bar - the bar
 * @csspart explainers - all explainers
 * @csspart explainer - one explainer
 * @csspart explainer-summary - its question
 * @csspart explainer-content - its answer
 * @csspart form - the form
 * @csspart legend - the line that explains the required mark
 * @csspart field - one field with label, input and error; also `field--<name>` and `field--invalid`
 * @csspart label - a field's label
 * @csspart hint - a remark at a field
 * @csspart input - an input, select or text area
 * @csspart error - the error at a field
 * @csspart error-summary - the list of all errors
 * @csspart consent - the consent text above the button
 * @csspart submit-button - the button that signs
 * @csspart status - the live region: sending, and what came of it
 * @csspart thank-you - what stands in the form's place after signing
 * @csspart share - ways to share
 * @csspart share-link - one way to share
 * @csspart language-menu - the list of languages
 *
 * @cssproperty --petition-color-accent - buttons, links, marks
 * @cssproperty --petition-color-on-accent - text on the accent
 * @cssproperty --petition-color-text - text
 * @cssproperty --petition-color-muted - remarks
 * @cssproperty --petition-color-surface - background
 * @cssproperty --petition-color-border - borders of fields and boxes
 * @cssproperty --petition-color-error - errors
 * @cssproperty --petition-color-focus - focus ring
 * @cssproperty --petition-font-family - font of the text
 * @cssproperty --petition-font-size - size of the text, from which all lengths follow
 * @cssproperty --petition-font-heading-family - font of the headings
 * @cssproperty --petition-space - distance between blocks
 * @cssproperty --petition-radius - rounding of corners
 * @cssproperty --petition-max-width - widest measure of the whole
 * @cssproperty --petition-border-width - width of borders
 *
 * @cssState editing - the form is open
 * @cssState submitting - a signature is on its way
 * @cssState signed - the petition was signed
 * @cssState failed - the last try did not get through
 * @cssState unconnected - there is no endpoint yet
 * @cssState misconfigured - `endpoint`, `backend` or `encrypt-to` can't be used: signing is stopped
 * @cssState closed - the closing date has passed
 * @cssState dark - shown in dark colours
 */
export class DefendEncryptionPetitionElement extends PetitionAttributes {
  static override styles = styles;

  /**
   * Registers the element. A tag that is taken already is left alone, so that a script that runs twice does
   * no harm. It can be registered under several tags.
   * @param {string} tag - the element's name.
   * @param registry - the page's registry, or a scoped one.
   * @throws a `SyntaxError` where the tag can't name an element.
   */
  static define(tag = 'defend-encryption-petition', registry: CustomElementRegistry = customElements): void {
    if (registry.get(tag)) return;
    try {
      registry.define(tag, this);
    } catch {
      // A class has one name in a registry: another name takes another class.
      registry.define(tag, class extends this {});
    }
  }

  /**
   * Delivers signatures in place of the network; then no `endpoint` is needed. It is called once a press with the
   * submission and an `AbortSignal`, and answers an outcome. With `encryptTo`, what it gets is a `SealedSubmission`.
   */
  @property({ attribute: false }) transport?: Transport;

  /**
   * Parts of the campaign, in place of the default's and of those of `campaign-src`. Text only. What can't be used is
   * told in the console, and the default stays.
   */
  @property({ attribute: false }) campaign?: Partial<Campaign> | undefined;

  #configuration = readConfiguration({}, 'about:blank').configuration;
  #problems: readonly ConfigurationProblem[] = [];
  #warned = new Set<string>();
  #internals = this.attachInternals();
  #signing: SigningController;
  #delegate: InstanceType<Chunk['ElementSigningDelegate']> | undefined;
  #campaign = new CampaignController(this, () => {
    this.#configure();
    this.requestUpdate();
  });
  #counting = new CountController(this);
  #sharing = new ShareController(this);
  #closing = new ClosingController(this, () => {
    this.#signing.configured();
  });
  #consents = new ConsentReader();
  #locale = new LocaleController(this, () => this.#speak());
  #texts = textsOf(builtInLocale, loadedTemplates(builtInLocale) ?? {});
  #countryLocale: string = builtInLocale;
  #chunk: Chunk | undefined;
  #later: Later | undefined;
  #speaksDates = false;
  #touchedAt: number | undefined;
  #pressing = false;
  /** What takes the focus once it is rendered. */
  #nextFocus: string | undefined;
  /** What came with the page's HTML, until the first rendering takes its place. */
  #prerendered: readonly ChildNode[] | undefined;

  constructor() {
    super();
    new ColorSchemeController(this, (isDark) => {
      this.#setState('dark', isDark);
    });
    new PrintController(this, () => {
      this.#speakDates();
    });
    new SightController(this, () => {
      if (this.state !== 'closed') this.#signing.prepare();
    });
    this.#signing = new SigningController(this, {
      load: () => this.#load(),
      restingState: () => restingState(this.#configuration, this.#problems, !!this.transport, Date.now()),
      stateChanged: (state, previous) => {
        this.#setState(previous, false);
        this.#setState(state, true);
        this.dispatchEvent(new PetitionStateChangeEvent(state, previous));
      },
    });
    this.#setState(this.state, true);
  }

  /** Where the petition stands. Read-only. */
  get state(): PetitionState {
    return this.#signing.state;
  }

  override connectedCallback(): void {
    // Read again at each return: the element may be on another page, or later. It comes before the controllers
    // start, which work by it.
    this.#configure();
    super.connectedCallback();
    if (this.#prerendered) this.#signing.prepare();
    this.requestUpdate();
  }

  /** The first words are in the reader's language: a text that changes under the eyes would move the page. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await Promise.all([this.#locale.ready(), this.#campaign.ready()]);
    if (this.#prerendered) await this.#chunk?.released(this.renderRoot);
    await super.scheduleUpdate();
  }

  /** What came with the page's HTML works in the reader's language, with all countries: it waits for these. */
  protected override shouldUpdate(): boolean {
    return !this.#prerendered || (this.#locale.isThere && this.#later !== undefined);
  }

  /** What came with the page's HTML stays in sight until the first rendering takes its place. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot?.hasChildNodes()) return super.createRenderRoot();
    this.#prerendered = [...this.shadowRoot.childNodes];
    // They are in words there.
    this.#speaksDates = true;
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#configure();
  }

  protected override updated(): void {
    if (this.#prerendered) this.#chunk?.takeOver(this.renderRoot as ShadowRoot, this.#prerendered);
    this.#prerendered = undefined;
    this.#consents.note(this.renderRoot);
    const id = this.#nextFocus;
    this.#nextFocus = undefined;
    if (id) this.#byId(id)?.focus();
  }

  /** Starts over with an empty form. While a signature is on its way, nothing happens. */
  reset(): void {
    this.#form?.reset();
    this.#touchedAt = undefined;
    this.#sharing.reset();
    this.#signing.reset();
  }

  /** Does what pressing the button does. */
  requestSubmit(): void {
    this.#form?.requestSubmit();
  }

  /** Moves the focus to the first field with an error, else to the first field; after signing, to the thanks. */
  override focus(options?: FocusOptions): void {
    const wrong = this.#errors.find(({ name }) => name)?.name;
    const target = wrong
      ? this.#byId(wrong)
      : this.shadowRoot?.querySelector<HTMLElement>('[part="input"], #thank-you-title');
    target?.focus(options);
  }

  protected override render(): TemplateResult {
    return petition(this.#model(), this.#handlers);
  }

  #configure(): void {
    const { baseURI } = this.ownerDocument;
    const { configuration, problems } = readConfiguration(this, baseURI);
    this.#configuration = configuration;
    this.#delegate?.watch(configuration);
    this.#campaign.watch(this.campaign, configuration.campaignSrc);
    this.#problems = [
      ...problems,
      ...this.#campaign.problems.map((problem) =>
        campaignProblem(problem, problem.attribute === 'campaign' ? '…' : (this.campaignSrc ?? '')),
      ),
      ...(this.#delegate?.problems ?? []),
    ];
    for (const problem of this.#problems) this.#warn(problem);
    this.#locale.ask(configuration.lang);
    this.#counting.watch(configuration.countUrl);
    this.#closing.watch(configuration.closesAt);
    this.#signing.configured();
    // Whoever builds the page is told at once; a visitor pays for the check only when turning to the form.
    const isChecked = this.state === 'unconnected' && configuration.backend !== 'own';
    if (isChecked) this.#delegate?.checkBackend();
    if (isChecked || configuration.encryptTo !== undefined) this.#signing.prepare();
  }

  /** Tells each problem once. */
  #warn(problem: ConfigurationProblem): void {
    const key = JSON.stringify(problem);
    if (!this.#warned.has(key)) warnOf(this.localName, problem);
    this.#warned.add(key);
  }

  /** Says everything anew in the language that has just come. */
  #speak(): void {
    const { code, templates } = this.#locale;
    this.#texts = textsOf(code, templates);
    this.#tellLater();
    if (!this.hasUpdated) {
      this.#countryLocale = code;
      return;
    }
    this.requestUpdate();
    // The names of 250 countries take as long as all other words, and their list is closed: they follow in a
    // frame of their own.
    requestAnimationFrame(() => {
      void this.#changeCountries(() => (this.#countryLocale = this.#locale.code));
    });
    void this.updateComplete.then(() => this.dispatchEvent(new PetitionLocaleChangeEvent(code)));
  }

  /** Lists the countries anew. Each changes its place on the list; the visitor's choice stays the same country. */
  async #changeCountries(change: () => void): Promise<void> {
    await this.updateComplete;
    const list = this.#byId('country') as HTMLSelectElement | null;
    const chosen = list?.value;
    change();
    this.requestUpdate();
    await this.updateComplete;
    if (list && chosen !== undefined) list.value = chosen;
  }

  #tellLater(): void {
    const chunk = this.#chunk;
    this.#later = chunk && {
      views: chunk.views,
      strings: chunk.uiStrings(this.#texts.msg, this.#locale.code),
    };
  }

  #model(): PetitionModel {
    const { showsSummary, busy, suggestion, notice, progress, outcome, confirmAddress } = this.#signing;
    const configuration = this.#configuration;
    return {
      state: this.state,
      locale: this.#locale.code,
      countryLocale: this.#countryLocale,
      strings: this.#texts.strings,
      campaign: this.#campaignShown,
      speaksDates: this.#speaksDates,
      later: this.#later,
      configuration,
      isPreview:
        this.state === 'unconnected' || (this.state === 'misconfigured' && !this.endpoint && !this.transport),
      problems: this.#problems,
      form: { errors: this.#errors, showsSummary, busy, suggestion, notice, progress },
      count: this.#counting.reported ?? configuration.count,
      outcome,
      confirmAddress,
      share: {
        url: this.#shareUrl,
        hasNative: 'share' in navigator,
        copied: this.#sharing.copied,
      },
    };
  }

  /** Fetches what signing needs. @throws where it can't be had. */
  async #load(): Promise<Signing> {
    const chunk = await importAgain(() => import('./later.js'));
    const delegate = new chunk.ElementSigningDelegate(this.#inside());
    this.#delegate = delegate;
    this.#configure();
    if (this.#touchedAt !== undefined) delegate.turn();
    await this.#changeCountries(() => {
      this.#chunk = chunk;
      this.#tellLater();
    });
    return new chunk.Signing(this.#signing, delegate);
  }

  #inside(): SigningElement {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- getters below need the element, not themselves
    const element = this;
    return {
      host: this,
      get configuration() {
        return element.#configuration;
      },
      get transport() {
        return element.transport;
      },
      get locale() {
        return element.#locale.code;
      },
      get elapsed() {
        return performance.now() - (element.#touchedAt ?? performance.now());
      },
      consents: (updates) => this.#consents.read(this.renderRoot, updates),
      configure: () => {
        this.#configure();
      },
      warn: (problem) => {
        this.#warn(problem);
      },
      focusLater: (id) => {
        this.#focusLater(id);
      },
      report: (count) => {
        this.#counting.report(count);
      },
    };
  }

  #speakDates(): void {
    if (this.#speaksDates) return;
    this.#speaksDates = true;
    this.requestUpdate();
  }

  readonly #handlers: Handlers = {
    read: () => {
      this.#speakDates();
    },
    turn: () => {
      this.#touchedAt ??= performance.now();
      this.#signing.prepare();
      this.#delegate?.turn();
    },
    submit: (event) => {
      event.preventDefault();
      this.#pressing = false;
      void this.#signing.submit(formValues(this.#form));
    },
    input: ({ target }) => {
      void this.#signing.changed((target as HTMLInputElement).name as FieldName, formValues(this.#form));
    },
    leave: ({ target }) => {
      // An error that appeared now would move the button away from under the finger that presses it.
      if (this.#pressing) this.#pressing = false;
      else void this.#signing.left((target as HTMLInputElement).name as FieldName, formValues(this.#form));
    },
    press: () => {
      this.#pressing = true;
    },
    goTo: (name) => {
      const field = this.#byId(name);
      field?.closest('.field')?.scrollIntoView({ block: 'nearest' });
      field?.focus({ preventScroll: true });
    },
    takeSuggestion: () => {
      const input = this.renderRoot.querySelector<HTMLInputElement>('#email');
      const { suggestion } = this.#signing;
      if (!input || !suggestion) return;
      input.value = suggestion;
      input.focus();
      void this.#signing.changed('email', formValues(this.#form));
    },
    chooseLanguage: ({ target }) => {
      this.lang = (target as HTMLSelectElement).value;
    },
    share: (channel, event) => {
      if (!this.dispatchEvent(new PetitionShareEvent(channel))) event.preventDefault();
      else void this.#sharing.share(channel, this.#shareUrl, this.#campaignShown.title);
    },
  };

  /** Moves the focus after the next rendering, unless the visitor is elsewhere on the page by now. */
  #focusLater(id: string): void {
    const { activeElement, body } = this.ownerDocument;
    const isHere =
      this.shadowRoot?.activeElement !== null || activeElement === body || activeElement === null;
    if (isHere) this.#nextFocus = id;
  }

  get #campaignShown(): Campaign {
    return { ...this.#texts.campaign, ...this.#campaign.parts } as Campaign;
  }

  get #shareUrl(): string {
    return this.#configuration.shareUrl?.href ?? canonicalUrl(this.ownerDocument);
  }

  /** In the order of their fields. */
  get #errors() {
    return inNameOrder(this.#signing.errors, this.#locale.code);
  }

  get #form(): HTMLFormElement | null {
    return this.shadowRoot?.querySelector('form') ?? null;
  }

  #byId(id: string): HTMLElement | null {
    return this.shadowRoot?.getElementById(id) ?? null;
  }

  /** Browsers before `:state()` have no states, or only ones with dashes: they do without. */
  #setState(name: string, on: boolean): void {
    const { states } = this.#internals as { readonly states?: CustomStateSet };
    try {
      if (on) states?.add(name);
      else states?.delete(name);
    } catch {
      // A name without dashes is none there.
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'defend-encryption-petition': DefendEncryptionPetitionElement;
  }
}
