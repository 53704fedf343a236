import { suggestEmail } from '../core/email-suggestion.js';
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
import { createSignatureCheck, type CheckSignature } from '../core/signature.js';
import { prepareSubmission, type SubmissionContext } from '../core/submission.js';
import type { Submission } from '../core/submission-schema.js';
import { whenOnline } from '../delivery/online.js';
import { createPageTransport } from '../delivery/page-transport.js';
import { retry } from '../delivery/retry.js';
import { worthAnotherTry } from '../delivery/retry-rules.js';
import { createTransport, type Sendable, type Transport } from '../delivery/transport.js';
import type { Sealer } from '../encryption/sealer.js';
import type { SealingErrorCode } from '../encryption/sealing-error.js';
import type { Delivery } from './backend-controller.js';
import type { FormValues, Signer, SigningController } from './signing-controller.js';

/** A signature's way out. */
interface Route extends Delivery {
  /** A script of the page delivers: it gets one call, whatever the network does. */
  readonly isPage?: boolean;
}

/** What signing asks of its element, and tells it. */
export interface SigningDelegate {
  readonly configuration: Configuration;
  /** Set where a script delivers in place of the network. */
  readonly transport: Transport | undefined;
  /** Fetches and checks what the configuration takes beside this; `false` where that failed. */
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
 * Takes a signature from the press of the button to its outcome. It knows neither templates nor inputs: values come in
 * as text and are not kept. It ignores the element's coming and going: a signature under way outlives an element that
 * is taken off the page.
 */
export class Signing implements Signer {
  #check: { readonly by: Configuration; readonly check: CheckSignature } | undefined;
  #previous: (Pick<Submission, 'submission_id' | 'signed_at'> & { contentDigest: string }) | undefined;
  /** The submission of which a try may have arrived without a word. */
  #uncertain: string | undefined;
  #changed = new Set<FieldName>();
  /** Stops waiting for a connection. */
  #goOn: (() => void) | undefined;
  /** The visitor wants it sent, whatever the browser says of its connection. */
  #insists = false;

  /** @param shown - where the form finds what it has to show on the way. */
  constructor(
    private readonly shown: SigningController,
    private readonly delegate: SigningDelegate,
  ) {}

  forget(): void {
    this.#changed.clear();
    this.#previous = undefined;
  }

  insist(): void {
    if (!this.#goOn) return;
    this.#insists = true;
    this.#goOn();
  }

  changed(name: FieldName, values: FormValues): void {
    this.#changed.add(name);
    if (this.shown.errors.some((error) => error.name === name)) this.#recheck(name, values);
    if (name === 'email') this.#suggest(suggestEmail(values.email ?? '', { typing: true }));
  }

  left(name: FieldName, values: FormValues): void {
    if (this.shown.busy || !this.#changed.has(name)) return;
    this.#recheck(name, values);
    if (name === 'email') this.#suggest(suggestEmail(values.email ?? '', { typing: false }));
  }

  async sign(values: FormValues): Promise<void> {
    this.#insists = false;
    const isPrepared = await this.delegate.prepare();
    const { shown } = this;
    if (shown.state === 'misconfigured') {
      shown.refuse({ kind: 'misconfigured' });
      return;
    }
    if (!isPrepared) {
      shown.refuse({ kind: 'not-loaded' });
      return;
    }
    // Taken in one moment: what was checked is what is sent, and how.
    const { configuration, delivery, sealer } = this.delegate;
    const isComplete =
      (configuration.backend === 'own' || !configuration.endpoint || delivery) &&
      (configuration.encryptTo === undefined || sealer);
    if (!isComplete) {
      shown.refuse({ kind: 'misconfigured' });
      return;
    }
    const { signature, errors } = this.#checkOf(configuration)(values);
    if (errors) {
      this.#mend(errors);
      return;
    }
    shown.clear();
    const { submission, contentDigest } = await prepareSubmission(
      signature,
      this.delegate.context(values),
      this.#previous,
    );
    const { submission_id, signed_at } = submission;
    this.#previous = { submission_id, signed_at, contentDigest };

    const offered = this.delegate.offer(submission);
    if (offered === false) return;
    const route = this.#route(offered, configuration, delivery);
    if (!route) {
      shown.refuse({ kind: 'unconnected' });
      return;
    }
    shown.progress = 'sending';
    shown.apply({ type: 'sent' });
    if (!route.isPage) await this.#online();
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
    const outcome = await this.#deliver(route, sendable);
    if (!isDelivered(outcome)) {
      this.#fail(outcome, submission_id, route.idempotent);
      return;
    }
    shown.outcome = outcome;
    if (outcome.kind === 'confirm-email') shown.confirmAddress = submission.email;
    this.#previous = undefined;
    shown.apply({ type: 'delivered' });
    this.delegate.delivered(outcome, submission_id);
  }

  /** Who delivers: the page that took over, its transport, another back end, or the own endpoint. */
  #route(
    offered: Promise<unknown> | undefined,
    configuration: Configuration,
    delivery: Delivery | undefined,
  ): Route | undefined {
    const { transport } = this.delegate;
    const fields = fieldNames(configuration);
    const deliver = offered ? () => offered : transport;
    if (deliver) {
      // Nothing is known of what a page does with a repeat.
      return { transport: createPageTransport(deliver, { fields }), idempotent: false, isPage: true };
    }
    const { endpoint } = configuration;
    return delivery ?? (endpoint && { transport: createTransport({ endpoint, fields }), idempotent: true });
  }

  async #deliver({ transport, idempotent, isPage }: Route, sendable: Sendable): Promise<Outcome> {
    const send = () => transport(sendable, { signal: new AbortController().signal });
    if (isPage) return send();
    const attempt = async () => {
      await this.#online();
      this.#tell('sending');
      return send();
    };
    const wait = (milliseconds: number) => {
      this.#tell('retrying');
      return sleep(milliseconds);
    };
    const again = (outcome: Outcome) => {
      if (mayHaveArrived(outcome)) this.#uncertain = sendable.submission_id;
      return worthAnotherTry(outcome, idempotent);
    };
    return retry(attempt, again, { random: Math.random, wait });
  }

  async #online(): Promise<void> {
    if (this.#insists) return;
    await whenOnline((goOn) => {
      this.#goOn = goOn;
      this.#tell('offline');
    });
    this.#goOn = undefined;
  }

  #tell(progress: Progress): void {
    this.shown.progress = progress;
    this.shown.update();
  }

  /** Sealing failed: the signature stays here. */
  #keep(code: SealingErrorCode | undefined): void {
    this.shown.notice = sealingNotice(code);
    this.shown.apply({ type: 'undelivered' });
    this.delegate.notSealed(code);
  }

  #fail(outcome: Undelivered, submissionId: string, idempotent: boolean): void {
    const { shown } = this;
    shown.notice = this.#noticeOf(outcome, submissionId, idempotent);
    shown.apply({ type: 'undelivered' });
    if (outcome.kind === 'invalid') {
      this.#point(
        outcome.errors.map(({ field, message, code }) => ({
          code: code ?? 'server',
          ...(message !== undefined && { message }),
          ...(field && { name: field }),
        })),
      );
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
    this.shown.mend();
    this.#point(errors);
  }

  #point(errors: readonly FieldError[]): void {
    this.shown.errors = errors;
    this.shown.showsSummary = true;
    this.delegate.refused(errors);
  }

  #suggest(address: string | undefined): void {
    this.shown.suggestion = address;
    this.shown.update();
  }

  #recheck(name: FieldName, values: FormValues): void {
    const { shown } = this;
    const { configuration } = this.delegate;
    const { errors = [] } = this.#checkOf(configuration)(values);
    const found = errors.find((error) => error.name === name);
    const others = shown.errors.filter((error) => error.name !== name);
    const order = fieldNames(configuration);
    const position = (error: FieldError) => (error.name ? order.indexOf(error.name) : order.length);
    shown.errors = [...others, ...(found ? [found] : [])].sort(
      (one, other) => position(one) - position(other),
    );
    if (!shown.errors.length) shown.showsSummary = false;
    shown.update();
  }

  #checkOf(configuration: Configuration): CheckSignature {
    if (this.#check?.by !== configuration) {
      const { fields, updates } = configuration;
      this.#check = { by: configuration, check: createSignatureCheck(fields, updates) };
    }
    return this.#check.check;
  }
}
