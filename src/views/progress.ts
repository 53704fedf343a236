import { html, nothing, type TemplateResult } from 'lit';
import type { PetitionModel } from './model.js';

/** How many have signed, and how far it is to the goal. Nothing as long as nobody has reported a number. */
export const progress = ({
  count,
  configuration,
  strings,
}: PetitionModel): TemplateResult | typeof nothing => {
  const { goal } = configuration;
  if (count === undefined) return nothing;
  return html`
    <div part="progress" class="progress">
      <p class="count">${strings.progress.signed(count)}</p>
      ${
        goal === undefined
          ? nothing
          : html`
              <progress
                part="progress-bar"
                class="progress-bar"
                aria-label=${strings.progress.label}
                aria-valuetext=${strings.progress.signed(count)}
                max=${goal}
                value=${Math.min(count, goal)}
              ></progress>
              <p class="goal">${strings.progress.goal(goal)}</p>
            `
      }
    </div>
  `;
};
