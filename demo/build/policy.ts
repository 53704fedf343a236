import { readEncryptTo } from '../../src/core/encryption-key.js';
import { configurationOf } from './attributes.js';
import { kindOf, type Embed } from './embed.js';
import { filesOf, snippet, type Surroundings } from './snippets.js';

/** What a page with a strict Content-Security-Policy has to allow for the snippet. */

/** Stands for the page, so that what is relative to it is told from another origin. */
const page = 'https://this-page.invalid';

const sourceOf = (address: string): string => {
  const { origin } = new URL(address, page);
  return origin === page ? "'self'" : origin;
};

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

/** The sources of the style sheets that stand in the snippet itself. */
const styleSources = (embed: Embed, surroundings: Surroundings): Promise<string[]> => {
  const code = snippet(embed, surroundings)
    .map((part) => part.code)
    .join('\n');
  return Promise.all([...code.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => digest(text)));
};

/** The origins that the element asks. */
const connections = (embed: Embed): readonly string[] => {
  const { endpoint, countUrl, encryptTo } = configurationOf(embed, page).configuration;
  const key = encryptTo === undefined ? undefined : readEncryptTo(encryptTo, page).value;
  const addresses = [endpoint, countUrl, key && 'jwks' in key ? key.jwks : undefined];
  return addresses.flatMap((address) => (address ? [sourceOf(address.href)] : []));
};

/**
 * The directives to add to a page's own.
 * @returns as they stand in the header; nothing for what depends on where the page puts the files.
 */
export const policyFor = async (embed: Embed, surroundings: Surroundings): Promise<string | undefined> => {
  const kind = kindOf(embed);
  if (kind === 'npm' || kind === 'prerendered') return undefined;
  const directives: Readonly<Record<string, readonly string[]>> =
    kind === 'iframe'
      ? { 'frame-src': [sourceOf(surroundings.site)] }
      : {
          'script-src': [sourceOf(filesOf(embed, surroundings))],
          'connect-src': connections(embed),
        };
  const all = { ...directives, 'style-src': await styleSources(embed, surroundings) };
  return Object.entries(all)
    .filter(([, sources]) => sources.length)
    .map(([directive, sources]) => [directive, ...new Set(sources)].join(' '))
    .join('; ');
};
