import { toJson } from './json.js';
import * as z from 'zod/mini';
import { storableText, visibleText } from './text.js';
import { parseUrl } from './url.js';

/**
 * The published schema of what a page's owner may say in place of the default campaign (`campaign`, `campaign-src`;
 * also in `./schema`). Text only: markup is shown as text. Parts that are left out keep the default.
 */

const maxLength = { line: 300, text: 5_000 } as const;

const text = (limit: number) => {
  const expected = `text of 1 to ${limit.toLocaleString('en')} characters`;
  return z
    .string({ error: expected })
    .check(
      z.maxLength(limit, expected),
      z.regex(visibleText, expected),
      z.regex(storableText, 'text without control characters'),
    );
};

const line = text(maxLength.line);
const paragraph = text(maxLength.text);

const list = <T extends z.ZodMiniType>(member: T, limit: number) => {
  const expected = `a list of 1 to ${limit}`;
  return z.array(member, { error: expected }).check(z.minLength(1, expected), z.maxLength(limit, expected));
};

const only = (...names: readonly string[]) => ({
  error: ({ code }: { readonly code?: string | undefined }) =>
    `an object with ${code === 'unrecognized_keys' ? 'no names but ' : ''}${names.map((name) => `“${name}”`).join(', ')}`,
});

const id = z
  .string({ error: 'a name in kebab-case' })
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in kebab-case'),
    z.maxLength(100, 'a name of up to 100 letters'),
  );

const asOfExpected = 'a month or a day (ISO 8601), such as “2026-06”';
const asOf = z.string({ error: asOfExpected }).check(
  z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, asOfExpected),
  z.refine((date) => !Number.isNaN(Date.parse(date)), asOfExpected),
);

const httpsExpected = 'an https: address, without a user name';
const httpsUrl = z.string({ error: httpsExpected }).check(
  z.maxLength(2_000, httpsExpected),
  z.refine((value) => {
    const url = parseUrl(value);
    return url?.protocol === 'https:' && !url.username && !url.password;
  }, httpsExpected),
);

const kinds = '“paragraph”, “terms”, “list”, “entries” or “links”';

const block = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('paragraph'), text: paragraph }, only('kind', 'text')),
    z.strictObject(
      {
        kind: z.literal('terms'),
        terms: list(z.strictObject({ term: line, definition: paragraph }, only('term', 'definition')), 50),
      },
      only('kind', 'terms'),
    ),
    z.strictObject(
      { kind: z.literal('list'), title: z.optional(line), items: list(paragraph, 50) },
      only('kind', 'title', 'items'),
    ),
    z.strictObject(
      {
        kind: z.literal('entries'),
        entries: list(
          z.strictObject(
            { title: line, asOf, paragraphs: list(paragraph, 20) },
            only('title', 'asOf', 'paragraphs'),
          ),
          50,
        ),
      },
      only('kind', 'entries'),
    ),
    z.strictObject(
      {
        kind: z.literal('links'),
        links: list(z.strictObject({ text: line, url: httpsUrl }, only('text', 'url')), 50),
      },
      only('kind', 'links'),
    ),
  ],
  { error: `an object whose “kind” is ${kinds}` },
);

const explainer = z.strictObject(
  { id, question: line, blocks: list(block, 50) },
  only('id', 'question', 'blocks'),
);

const demand = z.strictObject({ title: line, reason: paragraph }, only('title', 'reason'));

const isUnique = (explainers: readonly { readonly id: string }[]): boolean =>
  new Set(explainers.map((one) => one.id)).size === explainers.length;

const members = {
  title: z.optional(line),
  lead: z.optional(list(paragraph, 20)),
  /** Says to whom the demands go; stands above them. */
  demandsIntro: z.optional(paragraph),
  demands: z.optional(list(demand, 20)),
  /** The invitation to sign. */
  closing: z.optional(paragraph),
  /** May be empty: no explainers. */
  explainers: z.optional(
    z
      .array(explainer, { error: 'a list of up to 20' })
      .check(
        z.maxLength(20, 'a list of up to 20'),
        z.refine(isUnique, 'explainers with an “id” each of its own'),
      ),
  ),
};

/** Parts of a campaign, each in place of the default's; unknown names are refused. */
export const campaignSchema = z.strictObject(members, only(...Object.keys(members)));

/** Parts of a campaign, see {@link campaignSchema}. */
export type CampaignParts = z.infer<typeof campaignSchema>;

/** What can't be used of a campaign. */
export interface CampaignProblem {
  /** Where: `demands.0.title`; empty for the whole of it. */
  readonly path: string;
  /** What was expected, to stand after "expected". */
  readonly expected: string;
}

/** More of them help nobody. */
const maxProblems = 10;

/** A copy, whose own code never runs again; nothing of what JSON can't say. */
const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(toJson(value)) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Checks parts of a campaign.
 * @returns the parts, as a copy, or what is wrong with them: at most 10 problems.
 */
export const readCampaign = (
  value: unknown,
):
  | { readonly parts: CampaignParts; readonly problems?: never }
  | { readonly problems: readonly CampaignProblem[]; readonly parts?: never } => {
  const { success, data, error } = campaignSchema.safeParse(plain(value));
  return success
    ? { parts: data }
    : {
        problems: error.issues.slice(0, maxProblems).map(({ path, message }) => ({
          path: path.map(String).join('.'),
          expected: message,
        })),
      };
};
