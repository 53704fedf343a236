import { storableLine } from '../../src/core/text.js';
import { backendOf, choiceNames, choiceOf, type ChoiceName, type Embed } from './embed.js';
import { secretReason } from './secrets.js';

/** The choices in the page's address, so that a colleague who gets the address opens the same. */

/** Something in an address, or typed, that was not taken over. */
export interface Remark {
  /** The choice's name, as it stood there, shortened. */
  readonly name: string;
  readonly text: string;
}

/** More names than anything that this page wrote. */
const maxNames = 100;

const shortened = (text: string, length = 60): string =>
  text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/**
 * Why a value of a choice is not taken over; never with a secret in it.
 * @returns nothing where it is.
 */
const refusal = (name: string, value: string, embed: Embed): string | undefined => {
  const choice = choiceOf(name, backendOf(embed));
  if (!choice) return 'There is no such choice here, so it was left out.';
  // Before all else: what follows repeats the value.
  const secret = secretReason(value);
  if (secret !== undefined)
    return `Taken out again, and put neither into the snippet nor into the address. ${secret}`;
  if (value.length > choice.longest)
    return `This is too long, so it was left out: expected at most ${choice.longest} characters.`;
  if (!storableLine.test(value))
    return 'This was left out: expected text of one line, without control characters.';
  if (choice.fits && !choice.fits(value))
    return `“${shortened(value)}” is not known here: expected ${choice.expected ?? 'something else'}. The default stays.`;
  return undefined;
};

/**
 * Puts one choice in.
 * @returns the embed, without this choice where it can't be taken over; and then why.
 */
export const withChoice = (
  embed: Embed,
  name: string,
  value: string,
): { readonly embed: Embed; readonly remark?: Remark } => {
  const { [name as ChoiceName]: _, ...others } = embed;
  const reason = refusal(name, value, embed);
  if (reason !== undefined) return { embed: others, remark: { name: shortened(name), text: reason } };
  const isDefault = value === choiceOf(name, backendOf(embed))?.fallback;
  const changed: Embed = isDefault ? others : { ...others, [name]: value };
  if (name !== 'backend') return { embed: changed };
  // The parameters of another back end are none of this one.
  const known: readonly string[] = choiceNames(backendOf(changed));
  return { embed: Object.fromEntries(Object.entries(changed).filter(([key]) => known.includes(key))) };
};

/** Reads an address; what can't be taken over is left out, and told. */
export const readAddress = (
  query: URLSearchParams,
): { readonly embed: Embed; readonly remarks: readonly Remark[] } => {
  const remarks: Remark[] = [];
  let embed: Embed = {};
  const put = (name: string, value: string): void => {
    const result = withChoice(embed, name, value);
    embed = result.embed;
    if (result.remark) remarks.push(result.remark);
  };
  // It decides which parameters there are.
  const backend = query.get('backend');
  if (backend !== null) put('backend', backend);
  const names = [...new Set(query.keys())].filter((name) => name !== 'backend');
  for (const name of names.slice(0, maxNames)) put(name, query.get(name) ?? '');
  if (names.length > maxNames)
    remarks.push({ name: '', text: `Only the first ${maxNames} choices of this address were looked at.` });
  return { embed, remarks };
};

/** Writes the address; the defaults are not in it. */
export const writeAddress = (embed: Embed): URLSearchParams => {
  const query = new URLSearchParams();
  for (const name of choiceNames(backendOf(embed))) {
    const value = embed[name];
    if (value !== undefined) query.set(name, value);
  }
  return query;
};
