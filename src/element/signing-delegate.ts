import type { ReactiveControllerHost } from 'lit';
import { BackendController, type Delivery } from '../controllers/backend-controller.js';
import { ChallengeController } from '../controllers/challenge-controller.js';
import { SealingController } from '../controllers/sealing-controller.js';
import type { SigningDelegate } from '../controllers/signing.js';
import type { FormValues } from '../controllers/signing-controller.js';
import {
  backendProblem,
  encryptToProblem,
  type Configuration,
  type ConfigurationProblem,
} from '../core/configuration.js';
import type { FieldError } from '../core/errors.js';
import { isRetryable, type Delivered, type Undelivered } from '../core/outcome.js';
import type { ShownConsent, SubmissionContext } from '../core/submission.js';
import type { Submission } from '../core/submission-schema.js';
import type { Transport } from '../delivery/transport.js';
import type { Sealer } from '../encryption/sealer.js';
import type { SealingErrorCode } from '../encryption/sealing-error.js';
import {
  PetitionErrorEvent,
  PetitionInvalidEvent,
  PetitionSignedEvent,
  PetitionSubmitEvent,
} from './events.js';
import { captchaToken } from './form-values.js';

/** What signing needs of the element, beside what everybody sees of it. */
export interface SigningElement {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly configuration: Configuration;
  readonly transport: Transport | undefined;
  /** BCP 47 tag of the language of all words. */
  readonly locale: string;
  /** Milliseconds since the visitor turned to the form. */
  readonly elapsed: number;
  consents(updates: string | undefined): ShownConsent[];
  /** What is wrong with the configuration is another thing now. */
  configure(): void;
  warn(problem: ConfigurationProblem): void;
  /** Has what has this id take the focus, once it is rendered. */
  focusLater(id: string): void;
  report(count: number | undefined): void;
}

/** What a key should have been that sealing alone finds out to be none. */
const keyExpected: Readonly<Partial<Record<SealingErrorCode, string>>> = {
  'unusable-key': 'a key whose point is on its curve',
  'no-pinned-key': 'a key set with a usable key whose thumbprint is among the pins',
};

/** Stands for the element where it signs: what a signature is made of, on which way it goes, and who is told. */
export class ElementSigningDelegate implements SigningDelegate {
  #backend: BackendController;
  #sealing: SealingController;
  #challenge: ChallengeController;

  constructor(private readonly element: SigningElement) {
    const changed = () => {
      element.configure();
    };
    this.#backend = new BackendController(changed);
    this.#sealing = new SealingController(changed);
    this.#challenge = new ChallengeController(element.host);
  }

  /** What is wrong with the back end's definition and the key, as far as they were checked. */
  get problems(): readonly ConfigurationProblem[] {
    const { backend } = this.configuration;
    return [
      ...this.#backend.problems.map((problem) => backendProblem(backend, problem)),
      ...(this.#sealing.problem ? [encryptToProblem(this.#sealing.problem)] : []),
    ];
  }

  /** Takes what the attributes say. */
  watch(configuration: Configuration): void {
    this.#backend.watch(configuration);
    this.#sealing.watch(configuration.encryptTo, this.#base);
    this.#challenge.watch(configuration.challengeUrl);
  }

  /** The visitor turned to the form. */
  turn(): void {
    void this.prepare();
    this.#challenge.begin();
  }

  /** Checks the back end's definition. */
  checkBackend(): void {
    void this.#backend.prepare();
  }

  async prepare(): Promise<boolean> {
    const ready = await Promise.all([this.#backend.prepare(), this.#sealing.prepare(this.#base)]);
    return ready.every(Boolean);
  }

  get configuration(): Configuration {
    return this.element.configuration;
  }

  get transport(): Transport | undefined {
    return this.element.transport;
  }

  get delivery(): Delivery | undefined {
    return this.#backend.delivery;
  }

  get sealer(): Sealer | undefined {
    return this.#sealing.sealer;
  }

  context({ updates, website }: FormValues): SubmissionContext {
    const { host, locale, elapsed } = this.element;
    return {
      petitionId: this.configuration.petitionId,
      locale,
      pageUrl: host.ownerDocument.location.href,
      consents: this.element.consents(updates),
      honeypotFilled: !!website,
      captcha: captchaToken(host),
      elapsed,
    };
  }

  offer(submission: Submission): Promise<unknown> | false | undefined {
    const event = new PetitionSubmitEvent(submission);
    return this.element.host.dispatchEvent(event) ? undefined : (event.delivery ?? false);
  }

  challengeSolution(submissionId: string): Promise<string | undefined> {
    return this.#challenge.solution(submissionId);
  }

  refused(errors: readonly FieldError[]): void {
    this.element.focusLater('error-summary');
    this.#tell(new PetitionInvalidEvent(errors.map(({ name = 'form' as const, code }) => ({ name, code }))));
  }

  delivered(outcome: Delivered, submissionId: string): void {
    const count = 'count' in outcome ? outcome.count : undefined;
    this.element.report(count);
    this.element.focusLater('thank-you-title');
    this.#tell(new PetitionSignedEvent(outcome.kind, submissionId, count));
  }

  undelivered(outcome: Undelivered): void {
    this.#tell(new PetitionErrorEvent(outcome.kind, isRetryable(outcome), outcome.status));
  }

  notSealed(code: SealingErrorCode | undefined): void {
    const expected = code && keyExpected[code];
    if (expected) this.element.warn(encryptToProblem({ path: '', expected }));
    this.#tell(new PetitionErrorEvent('not-sealed', code === 'key-set', undefined));
  }

  #tell(event: Event): void {
    this.element.host.dispatchEvent(event);
  }

  get #base(): string {
    return this.element.host.ownerDocument.baseURI;
  }
}
