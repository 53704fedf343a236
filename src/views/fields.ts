import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../core/errors.js';
import type { Field, FieldName } from '../core/fields.js';
import { countryName, countryNames } from '../i18n/countries.js';
import { inNameOrder } from '../i18n/name-order.js';
import type { Handlers, PetitionModel } from './model.js';

/**
 * The fields that the page's owner asked for, in their order, but for names in parts: these stand as the language
 * writes them.
 */
export const fields = (model: PetitionModel, handlers: Handlers): TemplateResult => html`
  ${inNameOrder(model.configuration.fields, model.locale).map((field) =>
    field.token === 'display-name' ? box(field, model) : labelled(field, model, handlers),
  )}
`;

/** The error that stands at a field. */
export const errorOf = (name: FieldName, model: PetitionModel): FieldError | undefined =>
  model.form.errors.find((error) => error.name === name);

/** A field's error in words. */
export const errorAt = (name: FieldName, model: PetitionModel): TemplateResult | typeof nothing => {
  const error = errorOf(name, model);
  const { later } = model;
  return error && later ? later.views.fieldError(name, error, later.strings) : nothing;
};

/** The parts of a field: generic, specific, and its state. */
export const fieldParts = (token: string, invalid: boolean): string =>
  `field field--${token}${invalid ? ' field--invalid' : ''}`;

const labelled = (field: Field, model: PetitionModel, handlers: Handlers): TemplateResult => {
  const { strings } = model;
  const { name, token, required } = field;
  const invalid = errorOf(name, model) !== undefined;
  // A space that is a text of its own gets lost in the name that Chromium computes.
  const label = `${strings.labels[name]} `;
  return html`
    <div part=${fieldParts(token, invalid)} class="field">
      <label part="label" for=${name}>
        ${label}
        ${
          required
            ? html`<span class="required-mark" aria-hidden="true">*</span>`
            : html`<span part="hint" class="hint">${strings.form.optional}</span>`
        }
      </label>
      ${errorAt(name, model)} ${control(field, invalid, model)}
      ${token === 'email' ? suggestion(model, handlers) : nothing}
    </div>
  `;
};

const control = (field: Field, invalid: boolean, model: PetitionModel): TemplateResult => {
  const { name, required } = field;
  // Said in either case: without it, Chromium calls a required list invalid before anybody has chosen.
  const invalidState = invalid ? 'true' : 'false';
  const description = invalid ? `${name}-error` : nothing;
  switch (field.token) {
    case 'country':
      return html`
        <select
          part="input"
          id=${name}
          name=${name}
          autocomplete="country"
          ?required=${required}
          aria-invalid=${invalidState}
          aria-describedby=${description}
        >
          <option value="">${model.strings.form.chooseCountry}</option>
          ${countryOptions(model)}
        </select>
      `;
    case 'comment':
      return html`
        <textarea
          part="input"
          id=${name}
          name=${name}
          rows="4"
          dir="auto"
          ?required=${required}
          aria-invalid=${invalidState}
          aria-describedby=${description}
        ></textarea>
      `;
    default: {
      const isEmail = field.token === 'email';
      return html`
        <input
          part="input"
          id=${name}
          name=${name}
          type=${isEmail ? 'email' : 'text'}
          autocomplete=${field.token}
          dir=${isEmail ? 'ltr' : 'auto'}
          spellcheck="false"
          autocapitalize=${isEmail ? 'none' : nothing}
          ?required=${required}
          aria-invalid=${invalidState}
          aria-describedby=${description}
        />
      `;
    }
  }
};

/**
 * The list of countries is four fifths of the form, and closed: until the visitor turns to the form, only the
 * preselected one is in it.
 */
const countryOptions = ({ configuration, countryLocale, later }: PetitionModel): TemplateResult[] => {
  const { country: chosen } = configuration;
  const first = chosen ? [{ code: chosen, name: countryName(chosen, countryLocale) }] : [];
  return (later ? countryNames(countryLocale) : first).map(
    ({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`,
  );
};

/** A tick box of a field; it starts unticked, and no attribute changes that. */
const box = ({ name, token }: Field, { strings }: PetitionModel): TemplateResult => html`
  <div part=${fieldParts(token, false)} class="field field-box">
    <input part="input" type="checkbox" id=${name} name=${name} value="yes" />
    <label part="label" for=${name}>${strings.labels[name]}</label>
  </div>
`;

/** The region is there before its text, so that screen readers tell the text when it comes. */
const suggestion = ({ form, later }: PetitionModel, handlers: Handlers): TemplateResult => html`
  <div class="suggestion" aria-live="polite">
    ${form.suggestion && later ? later.views.suggestion(form.suggestion, later.strings, handlers) : nothing}
  </div>
`;
