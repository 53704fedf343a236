import type { Remark } from '../address.js';
import type { Finding } from '../check.js';
import type { ChoiceName, Embed } from '../embed.js';
import type { Scheme } from '../palette.js';
import type { Surroundings } from '../snippets.js';
import type { Exchange } from '../test-signature.js';

/** The widths in which the petition is shown. */
export const widths = { telephone: 375, sidebar: 300, page: 1120 } as const;

/** A width's name. */
export type Width = keyof typeof widths;

/** What became of the test signature. */
export type TestState =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'done'; readonly exchange: Exchange }
  | { readonly kind: 'failed'; readonly reason: string };

/** All that the views show. */
export interface Model {
  readonly embed: Embed;
  readonly surroundings: Surroundings;
  /** What was not taken over: of the address, or of what was typed last. */
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly policy: string | undefined;
  readonly width: Width;
  readonly scheme: Scheme;
  /** How the preview is scaled down to fit: 0 to 1. */
  readonly scale: number;
  /** What the keys' button has to say. */
  readonly keyStatus: string;
  /** What the copy buttons have to say. */
  readonly copyStatus: string;
  readonly test: TestState;
}

/** What can be done in the views. */
export interface Actions {
  readonly choose: (name: ChoiceName, value: string) => void;
  readonly startAnew: () => void;
  readonly setWidth: (width: Width) => void;
  readonly setScheme: (scheme: Scheme) => void;
  readonly makeKeys: () => void;
  readonly copy: (text: string) => void;
  readonly sendTest: (email: string) => void;
}
