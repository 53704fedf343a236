import { html, type TemplateResult } from 'lit';
import type { UiStrings } from '../i18n/ui-strings.js';
import { errorText } from './error-text.js';
import type { Handlers, PetitionModel } from './model.js';

/**
 * All errors in one place; it takes the focus when the button was pressed. Its entries go to their fields by
 * script: a link to `#id` finds nothing inside a shadow root.
 */
export const errorSummary = (
  { form, strings: { labels } }: PetitionModel,
  strings: UiStrings,
  handlers: Handlers,
): TemplateResult => html`
  <div
    part="error-summary"
    class="error-summary"
    id="error-summary"
    role="group"
    tabindex="-1"
    aria-labelledby="error-summary-title"
  >
    <p id="error-summary-title" class="error-summary-title">${strings.errors.summary}</p>
    <ul>
      ${form.errors.map((error) => {
        const text = errorText(error, strings);
        const { name } = error;
        if (!name) return html`<li>${text}</li>`;
        return html`
          <li>
            <a
              href=${`#${name}`}
              @click=${(event: Event) => {
                event.preventDefault();
                handlers.goTo(name);
              }}
              >${error.code === 'server' ? `${labels[name]}: ${text}` : text}</a
            >
          </li>
        `;
      })}
    </ul>
  </div>
`;
