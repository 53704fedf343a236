import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** What Lit's own does for the decorators of TypeScript, without its support for those of JavaScript. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
