import { attributesOf, type Attribute } from './attributes.js';
import { valueOf, type Embed } from './embed.js';
import type { Scheme } from './palette.js';
import { tokensOf } from './style-rule.js';

/** What the builder tells the page of the preview. */
export interface PreviewMessage {
  readonly attributes: readonly Attribute[];
  readonly tokens: readonly (readonly [token: string, value: string])[];
  /** The look of the page that the petition stands on. */
  readonly scheme: Scheme;
}

/** Attributes that ask for something, or would send something: the preview does neither. */
const asking: readonly string[] = ['endpoint', 'backend', 'encrypt-to', 'count-url'];

/** What is to be shown. A progress bar shows as soon as there is a goal, with a count of 0 where none is known yet. */
export const previewMessage = (embed: Embed, scheme: Scheme): PreviewMessage => {
  const shown = attributesOf(embed).filter(([name]) => !asking.includes(name));
  const needsCount = valueOf(embed, 'goal') !== '' && valueOf(embed, 'count') === '';
  return {
    attributes: needsCount ? [...shown, ['count', '0']] : shown,
    tokens: tokensOf(embed),
    scheme,
  };
};
