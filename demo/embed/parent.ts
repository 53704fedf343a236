/**
 * The page that is told how high the petition is.
 * @param value - an origin, such as `https://example.org`.
 * @returns nothing where that is none: the height goes to a page that was named, or to nobody.
 */
export const parentOrigin = (value: string | null): string | undefined => {
  if (value === null || !URL.canParse(value)) return undefined;
  const { origin, protocol } = new URL(value);
  return /^https?:$/.test(protocol) ? origin : undefined;
};

/** What the page is told: its height in CSS pixels, and nothing of whoever signs. */
export const heightMessage = (height: number): { readonly type: string; readonly height: number } => ({
  type: 'defend-encryption-petition',
  height: Math.ceil(height),
});
