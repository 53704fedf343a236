import { nothing, type TemplateResult } from 'lit';

/**
 * Writes a view's template as HTML. It knows what the views use: text, lists, other templates, and unquoted
 * bindings of attributes; events are left out. Anything else throws, so that a view that outgrows it is noticed.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it can stand in HTML, between tags and between quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The end of a template's text in front of an attribute's value: `.` is a property, `?` a boolean, `@` an event. */
const binding = /\s([.?@]?)([\w-]+)=$/;

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const childHtml = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if (Array.isArray(value)) return value.map(childHtml).join('');
  if (isTemplate(value)) return toHtml(value);
  throw new TypeError(`Expected text, a list or a template in a view, not: ${typeof value}`);
};

const attributeHtml = (kind: string, name: string, value: unknown): string => {
  if (kind === '@' || value === nothing || value === undefined) return '';
  if (kind === '?' || typeof value === 'boolean') return value ? ` ${name}` : '';
  if (typeof value === 'string' || typeof value === 'number')
    return ` ${name}="${escapeHtml(String(value))}"`;
  throw new TypeError(`Expected text for the attribute ${name} in a view, not: ${typeof value}`);
};

/**
 * The HTML of a template, its white space shortened.
 * @throws TypeError where a view uses what this can't write.
 */
export const toHtml = ({ strings, values }: TemplateResult): string => {
  let html = '';
  strings.forEach((string, index) => {
    html += string.replace(/\s+/g, ' ');
    if (index === values.length) return;
    // What was put in is escaped, so that these two signs are the templates' own.
    if (html.lastIndexOf('<') <= html.lastIndexOf('>')) {
      html += childHtml(values[index]);
      return;
    }
    const [match, kind = '', name = ''] = binding.exec(html) ?? [];
    if (match === undefined)
      throw new TypeError(`Expected name=\${value} in a view after: ${html.slice(-60)}`);
    html = html.slice(0, -match.length) + attributeHtml(kind, name, values[index]);
  });
  return html;
};
