import { html, nothing, type TemplateResult } from 'lit';
import { errorAt, errorOf, fieldParts } from './fields.js';
import type { PetitionModel } from './model.js';

/** What signing means, in words above the button. */
export const signingConsent = (model: PetitionModel): TemplateResult => html`
  <div part="consent" class="consent" id="consent-signing">
    <slot name="consent">${consentWords(model)}</slot>
  </div>
`;

/** The words of it, unless the page has its own. */
export const consentWords = ({ configuration, strings }: PetitionModel): TemplateResult => {
  const { controller, recipient, contact, privacyUrl } = configuration;
  const { consent } = strings;
  return html`
    <p>${consent.signing(controller ?? consent.someController, recipient ?? strings.recipient)}</p>
    ${
      contact
        ? html`<p>
            ${consent.withdraw}
            <a href=${contact.href} dir="ltr">${contactText(contact)}</a>
          </p>`
        : nothing
    }
    ${
      privacyUrl
        ? html`<p>
            <a href=${privacyUrl.href} target="_blank" rel="noopener"
              >${consent.privacyNotice}<span class="visually-hidden"> ${consent.newTab}</span></a
            >
          </p>`
        : nothing
    }
  `;
};

const contactText = ({ protocol, pathname, href }: URL): string =>
  protocol === 'mailto:' ? decodeURIComponent(pathname) : href;

/** The separate question about updates: an unticked box, or yes and no with neither chosen. */
export const updatesQuestion = (model: PetitionModel): TemplateResult | typeof nothing => {
  const { configuration, strings } = model;
  const { consent } = strings;
  const controller = configuration.controller ?? consent.someController;
  switch (configuration.updates) {
    case 'checkbox':
      return html`
        <div part=${fieldParts('updates', false)} class="field field-box">
          <input part="input" type="checkbox" id="updates" name="updates" value="yes" />
          <label part="label" for="updates" id="consent-updates">${consent.updatesBox(controller)}</label>
        </div>
      `;
    case 'choice':
      return choice(consent.updatesQuestion(controller), model);
    default:
      return nothing;
  }
};

const choice = (question: string, model: PetitionModel): TemplateResult => {
  const { consent } = model.strings;
  const invalid = errorOf('updates', model) !== undefined;
  return html`
    <fieldset
      part=${fieldParts('updates', invalid)}
      class="field"
      role="radiogroup"
      aria-labelledby="consent-updates"
      aria-required="true"
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${invalid ? 'updates-error' : nothing}
    >
      <legend part="label">
        <span id="consent-updates">${question}</span> <span class="required-mark" aria-hidden="true">*</span>
      </legend>
      ${errorAt('updates', model)}
      ${(['yes', 'no'] as const).map(
        (answer) => html`
          <div class="field-box">
            <input
              part="input"
              type="radio"
              id=${answer === 'yes' ? 'updates' : 'updates-no'}
              name="updates"
              value=${answer}
              required
            />
            <label part="label" for=${answer === 'yes' ? 'updates' : 'updates-no'}>${consent[answer]}</label>
          </div>
        `,
      )}
    </fieldset>
  `;
};
