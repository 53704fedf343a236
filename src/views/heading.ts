import { html, nothing, type TemplateResult } from 'lit';

/**
 * A heading. Each level is a template of its own, which takes less than Lit's templates with variable tags.
 * @param level - 1 to 6; deeper levels, which HTML doesn't have, stay at 6.
 * @param options - `focusable`: a script may move the focus here, the Tab key doesn't.
 */
export const heading = (
  level: number,
  text: string | TemplateResult,
  options: { part?: string; id?: string; focusable?: boolean } = {},
): TemplateResult => {
  const { part = nothing, id = nothing } = options;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (level) {
    case 1:
      return html`<h1 part=${part} id=${id} tabindex=${tabindex}>${text}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id} tabindex=${tabindex}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id} tabindex=${tabindex}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id} tabindex=${tabindex}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id} tabindex=${tabindex}>${text}</h5>`;
    default:
      return html`<h6 part=${part} id=${id} tabindex=${tabindex}>${text}</h6>`;
  }
};
