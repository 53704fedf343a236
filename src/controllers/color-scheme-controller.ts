import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the element stands in a dark scheme: its own, the page's, or the visitor's where both are possible. */
export class ColorSchemeController implements ReactiveController {
  #preference: MediaQueryList | undefined;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: (isDark: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#preference = matchMedia('(prefers-color-scheme: dark)');
    this.#preference.addEventListener('change', this.#read);
    this.#readSoon();
  }

  hostDisconnected(): void {
    this.#preference?.removeEventListener('change', this.#read);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    this.#readSoon();
  }

  /** Once the next frame is painted: before, the browser would have to work out the style of everything for it. */
  #readSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#timer = setTimeout(() => {
        this.#frame = undefined;
        this.#read();
      });
    });
  }

  #read = (): void => {
    const { colorScheme } = getComputedStyle(this.host);
    const isDark =
      colorScheme.includes('dark') && (!colorScheme.includes('light') || !!this.#preference?.matches);
    this.onChange(isDark);
  };
}
