import type { ReactiveControllerHost } from 'lit';
import type { Channel } from '../core/share.js';

/** Passes the petition on by the device's own menu or the clipboard; links need no help. */
export class ShareController {
  /** What came of copying the link, if that was tried. */
  copied: boolean | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  reset(): void {
    this.copied = undefined;
  }

  async share(channel: Channel, url: string, title: string): Promise<void> {
    if (channel === 'native') await this.#openMenu(url, title);
    if (channel !== 'copy') return;
    this.copied = await this.#copy(url);
    this.host.requestUpdate();
  }

  async #openMenu(url: string, title: string): Promise<void> {
    try {
      await navigator.share({ url, title });
    } catch {
      // The visitor closed the menu again.
    }
  }

  async #copy(url: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(url);
      return true;
    } catch {
      // The page may not write to the clipboard, or has none: it came over plain HTTP.
      return false;
    }
  }
}
