import { html, nothing, type TemplateResult } from 'lit';
import { offersRetry } from '../core/notice.js';
import { signingConsent, updatesQuestion } from './consent.js';
import { fields } from './fields.js';
import { heading } from './heading.js';
import type { Handlers, PetitionModel } from './model.js';

/** The signature form. It validates itself: browsers disagree on addresses, and speak their own language. */
export const form = (model: PetitionModel, handlers: Handlers): TemplateResult => {
  const { strings, configuration, later } = model;
  const { busy, notice, showsSummary } = model.form;
  return html`
    <form
      part="form"
      class="form"
      novalidate
      aria-labelledby="form-title"
      @focusin=${handlers.turn}
      @pointerenter=${handlers.turn}
      @input=${handlers.input}
      @focusout=${handlers.leave}
      @submit=${handlers.submit}
    >
      ${heading(configuration.headingLevel + 1, strings.form.title, { id: 'form-title' })}
      <p part="legend" class="legend">${strings.form.requiredMark}</p>
      ${showsSummary && later ? later.views.errorSummary(model, later.strings, handlers) : nothing}
      ${fields(model, handlers)} ${honeypot(strings.form.honeypot)} ${updatesQuestion(model)}
      ${signingConsent(model)}
      <slot name="captcha"></slot>
      <button
        part="submit-button"
        class="submit-button"
        type="submit"
        aria-describedby="consent-signing"
        aria-disabled=${busy ? 'true' : 'false'}
        @pointerdown=${handlers.press}
      >
        ${notice && offersRetry(notice) ? strings.form.tryAgain : strings.form.submit}
      </button>
    </form>
  `;
};

/** A field that no person meets. A filled one is reported, never blocked: password managers fill it too. */
export const honeypot = (label: string): TemplateResult => html`
  <div class="visually-hidden" aria-hidden="true">
    <label for="website">${label}</label>
    <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
  </div>
`;
