import type { BackendDefinition } from '../core/backend-definition.js';
import type { BackendName } from '../core/backend-names.js';
import type { FieldName } from '../core/fields.js';

/**
 * The known back ends, as data: definitions like those that a page's owner writes, and what only we can know of
 * them. The recipes (demo/recipes) tell how to use each, and what of this nobody has seen work.
 */

/** A value that the page's owner has to look up. */
export interface ParameterNeed {
  /** What it is and where to find it, to stand after "expected". */
  readonly expected: string;
  /** `number` for a back end that takes no digits in quotes; otherwise it is sent as text. */
  readonly type?: 'number';
  /** Needed only where the form asks for this field; without it, what is mapped to it is left out. */
  readonly for?: FieldName;
}

/** A definition with what goes with it. */
interface KnownBackend extends BackendDefinition {
  readonly needs?: Readonly<Record<string, ParameterNeed>>;
  /**
   * `never`: whoever signs joins the list, so "signed, but no e-mail" can't be said, and mustn't be asked.
   * `required`: it is a list and nothing else, so only who wants updates may be sent there.
   */
  readonly updates?: 'never' | 'required';
  /** What the endpoint's path has to look like, where a wrong one would lose signatures without a word. */
  readonly endpoint?: { readonly path: string; readonly expected: string };
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Back ends by the name that `backend` takes. */
export type KnownBackends = Readonly<Record<string, DeepReadonly<KnownBackend>>>;

/** The whole name, whichever way the form asks for it. */
const wholeName = { template: '{name}{given_name} {family_name}' } as const;

const yesOrNo = { from: 'consent.updates', true: 'yes', false: 'no' } as const;

const showName = { from: 'display_name', true: 'yes', false: 'no' } as const;

/** Names and values that a person reads in a table or a mail. */
const readable = {
  name: wholeName,
  email: 'email',
  country: 'country',
  postal_code: 'postal_code',
  comment: 'comment',
  display_name: showName,
  updates: yesOrNo,
  petition_id: 'petition_id',
  submission_id: 'submission_id',
  page_url: 'page_url',
  signed_at: 'signed_at',
  consents: { json: 'consents' },
  jwe: 'jwe',
} as const;

const entryOf = (question: string): string =>
  `the entry of the question ${question}, such as “entry.1234567890”: in the form’s editor choose “Get pre-filled ` +
  'link”, fill it in, and read the name before the value in the link';

export const knownBackends: KnownBackends = {
  own: { idempotent: true },

  'action-network': {
    idempotent: true,
    updates: 'never',
    endpoint: {
      path: '/signatures/?$',
      expected: 'the petition’s API address: https://actionnetwork.org/api/v2/petitions/<id>/signatures/',
    },
    map: {
      'person.given_name': { first: ['given_name', 'name'] },
      'person.family_name': 'family_name',
      'person.email_addresses[0].address': 'email',
      'person.email_addresses[0].status': { const: 'subscribed' },
      'person.postal_addresses[0].postal_code': 'postal_code',
      'person.postal_addresses[0].country': 'country',
      comments: 'comment',
      'triggers.autoresponse.enabled': { const: true },
    },
    // It answers `200 {}`, also on an error.
    response: { unverified: true },
  },

  proca: {
    idempotent: true,
    needs: {
      page: {
        type: 'number',
        expected: 'the number of the action page, which Proca’s dashboard shows beside the page’s name',
      },
    },
    map: {
      query: {
        const:
          'mutation ($page: Int!, $action: ActionInput!, $contact: ContactInput!, $privacy: ConsentInput!, ' +
          '$tracking: TrackingInput) { addActionContact(actionPageId: $page, action: $action, ' +
          'contact: $contact, privacy: $privacy, tracking: $tracking) { contactRef firstName } }',
      },
      'variables.page': { parameter: 'page' },
      'variables.action.actionType': { const: 'petition' },
      'variables.action.customFields': {
        json: {
          comment: 'comment',
          display_name: 'display_name',
          locale: 'locale',
          submission_id: 'submission_id',
          consents: 'consents',
        },
      },
      'variables.contact.name': wholeName,
      'variables.contact.firstName': 'given_name',
      'variables.contact.lastName': 'family_name',
      'variables.contact.email': 'email',
      'variables.contact.address.country': 'country',
      'variables.contact.address.postcode': 'postal_code',
      // `null` says that nothing was asked.
      'variables.privacy.optIn': { first: ['consent.updates', { const: null }] },
      'variables.tracking.location': 'page_url',
    },
    // Errors come with the status 200 as well.
    response: { ok: { path: 'data.addActionContact.contactRef' } },
  },

  actionkit: {
    format: 'form',
    needs: {
      page: { expected: 'the short name of the petition’s page, as its address in ActionKit has it' },
    },
    map: {
      page: { parameter: 'page' },
      email: 'email',
      name: wholeName,
      country: 'country',
      zip: 'postal_code',
      action_comment: 'comment',
      action_display_name: showName,
      action_consent_updates: yesOrNo,
    },
    response: { ok: { path: 'action_id' } },
  },

  basket: {
    format: 'form',
    updates: 'required',
    needs: {
      newsletters: { expected: 'the newsletter’s short name in Basket; several between commas' },
    },
    map: {
      email: 'email',
      newsletters: { parameter: 'newsletters' },
      first_name: { first: ['given_name', 'name'] },
      last_name: 'family_name',
      country: 'country',
      lang: 'locale',
      source_url: 'page_url',
    },
    response: { ok: { path: 'status', equals: ['ok'] } },
  },

  supabase: {
    idempotent: true,
    needs: {
      key: {
        expected:
          'the project’s public key: “publishable” (sb_publishable_…) or “anon” in Settings, API keys of ' +
          'Supabase; never the secret one',
      },
    },
    headers: { apikey: { parameter: 'key' }, Prefer: 'return=minimal' },
    map: {
      submission_id: 'submission_id',
      petition_id: 'petition_id',
      name: 'name',
      given_name: 'given_name',
      family_name: 'family_name',
      email: 'email',
      country: 'country',
      postal_code: 'postal_code',
      comment: 'comment',
      display_name: 'display_name',
      updates: 'consent.updates',
      locale: 'locale',
      page_url: 'page_url',
      signed_at: 'signed_at',
      consents: 'consents',
      jwe: 'jwe',
    },
    // A 409 may be a foreign key as well.
    response: { ok: {}, duplicate: { status: [409], path: 'code', equals: ['23505'] } },
  },

  formspree: { format: 'form', map: readable, response: { ok: { path: 'next' } } },

  basin: { format: 'form', map: readable, response: { ok: {} } },

  netlify: {
    format: 'form',
    needs: {
      form: {
        expected: 'the name of the skeleton form in the deployed page: <form name="petition" netlify hidden>',
      },
    },
    map: { 'form-name': { parameter: 'form' }, ...readable },
    response: { ok: {} },
  },

  // They say "success" whatever becomes of it, and Apps Script redirects its answer to another origin.
  webhook: { preflight: false, response: { unverified: true } },

  'google-forms': {
    format: 'form',
    readable: false,
    endpoint: {
      path: '/formResponse$',
      expected: 'the form’s address with “/formResponse” in place of “/viewform”',
    },
    needs: {
      name: { expected: entryOf('for the name') },
      email: { expected: entryOf('for the e-mail address') },
      country: { for: 'country', expected: entryOf('for the country') },
      postal_code: { for: 'postal_code', expected: entryOf('for the postal code') },
      comment: { for: 'comment', expected: entryOf('for the comment') },
      display_name: { for: 'display_name', expected: entryOf('whether the name may be shown') },
      updates: { for: 'updates', expected: entryOf('about e-mail updates') },
    },
    map: {
      '{name}': wholeName,
      '{email}': 'email',
      '{country}': 'country',
      '{postal_code}': 'postal_code',
      '{comment}': 'comment',
      '{display_name}': showName,
      '{updates}': yesOrNo,
    },
  },
} satisfies Readonly<Record<BackendName, DeepReadonly<KnownBackend>>>;
