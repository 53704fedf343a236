import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  loadedTemplates,
  loadTemplates,
  localeCodes,
  builtInLocale,
  type LocaleCode,
} from '../i18n/catalogues.js';
import type { TemplateMap } from '../i18n/msg.js';
import { lookUp } from '../i18n/negotiation.js';

/** Milliseconds for which the first rendering waits for its language, before English is shown meanwhile. */
const patience = 3_000;

/** The parent, out of a shadow root too. */
const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The `lang` of the nearest ancestor that has one. */
const inheritedLang = (element: Element): string | undefined => {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : undefined;
    if (lang) return lang;
  }
  return undefined;
};

/**
 * Keeps the language of one petition: what its tag, the page and the visitor ask for, as far as it is
 * available and loaded. Until a new language has come, the words stay in the one before.
 */
export class LocaleController implements ReactiveController {
  /** The language shown. */
  code: LocaleCode = builtInLocale;
  /** Its texts. */
  templates: TemplateMap = loadedTemplates(builtInLocale) ?? {};

  /** What the tag asks for; `undefined` where it asks for nothing. */
  #own: string | undefined;
  #wanted: LocaleCode = builtInLocale;
  #loading: Promise<void> = Promise.resolve();
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#negotiate);
    for (let node: Node | null = this.host; node; node = parentOf(node)) {
      // An observer looks into no shadow root, so each root on the way up gets its own.
      if (node instanceof Document || node instanceof ShadowRoot) {
        this.#observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
      }
    }
    addEventListener('languagechange', this.#negotiate);
    addEventListener('online', this.#negotiate);
    this.#negotiate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('languagechange', this.#negotiate);
    removeEventListener('online', this.#negotiate);
  }

  /** Whether the words are in the language that was asked for. */
  get isThere(): boolean {
    return this.code === this.#wanted;
  }

  /** Takes what the tag asks for: a canonical language tag. */
  ask(lang: string | undefined): void {
    if (lang === this.#own) return;
    this.#own = lang;
    if (this.#observer) this.#negotiate();
  }

  /** Resolves once the language is there, can't be had, or keeps the reader waiting too long. */
  async ready(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    await Promise.race([this.#loading, late]);
    clearTimeout(timer);
  }

  readonly #negotiate = (): void => {
    const inherited = inheritedLang(this.host);
    const ranges = [this.#own, inherited, ...navigator.languages].filter((range) => range !== undefined);
    const wanted = lookUp(ranges, localeCodes) ?? builtInLocale;
    if (wanted === this.#wanted && wanted === this.code) return;
    this.#wanted = wanted;
    const known = loadedTemplates(wanted);
    if (known) this.#take(wanted, known);
    else this.#loading = this.#load(wanted);
  };

  async #load(code: LocaleCode): Promise<void> {
    try {
      this.#take(code, await loadTemplates(code));
    } catch {
      // The words stay as they are, and true. It is tried again when the network or the wish changes.
    }
  }

  #take(code: LocaleCode, templates: TemplateMap): void {
    // Another language may have been asked for meanwhile.
    if (code !== this.#wanted || code === this.code) return;
    this.code = code;
    this.templates = templates;
    this.onChange();
    this.host.requestUpdate();
  }
}
