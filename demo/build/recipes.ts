import type { BackendName } from '../../src/core/backend-names.js';

/** How each back end is introduced; demo/recipes tells the whole of it. */
export interface Recipe {
  readonly label: string;
  /** What the address looks like. */
  readonly example: string;
  /** What its owner has to know before choosing it. */
  readonly remark: string;
}

/** The known back ends, as they are offered. */
export const recipes: Readonly<Record<BackendName, Recipe>> = {
  own: {
    label: 'A server of your own',
    example: 'https://sign.example.org/signatures',
    remark: 'It takes a POST of JSON, as the demo’s endpoint does. Visitors are told what it answers.',
  },
  'action-network': {
    label: 'Action Network',
    example: 'https://actionnetwork.org/api/v2/petitions/00000000-0000-0000-0000-000000000000/signatures/',
    remark:
      'Whoever signs joins your mailing list, so say it in the consent text. Its API token must never be in a page, ' +
      'and is not needed. Visitors are told “sent”: it says the same of an error.',
  },
  proca: {
    label: 'Proca',
    example: 'https://api.proca.app/api',
    remark: 'Visitors are told what it answers, errors at the fields too.',
  },
  actionkit: {
    label: 'ActionKit',
    example: 'https://your-org.actionkit.com/rest/v1/action/',
    remark: 'Set the page to not subscribe, so that a “no” to updates is kept.',
  },
  basket: {
    label: 'Mozilla Basket',
    example: 'https://basket.mozilla.org/news/subscribe/',
    remark: 'A newsletter and no store of signatures: it takes only who asks for updates.',
  },
  supabase: {
    label: 'Supabase, PostgREST',
    example: 'https://your-project.supabase.co/rest/v1/signatures',
    remark: 'A table in your own database, which anybody may add to and nobody may read with the public key.',
  },
  formspree: {
    label: 'Formspree',
    example: 'https://formspree.io/f/your-form',
    remark: 'Switch reCAPTCHA off for this form: the petition can’t show it.',
  },
  basin: {
    label: 'Basin',
    example: 'https://usebasin.com/f/your-form',
    remark: 'Switch reCAPTCHA off for this form: the petition can’t show it.',
  },
  netlify: {
    label: 'Netlify Forms',
    example: '/',
    remark:
      'For a page that Netlify serves. The deployed page needs a hidden form with the same name and all the fields.',
  },
  webhook: {
    label: 'Zapier, Make, Google Apps Script',
    example: 'https://hooks.zapier.com/hooks/catch/0000000/example/',
    remark: 'Starts an automation. Visitors are told “sent”: it says “success” whatever becomes of it.',
  },
  'google-forms': {
    label: 'Google Forms',
    example: 'https://docs.google.com/forms/d/e/your-form/formResponse',
    remark:
      'Visitors are told “sent”, always: browsers hide Google’s answer, a refusal too. Sign once, and look.',
  },
};
