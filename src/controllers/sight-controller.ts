import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Safari has no such thing; what waits for it there comes at the end of what is going on. */
const whenIdle = (action: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(action);
  else setTimeout(action);
};

/** Tells its host once that the visitor sees it and that the browser has nothing else to do. */
export class SightController implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onSight: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      whenIdle(this.onSight);
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
