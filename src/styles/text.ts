import { css } from 'lit';

/** The call to action and the explainers. */
export const text = css`
  .call-to-action {
    display: grid;
    gap: var(--_space);
  }
  [part='title'] {
    font-size: clamp(1.6em, 1.1em + 2.4cqi, 2.6em);
    line-height: var(--_title-leading, 1.15);
  }
  .lead {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    font-size: 1.08em;
    max-inline-size: 65ch;
  }
  .demands-intro,
  .closing {
    font-weight: 700;
  }
  .demands {
    display: grid;
    gap: var(--_space);
  }
  .demands ol {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 0;
    list-style: none;
    counter-reset: demand;
  }
  .demand {
    display: grid;
    grid-template-columns: 2.25em 1fr;
    column-gap: 0.75em;
    counter-increment: demand;
    max-inline-size: 65ch;
  }
  .demand::before {
    content: counter(demand, var(--_digits, decimal));
    grid-row: span 2;
    inline-size: 2.25em;
    block-size: 2.25em;
    display: grid;
    place-content: center;
    border-radius: 50%;
    color: var(--_on-accent);
    background: var(--_accent);
    font-weight: 700;
  }
  .demand > * {
    grid-column: 2;
  }
  .explainers {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .explainer {
    border-block-end: var(--_border-width) solid var(--_border);
  }
  summary {
    padding-block: calc(var(--_space) * 0.75);
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > * {
    font-size: 1.05em;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.3em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform 0.15s;
  }
  details[open] > summary::after {
    transform: translateY(0.15em) rotate(225deg);
  }
  .explainer-content {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding-block-end: calc(var(--_space) * 1.25);
    max-inline-size: 65ch;
  }
  .explainer-content :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  dl {
    display: grid;
    gap: calc(var(--_space) * 0.25);
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0 0 calc(var(--_space) * 0.5);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .entry {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_accent);
  }
  .as-of {
    color: var(--_muted);
    font-size: 0.9em;
  }
`;
