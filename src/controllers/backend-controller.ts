import type { BackendProblem } from '../core/backend-definition.js';
import { fieldNames, type Configuration } from '../core/configuration.js';
import { importAgain } from '../core/import-again.js';
import type { Sendable, Transport } from '../delivery/transport.js';

/** How signatures get to a back end. */
export interface Delivery {
  readonly transport: Transport<Sendable>;
  /** Repeats of a submission are dropped. */
  readonly idempotent: boolean;
}

/**
 * Knows how signatures get to another back end than an own endpoint. It checks the definition and fetches all that
 * it takes only once the visitor turns to the form.
 */
export class BackendController {
  /** What is wrong with the definition, as far as it was checked. */
  problems: readonly BackendProblem[] = [];
  /** None for an own endpoint, where something is wrong, and as long as nothing was checked. */
  delivery: Delivery | undefined;

  #configuration: Configuration | undefined;
  #asked: readonly unknown[] = [];
  #ready: Promise<boolean> | undefined;

  /** @param checked - is told of problems. */
  constructor(private readonly checked: () => void) {}

  /** Takes what the attributes say. */
  watch(configuration: Configuration): void {
    const { backend, endpoint, encryptTo } = configuration;
    const asked = [backend, endpoint?.href, encryptTo === undefined, ...fieldNames(configuration)];
    this.#configuration = configuration;
    if (asked.length === this.#asked.length && asked.every((value, index) => value === this.#asked[index]))
      return;
    this.#asked = asked;
    this.#ready = undefined;
    this.problems = [];
    this.delivery = undefined;
  }

  /**
   * Fetches and checks what delivering takes.
   * @returns whether that is done; where a file could not be had, the next call tries again.
   */
  prepare(): Promise<boolean> {
    const ready = (this.#ready ??= this.#check());
    void ready.then((isReady) => {
      if (!isReady && this.#ready === ready) this.#ready = undefined;
    });
    return ready;
  }

  async #check(): Promise<boolean> {
    const asked = this.#asked;
    const configuration = this.#configuration;
    if (!configuration || configuration.backend === 'own') return true;
    try {
      const { resolveBackend, createBackendTransport } = await importAgain(
        () => import('./backend-logic.js'),
      );
      // The attributes may have changed meanwhile.
      if (asked !== this.#asked) return await this.prepare();
      const { endpoint } = configuration;
      const fields = fieldNames(configuration);
      const sealed = configuration.encryptTo !== undefined;
      const { backend, problems } = resolveBackend(configuration.backend, { endpoint, fields, sealed });
      if (problems) {
        this.problems = problems;
        this.checked();
      } else if (endpoint) {
        const transport = createBackendTransport({ endpoint, backend, fields });
        this.delivery = { transport, idempotent: backend.idempotent };
      }
      return true;
    } catch {
      return false;
    }
  }
}
