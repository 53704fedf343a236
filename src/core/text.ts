/**
 * A character that no field takes: a control character other than tab and line breaks, or half of a
 * surrogate pair. The first can't be stored by PostgreSQL (NUL) and forges log lines; the second can't be
 * encoded in UTF-8, so the server would get another text than the one that was typed.
 */
const unstorable = String.raw`\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F`;

/** Matches text that may hold line breaks and tabs, and nothing that can't be stored unchanged. */
export const storableText = new RegExp(`^[^${unstorable}]*$`, 'u');

/** Matches text of one line that can be stored unchanged. */
export const storableLine = new RegExp(String.raw`^[^${unstorable}\t\n\r\u2028\u2029]*$`, 'u');

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** Inside a label also joiners, as Persian and Sinhala need them, and Catalan's middle dot (RFC 5892, appendix A). */
const label = String.raw`${letter}(?:[\p{L}\p{M}\p{N}\u200C\u200D\u00B7-]*${letter})?`;

/**
 * Matches an e-mail address that a mail server could take: a local part of any script (RFC 6531), plus signs
 * included, and a domain of two labels or more, in Unicode or in ASCII form. Quoted local parts and address
 * literals (RFC 5321, 4.1.2 and 4.1.3) are left out: in a form they are mistakes.
 */
export const emailAddress = new RegExp(
  String.raw`^[^\s@<>()[\]\\,;:"\p{Cs}\p{Cc}]+@(?:${label}\.)+(?!\p{N}+$)${label}$`,
  'u',
);

/** Matches text with at least one character that can be seen: spaces and characters without a shape are no answer. */
export const visibleText = /[^\s\p{Z}\p{Cf}]/u;

/** The longest text that each field takes, in UTF-16 code units, as `maxlength` and JavaScript count. */
export const maxLength = {
  name: 200,
  /** RFC 5321, 4.5.3.1.3: a path has 256 octets, two of them the angle brackets. */
  email: 254,
  postalCode: 20,
  comment: 10_000,
} as const;

/** The longest page address in a submission, in UTF-16 code units. */
export const maxPageUrlLength = 2_000;
