/**
 * Finds what must never be in a page: whoever reads the page's source could use it. What it says is the reason, in
 * the user's words; it never repeats the secret.
 */

const relay =
  'Whoever opens your page could read it and use it. Send signatures to a small server of your own that adds it.';

interface Kind {
  readonly found: (text: string) => boolean;
  readonly reason: string;
}

const claimsOf = (token: string): unknown => {
  try {
    return JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined;
  }
};

const jwt = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const isServiceRole = (token: string): boolean =>
  (claimsOf(token) as { readonly role?: unknown } | undefined)?.role === 'service_role';

const hasUser = (text: string): boolean => /^\s*[a-z][\w+.-]*:\/\/[^/?#\s]*@/i.test(text);

/** Names of query parameters that hold what only a server should know. */
const secretParameter =
  /[?&#](?:[\w-]*(?:token|secret|password|passwd)|(?:api|access|private|auth)[_-]?key|authorization)=[^&]/i;

const kinds: readonly Kind[] = [
  {
    found: (text) => /["']?\bd["']?\s*:\s*["'][\w-]{16,}["']/.test(text) && /kty|crv/.test(text),
    reason:
      'This is a private key (it has the part “d”): it opens the signatures and belongs to nobody but you. As it was ' +
      'pasted into a page, take it for lost, and make a new pair.',
  },
  {
    found: (text) => /-----BEGIN [A-Z ]*PRIVATE KEY/.test(text),
    reason: 'This is a private key. It opens the signatures and belongs to nobody but you; make a new pair.',
  },
  {
    found: (text) => text.includes('sb_secret_') || (text.match(jwt) ?? []).some(isServiceRole),
    reason:
      'This is the secret key of a Supabase project, which may read and change everything. The public one begins with ' +
      '“sb_publishable_”, or is called “anon”.',
  },
  { found: hasUser, reason: `This address has a user name or a password in it. ${relay}` },
  {
    found: (text) => secretParameter.test(text),
    reason: `This address has a token or a key in it. ${relay}`,
  },
  {
    found: (text) =>
      /(?:^|[^\w-])(?:(?:sk|rk)_(?:live|test)_\w{8,}|xox[abps]-[\w-]{8,}|gh[opsu]_\w{20,}|github_pat_\w{20,}|AKIA[0-9A-Z]{16}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32})/.test(
        text,
      ) || /\bBearer\s+[\w.~+/-]{8,}/i.test(text),
    reason: `This looks like a secret API token. ${relay}`,
  },
  {
    // Action Network's, among others: the ids that belong into pages have dashes or are shorter.
    found: (text) => /^\s*(?:OSDI-API-Token\s*[:=]\s*)?[0-9a-f]{32,128}\s*$/i.test(text),
    reason: `This looks like an API token (32 digits or more of 0 to 9 and a to f). ${relay}`,
  },
];

/**
 * Looks for a secret in what somebody typed or pasted.
 * @returns why it must not be in a page, or nothing.
 */
export const secretReason = (text: string): string | undefined =>
  kinds.find(({ found }) => found(text))?.reason;
