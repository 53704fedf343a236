/**
 * Finds the language in which a petition is shown. It knows language tags and nothing else: not the page, not
 * the files.
 */

/**
 * What a range may be shortened to, longest first: RFC 4647, 3.4, and at last language and script as Unicode's
 * likely subtags have them, since `zh-TW` is a reader of `zh-Hant`. These are asked for only where they are needed:
 * the first time, a browser reads a table for it.
 */
function* candidates(range: string): Generator<string, void> {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(range);
  } catch {
    return;
  }
  const subtags = locale.baseName.split('-');
  for (let length = subtags.length; length > 0; length--) {
    // A single letter only announces what was cut off behind it.
    if (subtags[length - 1]?.length !== 1) yield subtags.slice(0, length).join('-');
  }
  const { language, script } = locale.maximize();
  yield `${language}-${script ?? ''}`;
}

/**
 * Looks up the best available language (RFC 4647, 3.4).
 * @param ranges - language tags by preference; what is none is passed over.
 * @param available - tags to choose from, in their canonical form.
 * @returns nothing where no range leads to an available one: `pt` is not `pt-BR`.
 */
export const lookUp = <T extends string>(
  ranges: readonly string[],
  available: readonly T[],
): T | undefined => {
  for (const range of ranges) {
    // A tag has at most a few subtags; what is longer is no tag.
    if (range.length > 100) continue;
    for (const candidate of candidates(range)) {
      const found = available.find((tag) => tag === candidate);
      if (found) return found;
    }
  }
  return undefined;
};

const rightToLeft = ['ar', 'fa', 'he', 'ur'];

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  rightToLeft.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
