import { html, nothing, type TemplateResult } from 'lit';
import { consentWords, updatesQuestion } from '../views/consent.js';
import { fields } from '../views/fields.js';
import { honeypot } from '../views/form.js';
import { heading } from '../views/heading.js';
import type { Handlers, PetitionModel } from '../views/model.js';
import { toHtml } from './to-html.js';

/**
 * The form as it works without a script: the browser checks it and posts it to the endpoint, which answers with a page.
 * It looks the same as `views/form`, so that nothing moves when that takes its place.
 */

/** Whether the endpoint can take a signature that no script has made: one of our own, and not sealed. */
export const isNativelySignable = ({
  state,
  configuration,
}: Pick<PetitionModel, 'state' | 'configuration'>) =>
  state === 'editing' && configuration.backend === 'own' && configuration.encryptTo === undefined;

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The words of a view as a reader sees them, as the element reads them off the page. */
const wordsOf = (view: TemplateResult): string =>
  toHtml(view)
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => characters[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the form asks, in the words that stand in it: the endpoint makes the consent receipts of them. */
const consentsOf = (model: PetitionModel): { readonly id: string; readonly text: string }[] => {
  const { configuration, strings } = model;
  const controller = configuration.controller ?? strings.consent.someController;
  const updates = {
    checkbox: strings.consent.updatesBox(controller),
    choice: strings.consent.updatesQuestion(controller),
  };
  return [
    { id: 'signing', text: wordsOf(consentWords(model)) },
    ...(configuration.updates ? [{ id: 'updates', text: updates[configuration.updates] }] : []),
  ];
};

/** What goes along with the fields. */
const hiddenFields = (model: PetitionModel, pageUrl: URL | undefined): Record<string, string> => ({
  petition_id: model.configuration.petitionId,
  locale: model.locale,
  consents: JSON.stringify(consentsOf(model)),
  ...(pageUrl && { page_url: pageUrl.origin + pageUrl.pathname }),
});

/**
 * Makes the form's view.
 * @param pageUrl - where the petition stands, if that is known.
 */
export const nativeForm =
  (pageUrl: URL | undefined) =>
  (model: PetitionModel, handlers: Handlers): TemplateResult => {
    const { strings, configuration } = model;
    const isSignable = isNativelySignable(model);
    // `dialog` sends nothing anywhere, whatever is pressed; another method would post to the page itself.
    return html`
      <form
        part="form"
        class="form"
        method=${isSignable ? 'post' : 'dialog'}
        action=${isSignable ? (configuration.endpoint?.href ?? nothing) : nothing}
        accept-charset="utf-8"
        aria-labelledby="form-title"
      >
        ${heading(configuration.headingLevel + 1, strings.form.title, { id: 'form-title' })}
        <p part="legend" class="legend">${strings.form.requiredMark}</p>
        ${fields(model, handlers)} ${honeypot(strings.form.honeypot)} ${updatesQuestion(model)}
        <div part="consent" class="consent" id="consent-signing">${consentWords(model)}</div>
        <slot name="captcha"></slot>
        ${
          isSignable
            ? Object.entries(hiddenFields(model, pageUrl)).map(
                ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
              )
            : html`<p class="without-script">${strings.notices.notLoaded}</p>`
        }
        <button
          part="submit-button"
          class="submit-button"
          type="submit"
          aria-describedby="consent-signing"
          ?disabled=${!isSignable}
        >
          ${strings.form.submit}
        </button>
      </form>
    `;
  };
