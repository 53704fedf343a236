import { html, nothing, type TemplateResult } from 'lit';
import type { PetitionModel } from './model.js';

/**
 * The live region: sending, and what came of it. It stands from the start and outlives the form, as screen
 * readers tell only what changes inside a region that they know.
 */
export const status = (model: PetitionModel): TemplateResult => {
  const { later } = model;
  const lines = later?.views.statusLines(model, later.strings) ?? firstLines(model);
  // After signing, the thank-you shows the same words; the region says them and is not seen.
  const isShown = lines.length > 0 && model.state !== 'signed';
  return html`
    <div part="status" class=${isShown ? 'status' : 'visually-hidden'} role="status" aria-atomic="true">
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>
  `;
};

/** The notices that are there from the start; all other lines come later. */
const firstLines = ({ form: { notice }, strings }: PetitionModel): string[] => {
  switch (notice?.kind) {
    case 'not-loaded':
      return [strings.notices.notLoaded];
    case 'unconnected':
    case 'misconfigured':
      return [strings.notices[notice.kind]];
    default:
      return [];
  }
};

/** For whoever builds the page: what is missing, and which attributes can't be used. */
export const preview = ({ isPreview, problems, strings }: PetitionModel): TemplateResult | typeof nothing => {
  if (!isPreview) return nothing;
  return html`
    <div class="preview">
      <p class="preview-title">${strings.preview.title}</p>
      <p>${strings.preview.howTo}</p>
      ${
        problems.length
          ? html`
              <p>${strings.preview.problems}</p>
              <ul>
                ${problems.map(
                  ({ attribute, value, expected }) =>
                    html`<li lang="en" dir="ltr">
                      <code>${`${attribute}="${value}"`}</code>: expected ${expected}
                    </li>`,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
};
