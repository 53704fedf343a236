import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/**
 * What `dist/custom-elements.json` is made from: the doc comments of the class, its attributes and its events. The files
 * for VS Code and JetBrains are made from that in turn, and so are the README's tables (`tables.ts`).
 */

const attributesFile = 'src/element/attributes.ts';
const elementFile = 'src/element/defend-encryption-petition.ts';
const defineFile = 'src/define.ts';

/** `readonly` parameters of a constructor are fields, which the analyzer overlooks. */
const parameterProperties = {
  name: 'parameter-properties',
  analyzePhase: ({ ts, node, moduleDoc }) => {
    if (!ts.isConstructorDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.parent.name?.text);
    const fields = node.parameters
      .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, node))
      .map((parameter) => ({
        kind: 'field',
        name: parameter.name.getText(),
        type: { text: parameter.type.getText() },
        description: parameter.jsDoc?.[0]?.comment,
        readonly: true,
      }));
    if (declaration && fields.length) declaration.members = [...(declaration.members ?? []), ...fields];
  },
};

/** The tokens' defaults, as the style sheet has them; where one is another one's value, by its public name. */
const tokenDefaults = () => {
  const css = readFileSync(new URL('../src/styles/tokens.ts', import.meta.url), 'utf8');
  const tokens = [...css.matchAll(/(--_[\w-]+): var\((--petition-[\w-]+), (.*)\);/g)];
  const names = Object.fromEntries(tokens.map(([, alias, name]) => [alias, name]));
  return Object.fromEntries(
    tokens.map(([, , name, value]) => [name, value.replace(/--_[\w-]+/, (alias) => names[alias])]),
  );
};

/** What may be absent is told by its description; what is an object can't be written as an attribute. */
const typeWithout = ({ type }, names) => ({
  text: type.text
    .split(' | ')
    .filter((name) => !names.includes(name))
    .join(' | '),
});

const isPublic = ({ privacy, static: isStatic, kind }) =>
  privacy !== 'private' && privacy !== 'protected' && !(isStatic && kind === 'field');

/** The element as its users know it: one class, without what it keeps to itself or leaves to Lit. */
const describeElement = (declaration) => {
  const defaults = tokenDefaults();
  declaration.superclass = { name: 'LitElement', package: 'lit' };
  // The analyzer also guesses events from `dispatchEvent` calls, with wrong names; the doc comment has them all.
  declaration.events = declaration.events.filter(({ description }) => description);
  for (const token of declaration.cssProperties) token.default = defaults[token.name];
  for (const entry of [...declaration.members, ...declaration.attributes]) delete entry.inheritedFrom;
  for (const member of declaration.members) {
    if (member.type) member.type = typeWithout(member, ['undefined']);
  }
  for (const attribute of declaration.attributes) {
    attribute.type = typeWithout(attribute, ['undefined', 'object']);
  }
};

const describeEvent = (declaration) => {
  delete declaration.superclass.module;
  // The analyzer takes what a constructor is given for a default.
  for (const member of declaration.members) delete member.default;
};

/** The path of a file in the package. */
const builtPath = (path) => path.replace(/^\/?(src\/.*)\.ts$/, 'dist/$1.js');

const publicSide = {
  name: 'public-side',
  packageLinkPhase: ({ customElementsManifest: manifest }) => {
    manifest.modules = manifest.modules.filter(({ path }) => path !== attributesFile);
    for (const module of manifest.modules) {
      for (const declaration of module.declarations) {
        declaration.members = declaration.members.filter(isPublic);
        (declaration.tagName ? describeElement : describeEvent)(declaration);
      }
      if (module.path === defineFile) {
        const [{ declaration }] = module.exports;
        declaration.module = elementFile;
        module.exports.push({
          kind: 'custom-element-definition',
          name: 'defend-encryption-petition',
          declaration: { ...declaration },
        });
      }
      for (const { declaration } of module.exports) declaration.module = builtPath(declaration.module);
      module.path = builtPath(module.path);
    }
  },
};

const outdir = 'dist';

export default {
  globs: [attributesFile, elementFile, 'src/element/events.ts', defineFile],
  outdir,
  litelement: true,
  plugins: [
    parameterProperties,
    publicSide,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, modulePathTemplate: (_name, path) => `./${path}` }),
  ],
};
