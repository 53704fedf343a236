import { tokens } from '../../src/styles/tokens.js';

/** The element's colours by their tokens, and how well they stand out from each other (WCAG 2.2). */

/** What a colour is for, as the public token ends: `--petition-color-accent`. */
export const colorRoles = [
  'accent',
  'on-accent',
  'text',
  'muted',
  'surface',
  'border',
  'error',
  'focus',
] as const;

/** A colour's role. */
export type ColorRole = (typeof colorRoles)[number];

/** The two looks that each colour has a value for. */
export const schemes = ['light', 'dark'] as const;

/** One of the two looks. */
export type Scheme = (typeof schemes)[number];

/** A colour for each role, as `#rrggbb`. */
export type Palette = Readonly<Record<ColorRole, string>>;

/** A colour that can be reckoned with. */
export const isColor = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

const defaultOf = (role: ColorRole, scheme: Scheme): string => {
  const rule = new RegExp(`--petition-color-${role}, light-dark\\((#\\w{6}), (#\\w{6})\\)`);
  const [, light, dark] = rule.exec(tokens.cssText) ?? [];
  const color = scheme === 'light' ? light : dark;
  if (color === undefined) throw new Error(`The element's styles have no colour for ${role}`);
  return color;
};

/** The colours of the element itself, as its styles say them. */
export const defaultPalettes: Readonly<Record<Scheme, Palette>> = {
  light: Object.fromEntries(colorRoles.map((role) => [role, defaultOf(role, 'light')])) as Palette,
  dark: Object.fromEntries(colorRoles.map((role) => [role, defaultOf(role, 'dark')])) as Palette,
};

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * The contrast ratio of two colours.
 * @param one - `#rrggbb`, as the other is.
 * @returns 1 (the same) to 21 (black on white).
 */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Two colours that have to be told apart. */
export interface Pair {
  readonly front: ColorRole;
  readonly behind: ColorRole;
  /** The least ratio: 4.5 for text (SC 1.4.3), 3 for borders and the focus ring (SC 1.4.11). */
  readonly least: number;
}

/** The pairs in which the element uses its colours, by what stands in front. */
export const pairs: readonly Pair[] = [
  { front: 'accent', behind: 'surface', least: 4.5 },
  { front: 'on-accent', behind: 'accent', least: 4.5 },
  { front: 'text', behind: 'surface', least: 4.5 },
  { front: 'muted', behind: 'surface', least: 4.5 },
  { front: 'error', behind: 'surface', least: 4.5 },
  { front: 'border', behind: 'surface', least: 3 },
  { front: 'focus', behind: 'surface', least: 3 },
];

/** A pair as it is in a palette. */
export interface MeasuredPair extends Pair {
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Measures all pairs of a palette. */
export const measure = (palette: Palette): readonly MeasuredPair[] =>
  pairs.map((pair) => {
    const ratio = contrast(palette[pair.front], palette[pair.behind]);
    return { ...pair, ratio, isEnough: ratio >= pair.least };
  });
