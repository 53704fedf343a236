import { distance } from 'fastest-levenshtein';

/**
 * Finds the address that a person probably meant, on the device alone. A suggestion is only ever offered:
 * the address that looks mistyped may be right.
 */

/** Large mail providers, worldwide and of the campaign's languages; also what is too near to one to be a slip. */
const providers = (
  'gmail.com googlemail.com foxmail.com aim.com mac.com me.com uol.com fastmail.fm outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.co.uk ' +
  'hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.nl live.com live.nl live.se msn.com yahoo.com yahoo.co.uk ' +
  'yahoo.de yahoo.es yahoo.fr yahoo.it yahoo.com.br ymail.com icloud.com mail.com email.com aol.com ' +
  'proton.me protonmail.com tuta.com tuta.io tutanota.com tutanota.de fastmail.com posteo.de posteo.net ' +
  'mailbox.org riseup.net disroot.org zoho.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de ' +
  'mail.de online.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it alice.it tiscali.it wp.pl ' +
  'onet.pl onet.eu interia.pl poczta.fm uol.com.br bol.com.br terra.com.br ziggo.nl kpnmail.nl xs4all.nl ' +
  'planet.nl upcmail.nl telia.com bredband.net spray.se telenet.be skynet.be bluewin.ch btinternet.com comcast.net ' +
  'verizon.net att.net qq.com naver.com mail.ru yandex.ru yandex.com'
).split(' ');

/** Endings that no domain has, by the one that is meant. */
const mistypedEndings: Readonly<Record<string, readonly string[]>> = {
  com: ['con', 'cmo', 'ocm', 'comm', 'coom', 'vom', 'xom', 'cpm', 'clm', 'comn'],
  net: ['nte', 'ent', 'nett', 'met'],
  org: ['ogr', 'rog', 'orgg', 'prg'],
};

const meantEnding = (ending: string): string | undefined =>
  Object.keys(mistypedEndings).find((meant) => mistypedEndings[meant]?.includes(ending));

/** Two slips in a long name (a swap counts as two), one in a short one: half of all short names are near. */
const tolerance = (domain: string): number => (domain.length >= 8 ? 2 : 1);

/** What stands before the first dot. */
const brand = (domain: string): string => domain.slice(0, domain.indexOf('.') + 1);

const brands = new Set(providers.map(brand));

/** Large providers have an address for many a country: `yahoo.ca` is as right as `yahoo.com`. */
const isOtherCountry = (domain: string): boolean =>
  brands.has(brand(domain)) && /\.(?:com?\.)?[a-z]{2}$/.test(domain) && !/\.(?:co|cm|om|ne|og)$/.test(domain);

const meantDomain = (domain: string, typing: boolean): string | undefined => {
  if (providers.includes(domain) || isOtherCountry(domain)) return undefined;
  const [nearest] = providers
    .map((provider) => ({ provider, slips: distance(domain, provider) }))
    .filter(({ provider, slips }) => slips <= tolerance(provider) && provider.length >= 6)
    .sort((one, other) => one.slips - other.slips);
  if (nearest) return nearest.provider;
  // The beginning of a longer ending looks like a slip: `.con` on the way to `.consulting`.
  if (typing) return undefined;
  const dot = domain.lastIndexOf('.');
  const ending = meantEnding(domain.slice(dot + 1));
  return dot > 0 && ending ? domain.slice(0, dot + 1) + ending : undefined;
};

/**
 * Suggests another address where the domain looks mistyped.
 * @param typing - the address may not be complete yet: the beginning of a known domain is no slip.
 * @returns the whole address with the other domain; nothing where there is nothing to suggest.
 */
export const suggestEmail = (address: string, { typing = false } = {}): string | undefined => {
  const at = address.lastIndexOf('@');
  const domain = address
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (at < 1 || !domain || domain.length > 100) return undefined;
  if (typing && (!domain.includes('.') || providers.some((provider) => provider.startsWith(domain))))
    return undefined;
  const meant = meantDomain(domain, typing);
  return meant && `${address.slice(0, at).trim()}@${meant}`;
};
