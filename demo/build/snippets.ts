import { emailAddress } from '../../src/core/text.js';
import { attributesOf, type Attribute } from './attributes.js';
import { kindOf, valueOf, type Embed, type Kind } from './embed.js';
import { folderOf, type Release } from './release.js';
import { styleRule } from './style-rule.js';

/** What is to be pasted, for each kind of embed. */

/** A text to copy, with what to do with it. */
export interface Part {
  /** Where it goes, to stand above it. */
  readonly where: string;
  readonly code: string;
}

/** What a snippet is made of beside the choices. */
export interface Surroundings {
  readonly release: Release;
  /** The address of this site's folder, with a slash at its end. */
  readonly site: string;
}

const tag = 'defend-encryption-petition';
const mainFile = `${tag}.js`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Quotes that leave JSON readable, where they can. */
const attributeText = ([name, value]: Attribute): string => {
  if (value === '') return name;
  const text = escaped(value);
  return text.includes('"') && !text.includes("'")
    ? `${name}='${text}'`
    : `${name}="${text.replaceAll('"', '&quot;')}"`;
};

/** A start tag with each attribute in a line of its own, or all in one that is short. */
const startTag = (name: string, attributes: readonly Attribute[]): string => {
  const texts = attributes.map(attributeText);
  const short = [name, ...texts].join(' ');
  return short.length <= 80 ? `<${short}>` : `<${name}\n${texts.map((text) => `  ${text}\n`).join('')}>`;
};

/** What a visitor without JavaScript can do. It is the same in every language. */
const withoutScript = (contact: string): string => {
  if (!contact) return '';
  const isMail = emailAddress.test(contact);
  if (!isMail && !/^https?:\/\//.test(contact)) return '';
  const href = attributeText(['href', isMail ? `mailto:${contact}` : contact]);
  return `\n  <a ${href}>${escaped(contact)}</a>\n`;
};

const element = (embed: Embed): string =>
  `${startTag(tag, attributesOf(embed))}${withoutScript(valueOf(embed, 'contact').trim())}</${tag}>`;

const styleElement = (rule: string): string => (rule ? `<style>\n${rule}\n</style>` : '');

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** The folder of the element's files: one's own copy, or this site's. */
export const filesOf = (embed: Embed, { release, site }: Surroundings): string => {
  const files = valueOf(embed, 'files').trim();
  if (!files) return folderOf(release, site);
  return files.endsWith('/') ? files : `${files}/`;
};

/** The language of a file that holds only one. */
export const languageOf = (embed: Embed): string => valueOf(embed, 'lang') || 'en';

const fileAttributes = (
  embed: Embed,
  surroundings: Surroundings,
  file: string,
  name: 'src' | 'href',
): readonly Attribute[] => [
  [name, filesOf(embed, surroundings) + file],
  ['integrity', surroundings.release.integrity[file] ?? ''],
  // Without it, a browser can't compare the hash of a file of another origin.
  ['crossorigin', ''],
];

const about = ({ release }: Surroundings): string => `<!-- ${tag} ${release.version} -->`;

const moduleHtml = (embed: Embed, surroundings: Surroundings): string => {
  const chunk = `chunks/${valueOf(embed, 'lang')}.js`;
  const language = Object.hasOwn(surroundings.release.integrity, chunk)
    ? startTag('link', [['rel', 'modulepreload'], ...fileAttributes(embed, surroundings, chunk, 'href')])
    : '';
  const script = startTag('script', [
    ['type', 'module'],
    ...fileAttributes(embed, surroundings, mainFile, 'src'),
  ]);
  return lines(
    about(surroundings),
    styleElement(styleRule(embed, true)),
    language,
    `${script}</script>`,
    element(embed),
  );
};

const standaloneHtml = (embed: Embed, surroundings: Surroundings): string => {
  const file = `standalone/${languageOf(embed)}.js`;
  const script = startTag('script', [...fileAttributes(embed, surroundings, file, 'src'), ['defer', '']]);
  return lines(
    about(surroundings),
    styleElement(styleRule(embed, true)),
    `${script}</script>`,
    element(embed),
  );
};

const shellText = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

const command = (embed: Embed, surroundings: Surroundings): string => {
  const options: readonly Attribute[] = [
    ...attributesOf({ ...embed, lang: languageOf(embed) }),
    ['script', filesOf(embed, surroundings) + mainFile],
  ];
  return [
    `npx ${tag}@${surroundings.release.version} render`,
    ...options.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${shellText(value)}`)),
    '> petition.html',
  ].join(' \\\n  ');
};

const colorsPart = (embed: Embed): readonly Part[] => {
  const rule = styleRule(embed, false);
  return rule ? [{ where: 'Your colours, in your style sheet', code: rule }] : [];
};

/** The address of the petition as a page of its own, to stand in a frame. */
export const frameAddress = (embed: Embed, { site }: Surroundings): string => {
  const address = new URL('embed.html', site);
  for (const [name, value] of attributesOf(embed)) address.searchParams.set(name, value);
  const parent = valueOf(embed, 'parent').trim();
  if (parent && URL.canParse(parent)) address.searchParams.set('parent', new URL(parent).origin);
  return address.href;
};

const frame = (embed: Embed, surroundings: Surroundings): string => {
  const start = startTag('iframe', [
    ['class', 'petition'],
    ['src', frameAddress(embed, surroundings)],
    ['title', 'Petition: defend encryption'],
    ['loading', 'lazy'],
  ]);
  return lines(
    about(surroundings),
    styleElement('iframe.petition {\n  inline-size: 100%;\n  block-size: 60rem;\n  border: 0;\n}'),
    `${start}</iframe>`,
  );
};

const shortcode = (embed: Embed, surroundings: Surroundings): string => `<?php
/*
 * Plugin Name: Petition
 * Description: The shortcode [petition] puts ${tag} ${surroundings.release.version} on a page.
 */
add_shortcode( 'petition', function () {
	return <<<'PETITION'
${standaloneHtml(embed, surroundings)}
PETITION;
} );
`;

const writers: Readonly<Record<Kind, (embed: Embed, surroundings: Surroundings) => readonly Part[]>> = {
  module: (embed, surroundings) => [
    { where: 'In the page, where the petition goes', code: moduleHtml(embed, surroundings) },
  ],
  standalone: (embed, surroundings) => [
    { where: 'In the page, where the petition goes', code: standaloneHtml(embed, surroundings) },
  ],
  prerendered: (embed, surroundings) => [
    { where: 'In a terminal; then put petition.html into your page', code: command(embed, surroundings) },
    ...colorsPart(embed),
  ],
  npm: (embed, { release }) => [
    { where: 'In a terminal', code: `npm install --save-exact ${tag}@${release.version}` },
    { where: 'In your code', code: `import '${tag}/define';` },
    { where: 'In your markup', code: element(embed) },
    { where: 'In your style sheet', code: styleRule(embed, true) },
  ],
  wordpress: (embed, surroundings) => [
    { where: 'In wp-content/mu-plugins/petition.php', code: shortcode(embed, surroundings) },
    { where: 'In a page or a post', code: '[petition]' },
  ],
  iframe: (embed, surroundings) => [
    { where: 'In the page, where the petition goes', code: frame(embed, surroundings) },
  ],
};

/** The texts to copy, in the order in which they are needed. */
export const snippet = (embed: Embed, surroundings: Surroundings): readonly Part[] =>
  writers[kindOf(embed)](embed, surroundings);
