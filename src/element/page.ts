/** What the element takes from the page around it. */

/** The page's address as its owner gives it out: the canonical link, or the address without query and fragment. */
export const canonicalUrl = (document: Document): string => {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  if (link && /^https?:/.test(link)) return link;
  const { origin, pathname, href } = document.location;
  return origin === 'null' ? href : origin + pathname;
};
