import { nothing, type TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/**
 * A heading.
 * @param level - 1 to 6; deeper levels, which HTML doesn't have, stay at 6.
 * @param options - `focusable`: a script may move the focus here, the Tab key doesn't.
 */
export const heading = (
  level: number,
  text: string | TemplateResult,
  options: { part?: string; id?: string; focusable?: boolean } = {},
): TemplateResult => {
  const { part, id, focusable } = options;
  const tag = tags[Math.min(level, 6) - 1] ?? tags[5];
  return html`<${tag}
    part=${part ?? nothing}
    id=${id ?? nothing}
    tabindex=${focusable ? '-1' : nothing}
  >${text}</${tag}>`;
};
