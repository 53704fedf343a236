import { html, type TemplateResult } from 'lit';
import { dayText } from '../i18n/dates.js';
import { heading } from './heading.js';
import type { PetitionModel } from './model.js';

/** What stands in the form's place once the petition is over. */
export const closed = ({ configuration, locale, strings }: PetitionModel): TemplateResult => html`
  <section class="closed" aria-labelledby="closed-title">
    ${heading(configuration.headingLevel + 1, strings.closed.title, { id: 'closed-title' })}
    <p>${strings.closed.text(lastDay(configuration.closesAt ?? 0, locale))}</p>
  </section>
`;

/** The day on which one could still sign: the end is the first moment at which one can't. */
const lastDay = (end: number, locale: string): string => dayText(end - 1, locale);
