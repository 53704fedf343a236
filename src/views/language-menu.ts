import { html, nothing, type TemplateResult } from 'lit';
import { localeCodes } from '../i18n/catalogues.js';
import { languageName } from '../i18n/languages.js';
import type { Handlers, PetitionModel } from './model.js';

/** A list of the languages, each named in itself. */
export const languageMenu = (
  { configuration, locale, strings }: PetitionModel,
  handlers: Handlers,
): TemplateResult | typeof nothing => {
  if (!configuration.languageMenu) return nothing;
  return html`
    <div part="language-menu" class="language-menu">
      <label for="language">${strings.languageMenu}</label>
      <select id="language" @change=${handlers.chooseLanguage}>
        ${localeCodes.map(
          (code) => html`
            <option value=${code} lang=${code} .selected=${code === locale}>${languageName(code)}</option>
          `,
        )}
      </select>
    </div>
  `;
};
