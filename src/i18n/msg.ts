import { isStrTagged, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { MsgFn, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';

export { str } from '@lit/localize/internal/str-tag.js';
export type { MsgFn, TemplateMap };

/**
 * Makes the `msg` of one element: it looks a text up by its id among `templates`, and falls back to the
 * English text in the call.
 *
 * `@lit/localize` itself keeps one language for the whole page and can be configured once. Each petition has
 * a `msg` of its own instead, so that two of them can speak two languages side by side. The type `MsgFn`
 * carries the brand by which the extractor of `@lit/localize-tools` finds the calls.
 */
export const createMsg = (templates: TemplateMap = {}): MsgFn => {
  const msg = (template: TemplateLike, options?: { id?: string }): unknown => {
    const localized = options?.id === undefined ? undefined : templates[options.id];
    if (typeof localized === 'string') return localized;
    if (typeof template === 'string' || !isStrTagged(template)) return template;
    // A translation moves placeholders: its values are the positions of the original's.
    return localized && isStrTagged(localized)
      ? joinStringsAndValues(localized.strings, template.values, localized.values as number[])
      : joinStringsAndValues(template.strings, template.values);
  };
  return msg as MsgFn;
};
