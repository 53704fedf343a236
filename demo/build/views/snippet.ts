import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from '../embed.js';
import { snippet } from '../snippets.js';
import { kindsView } from './kinds.js';
import type { Actions, Model } from './model.js';

/** What to copy, and what a strict policy has to allow for it. */

const codeView = (where: string, code: string, copy: Actions['copy'], isMain: boolean): TemplateResult =>
  html`<figure class="code">
    <figcaption>
      <span>${where}</span>
      <button
        type="button"
        class=${isMain ? 'primary' : ''}
        aria-label="Copy: ${where}"
        @click=${() => copy(code)}
      >
        Copy
      </button>
    </figcaption>
    <pre tabindex="0" role="region" aria-label=${where}><code>${code}</code></pre>
  </figure>`;

const policyView = ({ policy, embed }: Model, { copy }: Actions): TemplateResult | typeof nothing => {
  if (kindOf(embed) === 'prerendered')
    return html`<p class="hint">
      With a strict policy, add <code>--csp</code>: it prints what has to be allowed.
    </p>`;
  if (!policy) return nothing;
  return html`<details>
    <summary>My page has a strict Content-Security-Policy</summary>
    <p>Then it has to allow this as well:</p>
    ${codeView('Content-Security-Policy', policy, copy, false)}
  </details>`;
};

/** The snippet, in as many parts as there are places to put them. */
export const snippetView = (model: Model, actions: Actions): TemplateResult => {
  const { embed, surroundings, copyStatus } = model;
  return html`<section id="snippet" class="card" aria-labelledby="snippet-title">
    <h2 id="snippet-title">Your snippet</h2>
    ${kindsView(model, actions)}
    <p class="hint">
      Version ${surroundings.release.version}, and only this one: nothing changes on your page until you
      change it.
    </p>
    ${snippet(embed, surroundings).map(({ where, code }, index) =>
      codeView(where, code, actions.copy, index === 0),
    )}
    <p role="status" class="hint">${copyStatus}</p>
    ${policyView(model, actions)}
  </section>`;
};
