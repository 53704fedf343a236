import { defaultCampaign } from '../campaign/default-campaign.js';
import type { Campaign } from '../core/campaign.js';
import { createMsg, type TemplateMap } from '../i18n/msg.js';
import { uiStrings, type UiStrings } from '../i18n/ui-strings.js';

/** All that a petition says in one language. */
export interface Texts {
  readonly strings: UiStrings;
  readonly campaign: Campaign;
}

const cache = new Map<string, Texts>();

/** The texts of a language, made once for all petitions of a page. */
export const textsOf = (code: string, templates: TemplateMap): Texts => {
  const known = cache.get(code);
  if (known) return known;
  const msg = createMsg(templates);
  const texts = { strings: uiStrings(msg, code), campaign: defaultCampaign(msg) };
  cache.set(code, texts);
  return texts;
};
