/** Languages that write the family name first (CLDR, person names: `nameOrderLocales` for surnames first). */
const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/;

/**
 * Fields, or what is said of them, with the family name before the given name where the language has them so and one
 * follows the other.
 */
export const inNameOrder = <T extends { readonly name?: string | undefined }>(
  items: readonly T[],
  locale: string,
): readonly T[] => {
  const given = items.findIndex(({ name }) => name === 'given_name');
  const [first, second] = [items[given], items[given + 1]];
  if (!familyFirst.test(locale) || !first || second?.name !== 'family_name') return items;
  return [...items.slice(0, given), second, first, ...items.slice(given + 2)];
};
