import { html, nothing, type TemplateResult } from 'lit';
import type { UiStrings } from '../i18n/ui-strings.js';
import { heading } from './heading.js';
import { isolated } from './isolated.js';
import type { Handlers, PetitionModel } from './model.js';
import { share } from './share.js';

/** What stands in the form's place after signing. Its heading takes the focus. */
export const thankYou = (model: PetitionModel, strings: UiStrings, handlers: Handlers): TemplateResult => {
  const { title, text } = words(model, strings);
  return html`
    <section part="thank-you" class="thank-you" aria-labelledby="thank-you-title">
      ${heading(model.configuration.headingLevel + 1, title, { id: 'thank-you-title', focusable: true })}
      ${
        model.outcome?.kind === 'accepted'
          ? html`<slot name="thank-you"><p>${text}</p></slot>`
          : html`<p>${text}</p>
              <slot name="thank-you"></slot>`
      }
      ${model.configuration.noShare ? nothing : share(model, strings, handlers)}
    </section>
  `;
};

const words = ({ outcome, confirmAddress: address = '' }: PetitionModel, { thankYou: thanks }: UiStrings) => {
  switch (outcome?.kind) {
    case 'accepted':
      return { title: thanks.accepted, text: thanks.acceptedText };
    case 'confirm-email':
      return { title: thanks.confirm, text: isolated(thanks.confirmText(address), address) };
    default:
      return { title: thanks.unverified, text: thanks.unverifiedText };
  }
};
