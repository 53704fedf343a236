/** Plain text with a term that it defines. */
export interface Term {
  readonly term: string;
  readonly definition: string;
}

/** What happened in one place, with the date up to which the account holds. */
export interface DatedEntry {
  readonly title: string;
  /** The month or day up to which `paragraphs` are true: ISO 8601 (`2025-06`, `2025-06-30`). */
  readonly asOf: string;
  readonly paragraphs: readonly string[];
}

/** Where to read on. */
export interface Link {
  readonly text: string;
  /** `https:` only. */
  readonly url: string;
}

/** One piece of an explainer's content. Text only, never HTML. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'list'; readonly title?: string; readonly items: readonly string[] }
  | { readonly kind: 'entries'; readonly entries: readonly DatedEntry[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] };

/** A question that opens to its answer. */
export interface Explainer {
  /** Stable name, unique in its campaign, in kebab-case. */
  readonly id: string;
  readonly question: string;
  readonly blocks: readonly Block[];
}

/** A short imperative and one line of why. */
export interface Demand {
  readonly title: string;
  readonly reason: string;
}

/** Everything that a petition says before its form, as plain text. */
export interface Campaign {
  readonly title: string;
  readonly lead: readonly string[];
  /** Says to whom the demands go; stands above them. */
  readonly demandsIntro: string;
  readonly demands: readonly Demand[];
  /** The invitation to sign. */
  readonly closing: string;
  readonly explainers: readonly Explainer[];
}
