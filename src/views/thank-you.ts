import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../i18n/dates.js';
import { heading } from './heading.js';
import { isolated } from './isolated.js';
import type { Handlers, PetitionModel } from './model.js';
import { share } from './share.js';

/** What stands in the form's place after signing. Its heading takes the focus. */
export const thankYou = (model: PetitionModel, handlers: Handlers): TemplateResult => {
  const { title, text } = words(model);
  return html`
    <section part="thank-you" class="thank-you" aria-labelledby="thank-you-title">
      ${heading(model.configuration.headingLevel + 1, title, { id: 'thank-you-title', focusable: true })}
      ${
        model.outcome?.kind === 'accepted'
          ? html`<slot name="thank-you"><p>${text}</p></slot>`
          : html`<p>${text}</p>
              <slot name="thank-you"></slot>`
      }
      ${model.configuration.noShare ? nothing : share(model, handlers)}
    </section>
  `;
};

const words = ({ outcome, confirmAddress: address = '', strings }: PetitionModel) => {
  const { thankYou: thanks } = strings;
  switch (outcome?.kind) {
    case 'accepted':
      return { title: thanks.accepted, text: thanks.acceptedText };
    case 'confirm-email':
      return { title: thanks.confirm, text: isolated(thanks.confirmText(address), address) };
    default:
      return { title: thanks.unverified, text: thanks.unverifiedText };
  }
};

/** What stands in the form's place once the petition is over. */
export const closed = ({ configuration, locale, strings }: PetitionModel): TemplateResult => html`
  <section class="closed" aria-labelledby="closed-title">
    ${heading(configuration.headingLevel + 1, strings.closed.title, { id: 'closed-title' })}
    <p>${strings.closed.text(lastDay(configuration.closesAt ?? 0, locale))}</p>
  </section>
`;

/** The day on which one could still sign: the end is the first moment at which one can't. */
const lastDay = (end: number, locale: string): string => dayText(end - 1, locale);
