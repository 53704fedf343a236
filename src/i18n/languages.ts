const cache = new Map<string, string>();

/** What Chromium's list of names lacks, which gives the English ones. */
const lacking: Readonly<Record<string, string>> = { fy: 'Frysk', ga: 'Gaeilge', mt: 'Malti' };

/** A language's name in that language, as it begins a line: `Français`, `العربية`. */
export const languageName = (code: string): string => {
  const cached = cache.get(code);
  if (cached !== undefined) return cached;
  const [first = '', ...rest] =
    lacking[code] ?? new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
  const name = first.toLocaleUpperCase(code) + rest.join('');
  cache.set(code, name);
  return name;
};
