import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../labels.js';
import type { Model } from './model.js';

/** What was not taken over, above all else. */
export const remarksView = ({ remarks }: Model): TemplateResult => html`
  <div role="status">
    ${
      remarks.length
        ? html`<div class="remarks">
            <h2>Not everything could be taken over</h2>
            <ul>
              ${remarks.map(({ name, text }) => html`<li>${name ? html`<strong>${labelOf(name)}</strong>: ` : nothing}${text}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </div>
`;
