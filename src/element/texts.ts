import { defaultCampaign } from '../campaign/default-campaign.js';
import type { Campaign } from '../core/campaign.js';
import { firstStrings, type FirstStrings } from '../i18n/first-strings.js';
import { createMsg, type MsgFn, type TemplateMap } from '../i18n/msg.js';

/** All that a petition says in one language from the start. */
export interface Texts {
  readonly strings: FirstStrings;
  readonly campaign: Campaign;
  /** Finds what it says later. */
  readonly msg: MsgFn;
}

const cache = new Map<string, Texts>();

/** The texts of a language, made once for all petitions of a page. */
export const textsOf = (code: string, templates: TemplateMap): Texts => {
  const known = cache.get(code);
  if (known) return known;
  const msg = createMsg(templates);
  const texts = { strings: firstStrings(msg, code), campaign: defaultCampaign(msg), msg };
  cache.set(code, texts);
  return texts;
};
