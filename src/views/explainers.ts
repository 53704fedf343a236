import { html, nothing, type TemplateResult } from 'lit';
import type { Block, DatedEntry, Explainer } from '../core/campaign.js';
import { dateText } from '../i18n/dates.js';
import { heading } from './heading.js';
import type { Handlers, PetitionModel } from './model.js';

/** The questions that open to their answers. */
export const explainers = (model: PetitionModel, { read }: Handlers): TemplateResult | typeof nothing => {
  const { campaign, configuration } = model;
  if (configuration.noExplainers) return nothing;
  return html`
    <div part="explainers" class="explainers" @pointerover=${read} @focusin=${read}>
      <slot name="explainers"
        >${campaign.explainers.map((explainer) => explainerView(explainer, model, read))}</slot
      >
    </div>
  `;
};

const explainerView = (
  { id, question, blocks }: Explainer,
  model: PetitionModel,
  read: () => void,
): TemplateResult => html`
  <details part="explainer" class="explainer" id=${`explainer-${id}`} @toggle=${read}>
    <summary part="explainer-summary">${heading(model.configuration.headingLevel + 1, question)}</summary>
    <div part="explainer-content" class="explainer-content">
      ${blocks.map((block) => blockView(block, model))}
    </div>
  </details>
`;

const paragraph = (text: string) => html`<p>${text}</p>`;

const blockView = (block: Block, model: PetitionModel): TemplateResult => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text);
    case 'terms':
      return html`
        <dl>
          ${block.terms.map(
            ({ term, definition }) =>
              html`<dt>${term}</dt>
                <dd>${definition}</dd>`,
          )}
        </dl>
      `;
    case 'list':
      return html`
        ${block.title ? heading(model.configuration.headingLevel + 2, block.title) : nothing}
        <ul>
          ${block.items.map((item) => html`<li>${item}</li>`)}
        </ul>
      `;
    case 'links':
      return html`
        <ul>
          ${block.links.map(
            ({ text, url }) =>
              html`<li><a href=${url} target="_blank" rel="noopener noreferrer">${text}</a></li>`,
          )}
        </ul>
      `;
    case 'entries':
      return html`${block.entries.map((entry) => entryView(entry, model))}`;
  }
};

const entryView = (
  { title, asOf, paragraphs }: DatedEntry,
  { configuration, locale, speaksDates, strings }: PetitionModel,
): TemplateResult => html`
  <div class="entry">
    ${heading(configuration.headingLevel + 2, title)}
    <p class="as-of">
      <time datetime=${asOf}>${strings.asOf(speaksDates ? dateText(asOf, locale) : asOf)}</time>
    </p>
    ${paragraphs.map(paragraph)}
  </div>
`;
