import { html, type TemplateResult } from 'lit';
import type { FieldError } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import { maxLength } from '../core/text.js';
import type { UiStrings } from '../i18n/ui-strings.js';

const limits: Partial<Record<FieldName, number>> = {
  email: maxLength.email,
  postal_code: maxLength.postalCode,
  comment: maxLength.comment,
};

/** An error in words: the endpoint's own, or ours for its code. */
export const errorText = ({ name, code, message }: FieldError, strings: UiStrings): string =>
  code === 'server' || !name
    ? (message ?? '')
    : strings.errors.of(name, code, limits[name] ?? maxLength.name);

/** The text of a field's error, to which the field's description leads. */
export const fieldError = (name: FieldName, error: FieldError, strings: UiStrings): TemplateResult => html`
  <p part="error" class="error" id=${`${name}-error`}>
    <span class="visually-hidden">${strings.errors.prefix} </span>${errorText(error, strings)}
  </p>
`;
