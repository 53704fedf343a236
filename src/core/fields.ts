/**
 * The fields that a form can have. A field is called by its token of the `fields` attribute; its payload
 * field, which is also the input's `name`, is the same word with underscores.
 */
const tokens = [
  'name',
  'given-name',
  'family-name',
  'email',
  'country',
  'postal-code',
  'comment',
  'display-name',
] as const;

/** A token of the `fields` attribute. */
export type FieldToken = (typeof tokens)[number];

/** The payload field of a token, and the `name` of its input. */
export type PayloadField =
  'name' | 'given_name' | 'family_name' | 'email' | 'country' | 'postal_code' | 'comment' | 'display_name';

/** A name by which errors are told: a payload field, or the question about updates. */
export type FieldName = PayloadField | 'updates';

/** One field of the form. */
export interface Field {
  readonly token: FieldToken;
  readonly name: PayloadField;
  readonly required: boolean;
}

/** Fields without which there is no signature. */
const alwaysRequired: readonly FieldToken[] = ['name', 'given-name', 'email'];

const toField = (word: string): Field | undefined => {
  const optional = word.endsWith('?');
  const token = tokens.find((known) => known === (optional ? word.slice(0, -1) : word));
  if (!token || (optional && alwaysRequired.includes(token))) return undefined;
  // A box that has to be ticked would not be a question: showing the name is the signer's choice.
  return {
    token,
    name: token.replaceAll('-', '_') as PayloadField,
    required: !optional && token !== 'display-name',
  };
};

/**
 * Reads a `fields` attribute.
 * @returns the fields in their order, or nothing where the list can't be used: an unknown or doubled token,
 *   no e-mail address, or not exactly one of `name` and `given-name`.
 */
export const parseFields = (list: string): readonly Field[] | undefined => {
  const fields = list.trim().split(/\s+/).map(toField);
  const has = (token: FieldToken) => fields.some((field) => field?.token === token);
  const usable =
    new Set(fields.map((field) => field?.token)).size === fields.length &&
    has('email') &&
    has('name') !== has('given-name') &&
    !(has('name') && has('family-name'));
  return usable && fields.every((field) => field !== undefined) ? fields : undefined;
};
