import type { ChoiceName } from './embed.js';
import type { ColorRole } from './palette.js';

/** What the choices are called on the page. */

/** The colours' names. */
export const colorLabels: Readonly<Record<ColorRole, string>> = {
  accent: 'Accent',
  'on-accent': 'Text on the accent',
  text: 'Text',
  muted: 'Remarks',
  surface: 'Background',
  border: 'Borders',
  error: 'Errors',
  focus: 'Focus ring',
};

const labels: Readonly<Partial<Record<string, string>>> = {
  kind: 'How it gets on your page',
  files: 'Where the element’s files are',
  parent: 'Address of your page',
  backend: 'Back end',
  endpoint: 'Address for the signatures',
  lang: 'Shown in',
  'language-menu': 'Let visitors choose another one',
  fields: 'Fields',
  updates: 'Consent to email updates',
  controller: 'Organisation',
  'privacy-url': 'Privacy notice',
  contact: 'Contact for withdrawing a signature',
  goal: 'Goal',
  count: 'Count so far',
  'count-url': 'Address that has the count',
  theme: 'Theme',
  'encrypt-to': 'Public key',
};

/** What a choice is called; a name that is none stays as it is. */
export const labelOf = (name: ChoiceName | (string & {})): string => {
  const known = Object.hasOwn(labels, name) ? labels[name] : undefined;
  if (known !== undefined) return known;
  const [, parameter] = /^parameter-(.+)$/.exec(name) ?? [];
  if (parameter !== undefined)
    return parameter.slice(0, 1).toUpperCase() + parameter.slice(1).replaceAll('_', ' ');
  const [, scheme, role = ''] = /^(light|dark)-(.+)$/.exec(name) ?? [];
  return scheme && Object.hasOwn(colorLabels, role) ? `${colorLabels[role as ColorRole]}, ${scheme}` : name;
};
