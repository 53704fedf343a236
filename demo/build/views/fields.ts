import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { backendOf, choiceOf, valueOf, type ChoiceName } from '../embed.js';
import { labelOf } from '../labels.js';
import type { Actions, Model } from './model.js';

/** The inputs of the form: each has the choice's name, and shows what there is to say about its value. */

/** What an input has beside its choice. */
export interface FieldTexts {
  readonly name: ChoiceName;
  readonly hint?: string;
  readonly placeholder?: string;
}

/** An option of a list, or of a group of radio buttons. */
export type Option = readonly [value: string, text: string, hint?: string];

/** Of a choice that was left empty, only the list of all findings tells: nobody is scolded before beginning. */
const complaintsOf = ({ embed, findings, remarks }: Model, name: ChoiceName) => [
  ...remarks.filter((remark) => remark.name === name).map(({ text }) => text),
  ...findings
    .filter(({ choice, weight }) => choice === name && weight !== 'consider' && valueOf(embed, name) !== '')
    .map(({ text }) => text),
];

const below = (model: Model, { name, hint }: FieldTexts) => {
  const complaints = complaintsOf(model, name);
  return {
    isWrong: complaints.length > 0,
    description: [
      ...(hint ? [`hint-${name}`] : []),
      ...(complaints.length ? [`complaint-${name}`] : []),
    ].join(' '),
    hint: hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing,
    complaint: complaints.length
      ? html`<p class="complaint" id="complaint-${name}">${complaints.join(' ')}</p>`
      : nothing,
  };
};

/** A line of text. */
export const textField = (
  model: Model,
  { choose }: Actions,
  texts: FieldTexts,
  type: 'text' | 'url' | 'number' = 'text',
): TemplateResult => {
  const { name, placeholder } = texts;
  const { isWrong, description, hint, complaint } = below(model, texts);
  return html`<div class="field">
    <label for=${name}>${labelOf(name)}</label>
    ${hint}
    <input
      id=${name}
      name=${name}
      type="text"
      maxlength=${choiceOf(name, backendOf(model.embed))?.longest ?? nothing}
      inputmode=${type === 'url' ? 'url' : type === 'number' ? 'numeric' : 'text'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      placeholder=${placeholder ?? nothing}
      aria-describedby=${description || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(valueOf(model.embed, name))}
      @input=${({ currentTarget }: Event) => choose(name, (currentTarget as HTMLInputElement).value)}
    />
    ${complaint}
  </div>`;
};

/** Several lines of text. */
export const textArea = (model: Model, { choose }: Actions, texts: FieldTexts): TemplateResult => {
  const { name } = texts;
  const { isWrong, description, hint, complaint } = below(model, texts);
  return html`<div class="field">
    <label for=${name}>${labelOf(name)}</label>
    ${hint}
    <textarea
      id=${name}
      name=${name}
      rows="3"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${description || nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(valueOf(model.embed, name))}
      @change=${({ currentTarget }: Event) =>
        choose(name, (currentTarget as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' ').trim())}
    ></textarea>
    ${complaint}
  </div>`;
};

/** A list of which one is chosen, with what to do when another one is. */
export const listField = (
  {
    id,
    label,
    value,
    hint,
  }: { readonly id: string; readonly label: string; readonly value: string; readonly hint?: TemplateResult },
  options: readonly Option[],
  chosen: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ currentTarget }: Event) => chosen((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, text]) =>
          html`<option value=${option} .selected=${live(option === value)}>${text}</option>`,
      )}
    </select>
    ${hint ?? nothing}
  </div>`;

/** A list for a choice. */
export const choiceList = (
  model: Model,
  { choose }: Actions,
  texts: FieldTexts,
  options: readonly Option[],
): TemplateResult => {
  const { name } = texts;
  const { hint, complaint } = below(model, texts);
  return listField(
    { id: name, label: labelOf(name), value: valueOf(model.embed, name), hint: html`${hint}${complaint}` },
    options,
    (value) => choose(name, value),
  );
};

/** Radio buttons for a choice. */
export const radioField = (
  model: Model,
  { choose }: Actions,
  texts: FieldTexts,
  options: readonly Option[],
): TemplateResult => {
  const { name } = texts;
  const { complaint, hint } = below(model, texts);
  const value = valueOf(model.embed, name);
  return html`<fieldset class="radios" id=${name}>
    <legend>${labelOf(name)}</legend>
    ${hint}
    ${options.map(
      ([option, text, explanation]) =>
        html`<label class="option">
          <input
            type="radio"
            name=${name}
            value=${option}
            .checked=${live(option === value)}
            @change=${() => choose(name, option)}
          />
          <span>${text}${explanation ? html`<small>${explanation}</small>` : nothing}</span>
        </label>`,
    )}
    ${complaint}
  </fieldset>`;
};

/** A box to tick. */
export const tickBox = (model: Model, { choose }: Actions, texts: FieldTexts): TemplateResult => {
  const { name } = texts;
  const { complaint } = below(model, texts);
  return html`<div class="field">
    <label class="option">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        .checked=${live(valueOf(model.embed, name) === 'true')}
        @change=${({ currentTarget }: Event) =>
          choose(name, (currentTarget as HTMLInputElement).checked ? 'true' : '')}
      />
      <span>${labelOf(name)}</span>
    </label>
    ${complaint}
  </div>`;
};
