import { css } from 'lit';

/**
 * The public tokens, read into private aliases with their defaults. A public token is never set here: on
 * `:host` it would beat the value that a page gives at its root.
 *
 * Contrast of the defaults, light and dark: text and muted text at least 4.5:1 on the surface, the border
 * of controls and the focus ring at least 3:1 (WCAG 2.2, SC 1.4.3 and 1.4.11). The size of the text is the one
 * that the reader has set in the browser (`medium`), whatever the page makes of its root.
 */
export const tokens = css`
  :host {
    --_accent: var(--petition-color-accent, #0b57a4);
    --_on-accent: var(--petition-color-on-accent, #ffffff);
    --_text: var(--petition-color-text, #1b1f24);
    --_muted: var(--petition-color-muted, #505a66);
    --_surface: var(--petition-color-surface, #ffffff);
    --_border: var(--petition-color-border, #7b8794);
    --_error: var(--petition-color-error, #b3141d);
    --_focus: var(--petition-color-focus, #0b57a4);
    --_font-family: var(--petition-font-family, system-ui, sans-serif);
    --_font-size: var(--petition-font-size, medium);
    --_heading-family: var(--petition-font-heading-family, var(--_font-family));
    --_space: var(--petition-space, 1em);
    --_radius: var(--petition-radius, 6px);
    --_max-width: var(--petition-max-width, 72em);
    --_border-width: var(--petition-border-width, 1px);
  }
  /* A browser that knows no pairs of colours (before 2024) keeps the light ones. */
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--petition-color-accent, light-dark(#0b57a4, #8cc2ff));
      --_on-accent: var(--petition-color-on-accent, light-dark(#ffffff, #06213f));
      --_text: var(--petition-color-text, light-dark(#1b1f24, #eceff3));
      --_muted: var(--petition-color-muted, light-dark(#505a66, #b3bdc9));
      --_surface: var(--petition-color-surface, light-dark(#ffffff, #14181d));
      --_border: var(--petition-color-border, light-dark(#7b8794, #7f8b99));
      --_error: var(--petition-color-error, light-dark(#b3141d, #ff9c9c));
      --_focus: var(--petition-color-focus, light-dark(#0b57a4, #ffd45c));
    }
  }
  /* The system takes the accent away as a background, so what stands on it is told to stand on the system's. */
  @media (forced-colors: active) {
    :host {
      --_on-accent: ButtonText;
    }
  }
`;
