import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { PetitionModel } from './model.js';

/** Title, lead, demands and the invitation to sign. */
export const callToAction = ({ campaign, configuration }: PetitionModel): TemplateResult => html`
  <section part="call-to-action" class="call-to-action" aria-labelledby="title">
    ${heading(configuration.headingLevel, html`<slot name="title">${campaign.title}</slot>`, { part: 'title', id: 'title' })}
    <div part="lead" class="lead">
      <slot name="lead">${campaign.lead.map((text) => html`<p>${text}</p>`)}</slot>
    </div>
    <div part="demands" class="demands">
      <slot name="demands">
        <p class="demands-intro">${campaign.demandsIntro}</p>
        <ol>
          ${campaign.demands.map(
            ({ title, reason }) => html`
              <li part="demand" class="demand">
                <strong>${title}</strong>
                <span>${reason}</span>
              </li>
            `,
          )}
        </ol>
      </slot>
    </div>
    <p class="closing">${campaign.closing}</p>
  </section>
`;
