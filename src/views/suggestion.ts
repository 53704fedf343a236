import { html, type TemplateResult } from 'lit';
import type { UiStrings } from '../i18n/ui-strings.js';
import { isolated } from './isolated.js';
import type { Handlers } from './model.js';

/** The address that was probably meant, and a button that takes it. */
export const suggestion = (address: string, strings: UiStrings, handlers: Handlers): TemplateResult => html`
  <span part="hint">${isolated(strings.suggestion.question(address), address)}</span>
  <button type="button" class="link-button" @click=${handlers.takeSuggestion}>
    ${strings.suggestion.use}
  </button>
`;
