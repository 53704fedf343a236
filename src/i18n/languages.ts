/** A language's name in that language, as it begins a line: `Français`, `العربية`. */
export const languageName = (code: string): string => {
  const name = new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(code) + rest.join('');
};
