import type { ReactiveControllerHost } from 'lit';
import type { FieldError } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Notice, Progress } from '../core/notice.js';
import type { Delivered } from '../core/outcome.js';
import { nextState, type PetitionEvent, type PetitionState, type RestingState } from '../core/state.js';

/** What the visitor typed, by the inputs' names. */
export type FormValues = Readonly<Record<string, string>>;

/** What does the signing, once it was fetched: `controllers/signing`. */
export interface Signer {
  /** A field was typed into: an error that stands there is checked again, none is added. */
  changed(name: FieldName, values: FormValues): void;
  /** A field was left: once it was changed, its error is shown. */
  left(name: FieldName, values: FormValues): void;
  /** Takes a signature to its outcome, one at a time. */
  sign(values: FormValues): Promise<void>;
  /** Who presses again while it waits for a connection knows better than the browser, or thinks so. */
  insist(): void;
  /** What comes next is a new signature. */
  forget(): void;
}

/** What the controller asks of its element, and tells it. */
export interface SigningHost {
  /** Fetches what signs. @throws where it can't be had. */
  load(): Promise<Signer>;
  /** The state that the configuration allows while nothing is under way. */
  restingState(): RestingState;
  stateChanged(state: PetitionState, previous: PetitionState): void;
}

/** Where the petition stands, what its form shows, and what is done to it, which waits for what signs. */
export class SigningController {
  state: PetitionState = 'editing';
  errors: readonly FieldError[] = [];
  /** Whether the list of errors is shown above the form: after a press of the button, not while typing. */
  showsSummary = false;
  notice: Notice | undefined;
  progress: Progress = 'sending';
  /** The address that was probably meant. */
  suggestion: string | undefined;
  outcome: Delivered | undefined;
  /** Where a confirmation was sent, for the thank-you to say so. */
  confirmAddress: string | undefined;
  /** A press is being worked on; further ones are dropped. */
  busy = false;

  #rest: RestingState | undefined;
  #loading: Promise<Signer> | undefined;
  #signer: Signer | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly element: SigningHost,
  ) {}

  /** The configuration was read anew. */
  configured(): void {
    const rest = this.element.restingState();
    // A change that leaves the resting state, a new count say, must not wipe what a failed try has to tell.
    if (rest === this.#rest) return;
    this.#rest = rest;
    if (this.apply({ type: 'configured', rest })) this.notice = undefined;
  }

  /** Starts over: an empty form, a new signature. Nothing happens while one is on its way. */
  reset(): void {
    if (this.busy) return;
    this.apply({ type: 'reset', rest: this.element.restingState() });
    this.clear();
    this.#signer?.forget();
    this.suggestion = undefined;
    this.outcome = undefined;
    this.confirmAddress = undefined;
    this.update();
  }

  /** What signing needs is fetched ahead. A failure shows at the press. */
  prepare(): void {
    void this.#load();
  }

  async changed(name: FieldName, values: FormValues): Promise<void> {
    (await this.#load())?.changed(name, values);
  }

  async left(name: FieldName, values: FormValues): Promise<void> {
    (await this.#load())?.left(name, values);
  }

  /** The button was pressed, with these values in the form. */
  async submit(values: FormValues): Promise<void> {
    if (this.state === 'signed' || this.state === 'closed') return;
    if (this.busy) {
      this.#signer?.insist();
      return;
    }
    this.busy = true;
    this.update();
    try {
      // A script may set an attribute and press the button in one go.
      await this.host.updateComplete;
      const signer = await this.#load();
      if (signer) await signer.sign(values);
      else this.refuse({ kind: this.state === 'misconfigured' ? 'misconfigured' : 'not-loaded' });
    } finally {
      this.busy = false;
      this.update();
    }
  }

  /** Nothing is sent, for this reason. */
  refuse(notice: Notice): void {
    this.clear();
    this.notice = notice;
  }

  /** The form needs mending first. */
  mend(): void {
    this.apply({ type: 'refused', rest: this.element.restingState() });
    this.notice = undefined;
  }

  clear(): void {
    this.errors = [];
    this.showsSummary = false;
    this.notice = undefined;
  }

  update(): void {
    this.host.requestUpdate();
  }

  /** @returns whether the state is another one now. */
  apply(event: PetitionEvent): boolean {
    const previous = this.state;
    this.state = nextState(previous, event);
    if (this.state === previous) return false;
    this.update();
    this.element.stateChanged(this.state, previous);
    return true;
  }

  /** What signs; nothing where it can't be fetched. The next call tries again. */
  async #load(): Promise<Signer | undefined> {
    this.#loading ??= this.element.load();
    try {
      return (this.#signer = await this.#loading);
    } catch {
      this.#loading = undefined;
      return undefined;
    }
  }
}
