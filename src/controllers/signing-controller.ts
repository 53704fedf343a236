import type { ReactiveControllerHost } from 'lit';
import { fieldNames, type Configuration } from '../core/configuration.js';
import type { FieldError } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Notice, Progress } from '../core/notice.js';
import {
  isDelivered,
  mayHaveArrived,
  type Delivered,
  type Outcome,
  type Undelivered,
} from '../core/outcome.js';
import { nextState, type PetitionEvent, type PetitionState, type RestingState } from '../core/state.js';
import type { CheckSignature } from '../core/signature.js';
import type { SubmissionContext } from '../core/submission.js';
import type { Submission } from '../core/submission-schema.js';
import type { Sendable, Transport } from '../delivery/transport.js';
import type { Sealer } from '../encryption/sealer.js';
import type { SealingErrorCode } from '../encryption/sealing-error.js';
import type { Delivery } from './backend-controller.js';

type Logic = typeof import('./signing-logic.js');

/** What the visitor typed, by the inputs' names. */
export type FormValues = Readonly<Record<string, string>>;

/** A signature's way out. */
interface Route extends Delivery {
  /** A script of the page delivers: it gets one call, whatever the network does. */
  readonly isPage?: boolean;
}

/** What the controller asks of its element, and tells it. */
export interface SigningDelegate {
  readonly configuration: Configuration;
  /** Fetches what signing needs. @throws where it can't be had. */
  load(): Promise<Logic>;
  /** The state that the configuration allows while nothing is under way. */
  readonly restingState: RestingState;
  /** Set where a script delivers in place of the network. */
  readonly transport: Transport | undefined;
  /** Fetches and checks what the configuration takes beside the form's own logic; `false` where that failed. */
  prepare(): Promise<boolean>;
  /** Set, after `prepare`, where another back end than an own endpoint takes the signatures. */
  readonly delivery: Delivery | undefined;
  /** Set, after `prepare`, where signatures are sealed. */
  readonly sealer: Sealer | undefined;
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
  /** It could not be sealed, and so nothing was sent. */
  notSealed(code: SealingErrorCode | undefined): void;
}

const sealingNotice = (code: SealingErrorCode | undefined): Notice => {
  switch (code) {
    case 'unsupported':
      return { kind: 'not-sealed-here' };
    case 'key-set':
      return { kind: 'key-not-fetched' };
    default:
      return { kind: 'not-sealed' };
  }
};

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

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
  progress: Progress = 'sending';
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
  /** The submission of which a try may have arrived without a word. */
  #uncertain: string | undefined;
  #changed = new Set<FieldName>();
  /** Stops waiting for a connection. */
  #goOn: (() => void) | undefined;
  /** The visitor wants it sent, whatever the browser says of its connection. */
  #insists = false;

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

  /** What signing needs is fetched ahead. A failure shows at the press. */
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
    if (this.#goOn) {
      // Who presses again while it waits for a connection knows better than the browser, or thinks so.
      this.#insists = true;
      this.#goOn();
    }
    if (this.busy || this.state === 'signed' || this.state === 'closed') return;
    this.busy = true;
    this.#insists = false;
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
    const [logic, isPrepared] = await Promise.all([this.#loaded(), this.delegate.prepare()]);
    if (this.state === 'misconfigured') {
      this.#refuse({ kind: 'misconfigured' });
      return;
    }
    if (!logic || !isPrepared) {
      this.#refuse({ kind: 'not-loaded' });
      return;
    }
    // Taken in one moment: what was checked is what is sent, and how.
    const { configuration, delivery, sealer } = this.delegate;
    const isComplete =
      (configuration.backend === 'own' || !configuration.endpoint || delivery) &&
      (configuration.encryptTo === undefined || sealer);
    if (!isComplete) {
      this.#refuse({ kind: 'misconfigured' });
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
    const route = this.#route(logic, offered, configuration, delivery);
    if (!route) {
      this.#refuse({ kind: 'unconnected' });
      return;
    }
    this.progress = 'sending';
    this.#apply({ type: 'sent' });
    if (!route.isPage) await this.#online(logic);
    let sendable: Sendable = submission;
    // A page that took over has got what it asked for already.
    if (!offered) {
      const altcha = await this.delegate.challengeSolution(submission_id);
      sendable = { ...submission, ...(altcha !== undefined && { altcha }) };
      try {
        if (sealer) sendable = await sealer(sendable, new AbortController().signal);
      } catch (error) {
        this.#keep((error as { readonly code?: SealingErrorCode }).code);
        return;
      }
    }
    const outcome = await this.#deliver(logic, route, sendable);
    if (!isDelivered(outcome)) {
      this.#fail(outcome, submission_id, route.idempotent);
      return;
    }
    this.outcome = outcome;
    if (outcome.kind === 'confirm-email') this.confirmAddress = submission.email;
    this.#previous = undefined;
    this.#apply({ type: 'delivered' });
    this.delegate.delivered(outcome, submission_id);
  }

  /** Who delivers: the page that took over, its transport, another back end, or the own endpoint. */
  #route(
    logic: Logic,
    offered: Promise<unknown> | undefined,
    configuration: Configuration,
    delivery: Delivery | undefined,
  ): Route | undefined {
    const { transport } = this.delegate;
    const fields = fieldNames(configuration);
    const deliver = offered ? () => offered : transport;
    if (deliver) {
      // Nothing is known of what a page does with a repeat.
      return { transport: logic.createPageTransport(deliver, { fields }), idempotent: false, isPage: true };
    }
    const { endpoint } = configuration;
    return (
      delivery ?? (endpoint && { transport: logic.createTransport({ endpoint, fields }), idempotent: true })
    );
  }

  async #deliver(
    logic: Logic,
    { transport, idempotent, isPage }: Route,
    sendable: Sendable,
  ): Promise<Outcome> {
    const send = () => transport(sendable, { signal: new AbortController().signal });
    if (isPage) return send();
    const attempt = async () => {
      await this.#online(logic);
      this.#tell('sending');
      return send();
    };
    const wait = (milliseconds: number) => {
      this.#tell('retrying');
      return sleep(milliseconds);
    };
    const again = (outcome: Outcome) => {
      if (mayHaveArrived(outcome)) this.#uncertain = sendable.submission_id;
      return logic.worthAnotherTry(outcome, idempotent);
    };
    return logic.retry(attempt, again, { random: Math.random, wait });
  }

  async #online(logic: Logic): Promise<void> {
    if (this.#insists) return;
    await logic.whenOnline((goOn) => {
      this.#goOn = goOn;
      this.#tell('offline');
    });
    this.#goOn = undefined;
  }

  #tell(progress: Progress): void {
    this.progress = progress;
    this.host.requestUpdate();
  }

  /** Sealing failed: the signature stays here. */
  #keep(code: SealingErrorCode | undefined): void {
    this.notice = sealingNotice(code);
    this.#apply({ type: 'undelivered' });
    this.delegate.notSealed(code);
  }

  #fail(outcome: Undelivered, submissionId: string, idempotent: boolean): void {
    this.notice = this.#noticeOf(outcome, submissionId, idempotent);
    this.#apply({ type: 'undelivered' });
    if (outcome.kind === 'invalid') {
      this.errors = outcome.errors.map(({ field, message, code }): FieldError => ({
        code: code ?? 'server',
        ...(message !== undefined && { message }),
        ...(field && { name: field }),
      }));
      this.showsSummary = true;
      this.delegate.refused(this.errors);
    }
    this.delegate.undelivered(outcome);
  }

  /** What can honestly be said: where any try may have arrived, nobody can say that it was not taken. */
  #noticeOf(outcome: Undelivered, submissionId: string, idempotent: boolean): Notice {
    if (outcome.kind === 'invalid') return outcome;
    if (outcome.kind !== 'unknown' && this.#uncertain !== submissionId) return outcome;
    const retryAfter = 'retryAfter' in outcome ? outcome.retryAfter : undefined;
    return {
      kind: idempotent ? 'unknown' : 'unknown-repeat',
      ...(retryAfter !== undefined && { retryAfter }),
    };
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
