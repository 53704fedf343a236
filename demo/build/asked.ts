import { parseFields, type FieldToken } from '../../src/core/fields.js';
import { defaultFields } from './embed.js';

/** The form's fields as the builder offers them, and the list that says them. */

/** Whether and how a field is asked for. */
export type Asking = 'no' | 'optional' | 'required';

/** The fields that may be left out, in the form's order. */
export const extraFields = ['country', 'postal-code', 'comment', 'display-name'] as const;

/** A form as it is put together. */
export interface AskedForm {
  readonly name: 'one' | 'two' | 'given';
  readonly extras: Readonly<Record<(typeof extraFields)[number], Asking>>;
}

/** Reads a list; one that can't be used reads as the default. */
export const readForm = (list: string): AskedForm => {
  const fields = parseFields(list) ?? parseFields(defaultFields) ?? [];
  const has = (token: FieldToken) => fields.some((field) => field.token === token);
  const asking = (token: FieldToken): Asking => {
    const field = fields.find((one) => one.token === token);
    if (!field) return 'no';
    return field.required ? 'required' : 'optional';
  };
  return {
    name: has('name') ? 'one' : has('family-name') ? 'two' : 'given',
    extras: Object.fromEntries(extraFields.map((token) => [token, asking(token)])) as AskedForm['extras'],
  };
};

const names = { one: ['name'], two: ['given-name', 'family-name'], given: ['given-name'] } as const;

/** Writes the list. */
export const writeForm = ({ name, extras }: AskedForm): string =>
  [
    ...names[name],
    'email',
    ...extraFields
      .filter((token) => extras[token] !== 'no')
      .map((token) => (extras[token] === 'optional' && token !== 'display-name' ? `${token}?` : token)),
  ].join(' ');
