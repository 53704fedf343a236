import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens the explainers for the time of printing: a closed one can't be opened on paper. */
export class PrintController implements ReactiveController {
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onOpen: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    const closed = this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [];
    // Some browsers announce one printing twice.
    this.#opened = [...this.#opened, ...closed];
    for (const details of closed) details.open = true;
    this.onOpen();
  };

  /** Those that the reader had opened stay so. */
  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
