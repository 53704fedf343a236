import { html, nothing, type TemplateResult } from 'lit';
import { callToAction } from './call-to-action.js';
import { closed } from './closed.js';
import { explainers } from './explainers.js';
import { directionOf } from '../i18n/negotiation.js';
import { form } from './form.js';
import { languageMenu } from './language-menu.js';
import type { Handlers, PetitionModel } from './model.js';
import { progress } from './progress.js';
import { preview, status } from './status.js';

/**
 * The whole petition.
 * @param formView - the form that is signed with.
 */
export const petition = (model: PetitionModel, handlers: Handlers, formView = form): TemplateResult => html`
  <div class="frame">
    <div part="base" class="base" lang=${model.locale} dir=${directionOf(model.locale)}>
      ${languageMenu(model, handlers)}
      <div class="text">${callToAction(model)} ${explainers(model, handlers)}</div>
      <div class="action">
        ${progress(model)} ${preview(model)} ${action(model, handlers, formView)} ${status(model)}
      </div>
      <slot name="footer"></slot>
    </div>
  </div>
`;

const action = (
  model: PetitionModel,
  handlers: Handlers,
  formView: typeof form,
): TemplateResult | typeof nothing => {
  switch (model.state) {
    case 'signed':
      return model.later?.views.thankYou(model, model.later.strings, handlers) ?? nothing;
    case 'closed':
      return closed(model);
    default:
      return html`<slot name="before-form"></slot>${formView(model, handlers)}`;
  }
};
