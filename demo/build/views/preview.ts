import { html, type TemplateResult } from 'lit';
import { schemes } from '../palette.js';
import { widths, type Actions, type Model, type Width } from './model.js';

/** The petition as it looks on a page, in a frame beside the form. */

const toggles = <T extends string>(
  label: string,
  options: readonly T[],
  chosen: T,
  choose: (option: T) => void,
): TemplateResult =>
  html`<div class="toggles" role="group" aria-label=${label}>
    ${options.map(
      (option) =>
        html`<button
          type="button"
          aria-pressed=${option === chosen ? 'true' : 'false'}
          @click=${() => choose(option)}
        >
          ${option.slice(0, 1).toUpperCase() + option.slice(1)}
        </button>`,
    )}
  </div>`;

const readiness = ({ findings }: Model): TemplateResult => {
  const stopping = findings.filter(({ weight }) => weight === 'stops').length;
  if (stopping) return html`<a class="bad" href="#check">Nobody can sign yet: see why</a>`;
  return findings.length
    ? html`<a href="#check"
        >It works; ${findings.length === 1 ? 'one thing' : `${findings.length} things`} to look at</a
      >`
    : html`<span class="good">Nothing to complain about</span>`;
};

/** The preview with its two switches, and how things stand. */
export const previewView = (model: Model, actions: Actions): TemplateResult => {
  const { width, scheme, scale } = model;
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="preview-head">
      <h2 id="preview-title">Preview</h2>
      ${toggles('Width', Object.keys(widths) as Width[], width, actions.setWidth)}
      ${toggles('Look of the page', schemes, scheme, actions.setScheme)}
    </div>
    <div class="stage" data-width=${width}>
      <iframe
        src="./preview.html"
        title="The petition as visitors see it. Nothing that is typed here is sent"
        style="inline-size: ${widths[width]}px; block-size: calc(100% / ${scale}); scale: ${scale}"
      ></iframe>
    </div>
    <p class="readiness">
      <span role="status">${readiness(model)}</span>
      <a class="button" href="#snippet">To the snippet</a>
    </p>
  </section>`;
};
