import { readFileSync } from 'node:fs';
import type { ClassDeclaration, CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** The built manifest, as the README's tables and the tests read it. */
export interface Manifest {
  readonly element: CustomElementDeclaration;
  /** The classes of the events, by their names. */
  readonly classes: ReadonlyMap<string, ClassDeclaration>;
}

/**
 * Reads `dist/custom-elements.json`.
 * @throws if it isn't built yet.
 */
export const readManifest = (): Manifest => {
  const file = new URL('../dist/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find((declaration) => 'tagName' in declaration);
  if (element?.kind !== 'class') throw new Error('Expected an element in dist/custom-elements.json');
  const classes = declarations.filter((declaration) => declaration.kind === 'class');
  return {
    element: element as CustomElementDeclaration,
    classes: new Map(classes.map((declaration) => [declaration.name, declaration])),
  };
};
