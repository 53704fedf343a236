/**
 * `npm run docs` and `npm run docs:check`: writes the README's tables from the manifest, or tells which of them say
 * something else. Each stands between comments with its name: `<!-- slots -->` and `<!-- /slots -->`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Attribute, ClassMember, ClassMethod, Event } from 'custom-elements-manifest';
import { format, resolveConfig } from 'prettier';
import { readManifest } from './manifest.js';

const file = fileURLToPath(new URL('../README.md', import.meta.url));
const { element, classes } = readManifest();

type Row = readonly (string | undefined)[];

const code = (text: string): string => `\`${text}\``;

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => row.map((cell = '') => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')))
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** A word of TypeScript, in the README's: values as they are written in HTML, types by their names. */
const value = (text: string): string => {
  const [, quoted] = /^'(.*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted && code(quoted);
  return /^\d|^(?:true|false)$/.test(text) ? code(text) : text.replace('string', 'text');
};

const attributeRow = ({ name, type, default: standard = '', description }: Attribute): Row => [
  code(name),
  (type?.text ?? '').split(' | ').map(value).join(', '),
  value(standard),
  description,
];

const signature = ({ name, parameters = [] }: ClassMethod): string => {
  const names = parameters.map((parameter) =>
    parameter.optional || parameter.default !== undefined ? `${parameter.name}?` : parameter.name,
  );
  return `${name}(${names.join(', ')})`;
};

const memberName = (member: ClassMember): string => {
  const text = code(member.kind === 'method' ? signature(member) : member.name);
  return member.static ? `${text}, static` : text;
};

const memberRow = (member: ClassMember): Row => [
  memberName(member),
  member.kind === 'field' ? code(member.type?.text ?? '') : '',
  member.description,
];

const eventRow = ({ name, type, description }: Event): Row => {
  const members = classes.get(type.text)?.members ?? [];
  return [code(name), code(type.text), members.map(memberName).join(', '), description];
};

const { attributes = [], members = [], events = [], slots = [] } = element;
const { cssParts = [], cssProperties = [], cssStates = [] } = element;

const tables: Readonly<Record<string, string>> = {
  attributes: table(['attribute', 'values', 'default', 'what it does'], attributes.map(attributeRow)),
  members: table(
    ['property or method', 'type', 'what it does'],
    members.filter((member) => !('attribute' in member)).map(memberRow),
  ),
  events: table(['event', 'class', 'carries', 'when'], events.map(eventRow)),
  states: table(
    ['state', 'when'],
    cssStates.map(({ name, description }) => [code(name), description]),
  ),
  slots: table(
    ['slot', 'what it holds'],
    slots.map(({ name, description }) => [name ? code(name) : 'without a name', description]),
  ),
  parts: table(
    ['part', 'what it is'],
    cssParts.map(({ name, description }) => [code(name), description]),
  ),
  tokens: table(
    ['custom property', 'default', 'what it sets'],
    cssProperties.map(({ name, default: standard = '', description }) => [
      code(name),
      code(standard),
      description,
    ]),
  ),
};

/** What stands between a table's comments. */
const place = (name: string): RegExp => new RegExp(`(?<=<!-- ${name} -->\n).*?(?=<!-- /${name} -->)`, 's');

const current = readFileSync(file, 'utf8');
const missing = Object.keys(tables).filter((name) => !place(name).test(current));
if (missing.length) {
  throw new Error(
    `README.md has no place for ${missing.join(', ')}: expected “<!-- name -->” and “<!-- /name -->”.`,
  );
}

const replaced = Object.entries(tables).reduce(
  (text, [name, content]) => text.replace(place(name), () => `\n${content}\n\n`),
  current,
);
const written = await format(replaced, { ...(await resolveConfig(file)), filepath: file });

const differing = Object.keys(tables).filter(
  (name) => place(name).exec(current)?.[0] !== place(name).exec(written)?.[0],
);
if (process.argv[2] === 'write') writeFileSync(file, written);
else if (differing.length) {
  console.error(
    `README.md says something else than the doc comments: ${differing.join(', ')}. Run “npm run docs”.`,
  );
  process.exitCode = 1;
}
