import * as z from 'zod/mini';
import {
  emailAddress,
  maxLength,
  maxPageUrlLength,
  storableLine,
  storableText,
  visibleText,
} from './text.js';

/**
 * The published schema of what lands in the endpoint (`./schema`): the canonical submission, version 1.
 * Any back end can check what it gets with it, or with the JSON Schema made from it (`./schema.json`).
 *
 * This module knows nothing of the form that fills it or of the network.
 */

const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(storableLine));
const name = line(maxLength.name).check(z.regex(visibleText));
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max), z.regex(storableText));
const dateTime = z.iso.datetime({ offset: true });
const languageTag = line(100).check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));

/** What the visitor was asked, in the words that were shown, and what they answered: a consent receipt. */
export const consentSchema = z.strictObject({
  /** `signing` for the signature itself, `updates` for e-mail updates. */
  id: line(100),
  /** The answer. A consent that was asked for and not given is kept as `false`. */
  granted: z.boolean(),
  /** The words as the visitor saw them. */
  text: text(5_000),
  /** SHA-256 of `text` in UTF-8, in lower-case hexadecimal. */
  text_sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** BCP 47 tag of the language of `text`. */
  locale: languageTag,
  /** When `text` was first shown to this visitor: RFC 3339, by the visitor's clock. */
  shown_at: dateTime,
});

/** A consent receipt, see {@link consentSchema}. */
export type Consent = z.infer<typeof consentSchema>;

const fields = z.strictObject({
  /** Version of this format. */
  v: z.literal(1),
  /**
   * UUID (RFC 9562) made at the first press of the button. A retry of the same content keeps it. The nil and the
   * max UUID identify nothing.
   */
  submission_id: z.uuid().check(z.regex(/^(?!0{8}(?:-0{4}){3}-0{12}$|[fF]{8}(?:-[fF]{4}){3}-[fF]{12}$)/)),
  petition_id: line(200),
  /** Full name, in any script. Either this, or `given_name` (with `family_name`). */
  name: z.optional(name),
  given_name: z.optional(name),
  family_name: z.optional(name),
  email: z.string().check(z.maxLength(maxLength.email), z.regex(emailAddress)),
  /** ISO 3166-1 alpha-2, in capitals. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  postal_code: z.optional(line(maxLength.postalCode)),
  comment: z.optional(text(maxLength.comment)),
  /** `true`: the name may be shown in public. */
  display_name: z.optional(z.boolean()),
  /** BCP 47 tag of the language in which the petition was read. */
  locale: languageTag,
  /**
   * Origin and path of the page; never a query or a fragment, which may hold personal data. `about:blank`
   * stands for a page that has no address of the web.
   */
  page_url: line(maxPageUrlLength).check(z.regex(/^(?:https?:\/\/[^\s?#/@]+(?:\/[^\s?#]*)?|about:blank)$/u)),
  /** When the button was first pressed for this content: RFC 3339, by the visitor's clock. */
  signed_at: dateTime,
  consents: z.array(consentSchema).check(z.minLength(1), z.maxLength(10)),
  /** ALTCHA proof of work: base64 of its payload. */
  altcha: z.optional(line(10_000)),
  /** The token of a captcha that the page's owner put into the `captcha` slot. */
  captcha: z.optional(line(10_000)),
  /** A field that no person sees was filled: a robot, or a password manager. A hint, never a verdict. */
  hp_filled: z.optional(z.boolean()),
  /** Milliseconds from the first touch of the form to the press of the button. */
  elapsed_ms: z.int().check(z.minimum(0)),
});

const namedOnce = z.refine<z.infer<typeof fields>>(
  ({ name, given_name, family_name }) =>
    name === undefined ? given_name !== undefined : given_name === undefined && family_name === undefined,
  { path: ['name'], error: 'Expected either name, or given_name with or without family_name' },
);

/** The canonical submission; unknown fields are refused. */
export const submissionSchema = fields.check(namedOnce);

/** A signature as it is posted to the endpoint, see {@link submissionSchema}. */
export type Submission = z.infer<typeof submissionSchema>;

/**
 * The JSON Schema (2020-12) of {@link submissionSchema}. The rule on the name's fields, which zod can't
 * translate, is added here.
 */
export const submissionJsonSchema = () => ({
  ...z.toJSONSchema(submissionSchema, { unrepresentable: 'throw' }),
  title: 'Signature of a petition, version 1',
  oneOf: [
    { required: ['name'], properties: { given_name: false, family_name: false } },
    { required: ['given_name'], properties: { name: false } },
  ],
});
