import type { ReactiveControllerHost } from 'lit';
import type { Configuration } from '../core/configuration.js';
import type { FieldError } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import { isDelivered, type Delivered, type Undelivered } from '../core/outcome.js';
import { nextState, type PetitionEvent, type PetitionState, type RestingState } from '../core/state.js';
import type { CheckSignature } from '../core/signature.js';
import type { SubmissionContext } from '../core/submission.js';
import type { Submission } from '../core/submission-schema.js';
import type { Transport } from '../delivery/transport.js';

type Logic = typeof import('./signing-logic.js');

/** What the visitor typed, by the inputs' names. */
export type FormValues = Readonly<Record<string, string>>;

/** What stands above the button after a press that did not end in the thank-you. */
export type Notice =
  | Undelivered
  /** The page's owner has not set it up, or not rightly; or a file did not arrive. Nothing was sent. */
  | { readonly kind: 'unconnected' | 'misconfigured' | 'not-loaded' };

/** What the controller asks of its element, and tells it. */
export interface SigningDelegate {
  readonly configuration: Configuration;
  /** Fetches what signing needs. @throws where it can't be had. */
  load(): Promise<Logic>;
  /** The state that the configuration allows while nothing is under way. */
  readonly restingState: RestingState;
  /** Set where a script delivers in place of the network. */
  readonly transport: Transport | undefined;
  /** What goes into the submission beside the fields. */
  context(values: FormValues): SubmissionContext;
  /**
   * Shows the submission to the page.
   * @returns a delivery that the page took over, `false` where the page called it off, or nothing.
   */
  offer(submission: Submission): Promise<unknown> | false | undefined;
  /** The proof of work for a submission; nothing where there is none. Never rejects. */
  challengeSolution(submissionId: string): Promise<string | undefined>;
  stateChanged(state: PetitionState, previous: PetitionState): void;
  /** Fields were refused, by the form's own check or by the endpoint. */
  refused(errors: readonly FieldError[]): void;
  delivered(outcome: Delivered, submissionId: string): void;
  undelivered(outcome: Undelivered): void;
}

const fieldNames = ({ fields, updates }: Configuration): readonly FieldName[] => [
  ...fields.map(({ name }) => name),
  ...(updates ? ['updates' as const] : []),
];

/**
 * Takes a signature from the press of the button to its outcome, one at a time, and keeps what the form has
 * to show on the way. It knows neither templates nor inputs: values come in as text and are not kept. It ignores
 * the element's coming and going: a signature under way outlives an element that is taken off the page.
 */
export class SigningController {
  state: PetitionState = 'editing';
  errors: readonly FieldError[] = [];
  /** Whether the list of errors is shown above the form: after a press of the button, not while typing. */
  showsSummary = false;
  notice: Notice | undefined;
  /** The address that was probably meant. */
  suggestion: string | undefined;
  outcome: Delivered | undefined;
  /** Where a confirmation was sent, for the thank-you to say so. */
  confirmAddress: string | undefined;
  /** A press is being worked on; further ones are dropped. */
  busy = false;

  #rest: RestingState | undefined;
  #logic: Promise<Logic> | undefined;
  #check: CheckSignature | undefined;
  #previous: (Pick<Submission, 'submission_id' | 'signed_at'> & { contentDigest: string }) | undefined;
  #changed = new Set<FieldName>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly delegate: SigningDelegate,
  ) {}

  /** The configuration was read anew. */
  configured(): void {
    this.#check = undefined;
    const rest = this.delegate.restingState;
    // A change that leaves the resting state, a new count say, must not wipe what a failed try has to tell.
    if (rest === this.#rest) return;
    this.#rest = rest;
    if (this.#apply({ type: 'configured', rest })) this.notice = undefined;
  }

  /** Starts over: an empty form, a new signature. Nothing happens while one is on its way. */
  reset(): void {
    if (this.busy) return;
    this.#apply({ type: 'reset', rest: this.delegate.restingState });
    this.#clear();
    this.suggestion = undefined;
    this.#changed.clear();
    this.#previous = undefined;
    this.outcome = undefined;
    this.confirmAddress = undefined;
    this.host.requestUpdate();
  }

  /** The visitor turned to the form: what it needs is fetched ahead. A failure shows at the press. */
  prepare(): void {
    void this.#loaded();
  }

  /** A field was typed into: an error that stands there is checked again, none is added. */
  async changed(name: FieldName, values: FormValues): Promise<void> {
    this.#changed.add(name);
    const stands = this.errors.some((error) => error.name === name);
    if (!stands && name !== 'email') return;
    const logic = await this.#loaded();
    if (!logic) return;
    if (stands) this.#recheck(logic, name, values);
    if (name === 'email') this.#suggest(logic.suggestEmail(values.email ?? '', { typing: true }));
  }

  /** A field was left: once it was changed, its error is shown. */
  async left(name: FieldName, values: FormValues): Promise<void> {
    if (this.busy || !this.#changed.has(name)) return;
    const logic = await this.#loaded();
    if (!logic) return;
    this.#recheck(logic, name, values);
    if (name === 'email') this.#suggest(logic.suggestEmail(values.email ?? '', { typing: false }));
  }

  /** The button was pressed, with these values in the form. */
  async submit(values: FormValues): Promise<void> {
    if (this.busy || this.state === 'signed' || this.state === 'closed') return;
    this.busy = true;
    this.host.requestUpdate();
    try {
      await this.#sign(values);
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  async #sign(values: FormValues): Promise<void> {
    // A script may set an attribute and press the button in one go.
    await this.host.updateComplete;
    if (this.state === 'misconfigured') {
      this.#refuse({ kind: 'misconfigured' });
      return;
    }
    const logic = await this.#loaded();
    if (!logic) {
      this.#refuse({ kind: 'not-loaded' });
      return;
    }
    const { signature, errors } = this.#checkOf(logic)(values);
    if (errors) {
      this.#mend(errors);
      return;
    }
    this.#clear();
    const { submission, contentDigest } = await logic.prepareSubmission(
      signature,
      this.delegate.context(values),
      this.#previous,
    );
    const { submission_id, signed_at } = submission;
    this.#previous = { submission_id, signed_at, contentDigest };

    const offered = this.delegate.offer(submission);
    if (offered === false) return;
    const transport = this.#transport(logic, offered);
    if (!transport) {
      this.#refuse({ kind: 'unconnected' });
      return;
    }
    this.#apply({ type: 'sent' });
    // A page that took over has got what it asked for already.
    const altcha = offered ? undefined : await this.delegate.challengeSolution(submission_id);
    const outcome = await transport(
      { ...submission, ...(altcha !== undefined && { altcha }) },
      { signal: new AbortController().signal },
    );
    if (!isDelivered(outcome)) {
      this.#fail(outcome);
      return;
    }
    this.outcome = outcome;
    if (outcome.kind === 'confirm-email') this.confirmAddress = submission.email;
    this.#previous = undefined;
    this.#apply({ type: 'delivered' });
    this.delegate.delivered(outcome, submission_id);
  }

  /** Who delivers: the page that took over, its transport, or the endpoint. */
  #transport(logic: Logic, offered: Promise<unknown> | undefined): Transport | undefined {
    const { transport, configuration } = this.delegate;
    const fields = fieldNames(configuration);
    if (offered) return logic.createPageTransport(() => offered, { fields });
    if (transport) return logic.createPageTransport(transport, { fields });
    const { endpoint } = configuration;
    return endpoint && logic.createTransport({ endpoint, fields });
  }

  #fail(outcome: Undelivered): void {
    this.notice = outcome;
    this.#apply({ type: 'undelivered' });
    if (outcome.kind === 'invalid') {
      this.errors = outcome.errors.map(({ field, message }) => ({
        code: 'server',
        message,
        ...(field && { name: field }),
      }));
      this.showsSummary = true;
      this.delegate.refused(this.errors);
    }
    this.delegate.undelivered(outcome);
  }

  #mend(errors: readonly FieldError[]): void {
    this.#apply({ type: 'refused', rest: this.delegate.restingState });
    this.notice = undefined;
    this.errors = errors;
    this.showsSummary = true;
    this.delegate.refused(errors);
  }

  #refuse(notice: Notice): void {
    this.#clear();
    this.notice = notice;
  }

  #suggest(address: string | undefined): void {
    this.suggestion = address;
    this.host.requestUpdate();
  }

  #recheck(logic: Logic, name: FieldName, values: FormValues): void {
    const { errors = [] } = this.#checkOf(logic)(values);
    const found = errors.find((error) => error.name === name);
    const others = this.errors.filter((error) => error.name !== name);
    const order = fieldNames(this.delegate.configuration);
    const position = (error: FieldError) => (error.name ? order.indexOf(error.name) : order.length);
    this.errors = [...others, ...(found ? [found] : [])].sort(
      (one, other) => position(one) - position(other),
    );
    if (!this.errors.length) this.showsSummary = false;
    this.host.requestUpdate();
  }

  #checkOf(logic: Logic): CheckSignature {
    const { fields, updates } = this.delegate.configuration;
    return (this.#check ??= logic.createSignatureCheck(fields, updates));
  }

  /** The chunk that signing needs; nothing where it can't be fetched. The next call tries again. */
  async #loaded(): Promise<Logic | undefined> {
    this.#logic ??= this.delegate.load();
    try {
      return await this.#logic;
    } catch {
      this.#logic = undefined;
      return undefined;
    }
  }

  #clear(): void {
    this.errors = [];
    this.showsSummary = false;
    this.notice = undefined;
  }

  /** @returns whether the state is another one now. */
  #apply(event: PetitionEvent): boolean {
    const previous = this.state;
    this.state = nextState(previous, event);
    if (this.state === previous) return false;
    this.host.requestUpdate();
    this.delegate.stateChanged(this.state, previous);
    return true;
  }
}
