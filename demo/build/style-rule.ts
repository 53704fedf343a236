import { paletteOf, type Embed } from './embed.js';
import { colorRoles, defaultPalettes } from './palette.js';

/** The style of the page that the petition needs. */

/** The tokens that differ from the element's own, with their values. */
export const tokensOf = (embed: Embed): readonly (readonly [token: string, value: string])[] => {
  const [light, dark] = [paletteOf(embed, 'light'), paletteOf(embed, 'dark')];
  return colorRoles
    .filter(
      (role) => light[role] !== defaultPalettes.light[role] || dark[role] !== defaultPalettes.dark[role],
    )
    .map((role) => [`--petition-color-${role}`, `light-dark(${light[role]}, ${dark[role]})`]);
};

/**
 * The rule as CSS.
 * @param keepsPlace - the petition comes later than the page: its place is kept free, so that nothing moves.
 * @returns an empty text where there is nothing to say.
 */
export const styleRule = (embed: Embed, keepsPlace: boolean): string => {
  const place = keepsPlace ? ['display: block', 'min-height: 100svh'] : [];
  const declarations = [...place, ...tokensOf(embed).map(([token, value]) => `${token}: ${value}`)];
  if (!declarations.length) return '';
  return `defend-encryption-petition {\n${declarations.map((line) => `  ${line};\n`).join('')}}`;
};
