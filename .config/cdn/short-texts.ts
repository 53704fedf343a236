import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import { runnerImport, type Plugin } from 'vite';

const folder = resolve('locales/generated');

/**
 * Makes the texts small: takes the notes for translators out of `msg(…, {id, desc})`, and calls each text by a number
 * in place of its id, in the code and in the translations alike.
 *
 * The numbers start elsewhere with each other set of ids. So a page that was opened before a new version came, and
 * fetches a file of the new one, shows a text in English, never another text.
 * @param only - the one language of a file that holds no other: its texts stand in the place of the English ones.
 */
export const shortTexts = (only?: string): Plugin => {
  const catalogues = new Map<string, Readonly<Record<string, unknown>>>();
  let ids: readonly string[] = [];
  let first = 0;

  return {
    name: 'short-texts',
    enforce: 'pre',

    async buildStart() {
      const needed = readdirSync(folder).filter((file) => only === undefined || file === `${only}.ts`);
      for (const file of needed) {
        const { module } = await runnerImport<{ templates: Record<string, unknown> }>(resolve(folder, file));
        catalogues.set(file, module.templates);
      }
      ids = [...new Set([...catalogues.values()].flatMap((templates) => Object.keys(templates)))].sort();
      first = createHash('sha256').update(ids.join()).digest().readUInt16BE() * 1000;
    },

    transform: {
      filter: { id: /\/(?:src|locales\/generated)\/.*\.ts(?:\?|$)/, code: /\bmsg\(|\btemplates = / },
      handler: (code, id) => {
        const path = id.replace(/\?.*/, '');
        const catalogue = path.startsWith(folder) && catalogues.get(basename(path));
        const translations = only === undefined ? undefined : catalogues.get(`${only}.ts`);
        const shorten: Shorten = translations
          ? (id) => ({ translation: translations[id] as Translation })
          : (id) => ({ number: numberOf(id, ids, first) });
        if (!catalogue) return shortenCalls(code, path, shorten);
        const texts = JSON.stringify(ids.map((id) => catalogue[id]));
        const numbered = `${texts}.map((text, place) => [place + ${first}, text])`;
        return {
          code: `export const templates = Object.fromEntries(${numbered})`,
          map: { mappings: '' },
        };
      },
    },
  };
};

/** A text that nobody has translated yet has no number. */
const numberOf = (id: string, ids: readonly string[], first: number): number | undefined =>
  ids.includes(id) ? first + ids.indexOf(id) : undefined;

/** A text, or its parts around placeholders by their numbers, as `@lit/localize` generates them. */
type Translation = string | { readonly strings: readonly string[]; readonly values: readonly number[] };

/** What becomes of a text: a number in place of its id, or another text in place of it. */
type Shorten = (
  id: string,
) => { readonly number: number | undefined } | { readonly translation: Translation | undefined };

const shortenCalls = (code: string, fileName: string, shorten: Shorten) => {
  const { outputText, sourceMapText } = ts.transpileModule(code, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
      sourceMap: true,
    },
    transformers: { before: [shortener(shorten)] },
  });
  // The comment names a file that is none.
  return { code: outputText.replace(/\/\/# sourceMappingURL=.*/, ''), map: sourceMapText ?? null };
};

const shortener =
  (shorten: Shorten): ts.TransformerFactory<ts.SourceFile> =>
  (context) =>
  (file) => {
    const { factory } = context;
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isTaggedTemplateExpression(node) && isNamed(node.tag, 'str')) {
        return strTagged(partsOf(ts.visitEachChild(node, visit, context)), factory);
      }
      if (!ts.isCallExpression(node) || !isNamed(node.expression, 'msg')) {
        return ts.visitEachChild(node, visit, context);
      }
      const [text, options] = node.arguments;
      const id = options && idIn(options);
      if (!text || !id) throw new Error(`${file.fileName}: expected msg(text, {id}): ${node.getText(file)}`);
      const shortened = shorten(id);
      const number = 'number' in shortened ? shortened.number : undefined;
      const translation = 'translation' in shortened ? shortened.translation : undefined;
      return factory.updateCallExpression(node, node.expression, undefined, [
        translation === undefined
          ? ts.visitNode(text, visit, ts.isExpression)
          : translated(text, translation, factory),
        ...(number === undefined ? [] : [idOnly(number, factory)]),
      ]);
    };
    return ts.visitEachChild(file, visit, context);
  };

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

const idIn = (options: ts.Expression): string | undefined => {
  if (!ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    if (!ts.isPropertyAssignment(property) || !isNamed(property.name, 'id')) continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
};

const idOnly = (number: number, factory: ts.NodeFactory): ts.Expression =>
  factory.createObjectLiteralExpression([
    factory.createPropertyAssignment('id', factory.createNumericLiteral(number)),
  ]);

/** A tagged template's texts and the expressions between them. */
interface Parts {
  readonly strings: readonly string[];
  readonly values: readonly ts.Expression[];
}

const partsOf = ({ template }: ts.TaggedTemplateExpression): Parts =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? { strings: [template.text], values: [] }
    : {
        strings: [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)],
        values: template.templateSpans.map(({ expression }) => expression),
      };

/** The translation in place of the English text, with its placeholders where the translation has them. */
const translated = (
  text: ts.Expression,
  translation: Translation,
  factory: ts.NodeFactory,
): ts.Expression => {
  if (typeof translation === 'string') return factory.createStringLiteral(translation);
  if (!ts.isTaggedTemplateExpression(text)) throw new Error('A translation has placeholders, its text none.');
  const { values } = partsOf(text);
  const moved = translation.values.flatMap((place) => values[place] ?? []);
  return strTagged({ strings: translation.strings, values: moved }, factory);
};

/** What `str` of `@lit/localize` makes, without the call: each chunk would need to fetch the function. */
const strTagged = ({ strings, values }: Parts, factory: ts.NodeFactory): ts.Expression => {
  const texts = strings.map((text) => factory.createStringLiteral(text));
  return factory.createObjectLiteralExpression([
    factory.createPropertyAssignment('strTag', factory.createTrue()),
    factory.createPropertyAssignment('strings', factory.createArrayLiteralExpression(texts)),
    factory.createPropertyAssignment('values', factory.createArrayLiteralExpression([...values])),
  ]);
};
