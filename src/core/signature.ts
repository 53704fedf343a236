import * as z from 'zod/mini';
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

// Messages of this schema are codes: `satisfies` keeps them to the list.
const required = 'required' satisfies ErrorCode;

const anything = /^/;

const typed = (max: number, characters: RegExp, isRequired: boolean) =>
  z
    .string()
    .check(
      z.trim(),
      z.regex(isRequired ? visibleText : anything, required),
      z.maxLength(max, 'too-long' satisfies ErrorCode),
      z.regex(characters, 'characters' satisfies ErrorCode),
    );

/** The order of the checks is the order of the errors: the first one of a field is shown. */
const emailSchema = typed(maxLength.email, storableLine, true).check(
  z.regex(emailAddress, 'email' satisfies ErrorCode),
);

const fieldSchema = ({ token, required: isRequired }: Field) => {
  switch (token) {
    case 'email':
      return emailSchema;
    case 'country':
      return z.string().check(
        z.minLength(isRequired ? 1 : 0, required),
        z.refine((code) => code === '' || countryCodes.includes(code), 'choice' satisfies ErrorCode),
      );
    case 'postal-code':
      return typed(maxLength.postalCode, storableLine, isRequired);
    case 'comment':
      return typed(maxLength.comment, storableText, isRequired);
    case 'display-name':
      return z.string();
    default:
      return typed(maxLength.name, storableLine, isRequired);
  }
};

const updatesSchemas = {
  checkbox: z.string(),
  choice: z.string().check(z.minLength(1, required)),
};

type UpdatesQuestion = keyof typeof updatesSchemas | undefined;

/** What the form held, and what the form asks for. */
export type CheckSignature = (values: Readonly<Record<string, string>>) => CheckedSignature;

/**
 * Makes the check of one form. Keep it: building the schema costs ten times a check.
 * @param fields - the form's fields in their order.
 * @param updates - how consent to updates is asked for, if it is.
 */
export const createSignatureCheck = (fields: readonly Field[], updates: UpdatesQuestion): CheckSignature => {
  const names: readonly FieldName[] = [
    ...fields.map(({ name }) => name),
    ...(updates ? ['updates' as const] : []),
  ];
  const schema = z.object({
    ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    ...(updates && { updates: updatesSchemas[updates] }),
  });

  return (values) => {
    const complete = Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
    const result = schema.safeParse(complete);
    if (result.success) return { signature: toSignature(result.data as Record<string, string>, names) };
    const errors = names.flatMap((name): FieldError[] => {
      const issue = result.error.issues.find(({ path }) => path[0] === name);
      return issue ? [{ name, code: issue.message as ErrorCode }] : [];
    });
    return { errors };
  };
};

const toSignature = (values: Readonly<Record<string, string>>, names: readonly FieldName[]): Signature =>
  Object.fromEntries(
    names.flatMap((name): [string, string | boolean][] => {
      const value = values[name] ?? '';
      // An unticked box is an answer, and is kept as one; an empty text is none.
      if (name === 'updates' || name === 'display_name') return [[name, value === 'yes']];
      return value ? [[name, value]] : [];
    }),
  );
