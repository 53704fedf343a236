import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toRatio } from '../check.js';
import { paletteOf, schemesOf } from '../embed.js';
import { colorRoles, defaultPalettes, measure, type ColorRole, type Scheme } from '../palette.js';
import { colorLabels, labelOf } from '../labels.js';
import type { Actions, Model } from './model.js';

/** The colours, each with how well it stands out. */

const contrastView = (model: Model, scheme: Scheme, role: ColorRole): TemplateResult | typeof nothing => {
  const pair = measure(paletteOf(model.embed, scheme)).find(({ front }) => front === role);
  if (!pair) return nothing;
  const { ratio, isEnough, least } = pair;
  return isEnough
    ? html`<span class="ratio" title="Contrast; ${least}:1 is enough">${toRatio(ratio)}</span>`
    : html`<strong class="ratio too-low">${toRatio(ratio)}, needs ${least}:1</strong>`;
};

const cell = (model: Model, { choose }: Actions, scheme: Scheme, role: ColorRole): TemplateResult => {
  const name = `${scheme}-${role}` as const;
  const color = paletteOf(model.embed, scheme)[role];
  const fallback = defaultPalettes[scheme][role];
  return html`<td>
    <div class="color">
      <input
        type="color"
        name=${name}
        id=${name}
        aria-label=${labelOf(name)}
        .value=${live(color)}
        @input=${({ currentTarget }: Event) => choose(name, (currentTarget as HTMLInputElement).value)}
      />
      ${contrastView(model, scheme, role)}
      ${
        color === fallback
          ? nothing
          : html`<button
              type="button"
              class="quiet small"
              aria-label="Reset: ${labelOf(name)}"
              @click=${() => choose(name, fallback)}
            >
              Reset
            </button>`
      }
    </div>
  </td>`;
};

/** The table of colours, for the looks that visitors can see. */
export const colorsView = (model: Model, actions: Actions): TemplateResult => {
  const schemes = schemesOf(model.embed);
  return html`<details>
    <summary>Colours</summary>
    <p class="hint" id="colors-hint">
      The number is the contrast with what is behind it: 4.5:1 or more for text, 3:1 for borders and focus
      (WCAG AA).
    </p>
    <table class="colors" aria-describedby="colors-hint">
      <thead>
        <tr>
          <td></td>
          ${schemes.map((scheme) => html`<th scope="col">${scheme === 'light' ? 'Light' : 'Dark'}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${colorRoles.map(
          (role) =>
            html`<tr>
              <th scope="row">${colorLabels[role]}</th>
              ${schemes.map((scheme) => cell(model, actions, scheme, role))}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
};
