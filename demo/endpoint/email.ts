/** The domain in its ASCII form, by the URL standard's rules; '' where it has none. */
const domainToAscii = (domain: string): string => {
  const url = `https://${domain}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
};

/**
 * The form in which two spellings of one e-mail address are the same text: Unicode NFC, lower case, the
 * domain in its ASCII form. Dots and what follows a plus sign stay: only the mail server knows what they mean.
 * @param address - an address that the submission's schema took.
 */
export const canonicalEmail = (address: string): string => {
  const text = address.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1);
  // A domain that has no ASCII form gives '' here; it is then compared as it was written.
  return `${text.slice(0, at)}@${domainToAscii(domain) || domain}`;
};
