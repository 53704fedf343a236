import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CampaignParts, CampaignProblem } from '../core/campaign-schema.js';
import { importAgain } from '../core/import-again.js';

/** Where the parts came from, and what is wrong with them. */
export interface CampaignSourceProblem extends CampaignProblem {
  readonly attribute: 'campaign' | 'campaign-src';
}

const unfetched = 'an address that answers with JSON, and lets this page read it (CORS)';

/**
 * Has the parts of the campaign that the page's owner replaces: what a script has set, over what an address answers.
 * Each is checked; what can't be used is left out as a whole, and told. Its files are fetched only where there is
 * something to check.
 */
export class CampaignController implements ReactiveController {
  /** What was replaced; each part goes before the default's. */
  parts: CampaignParts = {};
  problems: readonly CampaignSourceProblem[] = [];

  #own: unknown;
  #src: URL | undefined;
  #isConnected = false;
  #fetching: AbortController | undefined;
  #ready: Promise<void> = Promise.resolve();

  /** @param changed - is told of other parts and of problems. */
  constructor(
    host: ReactiveControllerHost,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#begin();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#fetching?.abort();
  }

  /** Takes what the property and the attribute say. */
  watch(own: unknown, src: URL | undefined): void {
    if (own === this.#own && src?.href === this.#src?.href) return;
    this.#own = own;
    this.#src = src;
    if (this.#isConnected) this.#begin();
  }

  /** Resolves once the parts are there, or can't be had. */
  ready(): Promise<void> {
    return this.#ready;
  }

  #begin(): void {
    this.#fetching?.abort();
    const own = this.#own ?? undefined;
    const src = this.#src;
    if (own === undefined && !src && !this.problems.length && !Object.keys(this.parts).length) return;
    this.#fetching = new AbortController();
    this.#ready = this.#read(own, src, this.#fetching.signal);
  }

  async #read(own: unknown, src: URL | undefined, signal: AbortSignal): Promise<void> {
    const problems: CampaignSourceProblem[] = [];
    let parts: CampaignParts = {};
    try {
      const { fetchCampaign, readCampaign } = await importAgain(() => import('./campaign-logic.js'));
      const check = (attribute: CampaignSourceProblem['attribute'], value: unknown): CampaignParts => {
        const read = readCampaign(value);
        problems.push(...(read.problems ?? []).map((problem) => ({ attribute, ...problem })));
        return read.parts ?? {};
      };
      if (src) {
        const answer = await fetchCampaign(src, signal);
        if (answer === undefined) problems.push({ attribute: 'campaign-src', path: '', expected: unfetched });
        else parts = check('campaign-src', answer);
      }
      if (own !== undefined) parts = { ...parts, ...check('campaign', own) };
    } catch {
      // The file that checks it did not arrive: the default is true as well.
    }
    if (signal.aborted) return;
    this.parts = parts;
    this.problems = problems;
    this.changed();
  }
}
