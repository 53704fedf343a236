const cache = new Map<string, string>();

/** A language's name in that language, as it begins a line: `Français`, `العربية`. */
export const languageName = (code: string): string => {
  const cached = cache.get(code);
  if (cached !== undefined) return cached;
  const [first = '', ...rest] = new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
  const name = first.toLocaleUpperCase(code) + rest.join('');
  cache.set(code, name);
  return name;
};
