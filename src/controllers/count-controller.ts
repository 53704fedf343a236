import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { importAgain } from '../core/import-again.js';

/** Keeps the number of signatures: what the count's address reported last, or an answer to a signature. */
export class CountController implements ReactiveController {
  /** The reported number; nothing as long as nobody has reported one. */
  reported: number | undefined;

  #url: URL | undefined;
  #isConnected = false;
  #request: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isConnected = true;
    void this.#fetch();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#request?.abort();
  }

  /** Names the address that reports; it is asked once for each time that the element enters a page. */
  watch(url: URL | undefined): void {
    if (url?.href === this.#url?.href) return;
    this.#url = url;
    this.reported = undefined;
    if (this.#isConnected) void this.#fetch();
  }

  /** Takes a number that came with an answer. */
  report(count: number | undefined): void {
    if (count === undefined) return;
    this.#request?.abort(); // An older number must not arrive later and win.
    this.reported = count;
    this.host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#request?.abort();
    if (!this.#url) return;
    const request = new AbortController();
    this.#request = request;
    const count = await reportedBy(this.#url, request.signal);
    if (request.signal.aborted || count === undefined) return;
    this.reported = count;
    this.host.requestUpdate();
  }
}

const reportedBy = async (url: URL, signal: AbortSignal): Promise<number | undefined> => {
  try {
    const { fetchCount } = await importAgain(() => import('../delivery/count.js'));
    return await fetchCount(url, signal);
  } catch {
    return undefined;
  }
};
