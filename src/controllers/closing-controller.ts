import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest delay that `setTimeout` takes, in milliseconds: about 25 days. */
const longestDelay = 2 ** 31 - 1;

/** Tells its host when the closing time comes while the page is open. */
export class ClosingController implements ReactiveController {
  #closesAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly onClose: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param closesAt - milliseconds since 1970 UTC; nothing where the petition stays open. */
  watch(closesAt: number | undefined): void {
    this.#closesAt = closesAt;
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#closesAt === undefined) return;
    const rest = this.#closesAt - Date.now();
    if (rest <= 0) return;
    this.#timer = setTimeout(
      () => {
        if (rest > longestDelay) this.#schedule();
        else this.onClose();
      },
      Math.min(rest, longestDelay),
    );
  }
}
