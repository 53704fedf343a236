import type { FieldName } from './fields.js';

/** Why a field was refused, as a code; the words are i18n's. */
export type ErrorCode =
  /** A required field is empty, or a yes/no question is unanswered. */
  | 'required'
  /** Longer than {@link maxLength} of its field. */
  | 'too-long'
  /** A character that can't be stored unchanged, see `storableText`. */
  | 'characters'
  /** Not an e-mail address. */
  | 'email'
  /** Not one of the choices. */
  | 'choice'
  /** The endpoint keeps a mailing list: it takes only who asks for updates. */
  | 'updates-only'
  /** Refused by the endpoint, in its own words. */
  | 'server';

/** One error of one field. */
export interface FieldError {
  /** Missing where the endpoint refused something that the form doesn't have. */
  readonly name?: FieldName;
  readonly code: ErrorCode;
  /** The endpoint's words, with the code `server`. */
  readonly message?: string;
}
