import { countryCodes } from './countries.js';
import type { ErrorCode, FieldError } from './errors.js';
import type { Field, FieldName, PayloadField } from './fields.js';
import { emailAddress, maxLength, storableLine, storableText, visibleText } from './text.js';

/**
 * Checks what was typed into a form. It yields codes, never words, and knows nothing of inputs or of the
 * payload around the fields.
 */

/** The checked values; an optional field that was left empty is missing. */
export type Signature = Readonly<Partial<Record<Exclude<PayloadField, 'display_name'>, string>>> & {
  readonly display_name?: boolean;
  /** Missing where updates were not asked for. */
  readonly updates?: boolean;
};

/** Either the values, or what is wrong with them, in the order of the form. */
export type CheckedSignature =
  | { readonly signature: Signature; readonly errors?: never }
  | { readonly errors: readonly FieldError[]; readonly signature?: never };

/** What is wrong with a value, if anything. */
type Check = (value: string) => ErrorCode | undefined;

/** The order of the checks is the order of the errors: the first one of a field is shown. */
const typed =
  (max: number, characters: RegExp, isRequired: boolean): Check =>
  (value) => {
    if (isRequired && !visibleText.test(value)) return 'required';
    if (value.length > max) return 'too-long';
    return characters.test(value) ? undefined : 'characters';
  };

const emailText = typed(maxLength.email, storableLine, true);

const checkOf = ({ token, required }: Field): Check => {
  switch (token) {
    case 'email':
      return (value) => emailText(value) ?? (emailAddress.test(value) ? undefined : 'email');
    case 'country':
      return (value) => {
        if (!value) return required ? 'required' : undefined;
        return countryCodes.includes(value) ? undefined : 'choice';
      };
    case 'postal-code':
      return typed(maxLength.postalCode, storableLine, required);
    case 'comment':
      return typed(maxLength.comment, storableText, required);
    case 'display-name':
      return () => undefined;
    default:
      return typed(maxLength.name, storableLine, required);
  }
};

const isAnswered: Check = (value) => (value ? undefined : 'required');

type UpdatesQuestion = 'checkbox' | 'choice' | undefined;

/** What the form held, and what the form asks for. */
export type CheckSignature = (values: Readonly<Record<string, string>>) => CheckedSignature;

/**
 * Makes the check of one form. It is written out, as a schema's library would be a quarter of all that a visitor
 * downloads.
 * @param fields - the form's fields in their order.
 * @param updates - how consent to updates is asked for, if it is.
 */
export const createSignatureCheck = (fields: readonly Field[], updates: UpdatesQuestion): CheckSignature => {
  const checks = new Map<FieldName, Check>(fields.map((field) => [field.name, checkOf(field)]));
  if (updates) checks.set('updates', updates === 'choice' ? isAnswered : () => undefined);

  return (values) => {
    const read = [...checks].map(([name, check]) => ({ name, check, value: valueOf(name, values) }));
    const errors = read.flatMap(({ name, check, value }): FieldError[] => {
      const code = check(value);
      return code ? [{ name, code }] : [];
    });
    return errors.length ? { errors } : { signature: toSignature(read) };
  };
};

const chosen: readonly FieldName[] = ['country', 'display_name', 'updates'];

/** Spaces around what was typed mean nothing; what was chosen is one of the choices or isn't. */
const valueOf = (name: FieldName, values: Readonly<Record<string, string>>): string => {
  const value = values[name] ?? '';
  return chosen.includes(name) ? value : value.trim();
};

const toSignature = (values: readonly { readonly name: FieldName; readonly value: string }[]): Signature =>
  Object.fromEntries(
    values.flatMap(({ name, value }): [string, string | boolean][] => {
      // An unticked box is an answer, and is kept as one; an empty text is none.
      if (name === 'updates' || name === 'display_name') return [[name, value === 'yes']];
      return value ? [[name, value]] : [];
    }),
  );
