import { backendNames, type BackendName } from '../../src/core/backend-names.js';
import { knownBackends, type ParameterNeed } from '../../src/delivery/backends.js';
import { localeCodes } from '../../src/i18n/catalogues.js';
import {
  colorRoles,
  defaultPalettes,
  isColor,
  schemes,
  type ColorRole,
  type Palette,
  type Scheme,
} from './palette.js';

/**
 * What somebody has chosen in the builder. Every choice is a text with a name, which is its name in the address and in
 * the form as well; those that are an attribute of the element have the attribute's name.
 */

/** The ways to put the petition on a page. */
export const kinds = ['module', 'standalone', 'prerendered', 'npm', 'wordpress', 'iframe'] as const;

/** A way to put the petition on a page. */
export type Kind = (typeof kinds)[number];

/** The choices that become attributes as they are. */
export const plainAttributes = [
  'endpoint',
  'lang',
  'language-menu',
  'fields',
  'updates',
  'controller',
  'privacy-url',
  'contact',
  'goal',
  'count',
  'count-url',
  'theme',
  'encrypt-to',
] as const;

/** A choice's name. */
export type ChoiceName =
  | 'kind'
  | 'files'
  | 'parent'
  | 'backend'
  | (typeof plainAttributes)[number]
  | `parameter-${string}`
  | `${Scheme}-${ColorRole}`;

/** The choices that are not the default. */
export type Embed = Readonly<Partial<Record<ChoiceName, string>>>;

/** What a choice may be. */
export interface Choice {
  readonly fallback: string;
  /** Characters (UTF-16 code units) at most. */
  readonly longest: number;
  readonly fits?: (value: string) => boolean;
  /** What `fits` wants, to stand after "expected". */
  readonly expected?: string;
}

const text = (longest = 1_000): Choice => ({ fallback: '', longest });

const oneOf = (words: readonly string[], fallback = ''): Choice => ({
  fallback,
  longest: 50,
  fits: (value) => words.includes(value),
  expected: `one of ${words.map((word) => `“${word}”`).join(', ')}`,
});

/** How the form asks where nothing else was chosen; the element's own default. */
export const defaultFields = 'name email country?';

const choices: Readonly<
  Record<Exclude<ChoiceName, `parameter-${string}` | `${Scheme}-${ColorRole}`>, Choice>
> = {
  kind: oneOf(kinds, 'module'),
  files: text(),
  parent: text(),
  backend: oneOf(backendNames, 'own'),
  endpoint: text(),
  lang: oneOf(['', ...localeCodes]),
  'language-menu': oneOf(['', 'true']),
  fields: { ...text(200), fallback: defaultFields },
  updates: oneOf(['', 'checkbox', 'choice']),
  controller: text(200),
  'privacy-url': text(),
  contact: text(),
  goal: text(20),
  count: text(20),
  'count-url': text(),
  theme: oneOf(['auto', 'light', 'dark'], 'auto'),
  'encrypt-to': text(3_000),
};

const colorOf = (name: string): readonly [Scheme, ColorRole] | undefined => {
  const scheme = schemes.find((one) => name.startsWith(`${one}-`));
  const role = colorRoles.find((one) => scheme && name === `${scheme}-${one}`);
  return scheme && role && [scheme, role];
};

/** What a known back end needs beside the address, by the parameter's name. */
export const needsOf = (backend: string): readonly (readonly [name: string, need: ParameterNeed])[] =>
  Object.entries(knownBackends[backend]?.needs ?? {});

/** The chosen back end. */
export const backendOf = (embed: Embed): BackendName =>
  backendNames.find((name) => name === embed.backend) ?? 'own';

/** The chosen kind of embed. */
export const kindOf = (embed: Embed): Kind => kinds.find((kind) => kind === embed.kind) ?? 'module';

/**
 * What a name stands for.
 * @param backend - decides which parameters there are.
 * @returns nothing for a name that stands for nothing.
 */
export const choiceOf = (name: string, backend: BackendName): Choice | undefined => {
  if (Object.hasOwn(choices, name)) return choices[name as keyof typeof choices];
  if (needsOf(backend).some(([parameter]) => name === `parameter-${parameter}`)) return text();
  const color = colorOf(name);
  return (
    color && {
      fallback: defaultPalettes[color[0]][color[1]],
      longest: 7,
      fits: isColor,
      expected: 'a colour as #rrggbb',
    }
  );
};

/** All names that there are with this back end, in the order of the address. */
export const choiceNames = (backend: BackendName): readonly ChoiceName[] => [
  ...(Object.keys(choices) as (keyof typeof choices)[]),
  ...needsOf(backend).map(([parameter]) => `parameter-${parameter}` as const),
  ...schemes.flatMap((scheme) => colorRoles.map((role) => `${scheme}-${role}` as const)),
];

/** What was chosen, or the default. */
export const valueOf = (embed: Embed, name: ChoiceName): string =>
  embed[name] ?? choiceOf(name, backendOf(embed))?.fallback ?? '';

/** The colours of one look. */
export const paletteOf = (embed: Embed, scheme: Scheme): Palette =>
  Object.fromEntries(colorRoles.map((role) => [role, valueOf(embed, `${scheme}-${role}`)])) as Palette;

/** The looks that visitors can see. */
export const schemesOf = (embed: Embed): readonly Scheme[] =>
  schemes.filter((scheme) => ['auto', scheme].includes(valueOf(embed, 'theme')));
