import { css } from 'lit';

/** The form, its fields and its errors. */
export const form = css`
  .form {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .legend,
  .hint {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .field {
    position: relative;
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label,
  fieldset > legend {
    padding: 0;
    font-weight: 600;
  }
  .field-box label {
    font-weight: 400;
  }
  fieldset > legend {
    margin-block-end: 0.35em;
  }
  .required-mark {
    color: var(--_error);
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    color: inherit;
    background: var(--_surface);
    border: max(1px, var(--_border-width)) solid var(--_border);
    border-radius: var(--_radius);
    font: inherit;
  }
  textarea {
    resize: vertical;
  }
  input[dir='ltr'] {
    text-align: start;
  }
  [aria-invalid='true']:is(input, select, textarea) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .field-box {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    align-items: start;
    min-block-size: 24px;
  }
  [type='checkbox'],
  [type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .error-summary {
    padding: var(--_space);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary-title {
    font-weight: 700;
  }
  .error-summary a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_error);
  }
  /* Out of the grid, whose gap it would double, and still known to screen readers. */
  .suggestion:not(:has(*)) {
    position: absolute;
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }
  .consent {
    display: grid;
    gap: 0.35em;
    font-size: 0.9em;
  }
  .submit-button {
    min-block-size: 3em;
    padding: 0.6em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    color: var(--_on-accent);
    background: var(--_accent);
    font-size: 1.1em;
    font-weight: 700;
  }
  .submit-button:hover {
    filter: brightness(1.08);
  }
  .submit-button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
`;
