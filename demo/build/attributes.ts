import { fieldNames, readConfiguration } from '../../src/core/configuration.js';
import type { FieldName } from '../../src/core/fields.js';
import { backendOf, choiceOf, needsOf, plainAttributes, valueOf, type Embed } from './embed.js';

/** The attributes of the element that say what was chosen. */

/** An attribute's name and value. */
export type Attribute = readonly [name: string, value: string];

const isNumber = (value: string): boolean => /^\d{1,15}$/.test(value);

/** The form's fields, `updates` among them where that is asked. */
export const askedFields = (embed: Embed): readonly FieldName[] => {
  const fields = valueOf(embed, 'fields');
  const updates = valueOf(embed, 'updates');
  return fieldNames(readConfiguration({ fields, updates }, 'https://page.example/').configuration);
};

/** The back end's parameters that this form needs. */
export const parametersOf = (embed: Embed) => {
  const asked = askedFields(embed);
  return needsOf(backendOf(embed)).filter(([, need]) => !need.for || asked.includes(need.for));
};

/** What `backend` says: a name, or a definition that gives a known one its parameters. */
const backendAttribute = (embed: Embed): readonly Attribute[] => {
  const name = backendOf(embed);
  if (name === 'own') return [];
  const given = parametersOf(embed).flatMap(([parameter, { type }]): [string, string | number][] => {
    const value = valueOf(embed, `parameter-${parameter}`).trim();
    if (!value) return [];
    return [[parameter, type === 'number' && isNumber(value) ? Number(value) : value]];
  });
  if (!given.length) return [['backend', name]];
  return [['backend', JSON.stringify({ extends: name, parameters: Object.fromEntries(given) })]];
};

/** The attributes in their order; what is the element's default anyway is left out. */
export const attributesOf = (embed: Embed): readonly Attribute[] => {
  const chosen = plainAttributes.flatMap((name): Attribute[] => {
    const value = valueOf(embed, name).trim();
    if (!value || value === choiceOf(name, backendOf(embed))?.fallback) return [];
    return [[name, name === 'language-menu' ? '' : value]];
  });
  const [first, ...others] = chosen;
  return first?.[0] === 'endpoint'
    ? [first, ...backendAttribute(embed), ...others]
    : [...backendAttribute(embed), ...chosen];
};

/**
 * What the element makes of these attributes.
 * @param base - the address of the page, where relative ones start.
 */
export const configurationOf = (embed: Embed, base: string) =>
  readConfiguration(
    Object.fromEntries(
      attributesOf(embed).map(([name, value]) => [
        name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value,
      ]),
    ),
    base,
  );
