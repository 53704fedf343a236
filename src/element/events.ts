import type { ErrorCode } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Delivered, Outcome, Undelivered } from '../core/outcome.js';
import type { Channel } from '../core/share.js';
import type { PetitionState } from '../core/state.js';
import type { Submission } from '../core/submission-schema.js';

const outward = { bubbles: true, composed: true } as const;

/**
 * A checked signature is about to be sent. The only event with personal data: it does not bubble, so only
 * who listens on the element itself hears it. `preventDefault()` calls the delivery off.
 */
export class PetitionSubmitEvent extends Event {
  /** The signature as it would be posted. */
  readonly submission: Submission;
  /** The delivery that a listener took over, if one did. */
  delivery: Promise<Outcome> | undefined;

  constructor(submission: Submission) {
    super('petition-submit', { cancelable: true });
    this.submission = submission;
  }

  /**
   * Takes over the delivery: nothing is sent to the endpoint, and the petition waits for this outcome. A
   * promise that rejects, or that settles to no outcome, is told as `unknown`.
   * @throws InvalidStateError if another listener has taken over already.
   */
  respondWith(delivery: Promise<Outcome>): void {
    if (this.delivery) throw new DOMException('respondWith() was called already', 'InvalidStateError');
    this.delivery = delivery;
    this.preventDefault();
  }
}

/** Fields were refused, by the form or by the endpoint. Names and codes, never what was typed. */
export class PetitionInvalidEvent extends Event {
  constructor(
    /** What was refused; `form` stands for something that is no field of the form. */
    readonly fields: readonly { readonly name: FieldName | 'form'; readonly code: ErrorCode }[],
  ) {
    super('petition-invalid', outward);
  }
}

/** The petition was signed. */
export class PetitionSignedEvent extends Event {
  constructor(
    /** What the endpoint said: `accepted`, `confirm-email`, or `unverified` where no page can read it. */
    readonly outcome: Delivered['kind'],
    /** The UUID under which the signature was sent. */
    readonly submissionId: string,
    /** The number of signatures, where the endpoint told it. */
    readonly count: number | undefined,
  ) {
    super('petition-signed', outward);
  }
}

/** A signature did not get through, or nobody can tell. */
export class PetitionErrorEvent extends Event {
  constructor(
    /** The outcome; `not-sealed` where the signature could not be encrypted, and so was not sent. */
    readonly kind: Undelivered['kind'] | 'not-sealed',
    /** Whether trying again, unchanged, can help. */
    readonly retryable: boolean,
    /** The HTTP status, where there was an answer. */
    readonly status: number | undefined,
  ) {
    super('petition-error', outward);
  }
}

/** The petition's state is another one now. */
export class PetitionStateChangeEvent extends Event {
  constructor(
    /** Where the petition stands now. */
    readonly state: PetitionState,
    /** Where it stood before. */
    readonly previous: PetitionState,
  ) {
    super('petition-state-change', outward);
  }
}

/** The petition speaks another language now. */
export class PetitionLocaleChangeEvent extends Event {
  constructor(
    /** BCP 47 tag of the language in which the petition is shown. */
    readonly lang: string,
  ) {
    super('petition-locale-change', outward);
  }
}

/** The visitor shares the petition; `preventDefault()` leaves it to the page. */
export class PetitionShareEvent extends Event {
  constructor(
    /** How: the device's own menu (`native`), a copied link, or a link to a service. */
    readonly channel: Channel,
  ) {
    super('petition-share', { ...outward, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'petition-submit': PetitionSubmitEvent;
    'petition-invalid': PetitionInvalidEvent;
    'petition-signed': PetitionSignedEvent;
    'petition-error': PetitionErrorEvent;
    'petition-state-change': PetitionStateChangeEvent;
    'petition-locale-change': PetitionLocaleChangeEvent;
    'petition-share': PetitionShareEvent;
  }
}
