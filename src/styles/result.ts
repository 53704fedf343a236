import { css } from 'lit';

/** What happened: the counter, the status line, the thank-you, the closed petition, the preview's notes. */
export const result = css`
  .progress {
    display: grid;
    gap: 0.35em;
  }
  .count {
    font-size: 1.25em;
    font-weight: 700;
  }
  .goal {
    color: var(--_muted);
  }
  .progress-bar {
    appearance: none;
    inline-size: 100%;
    block-size: 0.75em;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: 1em;
    background: var(--_surface);
  }
  .progress-bar::-webkit-progress-bar {
    background: var(--_surface);
  }
  .progress-bar::-webkit-progress-value {
    background: var(--_accent);
  }
  .progress-bar::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .progress-bar::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    .progress-bar::-moz-progress-bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  .status,
  .preview,
  .thank-you,
  .closed {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.25);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .status {
    border-inline-start: 4px solid var(--_accent);
    padding-block: var(--_space);
  }
  .preview {
    border-style: dashed;
    font-size: 0.9em;
  }
  .preview-title {
    font-weight: 700;
  }
  .share {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .share ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  [part='share-link'] {
    display: inline-block;
    min-block-size: 2.5em;
    padding: 0.45em 0.9em;
    border: max(1px, var(--_border-width)) solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_accent);
    background: none;
    font: inherit;
    text-decoration: none;
  }
`;
