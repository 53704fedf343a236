import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the element stands in a dark scheme: its own, the page's, or the visitor's where both are possible. */
export class ColorSchemeController implements ReactiveController {
  #preference: MediaQueryList | undefined;
  #frame: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: (isDark: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#preference = matchMedia('(prefers-color-scheme: dark)');
    this.#preference.addEventListener('change', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#preference?.removeEventListener('change', this.#read);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    // Read right after a rendering, it would make the browser work out the style of everything once more.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#read();
    });
  }

  #read = (): void => {
    const { colorScheme } = getComputedStyle(this.host);
    const isDark =
      colorScheme.includes('dark') && (!colorScheme.includes('light') || !!this.#preference?.matches);
    this.onChange(isDark);
  };
}
